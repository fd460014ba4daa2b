'use strict';
/*
 * Requests to the program. The token comes in the fragment of the address that the program printed, is kept for this
 * tab, and goes along as a header: another site can make a browser send a request, but not with that header.
 */
raakvlak.Api = class Api {
  constructor() {
    const given = /[#&]token=([0-9a-f]{32})/.exec(location.hash);
    this.token = given ? given[1] : Api.kept() || '';
    if (!given) return;
    this.use(this.token);
    // Out of the address bar, so that it is not copied with an address or seen on a screen.
    history.replaceState(null, '', location.pathname);
  }

  use(token) {
    this.token = token;
    try { sessionStorage.setItem('raakvlak-token', token); } catch { /* kept in this page only */ }
  }

  static kept() { try { return sessionStorage.getItem('raakvlak-token'); } catch { return ''; } }

  get(path) { return this.call('GET', path); }

  post(path, body) { return this.call('POST', path, JSON.stringify(body)); }

  /** { status, body }, with `isPlain` where the answer is no JSON; throws when the program does not answer. */
  async call(method, path, body) {
    const headers = { 'X-Raakvlak-Token': this.token };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const answer = await fetch(`/.raakvlak/${path}`, {
      method, headers, body, cache: 'no-store', signal: AbortSignal.timeout(40000),
    });
    const text = await answer.text();
    try {
      return { status: answer.status, body: JSON.parse(text) };
    } catch {
      return { status: answer.status, body: { problem: text.trim() }, isPlain: true };
    }
  }

  /** Calls `changed` whenever the pages were made anew, until the tab closes. */
  async follow(changed) {
    let stamp = '';
    for (;;) {
      try {
        const answer = await fetch(`/raakvlak-state?since=${stamp}`, { cache: 'no-store' });
        const news = await answer.json();
        if (news && news.state) raakvlak.house();
        if (news.stamp !== stamp && stamp !== '') changed();
        stamp = news.stamp;
      } catch {
        stamp = '';
        await new Promise(done => { setTimeout(done, 1500); });
      }
    }
  }
};

/** The colours of the plan's own pages: they are made after this page where the plan was begun on it. */
raakvlak.house = () => {
  const href = '/house.css';
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.querySelector('link[rel=stylesheet]').before(raakvlak.make('link', { rel: 'stylesheet', href }));
};

/** A file as base64, in which it goes along as JSON. */
raakvlak.base64 = async file => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(text);
};
