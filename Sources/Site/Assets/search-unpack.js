'use strict';
/*
 * Unpacks the files of the search index. They have a column for each property, because columns of like values compress
 * to two thirds; what can be computed from a title is left out. `SearchIndex` writes them.
 */
raakvlak.searchFile = (() => {
  const lines = text => text.split('\n');

  /** Id of an ASCII title, as the pages have it. */
  const slug = title => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

  /** The word of a title that a text often repeats, as the text has it. */
  const firstWord = title => title.split(' ')[0].toLowerCase();

  /** The index as `SearchLookup` takes it. */
  function index({ kinds, things, places }) {
    const names = lines(things.names);
    const titles = lines(things.titles);
    const addresses = lines(places.addresses);
    const references = new Set(places.references);
    const branches = lines(places.kinds);
    let next = 0;
    return {
      kinds,
      things: things.kinds.map((kind, at) => [kind, titles[at], names[at]]),
      places: places.parents.map((distance, at) => {
        // Most positions are the first of the next thing.
        const thing = places.things[at] === 0 ? next++ : places.things[at] - 1;
        const address = addresses[at] === '#' ? `#${slug(titles[thing])}` : addresses[at];
        return [thing, distance === 0 ? -1 : at - distance, address, references.has(at), branches[at]];
      }),
    };
  }

  /** The longer texts as `SearchLookup.addTexts` takes them. */
  function texts({ texts: packed, lines: cited, to }, titles) {
    const sources = lines(cited);
    const targets = lines(to);
    return lines(packed).map((text, at) => {
      const ends = targets[at] ? targets[at].split(',') : [];
      // A sign behind the number of what a link only presumes.
      return [
        text.replace('\u0001', () => firstWord(titles[at])), sources[at], ends.map(end => parseInt(end, 10)),
        ends.filter(end => end.endsWith('~')).map(end => parseInt(end, 10)),
      ];
    });
  }

  return { index, texts };
})();
