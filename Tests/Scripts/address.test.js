'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak, work, tree, large, ids } = require('./support.js');

const { address, changes } = raakvlak;
const choices = {
  focus: ['', 'i', 'ii'], department: ['', 'a&b=c'], priority: ['', 'primary'], evidence: ['', 'stated'],
  kind: ['', 'cause'],
};
const map = tree(['> a', '  a1', '    a11', '  a2', '< b', '  b_2e_2', '< c']);

/** Parts of an address as a browser has them. */
function parts(text) {
  const { pathname, search, hash } = new URL(text, 'file:///site/');
  return { pathname, search, hash };
}

const write = (state, present = '/site/map.html') => address.text(state, parts(present));
const read = (text, of = map) => address.read(parts(text), of);
const state = values => ({ ...changes.start(map, choices), level: null, filter: {}, ...values });

function subsets(all) {
  return all.reduce((found, one) => [...found, ...found.map(some => [...some, one])], [[]]);
}

test('every state comes back from its address: whatever is folded, chosen and filtered', () => {
  const filters = Object.entries(choices).reduce((found, [trait, values]) =>
    found.flatMap(filter => values.map(value => ({ ...filter, [trait]: value }))), [{}]);
  let count = 0;
  for (const folded of subsets(map.branching)) {
    for (const chosen of [null, ...map.nodes]) {
      for (const filter of filters) {
        const slides = count % 3 === 0 ? ['?fold=a&focus=i#b', '?'] : [];
        const text = write(state({ folded: new Set(folded), chosen, filter, slides }));
        const found = read(text);
        assert.equal(found.chosen, chosen, text);
        assert.deepEqual(ids(found.folded), ids(folded), text);
        assert.deepEqual(found.filter, filter, text);
        assert.deepEqual(found.slides, slides, text);
        count += 1;
      }
    }
  }
  assert.equal(count, 8 * 9 * 48);
});

test('that only matches are shown is in the address as long as there is a filter', () => {
  const matches = new Set([map.nodes[1]]);
  const only = write(state({ folded: new Set(), filter: { focus: 'i' }, matches, only: true }));
  assert.equal(only, '/site/map.html?focus=i&only=&fold=');
  assert.equal(read(only).only, true);
  assert.equal(write(state({ folded: new Set(), only: true })), '/site/map.html?fold=');
});

test('what a filter unfolds by itself is not in the address', () => {
  const matches = new Set([map.byId.get('a2')]);
  const folded = raakvlak.folding.openedOnly(map, matches);
  assert.equal(write(state({ folded, filter: { focus: 'i' }, matches })), '/site/map.html?focus=i');
});

test('a saved view is an address of its own, without other saved views', () => {
  const now = state({ folded: new Set([map.branching[0]]), filter: { focus: 'i' }, chosen: map.byId.get('b'), slides: ['?'] });
  const slide = address.slide(now);
  assert.equal(slide, '?focus=i&fold=a#b');
  const found = address.ofSlide(slide, map);
  assert.deepEqual([found.chosen.id, ids(found.folded), found.filter.focus, found.slides], ['b', ['a'], 'i', null]);
  assert.equal(address.ofSlide('?', map).folded, null);
  assert.equal(address.ofSlide('//elsewhere.invalid/#a', map).chosen.id, 'a');
});

// What is above the chosen node is unfolded again: an address leads to its node.
test('every change that a reader makes comes back from its address', () => {
  const node = id => map.byId.get(id);
  const stage = { width: 900, height: 600, covered: 0, head: 0 };
  const fresh = changes.appear(stage)(changes.start(map, choices));
  let now = changes.restore(read('/site/map.html'))(fresh);
  const made = [
    changes.fold(node('a1'), true), changes.choose(node('b_2e_2'), 'map'),
    changes.filter({ focus: 'ii', department: 'a&b=c' }), changes.foldAll(true), changes.fold(node('a'), false),
    changes.choose(node('a11'), 'outline'), changes.unfoldSiblings(node('a')), changes.close, changes.foldAll(false),
    changes.fold(node('b'), true, false), changes.filter({}),
  ];
  for (const change of made) {
    now = change(now);
    const again = changes.restore(read(write(now)))(fresh);
    const expected = now.chosen ? raakvlak.folding.openedTo(now.folded, now.chosen) : now.folded;
    assert.deepEqual(ids(again.folded).sort(), ids(expected).sort(), write(now));
    for (const name of ['chosen', 'filter', 'level', 'matches']) assert.deepEqual(again[name], now[name], write(now));
  }
});

test('of what is folded and what is open the shorter is written', () => {
  const [a, a1, b] = map.branching;
  assert.equal(write(state({ folded: new Set() })), '/site/map.html?fold=');
  assert.equal(write(state({ folded: new Set([a]) })), '/site/map.html?fold=a');
  const two = tree(['> a', '  x', '> b', '  y']);
  assert.equal(write({ ...state(), tree: two, folded: new Set([two.branching[0]]) }), '/site/map.html?fold=a');
  assert.equal(write(state({ folded: new Set([b, a1, a]) })), '/site/map.html?open=');
});

test('what the page folds by itself is not in the address', () => {
  assert.equal(write(state({ level: 1, folded: new Set(map.branching) })), '/site/map.html');
  assert.deepEqual(read('/site/map.html'), {
    chosen: null, folded: null, filter: { focus: '', department: '', priority: '', evidence: '', kind: '' }, only: false,
    slides: [],
  });
});

test('what else is in the query stays, and comes first', () => {
  const asked = state({ level: 2, filter: { focus: 'i' }, chosen: map.byId.get('a') });
  assert.equal(write(asked, '/site/map.html?from=mail&focus=ii#b'), '/site/map.html?from=mail&focus=i#a');
});

test('an id with signs that mean something in an address comes back', () => {
  for (const id of ['é', 'a b', '50%', 'a&b=c', 'a#b', '?', '%41', 'a+b', '"><script>']) {
    const one = tree([`> ${id}`, '  x']);
    const node = one.nodes[1];
    const text = write({ ...state({}), tree: one, folded: new Set([node]), chosen: node });
    const found = read(text, one);
    assert.equal(found.chosen, node, text);
    assert.deepEqual([...found.folded], [node], text);
    assert.ok(!/[<>" ]/.test(text), text);
  }
});

test('to choose is a step for the back button, other changes are not; to take over an address writes nothing', () => {
  const written = [];
  const page = { pathname: '/map.html', search: '?fold=b,unknown&x=1', hash: '' };
  const go = kind => (data, title, text) => {
    written.push(`${kind} ${text}`);
    Object.assign(page, parts(text));
  };
  Object.assign(globalThis, { location: page, history: { pushState: go('push'), replaceState: go('replace') } });
  const store = new raakvlak.Store(
    changes.appear({ width: 900, height: 600, covered: 0, head: 0 })(changes.start(map, choices)));
  const restore = address.follow(store);
  restore();
  assert.deepEqual([ids(store.get().folded), written], [['b'], []]);
  store.update(changes.fold(map.byId.get('a'), true));
  store.update(changes.choose(map.byId.get('b'), 'map'));
  store.update(changes.filter({ focus: 'i' }));
  store.update(changes.zoom(2));
  store.update(changes.close);
  assert.deepEqual(written, [
    'replace /map.html?x=1&open=a1', 'push /map.html?x=1&open=a1#b',
    'replace /map.html?x=1&focus=i#b', 'push /map.html?x=1&focus=i',
  ]);
  Object.assign(page, parts('/map.html?fold=#a1'));
  restore();
  assert.deepEqual([store.get().chosen.id, store.get().filter.focus, ids(store.get().folded)], ['a1', '', []]);
  assert.equal(written.length, 4);
});

for (const [text, expected] of Object.entries({
  '#%zz': {}, '#%E0%A4%A': {}, '#__proto__': {}, '#constructor': {}, '#': {}, '##a': {}, '#A': {},
  '#a': { chosen: 'a' }, '#%61': { chosen: 'a' }, '#theme': { chosen: 'theme' },
  '?fold': { folded: [] }, '?fold=&fold=a': { folded: [] }, '?fold=a,a,,%00,<script>,__proto__,A': { folded: ['a'] },
  '?fold=a1,a': { folded: ['a', 'a1'] }, '?fold=c,b_2e_2,theme': { folded: [] }, '?fold=a%2Cb': { folded: ['a', 'b'] },
  '?open=constructor': { folded: ['a', 'a1', 'b'] }, '?open=a&fold=a': { folded: ['a1', 'b'] },
  '?FOLD=a&fold=%': { folded: [] },
  '?focus=II': { focus: 'ii' }, '?focus=ii&focus=i': { focus: 'ii' }, '?focus=toString': {},
  '?department=a%26b%3Dc': { department: 'a&b=c' },
  '?focus=<img src=x onerror=alert(1)>': {},
})) {
  test(`of the address ${text} remains what the map has`, () => {
    const asked = read(`/site/map.html${text}`);
    const filter = { focus: '', department: '', priority: '', evidence: '', kind: '' };
    for (const name of Object.keys(filter)) if (expected[name]) filter[name] = expected[name];
    assert.equal(asked.chosen?.id, expected.chosen);
    assert.deepEqual(asked.folded && ids(asked.folded), expected.folded || null);
    assert.deepEqual(raakvlak.filter.allowed(asked.filter, choices), filter);
  });
}

test('a very long address takes no more work than its length', () => {
  const wide = large(200);
  const cost = names => work(() => read(`/x?fold=${names.join(',')}&slide=${names.join(',')}#${names.join('')}`, wide));
  const names = Array.from({ length: 20_000 }, (_, at) => `e${at}`);
  const [less, more] = [cost(names.slice(0, 10_000)), cost(names)];
  assert.ok(less > 1000 && more < 2.5 * less, `${less}, ${more}`);
});
