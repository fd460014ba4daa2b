'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work, tree, large, sizes, ids } = require('./support.js');

const { changes, view } = raakvlak;
const stage = { width: 1000, height: 700, covered: 0 };
const choices = { focus: ['', 'i'] };
const focus = { traits: { focus: ['i'], department: [], priority: [], evidence: [], kind: [] } };
const lines = ['> a', '  a1', '    a11', '    a12', '  a2', '> b', '  b1', '< c', '  c1'];
const map = tree(lines, { a11: focus, c1: focus });
const node = id => map.byId.get(id);
const nothing = { chosen: null, folded: null, filter: {}, only: false, slides: [] };

/** A map as a page has it after loading. */
function open(asked = {}, of = map, on = stage) {
  const ready = { ...changes.appear(on)(changes.start(of, choices)), sizes: sizes(of) };
  return settle(changes.restore({ ...nothing, ...asked })(ready));
}

/** What the page does after a change that has an aim: it measures, and lays out. */
const settle = (state, measured = { stage: state.stage, sizes: state.sizes }) => changes.layOut(measured)(state);

/** Where the middle of a card is in the stage. */
function middle(state, id) {
  const { x, y, width, height } = state.layout.boxes.get(state.tree.byId.get(id));
  return [x + width / 2, y + height / 2].map((value, at) =>
    Math.round((state.view[at ? 'y' : 'x'] + value * state.view.scale) * 100) / 100);
}

const isInSight = (state, id) => {
  const [x, y] = middle(state, id);
  return x > 0 && x < state.stage.width && y > 0 && y < state.stage.height - state.stage.covered;
};

test('a map opens with all in sight, in as many levels as have letters of 12 pixels or more', () => {
  const wide = open();
  assert.equal(wide.level, 3);
  assert.deepEqual(ids(wide.layout.shown), ids(map.nodes));
  assert.equal(wide.view.isFitted, true);
  const narrow = open({}, map, { ...stage, width: 700 });
  for (const { view: { scale } } of [wide, narrow]) assert.ok(14 * scale >= 12, scale);
  assert.equal(narrow.level, 2);
  assert.deepEqual(ids(narrow.folded), ['a1']);
  assert.equal(open({}, map, { ...stage, width: 100 }).level, 1);
});

test('a narrow window opens with the branches only, below each other, as wide as it is', () => {
  const state = open({}, map, { ...stage, width: 300, isNarrow: true });
  assert.deepEqual(ids(state.layout.shown), ['theme', 'a', 'b', 'c']);
  assert.deepEqual(state.layout.shown.map(one => state.layout.boxes.get(one).x), [0, 20, 20, 20]);
  assert.deepEqual([state.view.x, state.view.y, state.view.scale], [8, 8, 1]);
  const moved = changes.zoom(2)(changes.move(50, 50)(state));
  assert.deepEqual(moved.view, state.view);
});

test('a level that was chosen from estimates and is too small to read is folded once more', () => {
  const ready = changes.appear({ ...stage, width: 700 })(changes.start(map, choices));
  const guessed = changes.restore(nothing)(ready);
  const large = { width: 400, height: 90, extra: 0, over: 0 };
  let state = guessed;
  for (let step = 0; step < 5; step += 1) state = settle(state, { stage: state.stage, sizes: new Map(map.nodes.map(one => [one, large])) });
  assert.ok(guessed.level > 1);
  assert.equal(state.level, 1);
  // What an address chooses stays open all the same.
  let chosen = changes.restore({ ...nothing, chosen: node('a1') })(ready);
  for (let step = 0; step < 5; step += 1) chosen = settle(chosen, { stage: state.stage, sizes: state.sizes });
  assert.deepEqual([chosen.active.id, ids(chosen.folded)], ['a1', ['a1', 'b', 'c']]);
});

test('the panel of what a reader chose takes room, and folds nothing for that', () => {
  const wide = open();
  const small = { ...stage, width: 400 };
  const chosen = settle(changes.choose(node('a1'), 'map', false)(wide), { stage: small, sizes: wide.sizes });
  assert.deepEqual([wide.level, ids(chosen.folded)], [3, []]);
  assert.ok(isInSight(chosen, 'a1'));
  // A map that opens so small has fewer levels.
  assert.equal(open({}, map, small).level < 3, true);
});

test('an address decides what is folded instead of the page', () => {
  const state = open({ folded: new Set([node('a')]) });
  assert.equal(state.level, null);
  assert.deepEqual(ids(state.folded), ['a']);
});

test('an address opens what is above its node, has it in sight and chooses it', () => {
  const all = new Set(map.branching);
  const state = open({ chosen: node('a12'), folded: all });
  assert.deepEqual(ids(state.folded), ['b', 'c']);
  assert.deepEqual([state.chosen.id, state.active.id], ['a12', 'a12']);
  assert.ok(isInSight(state, 'a12'));
  // All of it can be read: then all of it is in sight.
  assert.deepEqual(state.view, view.fitted(state));
  const small = open({ chosen: node('a12') }, map, { ...stage, width: 300 });
  assert.ok(small.view.scale >= 0.4 && isInSight(small, 'a12'));
  assert.equal(small.view.isFitted, false);
  assert.equal(open({ chosen: node('a') }).chosen.id, 'a');
});

test('the theme is in the address of a page without being chosen', () => {
  assert.equal(open({ chosen: map.root }).chosen, null);
});

test('folding keeps the card where it is on the screen of a large map, and says how many are folded', () => {
  const before = changes.zoom(3)(open());
  const after = settle(changes.fold(node('a'), true)(before));
  assert.deepEqual(ids(after.layout.shown), ['theme', 'a', 'b', 'b1', 'c', 'c1']);
  const rows = [after, before].map(state => Math.round(middle(state, 'a')[0]));
  assert.equal(rows[0], rows[1]);
  assert.deepEqual(after.announced, { key: 'folded', values: { n: 4, matches: undefined } });
  assert.deepEqual([ids(after.folded), after.level], [['a'], null]);
  assert.equal(after.view.isFitted, false);
});

test('with a filter folding says how many of them match', () => {
  const state = changes.fold(node('a'), true)(changes.filter({ focus: 'i' })(open()));
  assert.deepEqual(state.announced.values, { n: 4, matches: 1 });
});

test('unfolding brings the card and its children into sight, opens what is above it, and zooms in to be read', () => {
  const folded = settle(changes.foldAll(true)(open({}, map, { ...stage, width: 300 })));
  const state = settle(changes.fold(node('a1'), false)(folded));
  assert.deepEqual(ids(state.folded), ['b', 'c']);
  assert.deepEqual(state.announced, { key: 'unfolded', values: { n: 2, matches: 0 } });
  assert.deepEqual([state.view.scale, state.view.isFitted], [12 / 14, false]);
  for (const id of ['a11', 'a12']) assert.ok(isInSight(state, id), id);
  const tall = tree(['> a', ...Array.from({ length: 30 }, (_, at) => `  a${at}`)]);
  const near = changes.zoom(2)(settle(changes.foldAll(true)(open({}, tall, { ...stage, height: 1500 }))));
  const all = settle(changes.fold(tall.byId.get('a'), false)(near));
  assert.ok(middle(all, 'a0')[1] < 0 && middle(all, 'a29')[1] > 1500);
  assert.equal(all.view.scale, near.view.scale);
  // In the middle of what is above the buttons at the foot of the stage.
  assert.equal(Math.round(middle(all, 'a')[1]), 720);
});

test('where the button itself shows what it did nothing is announced', () => {
  assert.equal(changes.fold(node('a'), true, false)(open()).announced, null);
});

test('a card that folds away hands the tab stop to the one above it', () => {
  const state = settle(changes.fold(node('a'), true)(changes.activate(node('a11'))(open())));
  assert.equal(state.active.id, 'a');
});

test('all is folded and unfolded, and then in sight', () => {
  const folded = settle(changes.foldAll(true)(open()));
  assert.deepEqual(ids(folded.folded), ['a', 'a1', 'b', 'c']);
  assert.deepEqual(folded.announced, { key: 'folded', values: { n: 9 } });
  const state = settle(changes.foldAll(false)(folded));
  assert.deepEqual([state.folded.size, state.view.isFitted], [0, true]);
  assert.deepEqual(state.view, view.fitted(state));
});

test('the siblings of a node unfold, but nothing below them', () => {
  const state = changes.unfoldSiblings(node('b'))(changes.foldAll(true)(open()));
  assert.deepEqual(ids(state.folded), ['a1']);
  assert.deepEqual(state.announced, { key: 'unfolded', values: { n: 6 } });
});

test('a chosen node is opened, active, in sight and announced; only the keyboard goes on in the panel', () => {
  const state = settle(changes.choose(node('a12'), 'outline', true)(settle(changes.foldAll(true)(open()))));
  assert.deepEqual([state.chosen.id, state.active.id, ids(state.folded)], ['a12', 'a12', ['b', 'c']]);
  assert.ok(isInSight(state, 'a12'));
  assert.deepEqual(state.announced, { key: 'opened', values: { label: 'a12' } });
  assert.deepEqual(state.focus, { part: 'panel', node: node('a12') });
  assert.equal(changes.choose(node('a'), 'map', false)(open()).focus, null);
  const small = settle(changes.choose(node('a'), 'map', false)(open({}, map, { ...stage, width: 100 })));
  assert.equal(small.view.scale.toFixed(6), (12 / 14).toFixed(6));
});

test('a node that was chosen on the map stays there on the screen when its card can be seen', () => {
  const before = settle(changes.choose(node('b'), 'map', false)(open()));
  const after = settle(changes.choose(node('b1'), 'map', false)(before));
  assert.deepEqual(middle(after, 'b1'), middle(before, 'b1'));
  // What no longer hangs below another card moves it in the layout.
  const low = { ...stage, height: 400 };
  const hung = { stage: low, sizes: sizes(map, { a1: { extra: 40 }, b1: { extra: 200 } }) };
  const near = settle(changes.choose(node('a2'), 'outline', false)(changes.zoom(3)(open({}, map, low))), hung);
  const measured = { stage: low, sizes: sizes(map) };
  const [kept, moved] = ['map', 'outline'].map(origin =>
    middle(settle(changes.choose(node('a2'), origin, false)(near), measured), 'a2').map(Math.round));
  assert.deepEqual(kept, middle(near, 'a2').map(Math.round));
  assert.notDeepEqual(moved, kept);
});

test('that a node was chosen leaves it to the page how deep the map is folded, unless it had to be opened', () => {
  const before = open({}, map, { ...stage, width: 700 });
  assert.equal(changes.choose(node('a1'), 'map', false)(before).level, 2);
  assert.equal(changes.choose(node('a11'), 'map', false)(before).level, null);
});

test('to choose the theme closes the panel; to close what is closed changes nothing', () => {
  const chosen = changes.choose(node('a'), 'map', false)(open());
  const closed = changes.choose(map.root, 'map', true)(chosen);
  assert.equal(closed.chosen, null);
  assert.deepEqual(closed.announced, { key: 'closed', values: {} });
  assert.equal(changes.close(closed), closed);
});

test('the focus goes back to the part where the node was chosen, by way of the panel too', () => {
  const back = origin => {
    const first = settle(changes.choose(node('a'), origin, true)(open()));
    const chosen = settle(changes.choose(node('a11'), 'panel', true)(first));
    return changes.focusBack(node('a11'))(settle(changes.close(chosen))).focus;
  };
  assert.deepEqual(back('outline'), { part: 'outline', node: node('a11') });
  assert.deepEqual(back('map'), { part: 'map', node: node('a11') });
});

test('the focus goes to the nearest card that is shown', () => {
  const state = changes.focusBack(node('a11'))(settle(changes.foldAll(true)(open())));
  assert.equal(state.focus.node.id, 'a');
});

test('a card that gets the focus comes into sight; one that is there moves nothing', () => {
  const near = changes.zoom(3)(open());
  const state = changes.focusOn(node('a12'))(near);
  assert.ok(isInSight(state, 'a12'));
  assert.equal(state.active.id, 'a12');
  assert.equal(changes.focusOn(node('a12'))(state).view, state.view);
});

test('the map is moved as far as was asked, up to its edges', () => {
  const near = changes.zoom(3)(open({}, map, { ...stage, height: 350 }));
  const state = changes.move(-30, -20)(near);
  assert.deepEqual([state.view.x - near.view.x, state.view.y - near.view.y].map(Math.round), [-30, -20]);
  assert.equal(state.view.isFitted, false);
});

test('cards go to their positions in steps, except where all of the map changes', () => {
  const before = open();
  const isAnimated = change => settle(change(before)).isAnimated;
  assert.equal(before.isAnimated, false);
  for (const change of [
    changes.fold(node('a'), true), changes.unfoldSiblings(node('a')), changes.choose(node('a'), 'map', false),
    state => changes.close(changes.choose(node('a'), 'map', false)(state)),
  ]) assert.equal(isAnimated(change), true);
  assert.equal(isAnimated(changes.foldAll(true)), false);
});

test('a filter takes only what can be chosen, opens what it finds and nothing else, and has it in sight', () => {
  const before = settle(changes.foldAll(true)(open()));
  const state = settle(changes.filter({ focus: 'i', evidence: 'stated' })(before));
  assert.deepEqual(state.filter, { focus: 'i', department: '', priority: '', evidence: '', kind: '' });
  assert.deepEqual(ids(state.matches), ['a11', 'c1']);
  assert.deepEqual(ids(state.folded), ['b']);
  for (const id of ['a11', 'c1']) assert.ok(isInSight(state, id), id);
});

test('only what matches is shown, with what leads there; what is chosen beside it is shown with all', () => {
  const state = settle(changes.filter({ focus: 'i' }, true)(open()));
  assert.deepEqual(ids(state.layout.shown), ['theme', 'a', 'a1', 'a11', 'c', 'c1']);
  const chosen = settle(changes.choose(node('b1'), 'outline', false)(state));
  assert.equal(chosen.only, false);
  assert.ok(ids(chosen.layout.shown).includes('b1'));
  assert.equal(changes.choose(node('a11'), 'map', false)(state).only, true);
});

/** A map with matches far from each other: two chains of four, one on each side. */
const chains = tree(['> a', '  a1', '    a2', '      a3', '> b', '< c', '  c1', '    c2', '      c3'], { a3: focus, c3: focus });

test('all that a filter finds is in sight, from an address too, however small the map becomes', () => {
  const small = { ...stage, width: 330 };
  const asked = open({ filter: { focus: 'i' } }, chains, small);
  const chosen = settle(changes.filter({ focus: 'i' })(open({}, chains, small)));
  for (const state of [asked, chosen]) for (const id of ['a3', 'c3']) assert.ok(isInSight(state, id), id);
  assert.ok(asked.view.scale < 0.4);
});

test('with only what matches the map is on one side where it is larger so, and stays there', () => {
  const state = settle(changes.filter({ focus: 'i' }, true)(open({}, chains, { ...stage, width: 800 })));
  const sides = ({ layout: { boxes } }) => new Set([...boxes].map(([, box]) => box.side));
  assert.deepEqual([state.layout.isOneSided, ...sides(state)], [true, 'right']);
  const both = settle(changes.filter({ focus: 'i' })(state));
  assert.equal(both.layout.isOneSided, false);
  assert.ok(state.view.scale > both.view.scale, `${state.view.scale}, ${both.view.scale}`);
  const folded = settle(changes.fold(chains.byId.get('a1'), true)(state));
  assert.deepEqual([folded.layout.isOneSided, ...sides(folded)], [true, 'right']);
  // Where both sides have room, nothing changes side.
  assert.equal(settle(changes.filter({ focus: 'i' }, true)(open({}, chains, { ...stage, width: 4000 }))).layout.isOneSided, false);
});

test('without a filter the map is folded as it was before', () => {
  const before = settle(changes.fold(node('a'), true)(open()));
  const filtered = settle(changes.filter({ focus: 'i' })(before));
  const state = settle(changes.filter({})(settle(changes.fold(node('c'), true)(filtered))));
  assert.deepEqual([ids(state.folded), state.level, state.unfiltered], [['a'], null, null]);
  const opened = settle(changes.filter({})(settle(changes.filter({ focus: 'i' })(open()))));
  assert.equal(opened.level, 3);
});

test('a level shows so many levels, and counts different effects', () => {
  const state = settle(changes.toLevel(2)(open()));
  assert.deepEqual(ids(state.folded), ['a1']);
  assert.deepEqual(state.announced, { key: 'levelShown', values: { n: 7, level: 2 } });
  assert.equal(state.view.isFitted, true);
});

test('a map of which nothing could be read is shown around its theme instead of whole', () => {
  const state = settle(changes.foldAll(false)(open({}, large(500))));
  assert.equal(state.view.isFitted, false);
  assert.deepEqual([state.view.scale, middle(state, 'theme')[0]], [0.64, 500]);
});

test('a slide fills the screen; at the end what was before comes back', () => {
  const before = settle(changes.fold(node('b'), true)(open()));
  const asked = { ...nothing, slides: null, chosen: node('a'), folded: new Set(map.branching) };
  const first = settle(changes.present(0, asked)(before));
  assert.deepEqual([first.presented.at, first.isFull, first.chosen.id], [0, true, 'a']);
  const second = settle(changes.present(1, { ...asked, chosen: node('c') })(first));
  const after = settle(changes.endPresenting(second));
  assert.deepEqual([ids(after.folded), after.chosen, after.isFull, after.presented], [['b'], null, false, null]);
  assert.deepEqual(settle(changes.leaveFull(second)), after);
});

test('views are saved and dropped by their number', () => {
  const state = changes.drop(0)(changes.keep('?b')(changes.keep('?a')(open())));
  assert.deepEqual(state.slides, ['?b']);
});

test('the mini-map brings a point to the middle', () => {
  const near = changes.zoom(3)(open());
  const state = changes.look(100, 0)(near);
  assert.equal(Math.round(state.view.x + 100 * state.view.scale), 500);
});

test('a map that fits still fits in another stage; another map stays in the middle', () => {
  const wider = { ...stage, width: 1400 };
  const fitted = open();
  const wide = changes.resize({ stage: wider, sizes: fitted.sizes })(fitted);
  assert.deepEqual(wide.view, view.fitted({ ...fitted, stage: wider }));
  const near = changes.zoom(1.5)(fitted);
  const after = changes.resize({ stage: wider, sizes: near.sizes })(near);
  assert.deepEqual([after.view.x - near.view.x, after.view.y - near.view.y], [200, 0]);
});

test('a stage that gets higher keeps what was in the middle there, and what is chosen in sight', () => {
  const near = changes.zoom(6)(open());
  const after = changes.resize({ stage: { ...stage, height: 600 }, sizes: near.sizes })(near);
  assert.deepEqual([after.view.x - near.view.x, after.view.y - near.view.y].map(Math.round), [0, -50]);
  const chosen = settle(changes.choose(node('a12'), 'map', false)(near));
  const smaller = changes.resize({ stage: { ...stage, width: 400, height: 300 }, sizes: near.sizes })(chosen);
  assert.ok(isInSight(smaller, 'a12'));
});

test('cards that get larger are laid out anew around the active one', () => {
  const low = { ...stage, height: 350 };
  const near = changes.activate(node('b1'))(changes.zoom(3)(open({}, map, low)));
  const state = changes.resize({ stage: low, sizes: sizes(map, { a: { width: 150 }, a11: { height: 400 } }) })(near);
  assert.ok(state.layout.bounds.bottom - state.layout.bounds.top > near.layout.bounds.bottom - near.layout.bounds.top);
  assert.deepEqual(middle(state, 'b1').map(Math.round), middle(near, 'b1').map(Math.round));
  assert.equal(state.isAnimated, false);
});

test('what is found is unfolded, and nothing changes when it was shown', () => {
  const folded = settle(changes.foldAll(true)(open()));
  assert.deepEqual(ids(changes.reveal(node('a11'))(folded).folded), ['b', 'c']);
  const before = open();
  assert.deepEqual(changes.reveal(node('a11'))(before), before);
});

test('the scale is announced in percents', () => {
  const state = changes.announceZoom(changes.zoom(0.5))(open());
  assert.deepEqual(state.announced, { key: 'zoom', values: { n: Math.round(state.view.scale * 100) } });
});

test('no change alters the state that it starts from', () => {
  const filtered = changes.filter({ focus: 'i' })(changes.fold(node('b'), true)(open()));
  const before = settle(changes.choose(node('a1'), 'map', false)(filtered));
  const contents = ({ folded, matches, below, layout, ...rest }) =>
    ({ ...rest, sets: [folded, matches, below, layout.boxes].map(one => [...one]) });
  const copy = contents(before);
  const made = [
    changes.fold(node('a'), true), changes.fold(node('b'), false), changes.foldAll(true),
    changes.unfoldSiblings(node('b')), changes.toLevel(1), changes.keep('?'), changes.fill(true), changes.choose(node('b1'), 'panel', true), changes.close, changes.filter({}),
    changes.zoom(2), changes.move(5, 5), changes.fit, changes.focusOn(node('c')), changes.reveal(node('b1')),
    changes.restore(nothing), changes.activate(node('c')), changes.layOut({ stage, sizes: sizes(map) }),
    changes.resize({ stage: { ...stage, width: 10 }, sizes: sizes(map) }),
  ];
  for (const change of made) {
    assert.notEqual(change(before), before);
    assert.deepEqual(contents(before), copy);
  }
});

test('the work of a change grows no faster than the nodes', () => {
  const costs = [1000, 2000].map(count => {
    const wide = large(count);
    const state = settle(changes.foldAll(false)(open({}, wide)));
    const [branch, last] = [wide.root.children[0], wide.nodes[count]];
    return {
      fold: work(() => settle(changes.fold(branch, true)(state))),
      choose: work(() => settle(changes.choose(last, 'map', false)(state))),
      filter: work(() => changes.filter({ focus: 'i' })(state)), open: work(() => open({}, wide)),
    };
  });
  for (const name of Object.keys(costs[0])) {
    const [less, more] = costs.map(cost => cost[name]);
    assert.ok(less > 1000 && more < 2.5 * less, `${name}: ${less}, ${more}`);
  }
});
