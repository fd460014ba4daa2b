'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, tree, ids } = require('./support.js');

const { folding } = raakvlak;
const map = tree(['> a', '  a1', '    a11', '      a111', '  a2', '< b', '  b1']);
const node = id => map.byId.get(id);
const set = (...names) => new Set(names.map(node));

test('what is below a folded node is not shown, however deep', () => {
  assert.deepEqual(ids(folding.shown(map, set())), ids(map.nodes));
  assert.deepEqual(ids(folding.shown(map, set('a'))), ['theme', 'a', 'b', 'b1']);
  assert.deepEqual(ids(folding.shown(map, set('a11', 'b'))), ['theme', 'a', 'a1', 'a11', 'a2', 'b']);
});

test('folding and unfolding a node comes back to what was shown', () => {
  const folded = folding.turned(set('a1'), [node('a')], true);
  assert.deepEqual(ids(folded), ['a1', 'a']);
  assert.deepEqual(ids(folding.turned(folded, [node('a')], false)), ['a1']);
});

test('to unfold a node unfolds what is above it, and nothing else', () => {
  assert.deepEqual(ids(folding.turned(set('a', 'a1', 'a11', 'b'), [node('a1')], false)), ['a11', 'b']);
});

test('no set is changed in place', () => {
  const folded = set('a');
  folding.turned(folded, [node('a'), node('b')], false);
  folding.turned(folded, [node('b')], true);
  folding.openedTo(folded, node('a11'));
  assert.deepEqual(ids(folded), ['a']);
});

test('a node comes into sight by unfolding what is above it; if it is, the set stays the same', () => {
  assert.deepEqual(ids(folding.openedTo(set('a', 'a11', 'b'), node('a11'))), ['a11', 'b']);
  const folded = set('a11', 'b');
  assert.equal(folding.openedTo(folded, node('a11')), folded);
  assert.equal(folding.openedTo(folded, map.root), folded);
});

test('a level shows so many levels below the theme', () => {
  assert.deepEqual(ids(folding.shown(map, folding.atLevel(map, 1))), ['theme', 'a', 'b']);
  assert.deepEqual(ids(folding.shown(map, folding.atLevel(map, 2))), ['theme', 'a', 'a1', 'a2', 'b', 'b1']);
  assert.deepEqual(ids(folding.shown(map, folding.atLevel(map, 4))), ids(map.nodes));
});

test('a folding that is a level is recognised as that level', () => {
  for (const level of [1, 2, 3, 4]) assert.equal(folding.level(map, folding.atLevel(map, level)), level);
  assert.equal(folding.level(map, set('a')), 0);
  assert.equal(folding.level(tree(['> a']), new Set()), 1);
});

test('only what leads to some nodes is opened', () => {
  assert.deepEqual(ids(folding.openedOnly(map, [node('a11')])), ['a11', 'b']);
  assert.deepEqual(ids(folding.openedOnly(map, [])), ids(map.branching));
});

test('what is not allowed is not shown, nor what is below it', () => {
  assert.deepEqual(ids(folding.shown(map, set(), one => one.id !== 'a1')), ['theme', 'a', 'a2', 'b', 'b1']);
});

test('the deepest level that fits is taken, and one when none does', () => {
  assert.equal(folding.deepest(map, () => true), 4);
  assert.equal(folding.deepest(map, shown => shown.length <= 6), 2);
  assert.equal(folding.deepest(map, () => false), 1);
  assert.equal(folding.deepest(tree([]), () => false), 1);
  assert.equal(folding.deepest(tree(['> a']), () => true), 1);
});

test('the nearest shown node is the node itself, or one above it', () => {
  const among = new Set(folding.shown(map, set('a1')));
  assert.equal(folding.nearest(node('a2'), among).id, 'a2');
  assert.equal(folding.nearest(node('a111'), among).id, 'a1');
  assert.equal(folding.nearest(node('a111'), new Map()).id, 'theme');
});

test('the sign of a folded node counts what is below it, and how many of those match', () => {
  assert.equal(folding.sign(node('a'), 0), '+4');
  assert.equal(folding.sign(node('a'), 1), '1/4');
});
