'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak } = require('./support.js');

const set = values => state => ({ ...state, ...values });

test('a follower is called for the properties that it named, and for no others', () => {
  const store = new raakvlak.Store({ a: 1, b: 1 });
  const seen = [];
  store.subscribe(['a'], (state, before) => seen.push([before.a, state.a]));
  store.update(set({ b: 2 }));
  store.update(set({ a: 2, b: 3 }));
  store.update(set({ a: 2 }));
  assert.deepEqual(seen, [[1, 2]]);
  assert.deepEqual(store.get(), { a: 2, b: 3 });
});

test('a change that a follower sends waits until all followers have seen the one before', () => {
  const store = new raakvlak.Store({ a: 0, b: 0 });
  const seen = [];
  store.subscribe(['a'], state => store.update(set({ b: state.a * 10 })));
  store.subscribe(['a', 'b'], state => seen.push([state.a, state.b]));
  store.update(set({ a: 1 }));
  assert.deepEqual(seen, [[1, 0], [1, 10]]);
});

test('a follower that fails stops neither the store nor what is sent later', () => {
  const store = new raakvlak.Store({ a: 0 });
  store.subscribe(['a'], state => { if (state.a === 1) throw new Error('broken'); });
  assert.throws(() => store.update(set({ a: 1 })), /broken/);
  store.update(set({ a: 2 }));
  assert.deepEqual(store.get(), { a: 2 });
});
