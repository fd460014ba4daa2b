'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work } = require('./support.js');

const entry = (title, path = '', other = '') => ['effect', title, path, `map.html#${title}`, other];

/** The titles of the hits for some words, best first. */
function find(entries, words) {
  return new raakvlak.SearchLookup(entries).find(words).entries.map(([, title]) => title);
}

test('every word typed must begin a word of the entry', () => {
  const entries = [entry('Huiselijk geweld'), entry('Geweld op straat'), entry('Een huis'), entry('Ongeweldig')];
  assert.deepEqual(find(entries, 'geweld'), ['Huiselijk geweld', 'Geweld op straat']);
  assert.deepEqual(find(entries, 'huis gew'), ['Huiselijk geweld']);
  assert.deepEqual(find(entries, 'geweld geweld'), ['Huiselijk geweld', 'Geweld op straat']);
});

test('accents and capitals make no difference, in the entry or in what is typed', () => {
  const entries = [entry('Crisis in café ÉÉN'), entry('Crises')];
  for (const words of ['crísis', 'CRISIS', 'cafe', 'CAFÉ', 'een', 'één', 'cafe\u0301']) {
    assert.deepEqual(find(entries, words), ['Crisis in café ÉÉN'], words);
  }
});

test('a title is better than a path or another name, and a whole word better than its beginning', () => {
  const entries = [
    entry('Path', 'Jeugd'), entry('Other', '', 'jeugd'), entry('Jeugdzorg'), entry('Jeugd'),
    entry('Beginning', 'Jeugdig'),
  ];
  assert.deepEqual(find(entries, 'jeugd'), ['Jeugd', 'Jeugdzorg', 'Path', 'Other', 'Beginning']);
});

test('an entry that has more of the words as whole words comes first', () => {
  const entries = [entry('Zorgen om jongeren'), entry('Zorg om jongen'), entry('Zorg om jong')];
  assert.deepEqual(find(entries, 'zorg jong'), ['Zorg om jong', 'Zorg om jongen', 'Zorgen om jongeren']);
});

test('entries that are equally good come in the order of the index', () => {
  const entries = ['c', 'a', 'b'].map(name => entry(`Huis ${name}`));
  assert.deepEqual(find(entries, 'huis'), ['Huis c', 'Huis a', 'Huis b']);
});

test('codes, numbers and numerals are words', () => {
  const entries = [entry('12 Buurt in beeld'), entry('IV Veilig'), entry('2a Bel terug'), entry('SL (Samen leven)')];
  assert.deepEqual(find(entries, '12'), ['12 Buurt in beeld']);
  assert.deepEqual(find(entries, 'iv'), ['IV Veilig']);
  assert.deepEqual(find(entries, '2a'), ['2a Bel terug']);
  assert.deepEqual(find(entries, 'sl'), ['SL (Samen leven)']);
});

test('signs only separate words', () => {
  const entries = [entry('Anna\'s (huis)-dak & <b>tuin</b>')];
  for (const words of ['huis-dak', '"huis" dak', '<b>tuin', 'anna', '  tuin,,', 's huis']) {
    assert.equal(find(entries, words).length, 1, words);
  }
});

test('nothing is found for nothing, signs, or words that are nowhere', () => {
  const lookup = new raakvlak.SearchLookup([entry('Huis')]);
  for (const words of ['', '   ', '!?', 'xyzzy', 'huis xyzzy', 'huisje', '__proto__', 'constructor']) {
    assert.deepEqual(lookup.find(words), { count: 0, entries: [] }, words);
  }
  assert.deepEqual(new raakvlak.SearchLookup([]).find('huis'), { count: 0, entries: [] });
  assert.equal(raakvlak.SearchLookup.hasWords(' !? '), false);
  assert.equal(raakvlak.SearchLookup.hasWords('é'), true);
});

test('a word that scripts know is found like any other', () => {
  assert.deepEqual(find([entry('constructor'), entry('toString __proto__')], 'proto'), ['toString __proto__']);
  assert.deepEqual(find([entry('constructor')], 'constructor'), ['constructor']);
});

test('twenty are shown, all are counted', () => {
  const entries = Array.from({ length: 50 }, (_, at) => entry(`Huis ${at}`));
  const { count, entries: shown } = new raakvlak.SearchLookup(entries).find('huis');
  assert.equal(count, 50);
  assert.deepEqual(shown, entries.slice(0, 20));
});

test('one search leaves nothing behind for the next', () => {
  const lookup = new raakvlak.SearchLookup([entry('Huis'), entry('Tuin'), entry('Huis en tuin')]);
  const titles = words => lookup.find(words).entries.map(([, title]) => title);
  assert.deepEqual([titles('huis tuin'), titles('tuin'), titles('huis'), titles('huis tuin')], [
    ['Huis en tuin'], ['Tuin', 'Huis en tuin'], ['Huis', 'Huis en tuin'], ['Huis en tuin'],
  ]);
});

test('in 10,000 entries a search takes a few steps for each word and entry, and twice as many twice that', () => {
  const made = count => Array.from({ length: count }, (_, at) =>
    entry(`Gevolg ${at} van ${at % 97}`, `Thema ${at % 7} › Tak ${at % 31}`));
  let [small, large] = [made(5_000), made(10_000)];
  const [few, many] = [
    work(() => { small = new raakvlak.SearchLookup(small); }), work(() => { large = new raakvlak.SearchLookup(large); }),
  ];
  assert.ok(few > 5_000 && many < 2.5 * few, `${few}, ${many}`);
  for (const words of ['g', 'gevolg 9', 'tak 3', 'thema 5 gev', 'xyz']) {
    const [less, more] = [work(() => small.find(words)), work(() => large.find(words))];
    assert.ok(less > 0 && more < 8 * 10_000 * words.split(' ').length, `${words}: ${more}`);
    assert.ok(more < 2.5 * less, `${words}: ${less}, ${more}`);
  }
});
