'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work, tree, large, sizes, random, ids } = require('./support.js');

const { layout, folding } = raakvlak;

function place(map, folded = new Set(), measured = sizes(map)) {
  return layout.arrange(folding.shown(map, folded), measured);
}

/** A map of any form, with cards of any size. */
function any(seed) {
  const next = random(seed);
  const lines = [];
  for (let branch = 0; branch < 2 + next(6); branch += 1) {
    lines.push(`${next(2) ? '>' : '<'} ${lines.length}`);
    let depth = 0;
    for (let below = next(20); below > 0; below -= 1) {
      depth = 1 + next(Math.min(depth + 1, 5));
      lines.push(`${'  '.repeat(depth)}${lines.length}`);
    }
  }
  const map = tree(lines);
  const measured = sizes(map, Object.fromEntries(map.nodes.map(node => [node.id, {
    width: 30 + next(200), height: 20 + next(80), extra: next(5) ? 0 : next(90), over: next(5) ? 0 : next(40),
  }])));
  const folded = new Set(map.branching.filter(() => next(4) === 0));
  return { map, measured, folded };
}

test('no two cards overlap, nor what hangs below or sticks out of them, whatever is folded', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { map, measured, folded } = any(seed);
    const boxes = [...place(map, folded, measured).boxes].map(([node, box]) => {
      const { extra, over } = measured.get(node);
      const left = node.side === 'left' ? box.x - over : box.x;
      return { id: node.id, left, right: left + box.width + over, top: box.y, bottom: box.y + box.height + extra };
    });
    const overlaps = boxes.flatMap((one, at) => boxes.slice(0, at).filter(other =>
      one.left < other.right && other.left < one.right
      && one.top < other.bottom - 1e-6 && other.top < one.bottom - 1e-6)
      .map(other => `${one.id} and ${other.id}`));
    assert.deepEqual(overlaps, [], `seed ${seed}`);
  }
});

test('down a column the cards are in reading order, and the bounds contain all of them', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { map, measured, folded } = any(seed);
    const { boxes, bounds } = place(map, folded, measured);
    const last = new Map();
    for (const [node, box] of boxes) {
      const column = `${node.side} ${node.depth}`;
      assert.ok(!last.has(column) || last.get(column) < box.y, `seed ${seed}, ${node.id}`);
      last.set(column, box.y);
      assert.ok(box.x >= bounds.left && box.x + box.width <= bounds.right, `seed ${seed}, ${node.id}`);
      assert.ok(box.y >= bounds.top && box.y + box.height + measured.get(node).extra <= bounds.bottom);
    }
  }
});

test('a branch and all below it are on the side that was given', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const { map, measured } = any(seed);
    for (const [node, box] of place(map, new Set(), measured).boxes) {
      if (node.depth > 0) assert.equal(box.x > 0, node.side === 'right', `seed ${seed}, ${node.id}`);
    }
  }
});

test('folding moves no branch to the other side', () => {
  const map = tree(['> a', '  a1', '  a2', '  a3', '> b', '< c']);
  const sides = folded => {
    const { boxes } = place(map, folded);
    return map.root.children.map(branch => boxes.get(branch).x > 0);
  };
  assert.deepEqual(sides(new Set()), [true, true, false]);
  assert.deepEqual(sides(new Set(map.branching)), [true, true, false]);
});

test('a small map has exactly these boxes', () => {
  const map = tree(['> a', '  a1', '  a2', '< b']);
  const { boxes, bounds } = place(map);
  assert.deepEqual([...boxes].map(([node, { x, y, lead }]) => [node.id, x, y, lead]), [
    ['theme', -50, -15, 50], ['a', 120, -15, 220], ['a1', 266, -34.5, 366], ['a2', 266, 4.5, 366],
    ['b', -220, -15, -220],
  ]);
  assert.deepEqual(bounds, { left: -220, right: 366, top: -34.5, bottom: 34.5 });
});

// Between siblings 9, between their children 15; between branches 30, between their children 21.
test('subtrees are as near as the gaps between them allow', () => {
  const map = tree([
    '> a', '  a1', '    a11', '    a12', '    a13', '  a2', '  a3', '    a31', '    a32', '    a33',
    '> b', '  b1', '  b2', '    b21', '    b22', '    b23', '  b3',
  ]);
  const { boxes } = place(map);
  const column = depth => [...boxes].filter(([node]) => node.depth === depth).map(([node, { y }]) => [node.id, y]);
  const tops = Object.fromEntries([1, 2, 3].flatMap(column));
  const apart = (one, other) => Math.round((tops[other] - tops[one] - 30) * 1000) / 1000;
  assert.deepEqual([apart('a11', 'a12'), apart('a31', 'a32'), apart('b21', 'b22')], [9, 9, 9]);
  assert.equal(apart('a13', 'a31'), 15);
  assert.equal(apart('a33', 'b21'), 21);
  assert.equal(apart('a1', 'a2'), apart('a2', 'a3'), 'the small one is in the middle of the room that the others need');
  assert.deepEqual([apart('b1', 'b2'), apart('b2', 'b3')], [9, 9]);
  // Branches of which nothing is shown are nearer, so that they can be drawn larger; beside an open one they are not.
  const alone = place(tree(['> a', '> b', '> c']));
  assert.deepEqual([...alone.boxes.values()].map(({ y }) => y), [-15, -61, -15, 31]);
  const open = place(tree(['> a', '> b', '  b1', '> c']));
  assert.deepEqual([...open.boxes.values()].filter(({ x }) => x < 200).map(({ y }) => y), [-15, -75, -15, 45]);
});

test('a parent is halfway its first and last child', () => {
  const map = tree(['> a', '  a1', '  a2', '  a3', '    a31', '    a32', '  a4']);
  const { boxes } = place(map, new Set(), sizes(map, { a2: { height: 80 }, a31: { height: 60 } }));
  const middle = id => boxes.get(map.byId.get(id)).middle;
  assert.equal(middle('a'), (middle('a1') + middle('a4')) / 2);
  assert.equal(middle('a3'), (middle('a31') + middle('a32')) / 2);
});

test('equal branches on both sides are each other\'s mirror image', () => {
  const map = tree(['> a', '  a1', '  a2', '    a21', '< b', '  b1', '  b2', '    b21']);
  const { boxes } = place(map);
  for (const id of ['', '1', '2', '21']) {
    const [right, left] = [boxes.get(map.byId.get(`a${id}`)), boxes.get(map.byId.get(`b${id}`))];
    assert.deepEqual([left.x + left.width, left.y, left.lead], [-right.x, right.y, -right.lead]);
  }
});

test('a column is as wide as its widest card with what sticks out of it, and all its cards begin at its edge', () => {
  const map = tree(['> a', '  a1', '    a11', '  a2', '    a21']);
  const { boxes } = place(map, new Set(), sizes(map, { a1: { width: 150 }, a2: { width: 130, over: 50 } }));
  const box = id => boxes.get(map.byId.get(id));
  assert.equal(box('a1').x, box('a2').x);
  assert.equal(box('a1').lead, box('a1').x + 180);
  assert.equal(box('a11').x - box('a1').lead, 46);
  assert.equal(box('a11').x, box('a21').x);
});

test('folding closes the gap, and unfolding gives the very same boxes again', () => {
  const map = tree(['> a', '  a1', '  a2', '  a3', '> b', '  b1', '> c']);
  const before = place(map);
  const after = place(map, new Set([map.byId.get('a')]));
  const apart = ({ boxes }, one, other) => boxes.get(map.byId.get(other)).y - boxes.get(map.byId.get(one)).y;
  assert.deepEqual(ids(after.boxes.keys()), ['theme', 'a', 'b', 'b1', 'c']);
  assert.equal(apart(after, 'a', 'b'), 60);
  assert.ok(apart(before, 'a', 'b') > 60);
  assert.deepEqual([...place(map).boxes.values()], [...before.boxes.values()]);
});

test('what hangs below a card pushes the next one down', () => {
  const map = tree(['> a', '  a1', '  a2']);
  const gap = measured => {
    const { boxes } = place(map, new Set(), measured);
    return boxes.get(map.byId.get('a2')).y - boxes.get(map.byId.get('a1')).y;
  };
  assert.equal(gap(sizes(map, { a1: { extra: 40 } })) - gap(sizes(map)), 40);
});

test('a theme without effects, and cards that were never measured, have a layout too', () => {
  const alone = tree([]);
  assert.deepEqual(place(alone).bounds, { left: -50, right: 50, top: -15, bottom: 15 });
  const map = tree(['> a', '  a1']);
  const { boxes } = place(map, new Set(), new Map());
  assert.deepEqual([...boxes.values()].map(({ x, y, width }) => [x + 0, y + 0, width]), [[-32.5, -17, 65], [102.5, -17, 36], [184.5, -17, 35]]);
});

test('a card that was never measured is as large as its text, its lines, its numbers and what is below it need', () => {
  const { estimate } = raakvlak.layout;
  const size = one => [estimate(one).width, estimate(one).height];
  assert.deepEqual(size({ label: 'kort' }), [50, 34]);
  // A line has at most 168 pixels; 7.2 pixels a letter in this test.
  assert.deepEqual(size({ label: 'een twee drie vier vijf zes zeven' }), [189, 46]);
  assert.deepEqual(size({ label: 'x'.repeat(40) }), [189, 46]);
  assert.deepEqual(size({ label: 'kort', badges: [{ text: '1' }, { text: 'IV' }] }), [111, 35]);
  assert.equal(size({ label: 'kort', badges: Array.from({ length: 11 }, () => ({ text: '1' })) })[1], 87);
  assert.deepEqual(size({ label: 'kort', kind: 'cause' }), [50, 44]);
  assert.equal(size({ label: 'kort', children: [{}] })[0], 58);
});

test('in a narrow window cards are below each other, each level moved in, and hang from the one above by a hook', () => {
  const map = tree(['> a', '  a1', '< b']);
  const { boxes, bounds } = raakvlak.layout.arrangeBelow(map.nodes, sizes(map, { a1: { extra: 12 } }));
  assert.deepEqual(map.nodes.map(node => [boxes.get(node).x, boxes.get(node).y]), [[0, 0], [20, 44], [40, 82], [20, 138]]);
  assert.deepEqual(bounds, { left: 0, right: 140, top: 0, bottom: 168 });
  const [a, a1] = ['a', 'a1'].map(id => boxes.get(map.byId.get(id)));
  assert.equal(raakvlak.layout.curve(map.byId.get('a1'), a, a1), 'M29 74V89Q29 97 37 97H40');
});

test('a curve bends only in the gap between two columns; from the theme it starts in the middle', () => {
  const map = tree(['> a', '  a1', '< b', '  b1']);
  const { boxes } = place(map, new Set(), sizes(map, { a: { width: 60 } }));
  const curve = id => {
    const node = map.byId.get(id);
    const path = layout.curve(node, boxes.get(node.parent), boxes.get(node));
    return path.replace(/[\d.]+/g, number => Math.round(number * 100) / 100);
  };
  assert.equal(curve('a'), 'M0 0C74.4 0 45.6 0 120 0');
  assert.equal(curve('a1'), 'M180 0L180 0C203 0 203 0 226 0');
  assert.equal(curve('b1'), 'M-220 0L-220 0C-243 0 -243 0 -266 0');
});

test('the work grows no faster than the nodes', () => {
  const [less, more] = [1000, 2000].map(count => {
    const map = large(count);
    const [shown, measured] = [map.nodes, sizes(map)];
    return work(() => layout.arrange(shown, measured));
  });
  assert.ok(less > 1000 && more < 2.5 * less, `${less}, ${more}`);
});
