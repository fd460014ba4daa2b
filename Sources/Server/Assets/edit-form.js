'use strict';
/*
 * Fields made from the one definition of the format: labels, explanations, examples and choices are those of the manual.
 * A field is a change when it is left; one that is refused keeps what was typed, with the reason below it.
 */
raakvlak.Form = (() => {
  const { make } = raakvlak;
  const { say, on, button, field } = raakvlak.ui;

  /** A value in the notation of a person: lists with commas. */
  const written = value => (value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value));

  const isPlain = value => value === undefined || typeof value !== 'object'
    || Array.isArray(value) && value.every(one => typeof one !== 'object');

  /** What a field has, as values of an operation; null for nothing. */
  function values(text, form) {
    const trimmed = text.trim();
    if (trimmed === '') return null;
    if (form === 'list') return trimmed.split(',').map(one => one.trim()).filter(Boolean);
    if (form === 'texts') return trimmed.split('\n').map(one => one.trim()).filter(Boolean);
    return [form === 'text' ? trimmed.replace(/[ \t]+/g, ' ') : trimmed];
  }

  raakvlak.forms = { written, values, isPlain };

  /** Keys that are elsewhere on the page, or are no values. */
  const elsewhere = new Set(['id', 'sub-points', 'exceptions', 'same-as', 'stated', 'inferred', 'formerly', 'number', 'numeral', 'series', 'targets', 'sections', 'themes']);
  /** Keys that most things do not need come below. */
  const first = new Set(['label', 'title', 'text', 'explanation', 'summary', 'source', 'kind', 'points', 'focus', 'context', 'leaf', 'list-title', 'priority', 'departments', 'page', 'name', 'reason', 'vision', 'contribution', 'topic']);

  /** Texts of a few words. */
  const short = new Set(['label', 'title', 'name', 'unit', 'topic', 'heading', 'municipality', 'set-by', 'kind', 'policy-field', 'outside-party']);

  /** Kinds of things to which the links of a key can lead. */
  const targets = {
    points: ['action-point', 'sub-point'], focus: ['focus-area'], effects: ['effect'], indicators: ['indicator'], goals: ['goal'], 'refers-to': ['action-point', 'focus-area'],
  };
  /** Keys whose value is the name of a thing. */
  const references = { under: 'goal', group: 'group', owner: 'department', region: 'region' };

  return class Form {
    /** `body` is where the fields are. */
    constructor(store, queue, api) {
      Object.assign(this, { store, queue, api, body: make('div', { class: 'card-body' }), refused: new Map() });
    }

    /** Keys of a kind that are fields. A name by which others refer to it is changed by a rename. */
    keys(kind, format) {
      const isName = key => key.name === 'code' && ['department', 'region'].includes(kind);
      return format[kind].keys.filter(key => !elsewhere.has(key.name) && !isName(key) && key.form !== 'below');
    }

    /** Makes the fields anew. The focus stays at its field; of another thing the heading gets it. */
    renew(content, isSame, heading) {
      const hadFocus = this.body.contains(document.activeElement);
      const renew = () => this.body.replaceChildren(...content());
      if (isSame) raakvlak.focus.keep(this.body, renew);
      else {
        renew();
        if (hadFocus) heading.focus();
      }
    }

    /** Whether most things need a key. */
    isFirst(key) { return first.has(key.name); }

    /** Whether the fields of a thing are on the page now. */
    isShown() { return true; }

    async where(id, element) {
      if (id.startsWith('new:')) return;
      try {
        const { status, body } = await this.api.get(`where?thing=${encodeURIComponent(id)}`);
        if (status === 200 && body.file) element.textContent = say('where', { file: body.file, line: body.line });
      } catch { /* the page says elsewhere that the program does not answer */ }
    }

    field(id, item, key) {
      if (key.form === 'links') return this.links(id, item, key);
      if (key.form === 'group') return raakvlak.parts(this, id, item, key);
      const value = item.values[key.name];
      if (!isPlain(value)) return make('div', { class: 'field' }, make('p', { class: 'name' }, key.label), make('p', { class: 'quiet' }, say('inFile')));
      const input = this.input(key, value);
      input.dataset.name = key.name;
      input.was = value ?? null;
      const box = field(key.label, input, { about: key.about });
      if (key.longest) box.append(raakvlak.labelLength.counter(input, this.store));
      if (key.name === 'source' && value) box.append(make('p', { class: 'cites' }, ...raakvlak.cites.list(value)));
      on(input, { change: () => this.queue.addLater(() => this.save(id, key, input, box)) });
      const refused = this.refused.get(`${id} ${key.name}`);
      if (refused) {
        input.value = refused.typed;
        box.complain(refused.words);
      }
      return box;
    }

    input(key, value) {
      if (references[key.name] && key.form === 'identifier') {
        const { view } = this.store.get();
        const select = make('select', {}, make('option', { value: '' }, say('notFilled')));
        const ids = view.order[references[key.name]] || [];
        select.append(...raakvlak.alike.options(view, ids, id => view.items.get(id).name));
        if (value && ![...select.options].some(option => option.value === value)) select.append(make('option', { value }, value));
        select.value = written(value);
        return select;
      }
      if (key.form === 'choice' || key.form === 'flag') {
        const choices = key.choices || [{ value: 'true', label: say('yes') }, { value: 'false', label: say('no') }];
        const select = make('select', {});
        if (!key.isRequired) select.append(make('option', { value: '' }, say('notFilled')));
        for (const choice of choices) select.append(make('option', { value: choice.value }, choice.label));
        select.value = written(value);
        return select;
      }
      if (key.form === 'text' && !short.has(key.name) || key.form === 'texts') {
        const area = make('textarea', { rows: key.name === 'explanation' || key.name === 'summary' ? 5 : 2 });
        area.value = key.form === 'texts' && Array.isArray(value) ? value.join('\n') : written(value);
        return area;
      }
      const input = make('input', { type: 'text', autocomplete: 'off', placeholder: key.form === 'text' ? '' : key.example.replace(/^\[|\]$/g, '') });
      if (key.form === 'number') input.inputMode = 'numeric';
      input.value = written(value);
      return raakvlak.complete(input, key, this.store);
    }

    save(id, key, input, box) {
      const { was } = input;
      const next = values(input.value, key.form);
      const same = JSON.stringify([was ?? []].flat()) === JSON.stringify(next || []);
      box.complain('');
      if (same) { this.queue.settle([raakvlak.Queue.field(id, key.name)]); return; }
      if (!next && key.isRequired) { box.complain(say('emptyText')); return; }
      const operation = next ? { do: 'set', of: id, key: key.name, values: next, was }
        : { do: 'clear', of: id, key: key.name };
      input.was = next && (next.length === 1 ? next[0] : next);
      const typed = input.value;
      this.refused.delete(`${id} ${key.name}`);
      this.queue.add([operation], {
        typed,
        // The problem is at the field too, with what was typed still in it; the form may have been made anew since.
        done: (made, refused) => {
          if (!refused || refused.conflicts) return;
          const words = [refused.problem, refused.remedy].filter(Boolean).join(' ');
          this.refused.set(`${id} ${key.name}`, { typed, words });
          const field = this.body.querySelector(`[data-name="${key.name}"]`);
          if (!field || !this.isShown(id)) return;
          field.value = typed;
          field.was = was;
          field.closest('.field').complain(words);
        },
      });
    }

    links(id, item, key) {
      const list = make('ul', { class: 'link-list' });
      const { view } = this.store.get();
      for (const link of item.links.filter(one => one.key === key.name)) {
        if (link.isMissing) { list.append(this.missing(link)); continue; }
        const name = link.to && view.items.get(link.to) ? raakvlak.ui.title(view, link.to) : link.printed;
        list.append(make('li', { 'data-printed': link.printed || '' }, raakvlak.pointName(link.to, name), make('span', { class: `rests ${link.basis.kind}` }, ...raakvlak.cites.rests(link.basis, item.values.source)),
          make('span', { class: 'row' },
            button(say('changeBasis'), () => this.changeBasis(id, link, name), { class: 'small', 'aria-label': say('changeBasisOf', { name }) }),
            button(say('remove'), () => this.queue.add([{ do: 'unlink', from: id, to: link.to, key: key.name }]), { class: 'small', 'aria-label': say('removeOf', { name }) }))));
      }
      const box = make('fieldset', { class: 'field links', 'data-field': key.name }, make('legend', {}, key.label), list);
      if (targets[key.name]) box.append(button(say(`add-${key.name}`), () => this.addLink(id, key), { class: 'small', 'data-add': key.name }));
      return box;
    }

    /** A link to what does not exist: it is replaced by another, or it goes. */
    missing(link) {
      const name = link.printed;
      const remove = [{ do: 'remove-link', at: link.at, name }];
      return make('li', { class: 'missing', 'data-printed': name }, make('span', { class: 'target' }, name), make('span', { class: 'rests' }, say('doesNotExist')),
        make('span', { class: 'row' },
          ...(link.kinds.length > 0 ? [button(say('retarget'), () => raakvlak.retarget({ ...link, from: name }, this), { class: 'small', 'aria-label': `${say('retarget')} (${name})` })] : []),
          button(say('remove'), () => this.queue.add(remove), { class: 'small', 'aria-label': say('removeOf', { name }) })));
    }

    /** Asks to what a thing links, and on what that rests. */
    async addLink(id, key) {
      const { view } = this.store.get();
      const known = new Set(view.items.get(id).links.filter(link => link.key === key.name).map(link => link.to));
      const chosen = await raakvlak.picker.choose({
        title: say('linkTitle', { name: key.label, text: raakvlak.plan.label(view.items.get(id)) }), withBasis: true, confirm: say('link'),
        list: raakvlak.picker.candidates(view, targets[key.name], other => known.has(other) || other === id),
      });
      if (chosen) this.queue.add([{ do: 'link', from: id, to: chosen.id, key: key.name, basis: chosen.basis }]);
    }

    async changeBasis(id, link, name) {
      const fields = raakvlak.picker.basisFields(link.basis);
      const isYes = await raakvlak.ui.ask(say('basisTitle', { name }), [fields.element], { confirm: say('save'), check: fields.check });
      if (isYes) this.queue.add([{ do: 'set-basis', from: id, to: link.to, key: link.key, basis: fields.read() }]);
    }
  };
})();
