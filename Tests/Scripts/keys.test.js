'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, tree, sizes, ids } = require('./support.js');

const { changes } = raakvlak;

/** A map with the focus on a card, and its keys. */
function open(active, folded = []) {
  const map = tree(['> Één dak', '  Huis', '  Huur', '> Tuin', '< Weg naar huis', '  Zorg']);
  const stage = { width: 500, height: 150, covered: 0 };
  const store = new raakvlak.Store({ ...changes.appear(stage)(changes.start(map, {})), sizes: sizes(map) });
  store.subscribe(['aim'], ({ sizes: measured }) => store.update(changes.layOut({ stage, sizes: measured })));
  const asked = { chosen: null, folded: new Set(folded.map(id => map.byId.get(id))), filter: {} };
  store.update(changes.restore(asked));
  store.update(changes.activate(map.byId.get(active)));
  const keys = new raakvlak.Keys(store);
  let now = 0;
  return {
    store,
    keys,
    /** Presses keys, each a tenth of a second after the other. */
    press: (...all) => all.map(key =>
      keys.handle(key.replace('Shift+', ''), key.startsWith('Shift+'), now += 100)).every(Boolean),
    wait: time => { now += time; },
    get active() { return store.get().active.id; },
    get folded() { return ids(store.get().folded); },
    get announced() { return store.get().announced; },
  };
}

test('up and down walk what is shown in reading order, and stop at its ends', () => {
  const map = open('theme', ['Één dak']);
  map.press('ArrowDown', 'ArrowDown');
  assert.equal(map.active, 'Tuin');
  map.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  assert.equal(map.active, 'theme');
  map.press('End');
  assert.equal(map.active, 'Zorg');
  map.press('ArrowUp');
  assert.equal(map.active, 'Weg naar huis');
  map.press('End', 'ArrowDown');
  assert.equal(map.active, 'Zorg');
  map.press('Home');
  assert.equal(map.active, 'theme');
});

for (const [side, out, back, branch, child] of [
  ['right', 'ArrowRight', 'ArrowLeft', 'Één dak', 'Huis'], ['left', 'ArrowLeft', 'ArrowRight', 'Weg naar huis', 'Zorg'],
]) {
  test(`on the ${side} ${out} unfolds and goes down, ${back} folds and goes up`, () => {
    const map = open('theme', [branch]);
    map.press(out);
    assert.deepEqual([map.active, map.folded], [branch, [branch]]);
    map.press(out);
    assert.deepEqual([map.active, map.folded], [branch, []]);
    map.press(out);
    assert.equal(map.active, child);
    map.press(out);
    assert.equal(map.active, child);
    map.press(back);
    assert.deepEqual([map.active, map.folded], [branch, []]);
    map.press(back);
    assert.deepEqual([map.active, map.folded], [branch, [branch]]);
    map.press(back);
    assert.equal(map.active, 'theme');
  });
}

test('a star unfolds what is beside a node', () => {
  const map = open('Tuin', ['Één dak', 'Weg naar huis']);
  map.press('*');
  assert.deepEqual([map.active, map.folded], ['Tuin', []]);
});

test('enter and space choose, escape closes', () => {
  for (const key of ['Enter', ' ']) {
    const map = open('Huis');
    map.press(key);
    assert.deepEqual([map.store.get().chosen.id, map.store.get().focus.part], ['Huis', 'panel']);
    map.press('Escape');
    assert.equal(map.store.get().chosen, null);
  }
});

test('a number shows so many levels, unless it is typed in a word', () => {
  const map = open('theme');
  map.press('1');
  assert.deepEqual(map.folded, ['Één dak', 'Weg naar huis']);
  map.press('2');
  assert.deepEqual(map.folded, []);
  map.press('h', '1');
  assert.deepEqual(map.announced, { key: 'notFound', values: { text: 'h1' } });
});

test('plus and minus scale, nought fits, and with shift an arrow moves the map instead of the focus', () => {
  const map = open('Huis');
  const { scale } = map.store.get().view;
  map.press('+', '=');
  assert.equal(map.store.get().view.scale, scale * 1.25 * 1.25);
  map.press(...'+'.repeat(9));
  for (const [key, x, y] of [['Right', -80, 0], ['Left', 80, 0], ['Up', 0, 80], ['Down', 0, -80]]) {
    const before = map.store.get().view;
    map.press(`Shift+Arrow${key}`);
    const after = map.store.get().view;
    assert.deepEqual([Math.round(after.x - before.x), Math.round(after.y - before.y), map.active], [x, y, 'Huis']);
  }
  map.press('0');
  assert.equal(map.store.get().view.scale, scale);
  map.press('-');
  assert.equal(map.store.get().view.scale, scale * 0.8);
  assert.equal(map.announced.key, 'zoom');
});

test('typing finds the next label with a word that begins so, without accents and capitals', () => {
  const map = open('theme');
  map.press('e', 'e', 'n', ' ', 'd');
  assert.equal(map.active, 'Één dak');
  assert.deepEqual(map.announced, { key: 'found', values: { label: 'Één dak' } });
});

test('after a pause typing begins anew, from the next label on', () => {
  const map = open('theme');
  map.press('h');
  assert.equal(map.active, 'Huis');
  map.wait(1000);
  map.press('h');
  assert.equal(map.active, 'Huur');
  map.wait(1000);
  map.press('h', 'u', 'i');
  assert.equal(map.active, 'Weg naar huis');
});

test('more letters stay at a label that still begins so; after the last one comes the theme', () => {
  const map = open('theme');
  map.press('h', 'u');
  assert.equal(map.active, 'Huis');
  map.wait(1000);
  map.press('End', 't', 'h');
  assert.equal(map.active, 'theme');
});

test('what is found is unfolded; what is nowhere is announced', () => {
  const map = open('theme', ['Weg naar huis']);
  map.press('z');
  assert.deepEqual([map.active, map.folded], ['Zorg', []]);
  map.wait(1000);
  map.press('q', 'x');
  assert.deepEqual(map.announced, { key: 'notFound', values: { text: 'qx' } });
  assert.equal(map.active, 'Zorg');
});

test('a key of the map is not left to the browser, even where it does nothing', () => {
  const all = [
    'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', ' ', 'Escape', '*', '+', '=', '-', '0',
    'q', 'Shift+ArrowUp',
  ];
  assert.deepEqual(all.filter(key => !open('Zorg').press(key)), []);
});

test('with another key held down, or in a link or button, keys are the browser\'s own', () => {
  const map = open('Huis');
  const press = (held, isInLink = false) => {
    let isLeft = true;
    const target = { closest: () => (isInLink ? {} : null) };
    map.keys.press({ key: 'End', ...held, target, preventDefault: () => { isLeft = false; } });
    return isLeft;
  };
  for (const held of ['altKey', 'ctrlKey', 'metaKey']) assert.equal(press({ [held]: true }), true, held);
  assert.equal(press({}, true), true);
  assert.equal(map.active, 'Huis');
  assert.equal(press({}), false);
  assert.equal(map.active, 'Zorg');
});

test('keys that mean nothing here are left to the browser', () => {
  assert.equal(open('Huis').press('F5'), false);
  assert.equal(open('Huis').press('Tab'), false);
  assert.equal(open('Huis').press('/'), false);
});
