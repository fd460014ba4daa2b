'use strict';
/*
 * The text of a source beside the outline: in a window of at least 1100 pixels it takes the position of the live map when
 * somebody asks for it, and the browser remembers that. In a narrower one it is a screen of its own. F8 goes to it and
 * back, and F6 from pane to pane.
 */
raakvlak.Beside = class Beside {
  /** `panes` are the elements beside each other, `source` the pane of the text, `outline` and `card` what gets the focus. */
  constructor(store, { map, panes, source, outline, card, go }) {
    const { say, on, button } = raakvlak.ui;
    Object.assign(this, { store, map, panes, source, outline, card, go, wide: matchMedia('(min-width: 68.75rem)') });
    this.toggle = button(say('beside'), () => this.turn(), { class: 'small beside-toggle', title: say('besideAbout'), 'aria-label': say('besideAbout') });
    on(this.wide, { change: () => this.arrange() });
    on(document, { keydown: event => this.key(event) });
    store.subscribe(['screen', 'beside'], () => this.arrange());
  }

  /** What the browser remembers of it. */
  static get isKept() { return raakvlak.kept.get('beside') === true; }

  arrange() {
    const { screen, beside, side } = this.store.get();
    const isBeside = beside && this.wide.matches && screen === 'map';
    const { element } = this.source;
    if (isBeside && element.parentElement !== this.map) this.panes.map.after(element);
    if (!isBeside && element.parentElement === this.map) this.map.after(element);
    element.hidden = !isBeside && screen !== 'source';
    this.map.classList.toggle('beside', isBeside);
    this.toggle.hidden = !this.wide.matches;
    this.toggle.setAttribute('aria-pressed', String(beside));
    if (side !== isBeside) this.store.update(state => ({ ...state, side: isBeside }));
  }

  set(beside, isKept = true) {
    if (isKept) raakvlak.kept.set('beside', beside || null);
    // Where one pane is seen at a time beside the list, that is the text now.
    this.store.update(state => ({ ...state, beside, pane: beside ? 'outline' : state.pane }));
  }

  /** Shows the text beside the list, or puts it away. */
  turn() {
    const isBeside = !this.store.get().beside;
    const hadFocus = this.source.element.contains(document.activeElement);
    this.set(isBeside);
    raakvlak.ui.announce(raakvlak.ui.say(isBeside ? 'besideShown' : 'besideHidden'));
    if (hadFocus) this.outline.focus();
  }

  key(event) {
    const { screen } = this.store.get();
    const deed = event.target.closest('dialog') ? null : {
      F8: ['map', 'source'].includes(screen) && (() => this.change(screen)), F6: screen === 'map' && (() => this.step(event.shiftKey ? -1 : 1)),
    }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  change(screen) {
    if (screen === 'map' && this.wide.matches) this.turn();
    else this.go(screen === 'map' ? 'source' : 'map');
  }

  /** To the next pane that is there, or the one before. */
  step(step) {
    const { side } = this.store.get();
    const stops = [
      { element: this.panes.outline, pane: 'outline', go: () => this.outline.focus() },
      ...(side ? [{ element: this.source.element, pane: 'outline', go: () => this.source.focus() }] : []),
      ...(this.card.element.hidden ? [] : [{ element: this.card.element, pane: 'card', go: () => this.card.heading.focus() }]),
    ];
    const at = stops.findIndex(stop => stop.element.contains(document.activeElement));
    const next = stops[at < 0 ? 0 : (at + step + stops.length) % stops.length];
    this.store.update(state => ({ ...state, pane: next.pane }));
    next.go();
  }

  /** Shows a line that is named elsewhere: beside the list where there is room, else on its own screen. */
  reveal(cite) {
    if (this.store.get().screen === 'map' && this.wide.matches) this.set(true, false);
    else this.go('source');
    this.source.reveal(cite);
  }
};
