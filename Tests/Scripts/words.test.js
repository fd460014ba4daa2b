'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak } = require('./support.js');

const words = new raakvlak.Words(JSON.stringify({
  folded: 'Folded: {n} effects', foldedOne: 'Folded: 1 effect', matches: 'of which {n} match',
  matchesOne: 'of which 1 matches', match: 'matches', found: 'Found: {label}', points: 'points {list}',
  pointsOne: 'point {list}', focus: 'areas {list}', inferred: 'inferred', reference: 'elsewhere', inferredPosition: 'position inferred',
  'kind-cause': 'Caused by',
}));

test('a sentence is filled in, and has a form for one', () => {
  assert.equal(words.text('folded', { n: 2 }), 'Folded: 2 effects');
  assert.equal(words.text('folded', { n: 1 }), 'Folded: 1 effect');
  assert.equal(words.text('found', { label: '{n} $& <b>' }), 'Found: {n} $& <b>');
});

test('behind what is counted comes how many match, if any', () => {
  assert.equal(words.withMatches('folded', { n: 3, matches: 1 }), 'Folded: 3 effects, of which 1 matches');
  assert.equal(words.withMatches('folded', { n: 3, matches: 0 }), 'Folded: 3 effects');
  assert.equal(words.withMatches('folded', { n: 3 }), 'Folded: 3 effects');
});

test('a card is called by its label, its numbers and what is folded below it', () => {
  const badges = [
    { kind: 'point', text: '5', inferred: true }, { kind: 'point', text: '17' }, { kind: 'focus', text: 'IV' },
  ];
  const node = { label: 'A', kind: 'consequence', badges, isReference: true, below: 4 };
  assert.equal(
    words.card(node, { isMatch: true, isFolded: true, matches: 2 }),
    'A; matches; points 5 (inferred), 17; areas IV; elsewhere; Folded: 4 effects, of which 2 match');
  assert.equal(words.card({ ...node, kind: 'cause', badges: [] }, {}), 'Caused by: A; elsewhere');
  const plain = { ...node, badges: badges.slice(1, 2), isReference: false };
  assert.equal(words.card(plain, { isMatch: false, isFolded: false }), 'A; point 17');
  assert.equal(words.card({ ...plain, isInferred: true }, {}), 'A; point 17; position inferred');
});
