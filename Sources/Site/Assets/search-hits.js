'use strict';
/*
 * What search shows of a hit: its title with the words marked, where it is, and the part of its text that has a word.
 * Texts of the plan become text nodes only.
 */
raakvlak.searchHits = (() => {
  const { make, plain } = raakvlak;
  const { counts } = raakvlak.searchWords;
  const around = 70;
  const longest = 200;

  /** Where the words of a search are in a text, in order: begin, end, and `true` behind those of a synonym. */
  function matches(text, words) {
    const found = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const folded = plain(match[0]);
      let best = null;
      // What was asked itself comes before its synonyms.
      for (const [part, isForm, isAlike = false] of words) {
        const at = best && isAlike && !best.isAlike ? -1 : index(folded, part, isForm);
        if (at < 0 || (best && best.isAlike === isAlike && part.length <= best.part.length)) continue;
        best = { part, at, isAlike };
      }
      if (!best) continue;
      // A letter that becomes two when folded moves all others: then the whole word is marked.
      const isSameLength = folded.length === match[0].length;
      const from = match.index + (isSameLength ? best.at : 0);
      found.push([
        from, isSameLength ? from + best.part.length : match.index + match[0].length, ...best.isAlike ? [true] : [],
      ]);
    }
    return found;
  }

  /** Where a part is in a word, if it counts there as in the lookup. */
  function index(word, part, isForm) {
    for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
      if (counts(part, isForm, at === 0, at + part.length === word.length)) return at;
    }
    return -1;
  }

  /** A text as nodes, with the words in `mark`. */
  function marked(text, words) {
    const nodes = [];
    let last = 0;
    for (const [from, to, isAlike] of matches(text, words)) {
      nodes.push(text.slice(last, from), make('mark', isAlike ? { class: 'alike' } : {}, text.slice(from, to)));
      last = to;
    }
    nodes.push(text.slice(last));
    return nodes.filter(node => node !== '');
  }

  /** The sentence with the first match, or some words around it where that is long; nothing without a match. */
  function excerpt(text, words) {
    const [match] = matches(text, words);
    if (!match) return '';
    const stop = [...text.slice(0, match[0]).matchAll(/[.!?]\s+/g)].at(-1);
    const first = stop ? stop.index + stop[0].length : 0;
    const rest = text.slice(match[1]).search(/[.!?](?=\s|$)/);
    const last = rest < 0 ? text.length : match[1] + rest + 1;
    if (last - first <= longest) return text.slice(first, last);
    const from = match[0] <= around ? 0 : text.indexOf(' ', match[0] - around) + 1 || match[0];
    const to = match[1] + around >= text.length ? text.length : text.lastIndexOf(' ', match[1] + around);
    const begin = Math.min(from, match[0]);
    const end = Math.max(to, match[1]);
    return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
  }

  /**
   * The text that shows why a thing was found when its title does not: other names first, then its text. What a page
   * is also found by are no names but words to look for: of a page its sentence is shown.
   */
  function reason(thing, words) {
    if (thing.isPage) return thing.text;
    if (matches(thing.title, words).length > 0) return '';
    return excerpt(thing.names, words) || excerpt(thing.text, words);
  }

  /** Whether other names of a thing are what was found. */
  const isByName = (thing, words) => !thing.isPage && matches(thing.names, words).length > 0;

  /** A title in a list of several: without the stop of its sentence, behind which comes a sign. */
  const inList = title => title.replace(/(?<!\.)\.$/, '');

  const address = text => `search.html?q=${encodeURIComponent(text)}`;

  /** The address of a thing; what has no page of its own is shown by the page of search. */
  const addressOf = thing => thing.places[0]?.address || address(thing.title);

  /** The kinds in the order of their sections: by the best hit of each, then those without any. */
  const order = (kinds, hits) => [...new Set([...hits.map(({ kind }) => kind), ...kinds.keys()])];

  /** The best hits, in the order in which the page of search has them: the first of a list is the first of that page. */
  function best(kinds, hits, most) {
    const all = order(kinds, hits);
    return hits.slice(0, most).map((thing, at) => [all.indexOf(thing.kind), at, thing])
      .sort(([one, at], [other, after]) => one - other || at - after).map(([, , thing]) => thing);
  }

  /** What was found in a sentence or two, with what was looked for when that is not what was typed. */
  function summary({ hits, isPartial, corrected, alike = [], suggestions, entrances }, texts) {
    if (hits.length === 0) return suggestions.length > 0 ? `${texts.none}. ${texts.meant}` : `${texts.none}.${entrances?.length > 0 ? ` ${texts.instead}` : ''}`;
    return `${[
      (hits.length === 1 ? texts.one : texts.count).replace('{n}', hits.length),
      corrected.length > 0 ? texts.corrected.replace('{words}', corrected.slice(0, 3).join(', ')) : '',
      alike.length > 0 ? texts.alike.replace('{words}', alike.slice(0, 4).join(', ')) : '',
      isPartial ? texts.partial : '',
    ].filter(Boolean).join('. ')}.`;
  }

  return { matches, marked, order, best, summary, excerpt, reason, isByName, inList, address, addressOf };
})();
