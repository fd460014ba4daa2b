'use strict';
/*
 * Looking up things by words. The texts of all things are joined to one text for each field; each word is looked for
 * in it with `indexOf`, so that parts of compounds are found without an index of parts of words, which would be larger
 * than the texts. See docs/architecture.md, 'Search'.
 */
raakvlak.SearchLookup = (() => {
  const { wordsOf, asked, forms, alike, counts, forgiven, letters, countBits, distance } = raakvlak.searchWords;

  // How much a hit counts, by field and by how much of the word it is: whole, its beginning, its end, inside.
  const weights = {
    title: [16, 12, 9, 6], names: [8, 6, 5, 4], text: [4, 3, 2, 2], kind: [3, 2, 1, 1], lines: [8],
  };
  const first = 4;
  // Less than any word that is there itself has in the same text.
  const weaker = 8;
  const above = 1;
  const mostSuggestions = 4;
  const mostEntrances = 12;

  const none = new Set();

  function sharedBeginning(one, other) {
    let count = 0;
    while (count < one.length && one[count] === other[count]) count += 1;
    return count;
  }

  /** A word, and what is left of it without an ending of Dutch or English; the longest first. */
  const stems = word => [word, ...forms(word), word.replace(/(?:en|es|s|e|ing|ingen)$/u, '')]
    .sort((one, other) => other.length - one.length);

  /** The texts of all things in one: each word between spaces, each thing on a line. */
  class Field {
    constructor(texts) {
      this.text = raakvlak.plain(texts.map(text => ` ${text.replaceAll('\n', ' ')} `).join('\n'))
        .replace(/[^\p{L}\p{N}\n]+/gu, ' ');
      this.starts = new Int32Array(texts.length + 1);
      let at = 0;
      for (let thing = 0; thing < texts.length; thing += 1) {
        this.starts[thing] = at;
        at = this.text.indexOf('\n', at) + 1 || this.text.length + 1;
      }
      this.starts[texts.length] = this.text.length + 1;
    }

    /**
     * Calls `found` with the number of the thing and how much of a word it is, for every time that a word is there.
     *
     * - Parameter isForm: whether only whole words and ends of words count.
     */
    scan(word, isForm, found) {
      // With the space before it a short word is not looked for inside all others.
      const skipped = word.length < 3 || /^\p{N}+$/u.test(word) ? 1 : 0;
      const part = ' '.repeat(skipped) + word;
      let thing = 0;
      for (let at = this.text.indexOf(part); at >= 0; at = this.text.indexOf(part, at + 1)) {
        while (this.starts[thing + 1] <= at) thing += 1;
        const begin = at + skipped;
        const begins = this.text[begin - 1] === ' ';
        const ends = this.text[begin + word.length] === ' ';
        if (!counts(word, isForm, begins, ends)) continue;
        found(thing, begins && ends ? 0 : begins ? 1 : ends ? 2 : 3, begin === this.starts[thing] + 1);
      }
    }
  }

  return class SearchLookup {
    /** - Parameter index: `kinds` with names, `things` and `places`, as `SearchIndex` writes them. */
    constructor({ kinds, things, places }) {
      this.kinds = kinds;
      this.things = things.map(([kind, title, names = '']) =>
        ({ kind, title, names, isPage: kinds[kind][2] === 'page', id: '', text: '', lines: '', to: [], inferred: none, places: [] }));
      this.places = [];
      for (const [thing, parent, address, isReference, kind = ''] of places) {
        // An address of a part begins with its sign; the page is that of the thing above it.
        const page = parent < 0 ? '' : this.places[parent].address.replace(/#.*/, '');
        const place = { thing, parent, kind, address: address.startsWith('#') ? page + address : address };
        // An id has words that a title may have no more.
        if (address.startsWith('#')) this.things[thing].id ||= address.slice(1);
        this.places.push(place);
        if (isReference) this.things[thing].places.push(place); else this.things[thing].places.unshift(place);
      }
      this.fields = {
        title: new Field(this.things.map(thing => thing.title)),
        names: new Field(this.things.map(({ names, id }) => `${names} ${id.replace(/^part-/, '')}`)),
        kind: new Field(this.things.map(({ kind }) => kinds[kind].slice(0, 2).join(' '))),
      };
      this.vocabulary = null;
    }

    /**
     * Adds the longer texts, which are a file of their own: for each thing a text, lines, to what it leads, and which of
     * that is inferred.
     */
    addTexts(texts) {
      texts.forEach(([text = '', lines = '', to = [], inferred = []], index) => {
        if (!this.things[index]) return;
        Object.assign(this.things[index], { text, lines, to, inferred: inferred.length > 0 ? new Set(inferred) : none });
      });
      this.fields.text = new Field(this.things.map(thing => thing.text));
      this.vocabulary = null;
    }

    static hasWords(text) { return wordsOf(text).length > 0; }

    /** The first themes and focus areas, to go on with when there is nothing. */
    entrances() {
      return this.things.filter(thing => thing.places[0]?.address
        && ['theme', 'area'].includes(this.kinds[thing.kind][2])).slice(0, mostEntrances);
    }

    isMoney({ kind }) { return this.kinds[kind][2] === 'money'; }
    /** The attributes of an element with a text of a thing: all but pages are the plan's. */
    own({ kind }) { return this.kinds[kind][2] === 'page' ? {} : raakvlak.own; }
    isArea({ kind }) { return this.kinds[kind][2] === 'area'; }
    /** The point that a sub-point is a part of; null for other things. */
    whole({ kind, places }) {
      const [place] = this.kinds[kind][2] === 'part' ? places : [];
      return place && place.parent >= 0 ? this.things[this.places[place.parent].thing] : null;
    }

    /** The things above a position, the theme first. */
    path(place) {
      const path = [];
      for (let at = place.parent; at >= 0; at = this.places[at].parent) path.push(this.things[this.places[at].thing]);
      return path.reverse();
    }

    /** Where a position is: the titles of the things above it, and what it is to the last of them (`komt door`). */
    where(place) { return [...this.path(place).map(({ title }) => title), place.kind].filter(Boolean); }

    has(word) { return Object.values(this.fields).some(({ text }) => text.includes(word)); }

    /** All different words of four letters and more, with their letters as bits; no numbers. */
    words() {
      if (!this.vocabulary) {
        const all = new Set();
        for (const { text } of [this.fields.title, this.fields.names, this.fields.text || { text: '' }]) {
          for (const word of text.split(/[ \n]+/)) if (word.length >= 4 && !/^\p{N}/u.test(word)) all.add(word);
        }
        this.vocabulary = [...all].map(word => ({ word, mask: letters(word) }));
      }
      return this.vocabulary;
    }

    /** The words that are nearest to one, within as many errors as it is forgiven. */
    near(word, most = forgiven(word)) {
      let best = [];
      let fewest = most;
      const mask = letters(word);
      for (const { word: other, mask: otherMask } of most > 0 ? this.words() : []) {
        if (Math.abs(other.length - word.length) > fewest || countBits(mask ^ otherMask) > 2 * fewest) continue;
        const errors = distance(word, other, fewest);
        if (errors > fewest) continue;
        if (errors < fewest) best = [];
        fewest = errors;
        best.push(other);
      }
      return best;
    }

    /**
     * Words that may be meant by one that is nowhere: those of which the stem is its beginning or its end, or that are
     * spelled nearly so. To begin with the same letters is not enough: 'burger' is not meant by 'burgemeester'.
     */
    suggestions(word) {
      const alike = [];
      for (const { word: other } of this.words()) {
        if (other.length >= 5 && word.endsWith(other)) { alike.push([other.length, other]); continue; }
        if (sharedBeginning(word, other) < 5) continue;
        const stem = stems(other).find(one => one.length >= 5 && word.startsWith(one));
        if (stem) alike.push([stem.length, other]);
      }
      alike.sort(([one], [other]) => other - one);
      const near = word.length > 4 ? this.near(word, Math.ceil(word.length / 4)) : [];
      return [...new Set([...near, ...alike.map(([, other]) => other)])].slice(0, mostSuggestions);
    }

    /** How much each thing has of one word, by number of the thing; its own texts only. */
    scores(words, isCorrected) {
      const scores = new Int32Array(this.things.length);
      for (const [name, field] of Object.entries(this.fields)) {
        if (!weights[name] || (isCorrected && name === 'kind')) continue;
        for (const [word, isForm, isAlike] of words) {
          if (isAlike && name === 'kind') continue;
          field.scan(word, isForm, (thing, kind, isFirst) => {
            const full = weights[name][kind] + (isFirst && name === 'title' && kind === 0 ? first : 0);
            const score = isAlike ? Math.max(1, Math.floor(full / weaker)) : full;
            if (score > scores[thing]) scores[thing] = score;
          });
        }
      }
      return scores;
    }

    /** The scores of things that rest on a line of the source. */
    lineScores(line) {
      return Int32Array.from(this.things, ({ lines }) => {
        // The title of a source before its lines may have numbers too.
        for (const [, numbers] of lines.matchAll(/(?:regels?|lines?) ([^;]*)/g)) {
          for (const [, from, to] of numbers.matchAll(/(\d+)(?:-(\d+))?/g)) {
            if (Number(from) <= line && line <= Number(to || from)) return weights.lines[0];
          }
        }
        return 0;
      });
    }

    /** What is asked, each a word with the scores of all things and the words that were found for it. */
    requests(text) {
      const line = raakvlak.plain(text).match(/\b(?:regels?|lines?)\s+(\d+)\b/);
      const rest = line ? text.replace(/\S+\s+\d+/, ' ') : text;
      const requests = asked(line && wordsOf(rest).length === 0 ? '' : rest).map(word => {
        const found = [[word, false], ...forms(word).map(form => [form, true]), ...alike(word)];
        const scores = this.scores(found, false);
        if (scores.some(score => score > 0)) return { word, found, scores, isCorrected: false };
        const near = this.near(word).map(other => [other, false]);
        return { word, found: near, scores: this.scores(near, true), isCorrected: true };
      });
      if (line) {
        requests.push({ word: line[1], found: [], scores: this.lineScores(Number(line[1])), isCorrected: false });
      }
      return requests;
    }

    /**
     * The things that have all words, best first and equals in the order of the index. What is above a thing in a map
     * may have a word for it, but not all of them. When nothing has all words, what has the most of them.
     *
     * - Returns: `hits`; the `words` that were found, each with whether it is another form of what was asked and whether
     *   a synonym; the synonyms that are there (`alike`); those that were `corrected`; whether it `isPartial`; when there is nothing `suggestions`, and without those `entrances`.
     */
    find(text) {
      const requests = this.requests(text);
      const known = requests.filter(({ scores }) => scores.some(score => score > 0));
      const { hits, has } = this.ranked(known);
      const found = known.flatMap(request => request.found);
      const suggestions = hits.length > 0 ? []
        : [...new Set(requests.flatMap(({ word }) => this.suggestions(word)))];
      return {
        hits, suggestions, entrances: hits.length + suggestions.length > 0 ? [] : this.entrances(),
        words: found,
        // 'jongeren' says that 'jongere' was looked for too.
        alike: found.filter(([word, , isAlike]) => isAlike && this.has(word)).map(([word]) => word)
          .filter((word, at, all) => !all.some(other => other !== word && other.includes(word))),
        corrected: known.filter(({ isCorrected }) => isCorrected).flatMap(({ found }) => found.map(([word]) => word)),
        isPartial: hits.length > 0 && has < requests.length,
      };
    }

    ranked(requests) {
      const count = this.things.length;
      const total = new Int32Array(count);
      const own = new Uint8Array(count);
      const met = new Uint8Array(count);
      for (const { scores } of requests) {
        const inherited = this.inherited(scores);
        for (let thing = 0; thing < count; thing += 1) {
          if (scores[thing] > 0) own[thing] = 1;
          if (scores[thing] > 0 || inherited[thing] > 0) met[thing] += 1;
          total[thing] += Math.max(scores[thing], inherited[thing]);
        }
      }
      let has = 0;
      for (let thing = 0; thing < count; thing += 1) if (own[thing]) has = Math.max(has, met[thing]);
      // Scores are few: counting sorts without comparing pairs.
      const shelves = [];
      for (let thing = 0; thing < count; thing += 1) {
        if (has > 0 && own[thing] && met[thing] === has) (shelves[total[thing]] ||= []).push(this.things[thing]);
      }
      return { hits: shelves.reverse().filter(Boolean).flat(), has };
    }

    /** Which things are below one that has a word. A place comes after the place above it. */
    inherited(scores) {
      const below = new Uint8Array(this.places.length);
      const things = new Uint8Array(this.things.length);
      this.places.forEach(({ thing, parent }, place) => {
        if (parent < 0 || !(below[parent] || scores[this.places[parent].thing] > 0)) return;
        below[place] = above;
        things[thing] = above;
      });
      return things;
    }
  };
})();
