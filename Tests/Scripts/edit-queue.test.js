'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
require('./support.js');

global.localStorage = { setItem() {}, removeItem() {}, getItem: () => null };
raakvlak.words = {};
const idle = () => new Promise(done => { setTimeout(done, 5); });
const set = (of, key, text) => ({ do: 'set', of, key, values: [text] });

/** A queue of which the program gives the answers in turn. */
function queue(...answers) {
  const plan = { items: new Map(), order: {}, files: {}, stamp: '' };
  const store = new raakvlak.Store({ plan, pending: [], problems: [], conflicts: [], status: 'saved', leaving: 0 });
  const api = { post: async () => answers.shift() || { status: 200, body: { sentence: '', stamp: 'x' } } };
  return { store, queue: new raakvlak.Queue(store, api, () => {}) };
}
const refused = { status: 422, body: { problem: 'Nee.' } };

test('a refusal of a field goes when the field is written, or is as it was', async () => {
  for (const end of [one => one.add([set('point:1', 'page', '14')]), one => one.settle(['point:1 page'])]) {
    const { store, queue: one } = queue(refused);
    one.add([set('point:1', 'page', 'veertien')], { typed: 'veertien' });
    await idle();
    assert.deepEqual(store.get().problems.map(problem => problem.typed), [['veertien']]);
    one.add([set('point:1', 'title', 'Licht')]);
    await idle();
    assert.equal(store.get().problems.length, 1);
    end(one);
    await idle();
    assert.deepEqual(store.get().problems, []);
  }
});

test('a refused block stays until all that it covers is right', async () => {
  const { store, queue: one } = queue(refused);
  one.add([set('point:1', 'page', 'x'), set('point:2', 'page', '15')], { typed: 'x\n15', covers: ['point:1 page', 'point:2 page'] });
  await idle();
  one.add([set('point:1', 'page', '14')]);
  await idle();
  assert.equal(store.get().problems.length, 1);
  one.add([set('point:2', 'page', '15')]);
  await idle();
  assert.deepEqual(store.get().problems, []);
});

test('a second refusal of the same field replaces the first', async () => {
  const { store, queue: one } = queue(refused, refused);
  one.add([set('point:1', 'page', 'a')], { typed: 'a' });
  one.add([set('point:1', 'page', 'b')], { typed: 'b' });
  await idle();
  assert.deepEqual(store.get().problems.map(problem => problem.typed), [['b']]);
});

test('what adds something stays until somebody puts it away: nobody can know when it is corrected', async () => {
  const { store, queue: one } = queue(refused);
  one.add([{ do: 'add', kind: 'effect', text: 'x' }], { typed: 'x' });
  await idle();
  one.settle(['point:1 page']);
  assert.equal(store.get().problems.length, 1);
});
