'use strict';
/*
 * Search over all maps, points and departments: every word typed must begin a word of the entry, without accents
 * and capitals. The index is a script, for that may be read from a file: as JSON it may not. It comes when the
 * search box is first used.
 */
document.documentElement.classList.add('js');

(() => {
  const most = 20;
  const weights = { title: 4, other: 1 };

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wordsOf = text => plain(text).match(/[\p{L}\p{N}]+/gu) || [];

  /** All words in order, each with the entries that hold it: the words with one beginning stand together. */
  class Index {
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

    /** The place of the first word that is not before a text. */
    first(text) {
      let low = 0;
      let high = this.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.words[middle] < text) low = middle + 1; else high = middle;
      }
      return low;
    }

    /** - Returns: the entries that hold all words, the best first; equals in the order of the index. */
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

    /** The first entries of the highest scores. Scores are few: to sort by them is to count them. */
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
  }

  const form = document.querySelector('form.search');
  if (!form) return;
  const input = form.querySelector('input');
  const results = form.querySelector('#search-results');
  const status = document.createElement('p');
  status.className = 'announce';
  status.setAttribute('role', 'status');
  form.append(status);
  let index = null;
  let isAsked = false;

  window.raakvlakSearch = entries => {
    index = new Index(entries);
    if (input.value) show();
  };

  function load() {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement('script');
    script.src = form.dataset.index || 'search-index.js';
    script.addEventListener('error', () => {
      isAsked = false;
      tell(form.dataset.missing || form.dataset.none);
      results.hidden = false;
    });
    document.head.append(script);
  }

  function span(className, text) {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    return element;
  }

  function tell(text) {
    const count = document.createElement('p');
    count.className = 'count';
    count.textContent = text;
    results.replaceChildren(count);
    status.textContent = text;
  }

  function hit([kind, title, path, href]) {
    const link = document.createElement('a');
    link.href = href;
    link.append(span('title', title), span('kind', kind), span('path', path));
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  function show() {
    if (!index) { load(); return; }
    const isEmpty = wordsOf(input.value).length === 0;
    results.hidden = isEmpty;
    if (isEmpty) { results.replaceChildren(); status.textContent = ''; return; }
    const { count, entries } = index.find(input.value);
    const text = count === 0 ? 'none' : count === 1 ? 'one' : 'count';
    tell((form.dataset[text] || '').replace('{n}', count));
    const list = document.createElement('ul');
    list.append(...entries.map(hit));
    if (count > 0) results.append(list);
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
