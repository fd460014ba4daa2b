/* Made by raakvlak */
'use strict';
/*
 * What all scripts of the site share. They are classic scripts, because a browser refuses modules from `file:`:
 * each adds to the one object `raakvlak`, in the order in which the page lists them.
 */
globalThis.raakvlak = {
  /** Text without accents and capitals, to compare what is typed with. */
  plain: text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),

  /** An element with attributes and children. A text among the children stays text, whatever it contains. */
  make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  },
};
'use strict';
/*
 * Looking up entries by words: every word typed must begin a word of the entry, without accents and capitals.
 */
raakvlak.SearchLookup = (() => {
  const most = 20;
  const weights = { title: 4, other: 1 };

  const wordsOf = text => raakvlak.plain(text).match(/[\p{L}\p{N}]+/gu) || [];

  /** All words in order, each with its entries and their weights: words with one beginning are neighbours. */
  return class SearchLookup {
    constructor(entries) {
      this.entries = entries;
      const found = new Map();
      const add = (word, entry, weight) => {
        let list = found.get(word);
        if (!list) found.set(word, list = []);
        const last = list.length - 2;
        if (last >= 0 && list[last] === entry) list[last + 1] = Math.max(list[last + 1], weight);
        else list.push(entry, weight);
      };
      entries.forEach(([, title, path, , other], entry) => {
        for (const word of wordsOf(title)) add(word, entry, weights.title);
        for (const word of wordsOf(`${path} ${other}`)) add(word, entry, weights.other);
      });
      this.words = [...found.keys()].sort();
      this.lists = this.words.map(word => found.get(word));
      this.scores = new Int32Array(entries.length);
      this.best = new Int32Array(entries.length);
      this.met = new Int32Array(entries.length);
    }

    static hasWords(text) { return wordsOf(text).length > 0; }

    /** The index of the first word that is not before a text. */
    first(text) {
      let low = 0;
      let high = this.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.words[middle] < text) low = middle + 1; else high = middle;
      }
      return low;
    }

    /** - Returns: how many entries have all words, and the best of them; equals in the order of the index. */
    find(text) {
      const asked = [...new Set(wordsOf(text))];
      const { scores, best, met } = this;
      scores.fill(0);
      met.fill(0);
      asked.forEach((prefix, round) => {
        best.fill(0);
        for (let at = this.first(prefix); this.words[at]?.startsWith(prefix); at += 1) {
          const list = this.lists[at];
          const whole = this.words[at] === prefix ? 2 : 1;
          for (let pair = 0; pair < list.length; pair += 2) {
            const entry = list[pair];
            if (met[entry] < round) continue;
            met[entry] = round + 1;
            best[entry] = Math.max(best[entry], list[pair + 1] * whole);
          }
        }
        for (let entry = 0; entry < best.length; entry += 1) scores[entry] += best[entry];
      });
      return this.top(asked.length);
    }

    /** The first entries of the highest scores. Scores are few, so counting sorts without comparing pairs. */
    top(words) {
      const { scores, met } = this;
      const shelves = [];
      let count = 0;
      for (let entry = 0; words > 0 && entry < met.length; entry += 1) {
        if (met[entry] !== words) continue;
        count += 1;
        const shelf = shelves[scores[entry]] ||= [];
        if (shelf.length < most) shelf.push(entry);
      }
      const best = shelves.reverse().filter(Boolean).flat().slice(0, most);
      return { count, entries: best.map(entry => this.entries[entry]) };
    }
  };
})();
'use strict';
/*
 * The search box of every page. The index is a script, because a page may read a script from `file:` and JSON not; it
 * is loaded when the box is first used.
 */
document.documentElement.classList.add('js');

(() => {
  const { make, SearchLookup } = raakvlak;
  const form = document.querySelector('form.search');
  if (!form) return;
  const input = form.querySelector('input');
  const results = form.querySelector('#search-results');
  const status = make('p', { class: 'announce', role: 'status' });
  form.append(status);
  let lookup = null;
  let isAsked = false;

  window.raakvlakSearch = entries => {
    lookup = new SearchLookup(entries);
    if (input.value) show();
  };

  function load() {
    if (isAsked) return;
    isAsked = true;
    const script = make('script', { src: form.dataset.index || 'search-index.js' });
    script.addEventListener('error', () => {
      isAsked = false;
      report(form.dataset.missing || form.dataset.none);
      results.hidden = false;
    });
    document.head.append(script);
  }

  /** Shows a text above the hits, and has screen readers read it out. */
  function report(text) {
    results.replaceChildren(make('p', { class: 'count' }, text));
    status.textContent = text;
  }

  function hit([kind, title, path, href]) {
    return make('li', {}, make('a', { href },
      make('span', { class: 'title' }, title), make('span', { class: 'kind' }, kind),
      make('span', { class: 'path' }, path)));
  }

  function show() {
    if (!lookup) { load(); return; }
    const isEmpty = !SearchLookup.hasWords(input.value);
    results.hidden = isEmpty;
    if (isEmpty) { results.replaceChildren(); status.textContent = ''; return; }
    const { count, entries } = lookup.find(input.value);
    const text = count === 0 ? 'none' : count === 1 ? 'one' : 'count';
    report((form.dataset[text] || '').replace('{n}', count));
    if (count > 0) results.append(make('ul', {}, ...entries.map(hit)));
  }

  function close() {
    results.hidden = true;
    status.textContent = '';
  }

  /** Up and down go from the box through the hits and back. */
  function step(event) {
    if (event.key === 'ArrowDown' && results.hidden && input.value) show();
    const links = [...results.querySelectorAll('a')];
    if (event.key === 'Escape' && !results.hidden) {
      event.preventDefault();
      close();
      input.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !results.hidden && links.length > 0) {
      event.preventDefault();
      const at = links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (at < 0) input.focus(); else links[Math.min(at, links.length - 1)].focus();
    }
  }

  input.addEventListener('focus', load);
  input.addEventListener('input', show);
  input.addEventListener('click', () => { if (input.value) show(); });
  form.addEventListener('keydown', step);
  form.addEventListener('submit', event => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  form.addEventListener('focusout', event => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', event => {
    if (!form.contains(event.target)) close();
  });
  // A hit on this very page moves only the fragment.
  results.addEventListener('click', event => { if (event.target.closest('a')) close(); });
})();
