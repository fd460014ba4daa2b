'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work } = require('./support.js');

const { SearchLookup, searchHits, searchWords } = raakvlak;

/** A thing with a kind, a title, other names, a longer text, lines, and the things that it leads to. */
const thing = (title, { kind = 0, names = '', text = '', lines = '', to = [], inferred = [], below = null, id = '' } = {}) =>
  ({ kind, title, names, text, lines, to, inferred, below, id });

/** A lookup of things, each with one position: below the thing with the title `below`, or on a page of its own. */
function lookup(things) {
  const places = things.map(({ below, id }, index) => {
    const parent = things.findIndex(({ title }) => title === below);
    return [index, parent, parent < 0 ? `page-${index}.html` : `#${id || `id${index}`}`];
  });
  const made = new SearchLookup({
    kinds: [
      ['effect', 'Effecten', ''], ['actiepunt', 'Actiepunten', ''], ['begrotingspost', 'Geld', 'money'],
      ['onderdeel', 'Onderdelen', 'part'],
    ],
    things: things.map(({ kind, title, names }) => [kind, title, names]), places,
  });
  made.addTexts(things.map(({ text, lines, to, inferred }) => [text, lines, to, inferred]));
  return made;
}

/** The titles of the hits for some words, best first. */
const find = (things, words) => lookup(things).find(words).hits.map(({ title }) => title);

test('a word is found in its place in a compound: at the beginning, at the end and inside', () => {
  const things = ['Zorgfraude', 'Fraudeurs', 'Zorgfraudeur', 'Fraude', 'Zorg'].map(title => thing(title));
  assert.deepEqual(find(things, 'fraude'), ['Fraude', 'Fraudeurs', 'Zorgfraude', 'Zorgfraudeur']);
});

test('all words are asked, each once, and stop words of both languages are not', () => {
  const things = [thing('Huiselijk geweld'), thing('Geweld op straat'), thing('Een huis')];
  assert.deepEqual(find(things, 'huis gew'), ['Huiselijk geweld']);
  for (const words of [
    'geweld geweld', 'wat doet de gemeente aan geweld', 'wat zegt het plan over geweld',
    'what does the plan say about geweld',
  ]) {
    assert.deepEqual(find(things, words), ['Geweld op straat', 'Huiselijk geweld'], words);
  }
  assert.deepEqual(find(things, 'een'), ['Een huis'], 'nothing but a stop word is a word');
});

test('accents and capitals make no difference, in the thing or in what is typed', () => {
  const things = [thing('Crisis in café ÉÉN'), thing('Kroning')];
  for (const words of ['crísis', 'CRISIS', 'cafe', 'CAFÉ', 'een', 'één', 'cafe\u0301']) {
    assert.deepEqual(find(things, words), ['Crisis in café ÉÉN'], words);
  }
});

test('one typing error is forgiven from four letters, two from eight, and the word that was taken is named', () => {
  const things = [thing('Geweld'), thing('Criminaliteit'), thing('Huis'), thing('Bos')];
  for (const [words, title] of [
    ['gewelt', 'Geweld'], ['geweldd', 'Geweld'], ['gweeld', 'Geweld'], ['hius', 'Huis'],
    ['krimminaliteit', 'Criminaliteit'], ['cirminalitiet', 'Criminaliteit'],
  ]) {
    const { hits, corrected } = lookup(things).find(words);
    assert.deepEqual([hits.map(hit => hit.title), corrected], [[title], [title.toLowerCase()]], words);
  }
  for (const words of ['bas', 'gawelt', 'krimmenalitait', '12345']) assert.deepEqual(find(things, words), [], words);
});

test('a word that is there is never taken for another', () => {
  const { hits, corrected } = lookup([thing('Boven'), thing('Bover')]).find('boven');
  assert.deepEqual([hits.map(hit => hit.title), corrected], [['Boven'], []]);
});

test('a plural finds the singular and the other way round, as a word and at the end of one', () => {
  for (const [words, title] of [
    ['huizen', 'Een huis'], ['huis', 'Veel huizen'], ['straten', 'De straat'], ['straat', 'Stille straten'],
    ['woningen', 'Huurwoning'], ['winkelstraten', 'Winkelstraat'], ['brieven', 'Brief'], ['brief', 'Brieven'],
    ['bommen', 'Bom'], ['drugs', 'Drug'],
  ]) {
    assert.deepEqual(find([thing('Iets'), thing(title)], words), [title], words);
  }
  assert.deepEqual(find([thing('Thuis'), thing('Huiselijk')], 'huizen'), []);
});

test('a synonym of the language is found too, after everything that has the word itself, and is named', () => {
  const things = [
    thing('Jongeren'), thing('Text', { text: 'Over jeugd.' }), thing('Jongerenwerk'), thing('Jeugd'), thing('Iets'),
    thing('Young people and juveniles'),
  ];
  const { hits, alike } = lookup(things).find('jeugd');
  assert.deepEqual(hits.map(({ title }) => title), ['Jeugd', 'Text', 'Jongeren', 'Jongerenwerk']);
  assert.deepEqual(alike, ['jongeren']);
  assert.deepEqual(find(things, 'youth'), ['Young people and juveniles']);
  assert.deepEqual(find([thing('Huiselijk geweld'), thing('Verhuizing'), thing('De woning')], 'huis').at(-1), 'De woning');
  assert.deepEqual(find([thing('Jongeren in de drugshandel')], 'jeugd en drugs'), ['Jongeren in de drugshandel']);
});

test('every synonym is in one group, and no other language has the same word', () => {
  const words = Object.values(raakvlak.synonyms).flat().flatMap(group => group.split(' '));
  assert.equal(new Set(words).size, words.length);
  for (const group of Object.values(raakvlak.synonyms).flat()) assert.ok(group.split(' ').length > 1, group);
});

test('a word of a synonym is marked as that, and never before the word itself', () => {
  const { words } = lookup([thing('Jongeren'), thing('Jeugd')]).find('jeugd');
  assert.deepEqual(searchHits.matches('Jongeren en jeugd', words), [[0, 8, true], [12, 17]]);
});

test('the point of a part that is found belongs to it, and so does the money for it, with what is only inferred', () => {
  const made = lookup([
    thing('7 Jeugd', { kind: 1 }), thing('7c Drugs', { kind: 3, below: '7 Jeugd' }), thing('8 Anders', { kind: 1 }),
    thing('Preventie', { kind: 2, to: [0], inferred: [0] }), thing('Toezicht', { kind: 2, to: [2] }),
    thing('Werk', { kind: 2, to: [0] }), thing('Drugs op straat', { below: '8 Anders' }),
  ]);
  const found = raakvlak.related(made, made.find('drugs').hits).map(([{ title }, reasons]) => [title, reasons]);
  assert.deepEqual(found, [
    ['7 Jeugd', [['7c Drugs', false]]], ['Preventie', [['7 Jeugd', true]]], ['Werk', [['7 Jeugd', false]]],
  ]);
});

test('who types a number gets the kind of the thing with that number first', () => {
  const made = lookup([thing('Effect over 13'), thing('13 Taal', { kind: 1 }), thing('13a Lezen', { kind: 3 })]);
  const order = query => searchHits.order(made.kinds, made.find(query).hits, query);
  assert.deepEqual(order('13'), [1, 0, 2, 3]);
  assert.equal(order('13A')[0], 3);
  assert.deepEqual(order('taal'), [1, 0, 2, 3]);
});

test('the list below the box has the order of the page of search, and begins with the same hit', () => {
  const made = lookup([
    thing('Drugs op straat'), thing('Drugs', { kind: 1 }), thing('Geweld', { text: 'Door drugs.' }),
    thing('Preventie van drugs', { kind: 1 }),
  ]);
  const { hits } = made.find('drugs');
  const titles = things => things.map(({ title }) => title);
  const page = searchHits.order(made.kinds, hits).flatMap(kind => hits.filter(one => one.kind === kind));
  assert.deepEqual(titles(searchHits.best(made.kinds, hits, 8)), titles(page));
  assert.equal(page[0], hits[0]);
  assert.deepEqual(titles(searchHits.best(made.kinds, hits, 2)), titles(page.filter(one => hits.indexOf(one) < 2)));
});

test('of a page its sentence is shown, never the words by which it is found', () => {
  const made = new SearchLookup({
    kinds: [['pagina', "Pagina's", 'page']], things: [[0, 'Geld', 'begroting euro financiën']], places: [[0, -1, 'money.html']],
  });
  made.addTexts([['Al het geld in de begroting.']]);
  const { hits: [money], words } = made.find('financien');
  assert.equal(searchHits.reason(money, words), 'Al het geld in de begroting.');
  assert.equal(searchHits.isByName(money, words), false);
});

test('a title in a list has no stop before the sign behind it', () => {
  assert.equal(searchHits.inList('Jongeren helpen waar nodig streng optreden.'), 'Jongeren helpen waar nodig streng optreden');
  assert.equal(searchHits.inList('En zo verder...'), 'En zo verder...');
});

test('names, texts and kinds are searched, the title counts most and the text least', () => {
  const things = [
    thing('Text', { text: 'Over jeugd.' }), thing('Names', { names: 'jeugd' }), thing('Zorg voor jeugd'),
    thing('Jeugd'), thing('Jeugdzorg'),
  ];
  assert.deepEqual(find(things, 'jeugd'), ['Jeugd', 'Zorg voor jeugd', 'Jeugdzorg', 'Names', 'Text']);
  const points = [
    thing('7 Jeugd', { kind: 1 }), thing('17 Taal', { kind: 1 }), thing('Geen', { text: 'Actiepunt 7.' }),
  ];
  assert.deepEqual(find(points, 'actiepunt 7'), ['7 Jeugd', 'Geen']);
  assert.deepEqual(find(points, 'punt 17'), ['17 Taal']);
});

test('things that are equally good come in the order of the index', () => {
  const things = ['c', 'a', 'b'].map(name => thing(`Huis ${name}`));
  assert.deepEqual(find(things, 'huis'), ['Huis c', 'Huis a', 'Huis b']);
});

test('codes, numbers and numerals are words; a number is no part of another', () => {
  const things = ['12 Buurt in beeld', 'IV Veilig', '2a Bel terug', 'SL (Samen leven)', '120 Slim']
    .map(title => thing(title));
  assert.deepEqual(find(things, '12'), ['12 Buurt in beeld']);
  assert.deepEqual(find(things, 'iv'), ['IV Veilig']);
  assert.deepEqual(find(things, '2a'), ['2a Bel terug']);
  assert.deepEqual(find(things, 'sl'), ['SL (Samen leven)', '120 Slim']);
});

test('a line of the source finds what rests on it, also within a range, and not the number of a source', () => {
  const things = [
    thing('Een', { lines: 'regel 59' }), thing('Twee', { lines: 'regels 12, 50-60 en 99' }),
    thing('Drie', { lines: 'regel 590' }), thing('Vier', { lines: 'Nota 59, regel 3' }), thing('59 Vijf'),
  ];
  assert.deepEqual(find(things, 'regel 59'), ['Een', 'Twee']);
  assert.deepEqual(find(things, 'lines 99'), ['Twee']);
  assert.deepEqual(find(things, 'twee regel 59'), ['Twee']);
  assert.deepEqual(find(things, 'regel 61'), []);
});

test('signs only separate words', () => {
  const things = [thing('Anna\'s (huis)-dak & <b>tuin</b>'), thing('Iets\nanders')];
  for (const words of ['huis-dak', '"huis" dak', '<b>tuin', 'anna', '  tuin,,', 's huis']) {
    assert.equal(find(things, words)[0], things[0].title, words);
  }
  assert.deepEqual(find(things, 'anders'), ['Iets\nanders']);
});

test('what is above a thing helps to have all words, and is not enough by itself', () => {
  const things = [
    thing('Wonen'), thing('Stress', { below: 'Wonen' }), thing('Geweld', { below: 'Stress' }), thing('Geweld buiten'),
  ];
  assert.deepEqual(find(things, 'wonen geweld'), ['Geweld']);
  assert.deepEqual(find(things, 'wonen stress'), ['Stress']);
  assert.deepEqual(find(things, 'wonen'), ['Wonen']);
});

test('a thing in several maps is found once, where it is written out, with all other positions', () => {
  const made = new SearchLookup({
    kinds: [['effect', 'Effecten', '']], things: [[0, 'Wonen'], [0, 'Hitte'], [0, 'Klimaat']],
    places: [[0, -1, 'wonen.html'], [1, 0, '#hitte.2', 1], [2, -1, 'klimaat.html'], [1, 2, '#hitte']],
  });
  const { hits } = made.find('hitte');
  assert.equal(hits.length, 1);
  assert.deepEqual(hits[0].places.map(place => [place.address, made.path(place).map(({ title }) => title)]), [
    ['klimaat.html#hitte', ['Klimaat']], ['wonen.html#hitte.2', ['Wonen']],
  ]);
});

test('a hit says what it is to the thing above it, in each of its positions', () => {
  const made = new SearchLookup({
    kinds: [['effect', 'Effecten', '']], things: [[0, 'Wonen'], [0, 'Haast'], [0, 'Klimaat']],
    places: [[0, -1, 'wonen.html'], [1, 0, '#haast', 0, 'komt door'], [2, -1, 'klimaat.html'], [1, 2, '#haast.2', 1]],
  });
  const { hits } = made.find('haast');
  assert.deepEqual(hits[0].places.map(place => made.where(place).join(' › ')), ['Wonen › komt door', 'Klimaat']);
});

test('when nothing has all words, what has the most of them is found and said to be a part', () => {
  const things = [thing('Huis en tuin'), thing('Huis'), thing('Boot')];
  const { hits, isPartial } = lookup(things).find('huis tuin xyzzy');
  assert.deepEqual([hits.map(({ title }) => title), isPartial], [['Huis en tuin'], true]);
  assert.deepEqual(find(things, 'huis boot'), ['Huis en tuin', 'Huis', 'Boot']);
  assert.equal(lookup(things).find('huis tuin').isPartial, false);
});

test('when there is nothing, words are suggested that share most of it', () => {
  const made = lookup([thing('Jongeren op straat'), thing('Beleid voor coffeeshops')]);
  assert.deepEqual(made.find('hangjongeren').suggestions, ['jongeren']);
  assert.deepEqual(made.find('coffeeshophouder').suggestions, ['coffeeshops']);
  assert.deepEqual(made.find('xyzzy').suggestions, []);
  assert.deepEqual(made.find('jongeren').suggestions, []);
});

test('a word that only begins alike is not suggested: burger for burgemeester', () => {
  const made = lookup([thing('Burger, burgers en burgerzin'), thing('Jeugdigen')]);
  assert.deepEqual(made.find('burgemeester').suggestions, []);
  assert.deepEqual(made.find('jeugdigheid').suggestions, ['jeugdigen']);
});

test('when nothing is found and nothing is meant, the themes and focus areas are there to go on with', () => {
  const made = new SearchLookup({
    kinds: [['effect', 'Effecten', ''], ['thema', 'Thema', 'theme'], ['focusgebied', 'Gebied', 'area']],
    things: [[1, 'Wonen'], [0, 'Overlast'], [2, 'Straat']],
    places: [[0, -1, 'wonen.html'], [1, 0, '#overlast'], [2, -1, 'focus-i.html']],
  });
  assert.deepEqual(made.find('xyzzy').entrances.map(({ title }) => title), ['Wonen', 'Straat']);
  // A word that may be meant is nearer.
  for (const words of ['wonen', 'straatvuil']) assert.deepEqual(made.find(words).entrances, []);
});

test('nothing is found for nothing, signs, or words that are nowhere', () => {
  const made = lookup([thing('Huis')]);
  for (const words of ['', '   ', '!?', 'xyzzy', '__proto__', 'constructor', 'regel']) {
    assert.deepEqual(made.find(words).hits, [], words);
  }
  assert.deepEqual(lookup([]).find('huis').hits, []);
  assert.equal(SearchLookup.hasWords(' !? '), false);
  assert.equal(SearchLookup.hasWords('é'), true);
});

test('a word that scripts know is found like any other', () => {
  assert.deepEqual(find([thing('constructor'), thing('toString __proto__')], 'proto'), ['toString __proto__']);
  assert.deepEqual(find([thing('constructor')], 'constructor'), ['constructor']);
});

test('names are found before the longer texts are there', () => {
  const made = new SearchLookup({
    kinds: [['effect', 'Effecten', '']], things: [[0, 'Huis']], places: [[0, -1, 'a.html']],
  });
  assert.equal(made.find('huis').hits.length, 1);
  assert.equal(made.find('dak').hits.length, 0);
  made.addTexts([['Een dak.', 'regel 3', []], ['More than there are things', '', []]]);
  assert.equal(made.find('dak').hits.length, 1);
  assert.equal(made.find('daken').hits.length, 1);
});

test('an id has words too, and what a script adds before it has not', () => {
  const things = [
    thing('Wonen'), thing('Eén dak', { below: 'Wonen', id: 'samen-wonen' }),
    thing('2a', { below: 'Wonen', id: 'part-2a' }),
  ];
  assert.deepEqual(find(things, 'samen'), ['Eén dak']);
  assert.deepEqual(find(things, 'part'), []);
});

test('one search leaves nothing behind for the next', () => {
  const made = lookup([thing('Huis'), thing('Tuin'), thing('Huis en tuin')]);
  const titles = words => made.find(words).hits.map(({ title }) => title);
  assert.deepEqual([titles('huis tuin'), titles('tuin'), titles('huis'), titles('huis tuin')], [
    ['Huis en tuin'], ['Tuin', 'Huis en tuin'], ['Huis', 'Huis en tuin'], ['Huis en tuin'],
  ]);
});

test('the distance counts letters that are added, left out, replaced or swapped, and stops past the most', () => {
  for (const [one, other, errors] of [
    ['huis', 'huis', 0], ['huis', 'huiss', 1], ['huis', 'hui', 1], ['huis', 'huid', 1], ['huis', 'hius', 1],
    ['huis', 'muisje', 3], ['', 'ab', 2], ['abcdef', 'badcfe', 3],
  ]) {
    assert.equal(searchWords.distance(one, other, 3), errors, `${one} ${other}`);
    assert.ok(searchWords.distance(one, other, 0) >= Math.min(errors, 1), `${one} ${other}`);
  }
  assert.ok(searchWords.distance('abcdefgh', 'stuvwxyz', 2) > 2);
});

test('the words of a search are marked where they are, letters with accents too', () => {
  const marks = (text, ...words) =>
    searchHits.matches(text, words.map(word => [word, false])).map(([from, to]) => text.slice(from, to));
  assert.deepEqual(marks('Zorgfraude in café Crème, fraude!', 'fraude', 'creme'), ['fraude', 'Crème', 'fraude']);
  assert.deepEqual(marks('Huiselijk huis', 'huis', 'huiselijk'), ['Huiselijk', 'huis']);
  assert.deepEqual(marks('Punt 12 van 120', '12'), ['12']);
  assert.deepEqual(marks('cafe\u0301 bar', 'cafe'), ['cafe\u0301']);
  assert.deepEqual(searchHits.matches('Thuis in huis', [['huis', true]]), [[9, 13]]);
});

test('an excerpt has the words around the first match, whole, and says where text was left out', () => {
  const text = `${'voor '.repeat(40)}fraude${' erna'.repeat(40)}`;
  const excerpt = searchHits.excerpt(text, [['fraude', false]]);
  assert.match(excerpt, /^… (voor )+fraude( erna)+ …$/);
  assert.ok(excerpt.length < 170, String(excerpt.length));
  assert.equal(searchHits.excerpt('Kort, met fraude.', [['fraude', false]]), 'Kort, met fraude.');
  assert.equal(searchHits.excerpt('Niets.', [['fraude', false]]), '');
  assert.equal(searchHits.excerpt('Eerst dit. Dan fraude in de zorg! En meer.', [['fraude', false]]), 'Dan fraude in de zorg!');
});

test('a reason is shown when the title has none of the words', () => {
  const words = [['boa', false]];
  assert.equal(searchHits.reason(thing('De boa', { text: 'Een boa.' }), words), '');
  assert.equal(searchHits.reason(thing('Toezicht', { names: 'boa', text: 'Een boa.' }), words), 'boa');
  assert.equal(searchHits.reason(thing('Toezicht', { text: 'Een boa.' }), words), 'Een boa.');
});

test('the summary counts, names corrected words, and says what is missing', () => {
  const texts = {
    none: 'Niets', one: '1 gevonden', count: '{n} gevonden', corrected: 'Gezocht naar: {words}', partial: 'Een deel',
    alike: 'Ook: {words}',
    meant: 'Bedoelt u:', instead: 'Verder lezen:',
  };
  const summary = (hits, more = {}) =>
    searchHits.summary({ hits, isPartial: false, corrected: [], alike: [], suggestions: [], ...more }, texts);
  assert.equal(summary([]), 'Niets.');
  assert.equal(summary([], { suggestions: ['huis'] }), 'Niets. Bedoelt u:');
  assert.equal(summary([], { entrances: [thing('Wonen')] }), 'Niets. Verder lezen:');
  assert.equal(summary([1]), '1 gevonden.');
  assert.equal(summary([1, 2], { corrected: ['geweld'], isPartial: true }),
    '2 gevonden. Gezocht naar: geweld. Een deel.');
  assert.equal(summary([1], { alike: ['jongeren'] }), '1 gevonden. Ook: jongeren.');
  assert.equal(searchHits.address('a&b #c'), 'search.html?q=a%26b%20%23c');
});

test('in 10,000 things a search takes a few steps for each word and thing, and twice as many twice that', () => {
  const made = count => lookup(Array.from({ length: count }, (_, at) => thing(
    `Gevolg ${at} van ${at % 97}`,
    { text: `Uitleg van gevolg ${at} over woord${at % 5_000}`, below: at > 0 ? `Gevolg 0 van 0` : null })));
  let [small, large] = [5_000, 10_000];
  const [few, many] = [work(() => { small = made(small); }), work(() => { large = made(large); })];
  assert.ok(few > 5_000 && many < 2.5 * few, `${few}, ${many}`);
  // The words of all texts are gathered once, for the first word with an error.
  for (const one of [small, large]) one.find('gewolk');
  for (const words of ['g', 'gevolg 9', 'uitleg 3', 'over woord12 gev', 'xyz', 'gevolgg', 'uitlleg woordd123']) {
    const [less, more] = [work(() => small.find(words)), work(() => large.find(words))];
    assert.ok(less > 0 && more < 40 * 10_000 * words.split(' ').length, `${words}: ${more}`);
    assert.ok(more < 2.5 * less, `${words}: ${less}, ${more}`);
  }
});
