'use strict';
/*
 * What looks like the line that is being typed: things of the plan, and what was mentioned already. A suggestion does
 * nothing by itself.
 */
raakvlak.SessionSuggestions = class SessionSuggestions {
  /** `again` is called with the number of an item that is to be counted instead of the line. */
  constructor(again) {
    Object.assign(this, { again, view: null, things: null });
    this.element = raakvlak.make('ul', { class: 'suggestions', 'aria-label': raakvlak.ui.say('suggestions') });
    this.forget();
  }

  /** Finds the words of the items anew: some are others now. */
  forget() { this.said = raakvlak.session.index(); }

  /** `items` are those of the session, `text` what is being typed; empty for nothing. `again` says what a `+` counts. */
  update(view, items, text, again = '') {
    const { session, make, ui: { say, button } } = raakvlak;
    if (this.view !== view) Object.assign(this, { view, things: session.index(session.candidates(view)) });
    // The words of an item are found once: there may be thousands.
    if (text !== '') for (const item of items) if (!this.said.has(item.number)) this.said.add(session.candidate('item', item.number, item.text));
    const found = text === '' ? [] : [...this.said.suggest(text, 1), ...this.things.suggest(text, 2)];
    this.element.replaceChildren(...(again ? [make('li', { class: 'said' }, again)] : []), ...found.map(one => {
      const values = { text: one.label, name: one.name || '', n: one.id };
      if (one.kind === 'item') return make('li', { class: 'said' }, say('likeItem', values), ' ', button(say('againInstead'), () => this.again(one.id), { class: 'small' }));
      return make('li', {}, one.kind === 'effect' ? say('likeEffect', values) : one.kind === 'point' ? say('likePoint', values) : say('likeScope', values));
    }));
  }
};
