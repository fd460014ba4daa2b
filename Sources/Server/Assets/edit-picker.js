'use strict';
/*
 * Choosing a thing of the plan by typing, and saying what a link rests on. One dialog for points, focus areas, effects
 * and positions.
 */
raakvlak.picker = (() => {
  const { make } = raakvlak;
  const { say, on, field } = raakvlak.ui;
  let count = 0;

  /**
   * Things of some kinds with their names, in the order of the plan. `where` says which of two with one label it is: an
   * effect by what it is below, with `isAlways` of all effects; another thing by its kind or what tells it apart
   * (edit-alike.js). Each is found by those words too, an effect by what it is below always.
   */
  function candidates(plan, kinds, leftOut = () => false, { isAlways = true } = {}) {
    const places = kinds.includes('effect') ? raakvlak.plan.paths(plan) : new Map();
    const all = kinds.flatMap(kind => plan.order[kind] || []).map(id => {
      const item = plan.items.get(id);
      const label = raakvlak.plan.label(item);
      const name = ['action-point', 'sub-point', 'focus-area', 'department'].includes(item.kind) ? item.name : '';
      const { path = [], index = 0, words = '' } = places.get(id) || {};
      return { id, name, label, text: label, kind: item.kind, path: path.join(' › '), index, more: words };
    });
    const tally = key => {
      const counts = new Map();
      for (const one of all) counts.set(key(one), (counts.get(key(one)) || 0) + 1);
      return one => counts.get(key(one));
    };
    const key = one => `${one.name} ${raakvlak.plain(one.label)}`;
    const marks = raakvlak.alike.marks(plan, all.filter(one => one.kind !== 'effect' && one.name === '').map(one => one.id));
    const alikeOfKind = tally(one => `${one.kind} ${key(one)}`);
    const [alike, alikeThere] = [tally(key), tally(one => `${key(one)}: ${one.path}`)];
    /** Words of what is no effect: its kind where another kind has the label too, and what tells it apart. */
    const other = one => (one.name || one.kind === 'effect' ? ''
      : [alike(one) > alikeOfKind(one) ? say(`kind-${one.kind}`) : '', marks.get(one.id)].filter(Boolean).join(', '));
    return all.filter(one => !leftOut(one.id)).map(one => {
      const own = raakvlak.plain(`${one.name} ${one.label}`);
      const where = alike(one) < 2 && !isAlways ? ''
        : one.path === '' ? other(one)
          : say('under', { path: one.path }) + (alikeThere(one) < 2 ? '' : `, ${say('itemNumber', { n: one.index + 1 })}`);
      return { id: one.id, name: one.name, label: one.label, text: one.label, where, own, words: raakvlak.plain(`${own} ${where} ${one.more}`) };
    });
  }

  /** A field with a list below it: arrows choose, and what is typed filters. */
  function combobox(list) {
    const id = `list-${count += 1}`;
    const input = make('input', {
      type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': id, 'aria-autocomplete': 'list',
      autocomplete: 'off', spellcheck: 'false',
    });
    const box = make('ul', { role: 'listbox', id, class: 'choices', 'aria-label': say('choices') });
    const state = { shown: [], active: 0, id: null };
    const choose = at => {
      state.active = at;
      state.id = state.shown[at] ? state.shown[at].id : null;
      [...box.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
      const option = box.children[at];
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    };
    const filter = () => {
      const wanted = raakvlak.plain(input.value).split(/\s+/).filter(Boolean);
      const exact = raakvlak.plain(input.value.trim());
      const found = list.filter(one => wanted.every(word => one.words.includes(word)));
      const isExact = one => exact !== '' && (raakvlak.plain(one.name) === exact || raakvlak.plain(one.text) === exact);
      // What is hardly meant comes last, and what was typed first; then what has most of the words itself.
      const ranks = new Map(found.map(one => [one, isExact(one) ? 0 : 1 + wanted.filter(word => !(one.own ?? one.words).includes(word)).length]));
      found.sort((a, b) => (a.isUnlikely === true) - (b.isUnlikely === true) || ranks.get(a) - ranks.get(b));
      state.shown = found.slice(0, 60);
      box.replaceChildren(...state.shown.map((one, index) => {
        const option = make('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' });
        if (one.name) option.append(make('b', {}, one.name), ' ');
        option.append(one.label);
        if (one.where) option.append(' ', make('span', { class: 'path' }, `(${one.where})`));
        return on(option, { mousedown: event => event.preventDefault(), click: () => choose(index), dblclick: () => input.form.requestSubmit() });
      }));
      if (state.shown.length === 0) box.append(make('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, say('noneFound')));
      choose(0);
    };
    on(input, {
      input: filter,
      keydown: event => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        choose(Math.max(0, Math.min(state.shown.length - 1, state.active + step)));
      },
    });
    filter();
    return { input, box, state };
  }

  /** What a link rests on: own lines, lines that are named, or a reason. */
  function basisFields(basis = { kind: 'own' }, ownWords = say('basisOwn')) {
    const name = `basis-${count += 1}`;
    const lines = make('input', { type: 'text', autocomplete: 'off', inputmode: 'text', placeholder: '295' });
    const reason = make('textarea', { rows: 3 });
    if (basis.kind === 'stated') lines.value = basis.lines.join(', ');
    if (basis.kind === 'inferred') reason.value = basis.reason;
    const lineField = field(say('basisLines'), lines, { about: say('basisLinesAbout') });
    const reasonField = field(say('basisReason'), reason, { about: say('basisReasonAbout') });
    const kinds = { own: ownWords, stated: say('basisStated'), inferred: say('basisInferred') };
    const choice = make('fieldset', { class: 'segments' }, make('legend', {}, say('basis')));
    const update = kind => {
      lineField.hidden = kind !== 'stated';
      reasonField.hidden = kind !== 'inferred';
    };
    for (const [kind, words] of Object.entries(kinds)) {
      const radio = make('input', { type: 'radio', name, value: kind });
      radio.checked = kind === basis.kind;
      on(radio, { change: () => update(kind) });
      choice.append(make('label', {}, radio, make('span', {}, words)));
    }
    update(basis.kind);
    const read = () => {
      const kind = choice.querySelector('input:checked').value;
      if (kind === 'own') return { kind };
      if (kind === 'stated') return { kind, lines: lines.value.split(',').map(line => line.trim()).filter(Boolean) };
      return { kind, reason: reason.value.trim() };
    };
    /** Whether all is there; else what is missing is shown and has the focus. */
    const check = () => {
      const basisNow = read();
      const noLines = basisNow.kind === 'stated' && (basisNow.lines.length === 0
        || !basisNow.lines.every(line => /^([\w.-]+:)?\d+(-\d+)?$/.test(line)));
      const noReason = basisNow.kind === 'inferred' && basisNow.reason === '';
      lineField.complain(noLines ? say('basisLinesWrong') : '');
      reasonField.complain(noReason ? say('basisReasonMissing') : '');
      if (noLines) lines.focus();
      if (noReason) reason.focus();
      return !noLines && !noReason;
    };
    return { element: make('div', { class: 'basis' }, choice, lineField, reasonField), read, check };
  }

  /** Asks for a thing: { id, basis }, or null. */
  async function choose({ title, about = '', list, withBasis = false, confirm = say('choose'), first = null, cancel }) {
    // What is most likely meant is on top, and so is chosen already.
    const parts = combobox(first ? list.toSorted((a, b) => (b.id === first) - (a.id === first)) : list);
    const basis = withBasis ? basisFields() : null;
    const content = [field(say('typeToFind'), parts.input, { about }), parts.box, ...(basis ? [basis.element] : [])];
    const check = () => Boolean(parts.state.id) && (!basis || basis.check());
    const isYes = await raakvlak.ui.ask(title, content, { confirm, check, cancel });
    return isYes ? { id: parts.state.id, basis: basis ? basis.read() : { kind: 'own' } } : null;
  }

  /** Asks for a text that must not be empty; null when cancelled. With a store in `counts` it says how long a label is. */
  async function text({ title, name, about = '', value = '', confirm = say('save'), rows = 3, counts = null }) {
    const area = make('textarea', { rows });
    area.value = value;
    const box = field(name, area, { about });
    if (counts) box.append(raakvlak.labelLength.counter(area, counts));
    const check = () => {
      const isEmpty = area.value.trim() === '';
      box.complain(isEmpty ? say('emptyText') : '');
      if (isEmpty) area.focus();
      return !isEmpty;
    };
    return await raakvlak.ui.ask(title, [box], { confirm, check }) ? area.value.trim() : null;
  }

  return { candidates, combobox, basisFields, choose, text };
})();
