'use strict';
/*
 * Blocks of cells as text, as spreadsheets copy and paste them: tabs between cells, a line for each row. Pure functions.
 */
raakvlak.cells = (() => {
  /** Signs that begin a formula, in the width of Latin and of Chinese text. */
  const formula = /^'*\s*[=+\-@＝＋－＠]/;

  /**
   * A cell as a spreadsheet takes it. One with a line end, a tab or a quotation mark comes between quotation marks; what a
   * spreadsheet would calculate gets an apostrophe in front, as in our CSV files.
   */
  const quoted = text => {
    const safe = formula.test(text) || text.startsWith('\t') ? `'${text}` : text;
    return /["\t\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };

  const write = rows => rows.map(row => `${row.map(quoted).join('\t')}\n`).join('');

  /** What was copied, as rows of cells; without the apostrophes of `write`. */
  function read(copied) {
    const text = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    const rows = [[]];
    let at = 0;
    while (at <= text.length) {
      // Between quotation marks only when they end where the cell does: a text may begin with one.
      const [, inside] = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(at)) || [];
      const plain = inside === undefined ? /^[^\t\n]*/.exec(text.slice(at))[0] : null;
      const cell = plain ?? inside.replace(/""/g, '"');
      at += plain === null ? inside.length + 2 : plain.length;
      rows.at(-1).push(cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
      if (text[at] === '\n') rows.push([]);
      at += 1;
    }
    return rows;
  }

  /** Whether what was copied is more than the text of one cell. */
  const isBlock = text => /[\t\n]/.test(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));

  return { write, read, isBlock };
})();
