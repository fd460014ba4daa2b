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
