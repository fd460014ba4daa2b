'use strict';
/*
 * Where somebody is, in the address: the screen, and the row or thing that is chosen on it. A screen, a theme, and a thing
 * that was gone to are steps of the browser, so that Back returns to the one before; the rows that somebody passes by
 * arrow are not. A reload stays where it was.
 */
raakvlak.Address = class Address {
  /** `go` shows a screen; `token` takes the one of an address that was typed here. */
  constructor(store, screens, { deeds, things, go, token }) {
    Object.assign(this, { store, screens, deeds, things, goScreen: go, token, at: null, isReady: false, isGoing: false, isShowing: false, waiting: 0 });
    deeds.address = this;
    Object.assign(things, { moved: () => this.note(), chose: act => this.go(act) });
    store.subscribe(['screen', 'theme', 'selected'], () => this.note());
    raakvlak.ui.on(window, { popstate: () => this.back(), pagehide: () => this.settle() });
  }

  /** What an address says: { screen, parts }; null when it is none of ours. */
  static read(hash, screens) {
    const [screen, ...rest] = hash.replace(/^#/, '').split('/');
    if (!screens.includes(screen)) return null;
    try { return { screen, parts: rest.map(decodeURIComponent) }; } catch { return { screen, parts: [] }; }
  }

  /** The place as it is now. Rows have the names that the program gave them. */
  get place() {
    const { screen, theme, selected } = this.store.get();
    if (screen === 'map') {
      const parts = (selected || theme || '').split('/').filter(Boolean).map(raakvlak.plan.resolve);
      return { screen, parts: parts.some(part => part.startsWith('new:')) ? parts.slice(0, 1) : parts };
    }
    const { kind, chosen } = this.things;
    return { screen, parts: screen === 'things' ? [kind, ...(chosen ? [chosen] : [])] : [] };
  }

  static hash({ screen, parts }) { return `#${[screen, ...parts.map(part => encodeURIComponent(part).replace(/%3A/g, ':'))].join('/')}`; }

  /** What is a step of its own: a screen, and on it a theme or a list. */
  static group({ screen, parts }) { return `${screen} ${parts[0] || ''}`; }

  /** The place may be another one. */
  note() {
    if (!this.isReady || this.isShowing) return;
    const { place } = this;
    const hash = Address.hash(place);
    if (hash === this.hash) return;
    const isStep = this.at && (this.isGoing || Address.group(place) !== Address.group(this.at));
    this.settle();
    Object.assign(this, { at: place, hash });
    if (isStep) history.pushState(null, '', hash);
    // Browsers refuse many of these in a short time, and arrows go through many rows.
    else this.waiting = setTimeout(() => this.settle(), 250);
  }

  settle() {
    clearTimeout(this.waiting);
    if (this.waiting && this.hash) history.replaceState(null, '', this.hash);
    this.waiting = 0;
  }

  /** Somebody is led to something: Back returns from there. */
  go(lead) {
    this.settle();
    this.isGoing = true;
    try { lead(); this.note(); } finally { this.isGoing = false; }
  }

  /** The plan is there: what the address named is shown. */
  start(place) {
    this.isReady = true;
    if (place && place.parts.length > 0) this.show(place);
    Object.assign(this, { at: this.place, hash: Address.hash(this.place) });
    history.replaceState(null, '', this.hash);
  }

  show(place) {
    this.isShowing = true;
    try { this.showPlace(place); } finally { this.isShowing = false; }
  }

  showPlace({ screen, parts }) {
    this.deeds.finish();
    const [first, second = null] = parts;
    if (screen === 'map') {
      const selected = parts.map(raakvlak.plan.alias).join('/');
      this.store.update(state => ({ ...state, ...((state.view.order.theme || []).includes(first) ? { theme: first, selected } : {}) }));
    }
    if (screen === 'things' && raakvlak.Things.has(first)) this.things.open(first, second);
    this.goScreen(screen);
  }

  back() {
    clearTimeout(this.waiting);
    this.waiting = 0;
    const given = /[#&]token=([0-9a-f]{32})/.exec(location.hash);
    const place = Address.read(location.hash, this.screens);
    // The address that the program printed, typed where the editor is open already.
    if (given) this.token(given[1]);
    if (!place) { history.replaceState(null, '', this.hash || '#map'); return; }
    // A question is about what was there.
    document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    this.show(place);
    Object.assign(this, { at: this.place, hash: Address.hash(this.place) });
    // What it named may be gone.
    if (location.hash !== this.hash) history.replaceState(null, '', this.hash);
  }
};
