'use strict';
/*
 * Rows of returned lists that did not go in, until somebody says that they are dealt with: also after a reload, and those
 * of another window of this plan. A row that is put away stays in sight until it is tidied, so that it can come back.
 */
raakvlak.LeftRows = class LeftRows {
  constructor(store, api, taken, leave) {
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    Object.assign(this, { store, api, taken, leave, rows: [] });
    this.element = make('section', { class: 'leftover', 'aria-label': say('leftTitle') });
    this.draw();
    store.subscribe(['plan'], ({ plan }, before) => { if (plan.key !== before.plan.key) { this.rows = this.kept(); this.draw(); } });
  }

  /** What the browser keeps of this plan; another plan may have the address at another time. */
  get name() { return `returned-${this.store.get().plan.key}`; }

  kept() { return raakvlak.kept.get(this.name) || []; }

  /** Keeps the rows of a list that do not go in, beside those that another window kept meanwhile. */
  keep(rows, sent, wasTaken = false) {
    // What was saved here comes back corrected under that name, perhaps with a number behind it.
    const isSaved = sent.name.startsWith(raakvlak.ui.say('leftFile').replace(/\.csv$/, ''));
    const all = raakvlak.leftRows(this.kept(), rows || [], sent, isSaved);
    this.set(wasTaken ? all.map(row => { const taken = raakvlak.wentIn(row, rows); return taken ? { ...row, taken, dropped: false } : row; }) : all);
  }

  set(rows) {
    this.rows = rows;
    raakvlak.kept.set(this.name, rows.length > 0 ? rows : null);
    this.draw();
  }

  /** Rows that are still to be dealt with. */
  get waiting() { return this.rows.filter(row => !row.taken && !row.dropped); }

  /** What became of all rows, in numbers: that one was put away is not that it went in. */
  get title() {
    const { say } = raakvlak.ui;
    const waiting = this.waiting.length;
    if (waiting > 0) return say('leftCount', { n: waiting });
    const dropped = this.rows.filter(row => row.dropped).length;
    return dropped > 0 ? say('leftEnd', { taken: this.rows.length - dropped, dropped }) : say('leftNone');
  }

  draw() {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    this.element.hidden = this.rows.length === 0;
    if (this.rows.length === 0) { this.element.replaceChildren(); return; }
    const { waiting } = this;
    const head = ['state', 'file', 'about', 'typed', 'why', 'deeds'];
    const table = make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...head.map(key => make('th', { scope: 'col' }, say(`left-${key}`))))),
      make('tbody', {}, ...this.rows.map(row => this.row(row))));
    this.element.replaceChildren(make('h3', { tabindex: -1 }, this.title),
      make('p', {}, say(waiting.length > 0 ? 'leftAbout' : 'leftNoneAbout')),
      make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('leftTable') }, table),
      make('div', { class: 'row' }, ...(waiting.length > 0 ? [button(say('leftCopy'), () => this.copyLeft()), button(say('leftSave'), () => this.save())] : []),
        ...(waiting.length < this.rows.length ? [button(say('leftTidy'), () => this.tidy())] : []), ...(waiting.length > 0 ? [button(say('leftDone'), () => this.end())] : [])));
  }

  row(row) {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    const name = row.about || say('returned-row');
    const cell = (key, ...content) => make('td', { 'data-name': say(`left-${key}`) }, ...content);
    const state = row.taken ? say('leftTaken') : row.dropped ? say('leftDropped') : say(`outcome-${row.outcome}`);
    const isDone = row.taken || row.dropped;
    return make('tr', { class: row.taken ? 'taken' : row.dropped ? 'dropped' : row.outcome },
      cell('state', make('b', { class: 'state' }, state)),
      cell('file', `${row.file}, ${say('leftAt', { n: row.row })}`), cell('about', row.about || ''), cell('typed', row.taken || raakvlak.filledIn(row)),
      cell('why', ...(isDone ? [] : [row.why || '', ...(row.remedy ? [make('p', { class: 'quiet' }, row.remedy)] : [])])),
      cell('deeds', make('div', { class: 'row' },
        ...(isDone ? [] : [button(say('leftRetry'), () => this.retry(row), { class: 'small', 'aria-label': say('leftRetryOf', { name }) }),
          button(say('leftDrop'), () => this.change(row, { ...row, dropped: true }), { class: 'small', 'aria-label': say('leftDropOf', { name }) })]),
        ...(row.dropped ? [button(say('leftBack'), () => this.change(row, { ...row, dropped: false }), { class: 'small', 'aria-label': say('leftBackOf', { name }) })] : []))));
  }

  /** Changes one row and goes on from its button, or from the title when it has none. Those of another window stay. */
  change(row, other) {
    const at = this.rows.indexOf(row);
    this.replace(row, other);
    const next = this.element.querySelector(`tbody tr:nth-child(${at + 1}) button`) || this.element.querySelector('h3');
    if (next) next.focus(); else this.leave();
  }

  tidy() {
    this.set(this.kept().filter(row => !row.taken && !row.dropped));
    if (this.rows.length > 0) this.element.querySelector('h3').focus(); else this.leave();
  }

  replace(row, other) {
    const mark = JSON.stringify(row);
    this.set(this.kept().map(one => (JSON.stringify(one) !== mark ? one : other)));
  }

  /** A row once more, with what is corrected here. */
  async retry(row) {
    const { announce } = raakvlak.ui;
    await new raakvlak.CorrectRow(row, this.api, {
      // Also when somebody went away meanwhile: it is in the plan.
      taken: (what, body) => {
        this.replace(row, { ...row, taken: what });
        if (!body) return;
        announce(body.sentence);
        this.taken(body);
      },
      changed: body => this.taken(body),
    }).open();
    const heading = this.element.querySelector('h3');
    if (heading && !document.activeElement.closest('.leftover')) heading.focus();
  }

  /** The rows as a list that can be corrected and uploaded again: the columns of the list, why, what to do, and where each was. */
  leftTable() {
    const { say } = raakvlak.ui;
    const columns = [...new Set(this.waiting.flatMap(row => row.typed.map(one => one.column)))];
    return [[...columns, say('left-csvWhy'), say('left-csvRemedy'), say('left-csvOrigin')],
      ...this.waiting.map(row => [...columns.map(name => (row.typed.find(one => one.column === name) || { text: '' }).text), row.why || '', row.remedy || '', raakvlak.originOf(row)])];
  }

  async copyLeft() {
    const { say, announce } = raakvlak.ui;
    const clean = text => raakvlak.noFormula(text.replace(/[\t\r\n]+/g, ' '));
    try {
      await navigator.clipboard.writeText(this.leftTable().map(row => row.map(clean).join('\t')).join('\n'));
      announce(say('copied', { n: this.waiting.length }));
    } catch { announce(say('notCopied')); }
  }

  save() {
    const cell = text => `"${raakvlak.noFormula(text).replace(/"/g, '""')}"`;
    const text = `\ufeff${this.leftTable().map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;
    const link = raakvlak.make('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })), download: raakvlak.ui.say('leftFile') });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  async end() {
    const { say, ask } = raakvlak.ui;
    if (!await ask(say('leftDone'), [raakvlak.make('p', {}, say('leftDoneAbout', { n: this.waiting.length }))], { confirm: say('leftDone'), danger: true })) return;
    // Only those that were on the screen: another window may have kept more.
    const seen = new Set(this.rows.map(row => JSON.stringify(row)));
    this.set(this.kept().filter(row => !seen.has(JSON.stringify(row))));
    this.leave();
  }
};

/** What the department filled in on a row; all that was typed where that is not known. */
raakvlak.filledIn = row => {
  const filled = row.typed.filter(one => one.isFilled);
  return (filled.length > 0 || row.fields ? filled : row.typed).map(one => `${one.column}: ${one.text}`).join('; ');
};

/** Where a row was first, as the column of origins has it. */
raakvlak.originOf = row => `${row.file}, ${raakvlak.ui.say('leftAt', { n: row.row })}`;

/** What went in of a row that waited: a corrected list has the same key. Null while nothing did. */
raakvlak.wentIn = (row, rows) => {
  // A key without a department's code is that of a row of every department.
  const isSame = other => !other.typed && other.answer && other.key && other.key === row.key && (row.department ? row.department === other.department : /\s/.test(row.key));
  const other = row.taken ? null : rows.find(isSame);
  return other ? [other.about, other.answer].filter(Boolean).join(': ') : null;
};

/**
 * Rows that did not go in, with those of a list that was read now. They replace those of the same file, and those of the
 * same department in a file of that name: that is a corrected list. Two departments may both call theirs `lijst.xlsx`.
 * Of the list that was saved here (`isSaved`) a row that waits again replaces the one that it was. A row keeps the file and
 * the row where it was first.
 */
raakvlak.leftRows = (former, rows, { name, data }, isSaved = false) => {
  const departments = new Set(rows.map(row => row.department).filter(Boolean));
  const isAgain = row => isSaved && row.key && rows.some(other => other.typed && other.key === row.key && other.department === row.department);
  const isReplaced = row => isAgain(row)
    || row.file === name && (row.size === data.length && row.mark === data.slice(-200) || departments.has(row.department));
  return [...former.filter(row => !isReplaced(row)), ...rows.filter(row => row.typed).map(row => ({ ...row, file: name, ...row.origin, size: data.length, mark: data.slice(-200) }))];
};

/** Rows of what somebody typed, as the text of a list: their columns, and a line for each. */
raakvlak.rowsAsList = rows => {
  const columns = [...new Set(rows.flatMap(row => row.map(one => one.column)))];
  const cell = text => `"${text.replace(/"/g, '""')}"`;
  const lines = [columns, ...rows.map(row => columns.map(name => (row.find(one => one.column === name) || { text: '' }).text))];
  return `\ufeff${lines.map(line => line.map(cell).join(';')).join('\r\n')}\r\n`;
};

/** A cell that begins like a formula is no formula of ours: an apostrophe before it makes it text. */
raakvlak.noFormula = text => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
