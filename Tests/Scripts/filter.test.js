'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work, tree, large, ids } = require('./support.js');

const { filter } = raakvlak;
const traits = values => ({ traits: { focus: [], department: [], priority: [], evidence: [], kind: [], ...values } });
const map = tree(['> a', '  a1', '  a2', '    a21', '< b'], {
  a: traits({ focus: ['i'] }), a1: traits({ focus: ['i', 'ii'], priority: ['primary'] }),
  a21: traits({ focus: ['ii'] }), b: traits({ priority: ['primary'] }),
});

test('what meets all that is asked matches; without anything asked there is no match', () => {
  assert.deepEqual(ids(filter.matching(map, { focus: 'i' }).matches), ['a', 'a1']);
  assert.deepEqual(ids(filter.matching(map, { focus: 'i', priority: 'primary' }).matches), ['a1']);
  assert.deepEqual(ids(filter.matching(map, { focus: 'x' }).matches), []);
  assert.equal(filter.matching(map, { focus: '', priority: '' }).matches, null);
});

test('of every node is counted how many below it match', () => {
  const { below } = filter.matching(map, { focus: 'ii' });
  assert.deepEqual(map.nodes.map(node => below.get(node) || 0), [2, 2, 0, 1, 0, 0]);
});

test('an effect that is below two others counts once', () => {
  assert.equal(filter.different([{ id: 'a' }, { id: 'b', effect: 'b' }, { id: 'b.2', effect: 'b' }]), 2);
});

test('only what the reader can choose may be asked', () => {
  const choices = { focus: ['', 'i'], priority: [''] };
  assert.deepEqual(filter.allowed({ focus: 'i', priority: 'primary', department: 'a', more: 'x' }, choices), {
    focus: 'i', department: '', priority: '', evidence: '', kind: '',
  });
});

test('what is asked in capitals is the same choice', () => {
  assert.equal(filter.allowed({ focus: 'IV' }, { focus: ['', 'iv'] }).focus, 'iv');
});

test('an effect that is below a node twice and matches counts once there', () => {
  const twice = tree(['> a', '  b', '  c', '    b.2'], { b: { ...traits({ focus: ['i'] }) },
    'b.2': { effect: 'b', ...traits({ focus: ['i'] }) } });
  const { below } = filter.matching(twice, { focus: 'i' });
  assert.deepEqual(twice.nodes.map(node => below.get(node) || 0), [1, 1, 0, 1, 0]);
});

test('when only matches are wanted, what leads to them is too', () => {
  const found = filter.matching(map, { focus: 'ii' });
  const wanted = only => ids(map.nodes.filter(filter.isWanted({ ...found, only })));
  assert.deepEqual(wanted(true), ['theme', 'a', 'a1', 'a2', 'a21']);
  assert.deepEqual(wanted(false), ids(map.nodes));
  assert.deepEqual(ids(map.nodes.filter(filter.isWanted({ matches: null, below: new Map(), only: true }))), ids(map.nodes));
});

test('the work grows no faster than the nodes', () => {
  const [less, more] = [1000, 2000].map(count => {
    const wide = large(count);
    return work(() => filter.matching(wide, { focus: 'i' }));
  });
  assert.ok(less > 1000 && more < 2.5 * less, `${less}, ${more}`);
});
