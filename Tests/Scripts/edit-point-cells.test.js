'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
require('./support.js');

const { cells } = raakvlak;

test('cells with line ends, tabs and quotation marks are quoted as spreadsheets do', () => {
  assert.equal(cells.write([['a', 'b\tc'], ['d\ne', 'zeg "ja"']]), 'a\t"b\tc"\n"d\ne"\t"zeg ""ja"""\n');
});

test('what a spreadsheet would calculate gets an apostrophe, and loses it when it comes back', () => {
  for (const text of ['=1+1', '+31', '-5', '@naam', ' =A1', '＝1', "'=1", "''-"]) {
    const written = cells.write([[text]]);
    assert.ok(written.startsWith("'"), text);
    assert.deepEqual(cells.read(written), [[text]]);
  }
  assert.deepEqual(cells.read("'t Hof"), [["'t Hof"]]);
});

test('a block reads back as what it was', () => {
  const block = [['"', '', 'a"b'], ['\n', 'x\ty', '""'], ['', '', 'é']];
  assert.deepEqual(cells.read(cells.write(block)), block);
});

test('a text that begins with a quotation mark and does not end with one is as it is', () => {
  assert.deepEqual(cells.read('"Veilig" wonen\tja\r\n"open'), [['"Veilig" wonen', 'ja'], ['"open']]);
});

test('one cell without tabs or line ends is no block', () => {
  assert.equal(cells.isBlock('Meer licht\r\n'), false);
  assert.equal(cells.isBlock('Meer\tlicht'), true);
});

test('a long column is read in time that grows with its length', () => {
  const text = '"a ""b"""\n'.repeat(100_000);
  const start = performance.now();
  assert.equal(cells.read(text).length, 100_000);
  assert.ok(performance.now() - start < 2_000);
});
