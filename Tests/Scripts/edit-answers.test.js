'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
require('./support.js');

const row = (about, department) => ({ about, department, typed: [{ column: 'Besluit', text: 'misschien' }] });
const abouts = rows => rows.map(one => one.about);

test('a list of another department with the same name takes no rows away', () => {
  const first = raakvlak.leftRows([], [row('1', 'SL'), { about: 'goes in', department: 'SL' }], { name: 'lijst.xlsx', data: 'aaaa' });
  assert.deepEqual(abouts(first), ['1']);
  const both = raakvlak.leftRows(first, [row('2', 'VTH')], { name: 'lijst.xlsx', data: 'bbbb' });
  assert.deepEqual(abouts(both), ['1', '2']);
});

test('the same file again, or corrected by its department, replaces its rows', () => {
  const first = raakvlak.leftRows([], [row('1', 'SL'), row('2')], { name: 'lijst.xlsx', data: 'aaaa' });
  assert.deepEqual(abouts(raakvlak.leftRows(first, [row('3', 'SL')], { name: 'lijst.xlsx', data: 'aaaa' })), ['3']);
  assert.deepEqual(abouts(raakvlak.leftRows(first, [row('4', 'SL')], { name: 'lijst.xlsx', data: 'cccc' })), ['2', '4']);
});

test('a cell that begins like a formula becomes text, for the clipboard too', async () => {
  assert.equal(raakvlak.noFormula('=HYPERLINK("x")'), '\'=HYPERLINK("x")');
  assert.equal(raakvlak.noFormula('-1'), "'-1");
  assert.equal(raakvlak.noFormula('Meer licht'), 'Meer licht');
  const { copyLeft } = raakvlak.LeftRows.prototype;
  const written = [];
  const former = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { clipboard: { writeText: text => { written.push(text); } } } });
  global.document = { querySelector: () => null };
  raakvlak.words = {};
  await copyLeft.call({ waiting: [], leftTable: () => [['Besluit'], ['=1+1']] });
  delete global.document;
  if (former) Object.defineProperty(globalThis, 'navigator', former); else delete globalThis.navigator;
  assert.deepEqual(written, ["Besluit\n'=1+1"]);
});

test('a row that waited is done when a corrected list has it', () => {
  const waiting = { key: 'VTH 2', typed: [{ column: 'Besluit', text: 'misschien' }] };
  const went = { key: 'VTH 2', about: 'Meer licht', answer: 'nee', department: 'VTH' };
  assert.equal(raakvlak.wentIn(waiting, [went]), 'Meer licht: nee');
  assert.equal(raakvlak.wentIn(waiting, [{ ...went, typed: [] }]), null);
  assert.equal(raakvlak.wentIn({ ...waiting, key: '2' }, [{ ...went, key: '2' }]), null);
  assert.equal(raakvlak.wentIn({ ...waiting, key: '2', department: 'VTH' }, [{ ...went, key: '2' }]), 'Meer licht: nee');
});

test('rows that are corrected on the page are a list as a program would save it', () => {
  const rows = [[{ column: 'Sleutel', text: 'SL 1' }, { column: 'Reden', text: 'Zij zei: "nee";\ndaarom' }], [{ column: 'Besluit', text: 'ja' }]];
  assert.equal(raakvlak.rowsAsList(rows), '\ufeff"Sleutel";"Reden";"Besluit"\r\n"SL 1";"Zij zei: ""nee"";\ndaarom";""\r\n"";"";"ja"\r\n');
});

test('a row keeps the file and the row where it was first', () => {
  const again = { ...row('1', 'SL'), row: 2, origin: { file: 'SL-ingevuld.xlsx', row: 8 } };
  const [kept] = raakvlak.leftRows([], [again], { name: 'niet-overgenomen.csv', data: 'aaaa' });
  assert.deepEqual([kept.file, kept.row], ['SL-ingevuld.xlsx', 8]);
  raakvlak.words = { leftAt: 'rij {n}' };
  assert.equal(raakvlak.originOf(kept), 'SL-ingevuld.xlsx, rij 8');
});

test('what was filled in is shown without what identifies the row', () => {
  const typed = [{ column: 'Sleutel', text: 'SL 1', isFilled: false }, { column: 'Besluit', text: 'misschien', isFilled: true }];
  assert.equal(raakvlak.filledIn({ typed, fields: [] }), 'Besluit: misschien');
  assert.equal(raakvlak.filledIn({ typed: typed.slice(0, 1), fields: [] }), '');
  // Rows that the browser kept before say nothing of that.
  assert.equal(raakvlak.filledIn({ typed: [{ column: 'Sleutel', text: 'SL 1' }] }), 'Sleutel: SL 1');
});

test('a row that was put away is counted as such, and not as taken over', () => {
  raakvlak.words = { leftEnd: '{taken} overgenomen, {dropped} weggehaald', leftNone: 'alle', leftCount: '{n} wachten' };
  const title = rows => {
    const list = Object.create(raakvlak.LeftRows.prototype);
    list.rows = rows;
    return list.title;
  };
  assert.equal(title([{ taken: 'a' }, { dropped: true }, { dropped: true }]), '1 overgenomen, 2 weggehaald');
  assert.equal(title([{ taken: 'a' }]), 'alle');
  assert.equal(title([{ taken: 'a' }, { dropped: true }, {}]), '1 wachten');
});
