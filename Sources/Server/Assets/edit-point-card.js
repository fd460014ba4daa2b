'use strict';
/*
 * An action point or sub-point as a form, made from the definition of the format as that of an effect is: all its keys, its
 * sub-points, what leads to it, and what can be done with it. It is beside the table of points, and on a narrow screen
 * instead of it.
 */
raakvlak.PointCard = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  /** Keys that most points need; the others come below. */
  const main = new Set(['text', 'title', 'list-title', 'summary', 'priority', 'focus', 'group', 'policy-field', 'departments', 'lead', 'partners', 'outside-party',
    'planned', 'status', 'page', 'source', 'same-as', 'refers-to']);
  /** Keys whose value is the name of a thing, beside those of all forms. */
  const references = { lead: 'department', 'same-as': 'sub-point' };

  return class PointCard extends raakvlak.Form {
    /** `go` shows a thing where it can be edited, `shown` gives the points of the table, `closed` puts the focus there, `marks` its row. */
    constructor(store, queue, api, { go, reshape, parts, shown, closed, marks }) {
      super(store, queue, api);
      Object.assign(this, { go, reshape, parts, shown, closed, marks, id: null, shownID: null, mark: '' });
      this.heading = make('h3', { id: 'point-heading', tabindex: -1 });
      this.element = make('section', { class: 'point-card', 'aria-labelledby': 'point-heading', hidden: '' },
        make('div', { class: 'row' }, button(say('pointClose'), () => this.close(), { class: 'small' }), make('span', { class: 'space' }),
          button('↑', () => this.step(-1), { class: 'small', 'data-id': 'former', title: say('pointFormer'), 'aria-label': say('pointFormer') }),
          button('↓', () => this.step(1), { class: 'small', 'data-id': 'next', title: say('pointNext'), 'aria-label': say('pointNext') })),
        this.heading, this.body);
      on(this.element, { keydown: event => {
        if (event.key !== 'Escape' || event.target.matches('input, textarea, select') || event.defaultPrevented) return;
        event.preventDefault();
        this.close();
      } });
      store.subscribe(['view', 'screen', 'format', 'findings'], () => this.draw());
    }

    isShown(id) { return this.id === id; }

    isFirst(key) { return main.has(key.name); }

    keys(kind, format) {
      const usual = super.keys(kind, format);
      return format[kind].keys.filter(key => usual.includes(key) || kind === 'sub-point' && key.name === 'same-as');
    }

    input(key, value) {
      const kind = key.form === 'identifier' && references[key.name];
      if (!kind) return super.input(key, value);
      const { view } = this.store.get();
      const select = make('select', {}, make('option', { value: '' }, say('notFilled')));
      for (const id of (view.order[kind] || []).filter(one => one !== this.id)) {
        const item = view.items.get(id);
        const label = raakvlak.plan.label(item);
        select.append(make('option', { value: item.name }, item.name === label ? label : `${item.name} ${label}`));
      }
      // What is written may be another name of the thing.
      if (value && ![...select.options].some(option => option.value === value)) select.append(make('option', { value }, value));
      select.value = raakvlak.forms.written(value);
      return select;
    }

    /** Shows a point or sub-point, with the focus at its heading, or at the effects that lead to it. */
    open(id, part = null) {
      this.show(id);
      const target = part === 'effects' && this.body.querySelector('.effects-heading') || this.heading;
      target.scrollIntoView({ block: part ? 'start' : 'nearest' });
      target.focus();
    }

    close() {
      const { id } = this;
      if (!id) return;
      this.show(null);
      this.closed(id);
    }

    show(id) {
      this.id = id;
      this.draw();
      this.marks(this.id);
    }

    /** The point or part that the table has before or after this one. */
    step(by) {
      const all = this.shown();
      const index = all.indexOf(this.id);
      const next = index < 0 ? all[0] : all[index + by];
      if (!next) { raakvlak.ui.announce(say(by < 0 ? 'pointIsFirst' : 'pointIsLast')); return; }
      this.show(next);
      raakvlak.ui.announce(this.heading.textContent);
    }

    draw() {
      const { view, format, findings, screen } = this.store.get();
      if (screen !== 'points' || !format) return;
      // A part that moved has another letter and so another id; who moved it says which.
      const item = this.id && view.items.get(this.id);
      const hadFocus = this.element.contains(document.activeElement);
      this.element.hidden = !item;
      if (!item) {
        if (this.id && hadFocus) this.closed(this.id);
        Object.assign(this, { id: null, shownID: null, mark: '' });
        return;
      }
      const found = findings.filter(finding => raakvlak.isAbout(finding, this.id));
      const links = raakvlak.pointLinks.incoming(view, this.id);
      const named = [...links.map(link => link.from), ...(item.below || []), ...item.links.map(link => link.to)].map(id => id && view.items.has(id) && raakvlak.plan.label(view.items.get(id)));
      const mark = JSON.stringify([this.id, item, found, links, named, format === this.format]);
      const isSame = this.id === this.shownID;
      // While somebody types in it the form stays as it is; what is typed is a change when the field is left.
      if (mark === this.mark || isSame && this.body.contains(document.activeElement) && document.activeElement.matches('input, textarea')) return;
      Object.assign(this, { mark, shownID: this.id, format });
      this.heading.textContent = raakvlak.ui.title(view, this.id);
      this.renew(() => this.content(item, found, links), isSame, this.heading);
      if (!isSame) this.element.scrollTop = 0;
    }

    content(item, found, links) {
      const { id } = this;
      const keys = this.keys(item.kind, this.format);
      const [first, rest] = [keys.filter(key => this.isFirst(key)), keys.filter(key => !this.isFirst(key))];
      const more = make('details', {}, make('summary', { 'data-name': 'more' }, say('moreKeys', { n: rest.length })), ...rest.map(key => this.field(id, item, key)));
      more.open = rest.some(key => item.values[key.name] !== undefined);
      const isPoint = item.kind === 'action-point';
      const place = make('p', { class: 'quiet where' });
      this.where(id, place);
      return [
        ...(isPoint || !item.of ? [] : [make('p', {}, button(raakvlak.ui.title(this.store.get().view, item.of), () => this.open(item.of), { class: 'leads' }))]),
        ...found.map(finding => raakvlak.findingElement(finding, this, true)),
        ...first.map(key => this.field(id, item, key)), ...(rest.length > 0 ? [more] : []),
        ...(isPoint ? [raakvlak.pointLinks.effects(this, id, links), this.below(item)] : []),
        raakvlak.pointLinks.others(this, id, links), this.deeds(item), place,
      ];
    }

    /** The sub-points of a point; each leads to its own form. */
    below(item) {
      const { view } = this.store.get();
      return make('section', { class: 'field links', 'data-field': 'parts' }, make('h3', { tabindex: -1 }, say('pointParts', { n: item.below.length })),
        ...(item.below.length === 0 ? [] : [make('ul', { class: 'part-list' }, ...item.below.map(part => {
          const { name } = view.items.get(part);
          const opens = button('', () => this.open(part), { class: 'leads', 'data-id': `open ${part}` });
          opens.append(make('b', {}, name), ` ${raakvlak.plan.label(view.items.get(part))}`);
          return make('li', {}, opens, make('span', { class: 'row' }, ...raakvlak.partButtons(this.parts, part, name, (next, deed) => this.focusPart(next, deed))));
        }))]),
        button(say('addPart'), () => this.parts.add(this.id, null, next => this.open(next)), { class: 'small', 'data-add': 'part' }));
    }

    /** The focus goes along with a part that moved, to the button that moved it. */
    focusPart(part, deed = 'open') {
      this.draw();
      const target = this.body.querySelector(`[data-id="${CSS.escape(`${deed} ${part}`)}"]`);
      (target || this.heading).focus();
    }

    deeds(item) {
      const { id } = this;
      const row = make('div', { class: 'row' });
      if (item.kind === 'action-point') {
        row.append(button(say('renumber'), () => this.renumber(), { class: 'small' }),
          button(say('merge'), () => this.reshape.merge(id, (body, into) => this.open(into)), { class: 'small' }));
      } else row.append(...raakvlak.partButtons(this.parts, id, item.name, (next, deed) => { if (next) { this.open(next); this.focusPart(next, deed); } }));
      row.append(button(say('remove'), () => this.parts.remove(id, () => { this.show(null); this.closed(id); }), { class: 'small danger', 'aria-label': say('removeOf', { name: item.name }) }));
      return make('div', { class: 'thing-deeds' }, row);
    }

    /** A point with another number has another id; its index in the order of the plan stays. */
    renumber() {
      const order = () => this.store.get().view.order['action-point'] || [];
      const index = order().indexOf(this.id);
      this.reshape.renumber(this.id, () => { if (order()[index]) this.open(order()[index]); });
    }
  };
})();
