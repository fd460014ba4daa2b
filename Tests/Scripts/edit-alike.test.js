'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
require('./support.js');

raakvlak.words = { byLine: 'regel {n}', 'kind-goal': 'Doel', 'kind-theme': 'Thema', 'kind-effect': 'Effect' };

/** A plan of things of one kind: [name, values]. */
function plan(kind, things) {
  const items = new Map(things.map(([name, values]) => [`${kind}:${name}`, { kind, name, values, links: [], below: [] }]));
  return { items, order: { [kind]: [...items.keys()] } };
}
const labels = (kind, things) => {
  const one = plan(kind, things);
  return [...raakvlak.alike.labels(one, one.order[kind]).values()];
};

test('two sources with one title are told apart by the first of their keys that differs', () => {
  const title = 'Nota wonen';
  assert.deepEqual(labels('source', [['a', { title, adopted: '2021-07-04', file: 'a.txt' }], ['b', { title, adopted: '2023-07-04', file: 'b.txt' }], ['c', { title: 'Begroting' }]]),
    ['Nota wonen (4 juli 2021)', 'Nota wonen (4 juli 2023)', 'Begroting']);
  assert.deepEqual(labels('source', [['a', { title, adopted: '2021-07-04', file: 'a.txt' }], ['b', { title, adopted: '2021-07-04', file: 'b.txt' }]]), ['Nota wonen (a.txt)', 'Nota wonen (b.txt)']);
  // One of them has no file: what not all have says of none which it is.
  assert.deepEqual(labels('source', [['nota', { title, file: 'a.txt' }], ['nota-2', { title: 'NOTA wonen' }]]), ['Nota wonen (nota)', 'NOTA wonen (nota-2)']);
});

test('goals are told apart by what they are a part of, or the line where they are', () => {
  const text = 'Minder overlast';
  const above = [['veilig', { text: 'Veilig wonen' }], ['heel', { text: 'Heel en schoon' }]];
  assert.deepEqual(labels('goal', [...above, ['a', { text, under: 'veilig' }], ['b', { text, under: 'heel' }]]).slice(2), ['Minder overlast (Veilig wonen)', 'Minder overlast (Heel en schoon)']);
  assert.deepEqual(labels('goal', [['a', { text, source: 84 }], ['b', { text, source: [90, 95] }]]), ['Minder overlast (regel 84)', 'Minder overlast (regel 90, 95)']);
});

test('a picker shows what tells apart, and finds by it', () => {
  const text = 'Minder overlast';
  const list = raakvlak.picker.candidates(plan('goal', [['a', { text, source: 84 }], ['b', { text, source: 90 }], ['c', { text: 'Meer licht' }]]), ['goal']);
  assert.deepEqual(list.map(one => one.where), ['regel 84', 'regel 90', '']);
  assert.ok(list[1].words.includes('regel 90'));
  // Another kind with that label is named by its kind.
  const both = plan('goal', [['a', { text }]]);
  both.items.set('theme:t', { kind: 'theme', name: 't', values: { title: text }, links: [], below: [] });
  both.order.theme = ['theme:t'];
  assert.deepEqual(raakvlak.picker.candidates(both, ['goal', 'theme']).map(one => one.where), ['Doel', 'Thema']);
});
