'use strict';
/*
 * What a captured line means, and which things of the plan share words with it: pure functions. A suggestion is made of
 * shared words only, so that the same line always gets the same ones and anybody can see why.
 */
raakvlak.session = (() => {
  /** Characters that the program takes in one line. */
  const longest = 1000;

  /** One line as the program keeps it: pasted text has characters that nobody sees, and may have nothing else. */
  const clean = text => text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]+/g, ' ').trim();

  /**
   * A line as it was typed: `/2 text` is for the second question, `> text` belongs to the one before, `+` or `+14` says
   * that somebody else mentioned it too. { kind: 'item' | 'again' | 'lane' | 'none', lane, under, number, text }
   */
  function parse(typed, lanes) {
    let rest = clean(typed);
    const result = { kind: 'none', lane: null, under: false, number: null, text: '' };
    const lane = /^\/([1-9])(?=\s|$)\s*/.exec(rest);
    if (lane && Number(lane[1]) <= lanes) {
      result.lane = Number(lane[1]);
      rest = rest.slice(lane[0].length);
      result.kind = 'lane';
    }
    const again = /^\+\s*(\d{1,6})?$/.exec(rest);
    if (again) return { ...result, kind: 'again', number: again[1] ? Number(again[1]) : null };
    const under = /^>\s*/.exec(rest);
    if (under) {
      result.under = true;
      rest = rest.slice(under[0].length);
    }
    if (rest === '') return { ...result, kind: result.kind === 'lane' && !under ? 'lane' : 'none' };
    return { ...result, kind: 'item', text: rest };
  }

  /** Words that are in every sentence, so that sharing them means nothing. */
  const common = new Set(('aan alle alleen als andere bij daar dan dat deze die dit door een eens elkaar geen gaan had hebben heeft hier '
    + 'het hoe iets kan komen komt krijgen kunnen maar meer mensen met minder moet moeten naar nadat niet nog ook omdat onder ons onze over '
    + 'altijd bijvoorbeeld binnen buiten daarom daarna echt eerst eigen elke extra genoeg goed graag grote jaar jaren kleine laatste langer later laten nieuwe '
    + 'nooit plek samen sommige tijd tijdens toch verder vooral waar want waarom zelf zoveel '
    + 'soms steeds tegen tot tussen uit van vaak veel voor wat weer weinig welke wel werd wie wij willen worden wordt zich zijn zonder zoals '
    + 'about also and are because been but from get has have into less many more much not often only other our over people some still than '
    + 'that the their them there these they this too very was were what when which who will with without you your').split(' '));

  /** The words of a text that can be shared, without capitals and accents. */
  const words = text => [...new Set(raakvlak.plain(text).split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 3 && !common.has(word)))];

  /** Whether two words are the same, or one is the other with an ending. */
  function isShared(one, other) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    return long === short || short.length > 4 && long.startsWith(short) && long.length - short.length < 4;
  }

  /** A thing that may be suggested, with its words made ready. */
  const candidate = (kind, id, label, more = '') => ({ kind, id, label, words: words(`${label} ${more}`), own: words(label) });

  /** Words that are shared begin with the same letters (`isShared`), by which they are found. */
  const start = word => word.slice(0, 4);

  /**
   * Things that may be suggested, to which more can be added. `suggest` gives those that share most words with a text,
   * in the order in which they were added where they share as many. It looks only at things with a word that begins as
   * one of the text: in a session there are thousands, and this is done while somebody types.
   */
  function index(candidates = []) {
    const [starts, ids] = [new Map(), new Set()];
    let next = 0;
    function add(one) {
      const entry = { one, at: next };
      next += 1;
      ids.add(one.id);
      for (const key of new Set(one.words.map(start))) {
        if (starts.has(key)) starts.get(key).push(entry); else starts.set(key, [entry]);
      }
    }
    function suggest(text, most = 3) {
      const wanted = words(text);
      const found = [];
      for (const { one, at } of new Set(wanted.flatMap(word => starts.get(start(word)) || []))) {
        const count = list => wanted.filter(word => list.some(other => isShared(word, other))).length;
        const shared = count(one.words);
        if (shared > 0) found.push({ one, at, shared, own: count(one.own) / Math.max(1, one.own.length) });
      }
      found.sort((a, b) => b.shared - a.shared || b.own - a.own || a.at - b.at);
      return found.slice(0, most).map(({ one }) => one);
    }
    candidates.forEach(add);
    return { add, has: id => ids.has(id), suggest };
  }

  /** The things that share most words with a text. */
  const suggest = (text, candidates, most) => index(candidates).suggest(text, most);

  /**
   * The one thing that says the same as a text: all its words are in the text and all words of the text in it. Null where
   * there is none, or more than one of a kind: then nobody can be sure.
   */
  function sure(text, candidates) {
    const wanted = words(text);
    if (wanted.length === 0) return null;
    const has = (list, word) => list.some(other => isShared(word, other));
    const same = candidates.filter(one => one.own.length > 0 && wanted.every(word => has(one.own, word)) && one.own.every(word => has(wanted, word)));
    return same.length === 1 ? same[0] : null;
  }

  /** What a plan has that an item may be about: effects, action points with their sub-points, topics out of scope. */
  function candidates(plan) {
    const { label } = raakvlak.plan;
    const all = kind => (plan.order[kind] || []).map(id => [id, plan.items.get(id)]).filter(([, item]) => item);
    return [
      ...all('effect').map(([id, item]) => candidate('effect', id, label(item), item.values.explanation || '')),
      ...all('action-point').map(([id, item]) => ({ ...candidate('point', id, label(item), item.values.summary || ''), name: item.name })),
      ...all('scope-entry').map(([id, item]) => candidate('scope', id, label(item))),
    ];
  }

  return { longest, clean, parse, words, candidate, candidates, index, suggest, sure };
})();
