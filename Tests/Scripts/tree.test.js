'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, tree, ids } = require('./support.js');

const map = tree(['> a', '  a1', '    a11', '  a2', '< b', '  b1']);
const facts = node => [node.id, node.depth, node.position, node.below, node.side];

test('nodes are numbered in reading order', () => {
  assert.deepEqual(map.nodes.map(node => node.index), [0, 1, 2, 3, 4, 5, 6]);
});

test('every node has its depth, its position among its siblings, how many are below it, and its side', () => {
  assert.deepEqual(map.nodes.map(facts), [
    ['theme', 0, 1, 6, 'right'], ['a', 1, 1, 3, 'right'], ['a1', 2, 1, 1, 'right'], ['a11', 3, 1, 0, 'right'],
    ['a2', 2, 2, 0, 'right'], ['b', 1, 2, 1, 'left'], ['b1', 2, 1, 0, 'left'],
  ]);
});

test('an effect that is below a node in two positions counts once there, and where each is alone too', () => {
  const twice = tree(['> a', '  x', '  a1', '    y', '< b', '  x.2'], { 'x.2': { effect: 'x' } });
  assert.deepEqual(twice.nodes.map(node => node.below), [5, 3, 0, 1, 0, 1, 0]);
});

test('the side of a branch is the one that comes with it, and of what is below it the same', () => {
  const entry = { id: 'a', label: 'A', parent: null, side: 'left' };
  const below = { id: 'b', label: 'B', parent: entry, side: 'right' };
  assert.deepEqual(raakvlak.tree.link({}, [entry, below]).nodes.map(node => node.side), ['right', 'left', 'left']);
});

test('branching nodes are those that can be folded: with children, and not the theme', () => {
  assert.deepEqual(ids(map.branching), ['a', 'a1', 'b']);
});
