'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { test } = require('node:test');
require('./support.js');
const { begin } = require('./screen.js');

for (const name of ['edit-headings.js', 'edit-begin.js']) {
  const file = path.join(__dirname, '../../Sources/Server/Assets', name);
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
}
raakvlak.words = {};

/** The wizard with a list of two columns; each answer waits until it is released. */
function wizard() {
  begin();
  document.documentElement = { lang: 'nl' };
  const waiting = [];
  const api = {
    post: (address, { columns }) => new Promise(done => {
      const mapping = ['Wat', 'Wie'].map(heading => ({ heading, column: columns[heading] || null }));
      waiting.push(() => done({ status: 200, body: { mapping, choices: [{ id: 'title', name: 'Titel' }], questions: [], report: '', counts: [], hash: JSON.stringify(columns) } }));
    }),
  };
  const made = new raakvlak.Begin(api);
  Object.assign(made, { sent: { name: 'lijst.csv', data: '' } });
  return { made, waiting };
}

test('the choice of a column keeps the focus for the next key', async () => {
  const { made, waiting } = wizard();
  // The first field gets the focus when the wizard is there.
  await new Promise(done => { setTimeout(done, 5); });
  const first = made.show();
  waiting.shift()();
  await first;
  assert.equal(document.activeElement.name, 'h3');
  const select = made.result.all('select')[1];
  select.focus();
  select.value = 'title';
  await select.send('change');
  waiting.shift()();
  await new Promise(done => { setTimeout(done, 5); });
  assert.equal(document.activeElement, made.result.all('select')[1]);
  assert.notEqual(document.activeElement, select);
});

test('of two quick choices the later counts, whichever is answered first', async () => {
  const { made, waiting } = wizard();
  made.columns = { Wat: 'title' };
  const first = made.show();
  made.columns = { Wie: 'title' };
  const second = made.show();
  waiting[1]();
  await second;
  waiting[0]();
  await first;
  assert.equal(made.draft.hash, '{"Wie":"title"}');
});
