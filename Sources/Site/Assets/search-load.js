'use strict';
/*
 * Loads the search index when it is first needed: first the names, then the longer texts, which are twice as large.
 * Both are scripts, because a page from `file:` may read a script and may not read JSON.
 */
raakvlak.loadSearch = (() => {
  let lookup = null;
  let isAsked = false;
  let isWhole = false;
  let waiting = [];

  function load(name, failed) {
    const script = raakvlak.make('script', { src: name });
    script.addEventListener('error', failed);
    document.head.append(script);
  }

  /** Shows with names only as soon as those are there, and again with all texts. */
  const changed = isComplete => {
    isWhole = isComplete;
    for (const { ready } of waiting) ready(lookup, isComplete);
  };

  window.raakvlakSearch = index => {
    lookup = new raakvlak.SearchLookup(raakvlak.searchFile.index(index));
    changed(false);
    load('search-texts.js', () => changed(true));
  };
  window.raakvlakSearchTexts = texts => {
    lookup.addTexts(raakvlak.searchFile.texts(texts, lookup.things.map(thing => thing.title)));
    changed(true);
  };

  return (ready, failed) => {
    waiting.push({ ready, failed });
    if (lookup) ready(lookup, isWhole);
    if (isAsked) return;
    isAsked = true;
    load('search-index.js', () => {
      isAsked = false;
      const all = waiting;
      waiting = [];
      for (const one of all) one.failed();
    });
  };
})();
