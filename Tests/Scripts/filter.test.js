'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work, tree, large, ids } = require('./support.js');

const { filter } = raakvlak;
const traits = values => ({ traits: { focus: [], department: [], priority: [], evidence: [], ...values } });
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
    focus: 'i', department: '', priority: '', evidence: '',
  });
});

test('the work grows no faster than the nodes', () => {
  const [less, more] = [1000, 2000].map(count => {
    const wide = large(count);
    return work(() => filter.matching(wide, { focus: 'i' }));
  });
  assert.ok(less > 1000 && more < 2.5 * less, `${less}, ${more}`);
});
