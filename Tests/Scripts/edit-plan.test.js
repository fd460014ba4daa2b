'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
require('./support.js');

const { plan: model } = raakvlak;
const own = { kind: 'own' };
const place = (id, isWritten = true) => ({ effect: `effect:${id}`, name: id, isWritten, kind: 'consequence', basis: own });

/** A plan of one theme; each line an effect, two spaces a level deeper, `=` for a place of one that is elsewhere. */
function outline(lines) {
  const items = new Map([['theme:t', { kind: 'theme', name: 't', values: { title: 'T' }, below: [], links: [] }]]);
  const path = ['theme:t'];
  for (const line of lines) {
    const [, indent, sign, id] = /^( *)(=?)(.*)$/.exec(line);
    const depth = indent.length / 2 + 1;
    items.get(path[depth - 1]).below.push(place(id, sign === ''));
    if (sign === '') items.set(`effect:${id}`, { kind: 'effect', name: id, values: { label: id }, below: [], links: [] });
    path.length = depth;
    path.push(`effect:${id}`);
  }
  return { items, order: { theme: ['theme:t'] }, files: {}, stamp: 's' };
}

const shown = plan => model.rows(plan, 'theme:t').slice(1).map(row => '  '.repeat(row.depth - 1) + (row.isReference ? '=' : '') + row.label);

test('rows are in reading order, a reference has nothing below it, folding hides', () => {
  const plan = outline(['a', '  b', 'c', '  =a']);
  assert.deepEqual(shown(plan), ['a', '  b', 'c', '  =a']);
  const folded = model.rows(plan, 'theme:t', new Set(['theme:t/effect:a']));
  assert.deepEqual(folded.map(row => row.label), ['T', 'a', 'c', 'a']);
});

test('an operation on its way is carried out on a copy', () => {
  const plan = outline(['a', '  b', 'c']);
  const moved = model.apply(plan, [
    { do: 'move-effect', of: 'effect:c', from: 'theme:t', under: 'effect:a', position: { at: 'before', of: 'effect:b' } },
    { do: 'set', of: 'effect:c', key: 'label', values: ['see'] },
  ]);
  assert.deepEqual(shown(moved), ['a', '  see', '  b']);
  assert.deepEqual(shown(plan), ['a', '  b', 'c']);
});

test('a new effect keeps its row when the program gives it an id', () => {
  const plan = outline(['a']);
  const temp = model.fresh();
  const operation = { do: 'add', kind: 'effect', text: 'Nieuw', under: 'theme:t', temp, position: { at: 'after', of: 'effect:a' } };
  const key = model.rows(model.apply(plan, [operation]), 'theme:t').at(-1).key;
  assert.deepEqual(model.wire(plan, operation), { do: 'add', kind: 'effect', text: 'Nieuw', under: 'theme:t', position: { at: 'after', name: 'a' } });
  const next = { do: 'set', of: temp, key: 'context', values: ['x'] };
  assert.equal(model.wire(plan, next), null);
  model.identify(temp, 'effect:nieuw');
  assert.equal(model.wire(plan, next).of, 'effect:nieuw');
  const real = outline(['a', 'nieuw']);
  assert.equal(model.rows(real, 'theme:t').at(-1).key, key);
});

test('removing an effect lifts what is below it, or takes it too', () => {
  const plan = outline(['a', '  b', '    c', 'd']);
  assert.deepEqual(shown(model.apply(plan, [{ do: 'remove', of: 'effect:b', scope: 'lift' }])), ['a', '  c', 'd']);
  assert.deepEqual(shown(model.apply(plan, [{ do: 'remove', of: 'effect:b', scope: 'all' }])), ['a', 'd']);
});

test('a patch replaces things and takes away those that are gone', () => {
  const plan = outline(['a', 'b']);
  const merged = model.merge(plan, {
    stamp: 'n', files: {}, patch: {
      items: { 'theme:t': { ...plan.items.get('theme:t'), below: [place('a')] } }, gone: ['effect:b'], order: plan.order,
    },
  });
  assert.deepEqual(shown(merged), ['a']);
  assert.equal(merged.stamp, 'n');
  assert.equal(plan.items.size, 3);
});

test('a patch without an order leaves it as it was', () => {
  const plan = outline(['a', 'b']);
  const merged = model.merge(plan, { stamp: 'n', files: {}, patch: { items: { 'effect:b': { ...plan.items.get('effect:b') } }, gone: [] } });
  assert.equal(merged.order, plan.order);
  assert.deepEqual(shown(merged), ['a', 'b']);
});

for (const [name, text, depths] of [
  ['indented text', 'een\n\ttwee\n\t\tdrie\nvier', [0, 1, 2, 0]],
  ['Markdown', '# Titel\n- een\n  - twee\n## Kop\n1. drie', [0, 1, 2, 1, 2]],
  ['a column of a spreadsheet', 'een\t1\ntwee\t2\r\n', [0, 0]],
  ['steps back that have no such level', '    een\n  twee\nnul', [0, 0, 0]],
]) {
  test(`${name} becomes an outline`, () => {
    assert.deepEqual(model.outline(text).map(node => node.depth), depths);
    assert.ok(model.outline(text).every(node => !/[\t#-]/.test(node.text)));
  });
}

test('two texts are compared by words', () => {
  assert.deepEqual(raakvlak.ui.difference('een twee drie', 'een vier drie'), [['een ', ''], ['twee', 'del'], ['vier', 'ins'], [' drie', '']]);
  assert.deepEqual(raakvlak.ui.difference('', 'nieuw').filter(part => part[0] !== ''), [['nieuw', 'ins']]);
});

/** A queue with answers that are given in turn; `sent` has what was posted. */
function queue(plan, answers) {
  const sent = [];
  const store = new raakvlak.Store({ plan, pending: [], conflicts: [], problems: [], status: 'saved' });
  const api = { async post(path, body) {
    sent.push(structuredClone(body));
    const answer = answers.shift();
    if (!answer) throw new Error('no answer');
    return answer;
  } };
  raakvlak.words = { lostParent: 'lost' };
  return { sent, store, queue: new raakvlak.Queue(store, api, () => {}) };
}

const idle = async store => { while (store.get().pending.length > 0) await new Promise(done => { setTimeout(done, 20); }); };
const made = plan => ({ status: 200, body: { stamp: 'n', files: {}, sentence: '', notes: [], patch: { items: {}, gone: [], order: plan.order } } });

test('a change without an answer is sent again with the same number, and the next one after it', async () => {
  const plan = outline(['a']);
  const { sent, store, queue: changes } = queue(plan, [null, made(plan), made(plan)]);
  changes.add([{ do: 'clear', of: 'effect:a', key: 'context' }]);
  changes.add([{ do: 'clear', of: 'effect:a', key: 'leaf' }]);
  await idle(store);
  assert.deepEqual(sent.map(body => [body.seq, body.operations[0].key]), [[1, 'context'], [1, 'context'], [2, 'leaf']]);
});

test('a refused change takes what depends on it, and all that was typed is shown', async () => {
  const plan = outline(['a']);
  const temp = model.fresh();
  const { store, queue: changes } = queue(plan, [{ status: 422, body: { problem: 'nee' } }, made(plan)]);
  changes.add([{ do: 'add', kind: 'effect', text: 'Ouder', under: 'theme:t', temp }], { typed: 'Ouder' });
  changes.add([{ do: 'add', kind: 'effect', text: 'Kind', under: temp, temp: model.fresh() }], { typed: 'Kind' });
  changes.add([{ do: 'clear', of: 'effect:a', key: 'leaf' }]);
  await idle(store);
  assert.deepEqual(store.get().problems.map(problem => [problem.problem, problem.typed]), [['nee', ['Ouder', 'Kind']]]);
});

test('a value that somebody else changed while it was typed is not sent', async () => {
  const plan = outline(['a']);
  const { sent, store, queue: changes } = queue(plan, []);
  changes.add([{ do: 'set', of: 'effect:a', key: 'label', values: ['mijn'], was: 'oud' }]);
  await idle(store);
  assert.equal(sent.length, 0);
  const [{ base, mine, theirs }] = store.get().conflicts;
  assert.deepEqual([base, mine, theirs], ['oud', 'mijn', 'a']);
});

test('a cell of a spreadsheet with a line end or quotes in it is one line', () => {
  const texts = text => model.outline(text).map(node => node.text);
  assert.deepEqual(texts('Kraken\r\n"Lege\nwinkels"\r\n"De ""oude"" school"\tx\r\n'), ['Kraken', 'Lege winkels', 'De "oude" school']);
  // A line of prose keeps its quotes.
  assert.deepEqual(texts('"Onveilig"\n"Druk" in de stad\n'), ['"Onveilig"', '"Druk" in de stad']);
});

test('a picker finds an effect by what it is below, and says that of each', () => {
  raakvlak.words = { under: 'onder {path}', itemNumber: 'nummer {n}' };
  const plan = outline(['a', '  b', 'c', '  d', '  =b', '  e', '  f']);
  const rename = (id, label) => { plan.items.get(id).values.label = label; };
  for (const id of ['b', 'd', 'e']) rename(`effect:${id}`, 'Herrie');
  rename('effect:a', 'Buren');
  plan.order.effect = [...plan.items.keys()].filter(id => id.startsWith('effect:'));
  const list = raakvlak.picker.candidates(plan, ['effect']);
  const one = id => list.find(other => other.id === `effect:${id}`);
  assert.deepEqual(['a', 'b', 'd', 'e', 'f'].map(id => one(id).where), ['onder T', 'onder T › Buren', 'onder T › c, nummer 1', 'onder T › c, nummer 3', 'onder T › c']);
  // Also by where it is shown again.
  assert.deepEqual(['buren', ' c'].map(word => one('b').words.includes(word)), [true, true]);
  assert.ok(!one('f').words.includes('buren') && !one('b').own.includes('buren'));
  // One that is below itself ends.
  plan.items.get('effect:b').below.push(place('a'));
  assert.equal(raakvlak.picker.candidates(plan, ['effect']).length, 6);
});

test('a label is measured in words and in characters as a reader counts them', () => {
  assert.deepEqual(raakvlak.labelLength.measure('  Een  caf\u0065\u0301 '), { words: 2, characters: 8 });
  assert.deepEqual(raakvlak.labelLength.measure(''), { words: 0, characters: 0 });
});
