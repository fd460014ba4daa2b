'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { test } = require('node:test');
require('./support.js');
const { begin, made } = require('./screen.js');

for (const name of ['edit-files', 'edit-session-correct', 'edit-processed', 'edit-process', 'edit-session-list', 'edit-session-unwritten', 'edit-session-columns', 'edit-session-suggestions', 'edit-session-room', 'edit-session']) {
  const file = path.join(__dirname, '../../Sources/Server/Assets', `${name}.js`);
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
}
global.localStorage = { setItem() {}, removeItem() {}, getItem: () => null };
global.BroadcastChannel = undefined;
// Browsers have it; Node only since version 21.
Map.groupBy ??= (items, key) => items.reduce((groups, item) => groups.set(key(item), [...(groups.get(key(item)) || []), item]), new Map());
raakvlak.words = { captureLong: '{n} tekens' };
const idle = () => new Promise(done => { setTimeout(done, 15); });

/** The screen with a program that has sessions `a` and `b`, each a list of texts, and holds what `hold` says. */
function screen() {
  begin();
  const files = { a: [], b: [] };
  const state = { files, hold: null, posted: [], lose: 0, status: 200, corrected: {} };
  const api = {
    async get(address) {
      if (address === 'sessions') return { status: 200, body: { sessions: Object.keys(files).map(id => ({ id, title: id, open: 1, total: 1, sentence: '' })), lanes: ['x'], today: '2026-11-28' } };
      const [, id, after] = /^session\/(\w+)\?after=(\d+)/.exec(address);
      if (!files[id] || state.status !== 200) return { status: state.status === 200 ? 404 : state.status, body: { problem: 'Nee.' } };
      const items = files[id].map((text, at) => ({ number: at + 1, lane: 1, text })).filter(item => item.number > Number(after));
      return { status: 200, body: { title: id, lanes: ['x'], mentions: {}, corrected: state.corrected, items, last: files[id].length, again: 0 } };
    },
    async post(address, body) {
      state.posted.push(body);
      if (address === 'edit') {
        const known = state.posted.filter(one => one.client === body.client && one.seq === body.seq).length > 1;
        if (!known) files[`c${Object.keys(files).length}`] = [];
        if (state.lose > 0) { state.lose -= 1; throw new Error('lost'); }
        return { status: 200, body: { sentence: '' } };
      }
      if (state.hold === body.session) await new Promise(done => { state.release = done; });
      const numbers = body.lines.map(({ text }) => files[body.session].push(text));
      return { status: 200, body: { numbers, last: files[body.session].length, again: 0 } };
    },
  };
  const store = new raakvlak.Store({ plan: { items: new Map([['theme:t', { kind: 'theme', values: { title: 'T' }, below: [], links: [] }]]), order: {}, files: {}, stamp: '', key: 'p' }, screen: 'session' });
  store.update(before => ({ ...before, view: { items: before.plan.items, order: { theme: ['theme:t'] } } }));
  return { state, sessions: new raakvlak.Sessions(store, null, api) };
}

test('a line of a session that waits comes into no other session', async () => {
  const { state, sessions } = screen();
  state.hold = 'a';
  await sessions.choose('a', 'capture');
  sessions.enter('van a');
  await sessions.choose('b', 'capture');
  sessions.enter('van b');
  await idle();
  state.release();
  await idle();
  assert.deepEqual(state.files, { a: ['van a'], b: ['van b'] });
  assert.deepEqual([...sessions.items.values()].map(item => item.text), ['van b']);
  await sessions.choose('a', 'capture');
  assert.deepEqual([...sessions.items.values()].map(item => item.text), ['van a']);
});

test('what waits is on the screen again when its session is', async () => {
  const { state, sessions } = screen();
  state.hold = 'a';
  await sessions.choose('a', 'capture');
  sessions.enter('van a');
  await sessions.choose('b', 'capture');
  await sessions.choose('a', 'capture');
  assert.deepEqual(sessions.state().map(item => [item.text, item.isPending]), [['van a', true]]);
  state.release();
  await idle();
});

test('an item that another window wrote between two of this one is read', async () => {
  const { state, sessions } = screen();
  await sessions.choose('a', 'capture');
  sessions.enter('een');
  await idle();
  state.files.a.push('van een ander');
  sessions.enter('drie');
  await idle();
  await sessions.read();
  assert.deepEqual(sessions.state().map(item => item.text), ['een', 'van een ander', 'drie']);
});

test('a line that is too long stays in the field', async () => {
  const { state, sessions } = screen();
  await sessions.choose('a', 'capture');
  sessions.input.value = 'a'.repeat(1001);
  sessions.enter(sessions.input.value);
  await idle();
  assert.deepEqual([state.files.a, sessions.input.value.length, sessions.note], [[], 1001, '1001 tekens']);
  assert.equal(sessions.input.getAttribute('maxlength'), null);
});

test('a refused line is shown with its words, and can be put back into the field', async () => {
  const { sessions } = screen();
  await sessions.choose('a', 'capture');
  const { api } = sessions.capture;
  const { post } = api;
  api.post = async () => ({ status: 422, body: { problem: 'Dat kan niet.' } });
  sessions.enter('Kamers');
  await idle();
  assert.match(sessions.waiting.textContent, /Kamers.*Dat kan niet\./);
  assert.deepEqual([sessions.waiting.hidden, sessions.root], [false, null]);
  api.post = post;
  await sessions.waiting.all('button')[0].send('click');
  assert.deepEqual([sessions.input.value, sessions.waiting.hidden], ['Kamers', true]);
});

test('a session that cannot be read stays on the screen', async () => {
  const { state, sessions } = screen();
  await sessions.choose('a', 'capture');
  for (const status of [423, 404]) {
    state.status = status;
    await sessions.read();
    assert.equal(sessions.mode, 'capture');
  }
});

test('a session is begun once, however often the button is pressed and the answer gets lost', async () => {
  const { state, sessions } = screen();
  await sessions.choose(null);
  const [form] = sessions.body.all('form');
  state.lose = 1;
  await Promise.all([form.send('submit'), form.send('submit')]);
  assert.match(form.textContent, /status-lost/);
  await form.send('submit');
  assert.deepEqual(Object.keys(state.files), ['a', 'b', 'c2']);
  assert.deepEqual([sessions.mode, sessions.id], ['capture', 'c2']);
  assert.deepEqual(new Set(state.posted.map(body => body.seq)), new Set([1]));
});

/** The screen with a session of `count` items, in which notes are taken. */
async function long(count) {
  const { state, sessions } = screen();
  state.files.a = Array.from({ length: count }, (_, at) => `Jongeren zonder kamer ${at}`);
  await sessions.choose('a', 'capture');
  await idle();
  return { state, sessions };
}

test('a key makes nothing before the frame in which it is seen, and then suggestions once', async () => {
  const { sessions } = await long(3600);
  let looks = 0;
  const { said } = sessions.suggestions;
  sessions.suggestions.said = { ...said, suggest: (...given) => { looks += 1; return said.suggest(...given); } };
  const before = made();
  for (const text of ['J', 'Jong', 'Jongeren']) {
    sessions.input.value = text;
    await sessions.input.send('input');
  }
  assert.deepEqual([looks, made() - before], [0, 0]);
  await idle();
  assert.equal(looks, 1);
  assert.match(sessions.suggestions.element.textContent, /likeItem/);
});

test('a line makes one row, however many there are, and its answer no more than that', async () => {
  const work = async count => {
    const { sessions } = await long(count);
    const start = made();
    sessions.enter('Nog een regel');
    const line = made() - start;
    await idle();
    await idle();
    return [line, made() - start - line];
  };
  const [small, large] = [await work(3), await work(3600)];
  assert.deepEqual(large, small);
  assert.ok(small.every(count => count < 20), String(small));
});

test('what was corrected in another window has its new words here, and its first ones after undo', async () => {
  const { state, sessions } = await long(3);
  const texts = () => sessions.state().map(item => item.text.replace('Jongeren zonder ', ''));
  state.corrected = { 2: 'Jongeren zonder huis' };
  await sessions.read();
  assert.deepEqual(texts(), ['kamer 0', 'huis', 'kamer 2']);
  await idle();
  assert.match(sessions.columns.element.textContent, /zonder huis/);
  state.corrected = {};
  await sessions.read();
  assert.deepEqual(texts(), ['kamer 0', 'kamer 1', 'kamer 2']);
});
