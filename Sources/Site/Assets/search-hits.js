'use strict';
/*
 * What search shows of a hit: its title with the words marked, where it is, and the part of its text that has a word.
 * Texts of the plan become text nodes only.
 */
raakvlak.searchHits = (() => {
  const { make, plain } = raakvlak;
  const { counts } = raakvlak.searchWords;
  const around = 70;

  /** Where the words of a search are in a text, as pairs of begin and end, in order. */
  function matches(text, words) {
    const found = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const folded = plain(match[0]);
      let best = null;
      for (const [part, isForm] of words) {
        const at = index(folded, part, isForm);
        if (at >= 0 && part.length > (best ? best.part.length : 0)) best = { part, at };
      }
      if (!best) continue;
      // A letter that becomes two when folded moves all others: then the whole word is marked.
      const isSameLength = folded.length === match[0].length;
      const from = match.index + (isSameLength ? best.at : 0);
      found.push([from, isSameLength ? from + best.part.length : match.index + match[0].length]);
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
    for (const [from, to] of matches(text, words)) {
      nodes.push(text.slice(last, from), make('mark', {}, text.slice(from, to)));
      last = to;
    }
    nodes.push(text.slice(last));
    return nodes.filter(node => node !== '');
  }

  /** Some words around the first match, or nothing. */
  function excerpt(text, words) {
    const [match] = matches(text, words);
    if (!match) return '';
    const from = match[0] <= around ? 0 : text.indexOf(' ', match[0] - around) + 1 || match[0];
    const to = match[1] + around >= text.length ? text.length : text.lastIndexOf(' ', match[1] + around);
    const begin = Math.min(from, match[0]);
    const end = Math.max(to, match[1]);
    return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
  }

  /** The text that shows why a thing was found when its title does not: other names first, then its text. */
  function reason(thing, words) {
    if (matches(thing.title, words).length > 0) return '';
    return excerpt(thing.names, words) || excerpt(thing.text, words);
  }

  const address = text => `search.html?q=${encodeURIComponent(text)}`;

  /** The address of a thing; what has no page of its own is shown by the page of search. */
  const addressOf = thing => thing.places[0]?.address || address(thing.title);

  /** What was found in a sentence or two, with what was looked for when that is not what was typed. */
  function summary({ hits, isPartial, corrected, suggestions, entrances }, texts) {
    if (hits.length === 0) return suggestions.length > 0 ? `${texts.none}. ${texts.meant}` : `${texts.none}.${entrances?.length > 0 ? ` ${texts.instead}` : ''}`;
    return `${[
      (hits.length === 1 ? texts.one : texts.count).replace('{n}', hits.length),
      corrected.length > 0 ? texts.corrected.replace('{words}', corrected.slice(0, 3).join(', ')) : '',
      isPartial ? texts.partial : '',
    ].filter(Boolean).join('. ')}.`;
  }

  return { matches, marked, summary, excerpt, reason, address, addressOf };
})();
