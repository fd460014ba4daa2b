'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
require('./support.js');

const { session } = raakvlak;
const parse = (typed, lanes = 3) => {
  const { kind, lane, under, number, text } = session.parse(typed, lanes);
  return [kind, lane, under, number, text];
};

test('a line is an item, unless its first sign says otherwise', () => {
  assert.deepEqual(parse('  Burenruzies '), ['item', null, false, null, 'Burenruzies']);
  assert.deepEqual(parse('/2 Wijkagent'), ['item', 2, false, null, 'Wijkagent']);
  assert.deepEqual(parse('/3'), ['lane', 3, false, null, '']);
  assert.deepEqual(parse('> om geluid'), ['item', null, true, null, 'om geluid']);
  assert.deepEqual(parse('/1 >om geluid'), ['item', 1, true, null, 'om geluid']);
  assert.deepEqual(parse('+'), ['again', null, false, null, '']);
  assert.deepEqual(parse('+14'), ['again', null, false, 14, '']);
  assert.deepEqual(parse('  '), ['none', null, false, null, '']);
  assert.deepEqual(parse('>'), ['none', null, true, null, '']);
});

test('what only looks like a sign stays text', () => {
  assert.deepEqual(parse('/4 Wijk')[4], '/4 Wijk');
  assert.deepEqual(parse('/12 is een adres')[4], '/12 is een adres');
  assert.deepEqual(parse('+ meer politie')[4], '+ meer politie');
  assert.deepEqual(parse('24/7 open')[4], '24/7 open');
});

const candidates = [
  session.candidate('effect', 'effect:overlast', 'Woonoverlast'), session.candidate('effect', 'effect:ruzie', 'Ruzies tussen buren'),
  session.candidate('effect', 'effect:geweld', 'Huiselijk geweld', 'Ruzie in een gezin wordt geweld.'), session.candidate('scope', 'scope:zee', 'Zeespiegelstijging'),
];
const found = text => session.suggest(text, candidates).map(one => one.id);

test('suggestions share words, the most first, and are the same each time', () => {
  assert.deepEqual(found('Buren maken ruzie'), ['effect:ruzie', 'effect:geweld']);
  assert.deepEqual(found('ruzie en geweld thuis'), ['effect:geweld', 'effect:ruzie']);
  assert.deepEqual(found('De ZEESPIEGELSTIJGING'), ['scope:zee']);
  assert.deepEqual(found('Buren maken ruzie'), found('Buren maken ruzie'));
});

test('words that are in every sentence suggest nothing', () => {
  assert.deepEqual(found('dat wordt steeds meer'), []);
  assert.deepEqual(found('tussen de mensen'), []);
  assert.deepEqual(found(''), []);
});

test('suggestions look only at what has a word that begins the same', () => {
  let looked = 0;
  const all = session.index(Array.from({ length: 3600 }, (_, at) => {
    const one = session.candidate('item', at, at % 1800 === 7 ? `Ruzie ${at}` : `Jongeren zonder kamer ${at}`);
    const { own } = one;
    return Object.defineProperty(one, 'own', { get: () => { looked += 1; return own; } });
  }));
  assert.deepEqual(all.suggest('Buren maken ruzie').map(one => one.id), [7, 1807]);
  // Each of the two is asked for its words and their number.
  assert.equal(looked, 4);
});

/** A queue with a program that answers as it is told, and a browser that keeps what it is given. */
function queue(answers) {
  const kept = new Map();
  global.localStorage = { setItem: (key, value) => kept.set(key, value), removeItem: key => kept.delete(key), getItem: key => kept.get(key) ?? null };
  global.navigator ??= {};
  const sent = [];
  const api = {
    async post(path, body) {
      sent.push(JSON.parse(JSON.stringify(body)));
      const answer = answers.shift();
      if (!answer) throw new Error('no answer');
      return answer;
    },
  };
  const made = new raakvlak.CaptureQueue(api, 's', () => {});
  made.pause = 1;
  return { made, sent, kept };
}
const ok = (numbers, last, again = 0) => ({ status: 200, body: { numbers, last, again, total: last } });
const emptied = async made => { while (made.pending.length > 0) await new Promise(done => { setTimeout(done, 2); }); };

test('lines that wait go together, and name one another', async () => {
  const { made, sent, kept } = queue([ok([1], 1), ok([2, 3, 0], 3, 1)]);
  const first = made.add({ lane: 1, text: 'een' });
  const second = made.add({ lane: 1, text: 'twee', under: first });
  made.add({ lane: 2, text: 'drie', under: second });
  made.add({ again: second });
  assert.equal(JSON.parse([...kept.values()][0]).rest.length, 3);
  await emptied(made);
  assert.deepEqual(sent[0].lines, [{ lane: 1, text: 'een' }]);
  assert.deepEqual(sent[1].lines, [{ lane: 1, text: 'twee', under: 1 }, { lane: 2, text: 'drie', underLine: 0 }, { againLine: 0 }]);
  assert.deepEqual([sent[1].after, sent[1].again, sent[1].retry], [1, 0, false]);
  assert.equal(kept.size, 0);
});

test('a batch without an answer is sent again as the same request, with what was seen then', async () => {
  const { made, sent } = queue([ok([7], 7, 2), null, { status: 503, body: {} }, ok([8], 9, 2)]);
  made.add({ lane: 1, text: 'een' });
  await emptied(made);
  made.add({ lane: 1, text: 'twee' });
  await emptied(made);
  assert.deepEqual(sent.slice(1).map(body => body.seq), [2, 2, 2]);
  assert.deepEqual(sent.slice(1).map(body => body.retry), [false, true, true]);
  assert.deepEqual(sent.slice(1).map(body => [body.after, body.again]), [[7, 2], [7, 2], [7, 2]]);
  assert.equal(made.status, 'saved');
});

test('a refusal keeps the lines and says why', async () => {
  const { made, kept } = queue([]);
  made.api.post = async () => ({ status: 423, body: { problem: 'Regel 3.' } });
  made.add({ lane: 1, text: 'een' });
  while (made.problem === '') await new Promise(done => { setTimeout(done, 2); });
  assert.equal(made.status, 'refused');
  assert.equal(made.pending.length, 1);
  assert.equal(kept.size, 1);
  // As soon as it can be written it is.
  made.api.post = async () => ok([1], 1);
  await emptied(made);
});

test('a pasted line has no characters that nobody sees, and is nothing without others', () => {
  assert.deepEqual(parse('\u202a'), ['none', null, false, null, '']);
  assert.deepEqual(parse('> \u0085\u200b'), ['none', null, true, null, '']);
  assert.equal(parse('\u202aC:\\plan\u2028\u200b wijk')[4], 'C:\\plan wijk');
});

test('of a refused batch each line goes by itself, and only the one that cannot be written is put aside', async () => {
  const refusal = { status: 422, body: { problem: 'Nee.' } };
  const { made, sent, kept } = queue([ok([1], 1), refusal, ok([2], 2), refusal, ok([3], 3), ok([0], 3, 1)]);
  made.add({ lane: 1, text: 'een' });
  made.add({ lane: 1, text: 'twee' });
  const bad = made.add({ lane: 1, text: 'drie', under: 12 });
  made.add({ lane: 1, text: 'vier', under: bad });
  made.add({ again: 1 });
  await emptied(made);
  assert.deepEqual(sent.map(body => body.lines.length), [1, 4, 1, 1, 1, 1]);
  assert.deepEqual(sent.map(body => body.seq), [1, 2, 3, 4, 5, 6]);
  // What belonged to it is one of its own.
  assert.deepEqual(sent[4].lines, [{ lane: 1, text: 'vier' }]);
  assert.deepEqual(made.refused.map(line => [line.text, line.problem]), [['drie', 'Nee.']]);
  assert.equal(JSON.parse([...kept.values()][0]).refused.length, 1);
  made.putAway(made.refused[0]);
  assert.equal(kept.size, 0);
});

test('a session that is not there for a moment costs no line, one that is gone does not block', async () => {
  const gone = { status: 404, body: { problem: 'Weg.' } };
  const { made, sent } = queue([gone, gone, ok([1], 1)]);
  made.add({ lane: 1, text: 'een' });
  await emptied(made);
  assert.deepEqual([made.refused.length, sent.length], [0, 3]);
  made.api.post = async () => gone;
  made.add({ lane: 1, text: 'twee' });
  await emptied(made);
  assert.deepEqual(made.refused.map(line => line.text), ['twee']);
});

test('a folder without permission is tried again; with a wrong token the page leaves its lines to another', async () => {
  const { made, kept } = queue([{ status: 403, body: { problem: 'Alleen lezen.' } }, ok([1], 1), { status: 403, body: { problem: 'x' }, isPlain: true }]);
  made.add({ lane: 1, text: 'een' });
  await emptied(made);
  assert.equal(made.isFree, false);
  made.add({ lane: 1, text: 'twee' });
  while (!made.isFree) await new Promise(done => { setTimeout(done, 2); });
  assert.equal(made.status, 'token');
  const left = [...kept.values()][0];
  assert.equal(made.add({ lane: 1, text: 'drie' }), null);
  made.keep();
  assert.deepEqual([...kept.values()], [left]);
});

test('after a plain refusal the same words of somebody else are not taken for the line', async () => {
  const { made, sent } = queue([{ status: 507, body: {} }, { status: 423, body: {} }, null, ok([9], 9)]);
  made.add({ lane: 1, text: 'een' });
  // What was read meanwhile is of others.
  while (sent.length < 1) await new Promise(done => { setTimeout(done, 1); });
  made.seen = { last: 8, again: 2 };
  await emptied(made);
  assert.deepEqual(sent.map(body => body.retry), [false, false, false, true]);
  assert.deepEqual([sent[3].after, sent[3].again], [8, 2]);
});

test('lines of a closed tab: its batch keeps its number, what is behind it gets another client', async () => {
  const { made: first, sent } = queue([ok([5], 5), ok([6], 6)]);
  const line = text => ({ key: `old:${text}`, lane: 1, text });
  const kept = { client: 'old', session: 's', plan: 'p', sequence: 5, flight: { sequence: 5, last: 4, again: 1, lines: [line('a')], retry: true }, rest: [line('b')], seen: { last: 4, again: 1 } };
  const made = new raakvlak.CaptureQueue(first.api, 's', () => {}, { plan: 'p', name: 'raakvlak-edit-capture-old', kept });
  made.pause = 1;
  made.run();
  await emptied(made);
  assert.deepEqual(sent.map(body => [body.client === 'old', body.seq, body.retry, body.after]), [[true, 5, true, 4], [false, 1, false, 5]]);
});

test('lines of another plan at the same address are shown and not sent', async () => {
  const { made: first, sent } = queue([ok([1], 1)]);
  const kept = plan => JSON.stringify({ client: plan, session: 's', plan, sequence: 0, flight: null, rest: [{ key: 'k', lane: 1, text: plan }] });
  const names = { 'raakvlak-edit-capture-1': kept('mine'), 'raakvlak-edit-capture-2': kept('other') };
  global.localStorage = { ...names, getItem: name => names[name], setItem: () => {}, removeItem: name => { delete names[name]; } };
  const former = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request: (name, ...rest) => rest.at(-1)({}) } } });
  const found = new Map();
  raakvlak.CaptureQueue.recover(first.api, 'mine', one => { one.pause = 1; found.set(one.name, one); });
  if (former) Object.defineProperty(globalThis, 'navigator', former); else delete globalThis.navigator;
  await emptied(found.get('raakvlak-edit-capture-1'));
  assert.deepEqual(sent.map(body => body.lines[0].text), ['mine']);
  const other = found.get('raakvlak-edit-capture-2');
  assert.deepEqual([other.isOther, other.pending.map(line => line.text)], [true, ['other']]);
  other.clear();
  assert.deepEqual(Object.keys(names), []);
});

test('only what says the same, and is alone in that, is sure', () => {
  const { candidate, sure } = raakvlak.session;
  const [overlast, feest] = [candidate('effect', 'overlast', 'Woonoverlast'), candidate('effect', 'feest', 'Woonoverlast door feesten')];
  assert.equal(sure('woonoverlast', [overlast, feest]), overlast);
  assert.equal(sure('Feesten en woonoverlast', [overlast, feest]), feest);
  assert.equal(sure('Woonoverlast en lawaai', [overlast, feest]), null);
  assert.equal(sure('van de', [overlast]), null);
  assert.equal(sure('Woonoverlast', [overlast, candidate('point', 'p', 'Woonoverlast')]), null);
});
