'use strict';
/*
 * The keys of the effect or theme that is selected in the outline, as a form.
 */
raakvlak.Card = (() => {
  const { make } = raakvlak;
  const { say, button } = raakvlak.ui;

  return class Card extends raakvlak.Form {
    constructor(store, queue, api, deeds, reshape) {
      super(store, queue, api);
      Object.assign(this, { deeds, reshape, mark: '' });
      this.heading = make('h2', { id: 'card-heading', tabindex: -1 });
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
      const found = findings.filter(finding => raakvlak.isAbout(finding, row.id));
      const mark = JSON.stringify([row.key, item, row.place, found, format === this.format, raakvlak.places.mark(view, row)]);
      // While somebody types in it the form stays as it is; what is typed is a change when the field is left.
      if (mark === this.mark || this.body.contains(document.activeElement) && row.key === this.key
        && document.activeElement.matches('input, textarea')) return;
      const isSame = row.key === this.key;
      Object.assign(this, { mark, key: row.key, format });
      this.heading.textContent = raakvlak.ui.title(view, row.id);
      this.renew(() => this.content(row, item, found), isSame, this.heading);
    }

    content(row, item, found) {
      const { format } = this.store.get();
      const keys = this.keys(item.kind, format);
      const [main, rest] = [keys.filter(key => this.isFirst(key)), keys.filter(key => !this.isFirst(key))];
      const parts = found.map(finding => raakvlak.findingElement(finding, this, true));
      parts.push(...main.map(key => this.field(row.id, item, key)));
      if (row.place) parts.push(this.placeBasis(row));
      const filled = rest.filter(key => item.values[key.name] !== undefined);
      const more = make('details', {}, make('summary', { 'data-name': 'more' }, say('moreKeys', { n: rest.length })),
        ...rest.map(key => this.field(row.id, item, key)));
      more.open = filled.length > 0;
      if (rest.length > 0) parts.push(more);
      parts.push(...raakvlak.places.fields(this, row), ...raakvlak.exceptions.fields(this, row.id, item));
      const place = make('p', { class: 'quiet where' });
      if (!row.id.startsWith('new:')) {
        parts.push(make('div', { class: 'row' }, button(say('giveName'), () => this.reshape.rename(row.id, () => this.deeds.outline.focus()), { class: 'small' })));
      }
      parts.push(place);
      this.where(row.id, place);
      return parts;
    }

    isShown(id) { return this.store.get().rows.find(row => row.key === this.key)?.id === id; }

    /** As the keys `#` and `@` do, which know the row. */
    addLink(id, key) {
      const kind = { points: 'point', focus: 'focusArea' }[key.name];
      if (kind) this.deeds[kind](this.deeds.row);
      else super.addLink(id, key);
    }

    /** On what the position of the effect here rests. */
    placeBasis(row) {
      const { basis } = row.place;
      const name = row.parent.label;
      return make('fieldset', { class: 'field links', 'data-field': 'position' }, make('legend', {}, say('placeBasis', { name })),
        make('p', { class: `rests ${basis.kind}` }, ...raakvlak.cites.rests(basis)),
        button(say('changeBasis'), () => this.changeBasis(row.parent.id, { basis, to: row.id }, row.label), { class: 'small', 'data-name': 'position basis', 'aria-label': say('changeBasisOf', { name: row.label }) }));
    }
  };
})();
