'use strict';
/*
 * Choosing a thing of the plan by typing, and saying what a link rests on. One dialog for points, focus areas, effects
 * and positions.
 */
raakvlak.picker = (() => {
  const { make } = raakvlak;
  const { say, on, field } = raakvlak.ui;
  let count = 0;

  /** Things of some kinds with their names, in the order of the plan. */
  function candidates(plan, kinds, leftOut = () => false) {
    return kinds.flatMap(kind => plan.order[kind] || []).filter(id => !leftOut(id)).map(id => {
      const item = plan.items.get(id);
      const label = raakvlak.plan.label(item);
      const name = ['action-point', 'sub-point', 'focus-area', 'department'].includes(item.kind) ? item.name : '';
      return { id, name, label, words: raakvlak.plain(`${name} ${label}`) };
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
      found.sort((a, b) => (raakvlak.plain(b.name) === exact) - (raakvlak.plain(a.name) === exact));
      state.shown = found.slice(0, 60);
      box.replaceChildren(...state.shown.map((one, index) => {
        const option = make('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' });
        if (one.name) option.append(make('b', {}, one.name), ' ');
        option.append(one.label);
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
  async function choose({ title, about = '', list, withBasis = false, confirm = say('choose'), first = null }) {
    // What is most likely meant is on top, and so is chosen already.
    const parts = combobox(first ? list.toSorted((a, b) => (b.id === first) - (a.id === first)) : list);
    const basis = withBasis ? basisFields() : null;
    const content = [field(say('typeToFind'), parts.input, { about }), parts.box, ...(basis ? [basis.element] : [])];
    const check = () => Boolean(parts.state.id) && (!basis || basis.check());
    const isYes = await raakvlak.ui.ask(title, content, { confirm, check });
    return isYes ? { id: parts.state.id, basis: basis ? basis.read() : { kind: 'own' } } : null;
  }

  /** Asks for a text that must not be empty; null when cancelled. */
  async function text({ title, name, about = '', value = '', confirm = say('save'), rows = 3 }) {
    const area = make('textarea', { rows });
    area.value = value;
    const box = field(name, area, { about });
    const check = () => {
      const isEmpty = area.value.trim() === '';
      box.complain(isEmpty ? say('emptyText') : '');
      if (isEmpty) area.focus();
      return !isEmpty;
    };
    return await raakvlak.ui.ask(title, [box], { confirm, check }) ? area.value.trim() : null;
  }

  return { candidates, basisFields, choose, text };
})();
