'use strict';
/*
 * Lines of a source that show an effect and its links together: the effect cites them, and each link of it that rests on
 * no line of its own names them. One change, so that one undo takes it back.
 */
raakvlak.Evidence = class Evidence {
  /** `pane` has the lines that are chosen, `lists` what can be chosen in a dialog. */
  constructor(pane, lists) { Object.assign(this, { pane, lists, store: pane.store }); }

  /** Links of an effect that rest on what the effect itself cites. One that is inferred keeps its reason. */
  bare(id) {
    return this.store.get().view.items.get(id).links.filter(link => link.to && !link.isMissing && link.basis.kind === 'own' && ['points', 'focus'].includes(link.key));
  }

  /** The row that is selected in the outline, where it has a thing. */
  get row() {
    const { rows, selected } = this.store.get();
    const row = rows.find(one => one.key === selected);
    return row && row.item ? row : null;
  }

  /** The effect that is selected in the outline; null for a theme. */
  get chosen() {
    const { row } = this;
    return row && row.item.kind === 'effect' ? row.id : null;
  }

  /** What the buttons depend on beside the lines. */
  get mark() { return this.chosen && [this.chosen, this.text(this.chosen), this.own(this.chosen), this.bare(this.chosen)]; }

  text(id) { return raakvlak.plan.label(this.store.get().view.items.get(id)); }

  /** The lines that a thing itself cites. */
  own(id) { return [this.store.get().view.items.get(id).values.source ?? []].flat().map(String); }

  /** All lines of a row: of its effect, of that effect's links, and of its position. */
  lines({ id, item, place }) {
    const of = basis => (basis && basis.kind === 'stated' ? basis.lines : []);
    return [...new Set([...this.own(id), ...(item.links || []).flatMap(link => of(link.basis)), ...of(place && place.basis)].map(String))];
  }

  /** The sentence of what becomes of an effect and its links. */
  words(id) {
    const { say } = raakvlak.ui;
    const { view } = this.store.get();
    const names = this.bare(id).map(({ to }) => {
      const item = view.items.get(to);
      return `${say(`kind-${item.kind}`).toLowerCase()} ${item.name}`;
    });
    const { citation: lines, from, to } = this.pane;
    const values = { n: to - from + 1, lines, text: this.text(id), list: new Intl.ListFormat(document.documentElement.lang).format(names) };
    return names.length > 0 ? say('saysBothAbout', values) : say('saysOwnAbout', values);
  }

  /** The button for the effect that is selected in the outline, with its sentence; else one that asks for which effect. */
  deeds() {
    const { make, ui: { say, button } } = raakvlak;
    const id = this.chosen;
    if (!id) return this.any();
    const text = this.text(id);
    const isMore = this.bare(id).length > 0;
    if (!isMore && this.own(id).includes(this.pane.citation)) return [make('p', { class: 'about' }, say('citedByChosen', { text, n: this.pane.to - this.pane.from + 1 }))];
    return [make('div', { class: 'both' }, button(isMore ? say('saysBoth', { text }) : say('saysOwn', { text }), () => this.give(id)), make('p', { class: 'about' }, this.words(id)))];
  }

  /** The button that asks which effect is meant, where any has links without a line. */
  any() {
    const { ui: { say, button } } = raakvlak;
    const { view } = this.store.get();
    return (view.order.effect || []).some(one => this.bare(one).length > 0) ? [button(say('saysBothAny'), () => this.ask())] : [];
  }

  async ask() {
    const { make, ui: { say, ask } } = raakvlak;
    const chosen = await this.lists.pick(say('saysWhich'), ['effect'], { leftOut: one => this.bare(one).length === 0 });
    if (!chosen) return;
    const title = say('saysBoth', { text: this.text(chosen.id) });
    if (await ask(title, [make('p', {}, this.words(chosen.id))], { confirm: say('saysBothMake') })) this.give(chosen.id);
  }

  give(id) {
    const { citation } = this.pane;
    const was = this.store.get().view.items.get(id).values.source ?? null;
    const lines = this.own(id);
    const cited = lines.includes(citation) ? [] : [{ do: 'set', of: id, key: 'source', values: [...lines, citation], was }];
    this.pane.queue.add([...cited, ...this.bare(id).map(({ to, key }) => ({ do: 'set-basis', from: id, to, key, basis: { kind: 'stated', lines: [citation] } }))]);
    this.pane.back();
  }
};
