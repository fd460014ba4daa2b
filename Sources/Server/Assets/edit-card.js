'use strict';
/*
 * The keys of the selected thing as a form, made from the one definition of the format: labels, explanations, examples
 * and choices are those of the manual. A field is a change when it is left.
 */
raakvlak.Card = (() => {
  const { make } = raakvlak;
  const { say, on, button, field } = raakvlak.ui;

  /** Keys that are elsewhere on the page, or are no values. */
  const elsewhere = new Set(['id', 'effects', 'sub-points', 'exceptions', 'same-as', 'stated', 'inferred', 'formerly', 'number', 'code', 'numeral']);
  /** Keys that most things do not need come below. */
  const first = new Set(['label', 'title', 'text', 'explanation', 'summary', 'source', 'kind', 'points', 'focus', 'context', 'leaf', 'list-title', 'priority', 'departments', 'page', 'name', 'reason', 'vision', 'contribution', 'topic']);

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

  return class Card {
    constructor(store, queue, api, deeds) {
      Object.assign(this, { store, queue, api, deeds, mark: '', refused: new Map() });
      this.heading = make('h2', { id: 'card-heading', tabindex: -1 });
      this.body = make('div', { class: 'card-body' });
      // Without a thing there is no name for the pane: it is not there until it has both.
      this.element = make('section', { class: 'card-pane', 'aria-labelledby': 'card-heading', hidden: '' }, this.heading, this.body);
      store.subscribe(['view', 'selected', 'rows', 'format', 'findings', 'screen'], () => this.draw());
    }

    draw() {
      const { rows, selected, format, view, findings, screen } = this.store.get();
      const row = rows.find(one => one.key === selected);
      if (screen !== 'map' || !format) return;
      this.element.hidden = !row || !row.item;
      if (this.element.hidden) { this.mark = ''; return; }
      const item = view.items.get(row.id);
      const found = findings.filter(finding => finding.subject === row.id);
      const mark = JSON.stringify([row.key, item, row.place, found.map(one => one.message), format === this.format]);
      // While somebody types in it the form stays as it is; what is typed is a change when the field is left.
      if (mark === this.mark || this.body.contains(document.activeElement) && row.key === this.key
        && document.activeElement.matches('input, textarea')) return;
      Object.assign(this, { mark, key: row.key, format });
      const active = document.activeElement && this.body.contains(document.activeElement) && document.activeElement.dataset.name;
      this.heading.textContent = raakvlak.ui.title(view, row.id);
      this.body.replaceChildren(...this.content(row, item, found));
      const again = active && this.body.querySelector(`[data-name="${CSS.escape(active)}"]`);
      if (again) again.focus();
    }

    content(row, item, found) {
      const { format } = this.store.get();
      const keys = format[item.kind].keys.filter(key => !elsewhere.has(key.name) && key.form !== 'below');
      const [main, rest] = [keys.filter(key => first.has(key.name)), keys.filter(key => !first.has(key.name))];
      const parts = found.map(finding => raakvlak.findingElement(finding, this, true));
      parts.push(...main.map(key => this.field(row.id, item, key)));
      if (row.place) parts.push(this.placeBasis(row));
      const filled = rest.filter(key => item.values[key.name] !== undefined);
      const more = make('details', {}, make('summary', {}, say('moreKeys', { n: rest.length })),
        ...rest.map(key => this.field(row.id, item, key)));
      more.open = filled.length > 0;
      if (rest.length > 0) parts.push(more);
      const place = make('p', { class: 'quiet where' });
      parts.push(place);
      this.where(row.id, place);
      return parts;
    }

    async where(id, element) {
      if (id.startsWith('new:')) return;
      try {
        const { status, body } = await this.api.get(`where?thing=${encodeURIComponent(id)}`);
        if (status === 200 && body.file) element.textContent = say('where', { file: body.file, line: body.line });
      } catch { /* the page says elsewhere that the program does not answer */ }
    }

    field(id, item, key) {
      if (key.form === 'links') return this.links(id, item, key);
      const value = item.values[key.name];
      if (!isPlain(value)) return make('div', { class: 'field' }, make('p', { class: 'name' }, key.label), make('p', { class: 'quiet' }, say('inFile')));
      const input = this.input(key, value);
      input.dataset.name = key.name;
      input.was = value ?? null;
      const box = field(key.label, input, { about: key.about });
      if (key.name === 'label') box.append(this.counter(input));
      on(input, { change: () => this.save(id, key, input, box) });
      const refused = this.refused.get(`${id} ${key.name}`);
      if (refused) {
        input.value = refused.typed;
        box.complain(refused.words);
      }
      return box;
    }

    input(key, value) {
      if (key.form === 'choice' || key.form === 'flag') {
        const choices = key.choices || [{ value: 'true', label: say('yes') }, { value: 'false', label: say('no') }];
        const select = make('select', {});
        if (!key.isRequired) select.append(make('option', { value: '' }, say('notFilled')));
        for (const choice of choices) select.append(make('option', { value: choice.value }, choice.label));
        select.value = written(value);
        return select;
      }
      if (key.form === 'text' && key.name !== 'label' && key.name !== 'title' || key.form === 'texts') {
        const area = make('textarea', { rows: key.name === 'explanation' || key.name === 'summary' ? 5 : 2 });
        area.value = key.form === 'texts' && Array.isArray(value) ? value.join('\n') : written(value);
        return area;
      }
      const input = make('input', { type: 'text', autocomplete: 'off', placeholder: key.form === 'text' ? '' : key.example.replace(/^\[|\]$/g, '') });
      if (key.form === 'number') input.inputMode = 'numeric';
      input.value = written(value);
      return input;
    }

    /** Words of a label: two to six fit on a card. */
    counter(input) {
      const count = make('p', { class: 'counter', 'aria-live': 'off' });
      const update = () => {
        const n = input.value.trim().split(/\s+/).filter(Boolean).length;
        count.textContent = say('wordCount', { n });
        count.classList.toggle('much', n > 6);
      };
      on(input, { input: update });
      update();
      return count;
    }

    save(id, key, input, box) {
      const { was } = input;
      const next = values(input.value, key.form);
      const same = JSON.stringify([was ?? []].flat()) === JSON.stringify(next || []);
      box.complain('');
      if (same) return;
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
          if (!field || this.store.get().rows.find(row => row.key === this.key)?.id !== id) return;
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
        const name = link.to && view.items.get(link.to) ? raakvlak.ui.title(view, link.to) : link.printed;
        const rests = { own: say('restsOwn'), stated: say('restsStated', { lines: (link.basis.lines || []).join(', ') }), inferred: say('restsInferred', { reason: link.basis.reason || '' }) }[link.basis.kind];
        list.append(make('li', {}, make('span', { class: 'target' }, name), make('span', { class: `rests ${link.basis.kind}` }, rests),
          make('span', { class: 'row' },
            button(say('changeBasis'), () => this.changeBasis(id, link, name), { class: 'small', 'aria-label': say('changeBasisOf', { name }) }),
            button(say('remove'), () => this.queue.add([{ do: 'unlink', from: id, to: link.to }]), { class: 'small', 'aria-label': say('removeOf', { name }) }))));
      }
      const kind = { points: 'point', focus: 'focusArea' }[key.name];
      const box = make('fieldset', { class: 'field links' }, make('legend', {}, key.label), list);
      if (kind) {
        box.append(button(say(`add-${key.name}`), () => this.deeds[kind](this.deeds.row), { class: 'small' }));
      }
      return box;
    }

    async changeBasis(id, link, name) {
      const fields = raakvlak.picker.basisFields(link.basis);
      const isYes = await raakvlak.ui.ask(say('basisTitle', { name }), [fields.element], { confirm: say('save'), check: fields.check });
      if (isYes) this.queue.add([{ do: 'set-basis', from: id, to: link.to, basis: fields.read() }]);
    }

    /** On what the position of the effect here rests. */
    placeBasis(row) {
      const { basis } = row.place;
      const rests = { own: say('restsOwn'), stated: say('restsStated', { lines: (basis.lines || []).join(', ') }), inferred: say('restsInferred', { reason: basis.reason || '' }) }[basis.kind];
      const name = row.parent.label;
      return make('fieldset', { class: 'field links' }, make('legend', {}, say('placeBasis', { name })),
        make('p', { class: `rests ${basis.kind}` }, rests),
        button(say('changeBasis'), () => this.changeBasis(row.parent.id, { basis, to: row.id }, row.label), { class: 'small', 'aria-label': say('changeBasisOf', { name: row.label }) }));
    }
  };
})();
