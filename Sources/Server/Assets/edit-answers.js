'use strict';
/*
 * What the departments were asked and answered, and the lists that they sent back: first what a list would change, then
 * taking it over. A file goes to this computer's own program and nowhere else.
 */
raakvlak.Answers = class Answers {
  constructor(store, api, taken, manage) {
    const { make } = raakvlak;
    const { say, on } = raakvlak.ui;
    Object.assign(this, { store, api, taken, sent: null });
    this.heading = make('h2', { id: 'answers-heading', tabindex: -1 }, say('answers'));
    this.status = make('div', {});
    this.downloads = new raakvlak.files.Downloads(api, say('handoutForm'));
    this.allOfThem = this.downloads.button(say('handoutAll'), 'handout', () => ({}));
    this.lists = make('div', { class: 'row download', hidden: '' }, this.downloads.box, this.allOfThem);
    const drop = raakvlak.files.dropZone({ name: say('returned'), about: say('returnedAbout'), accept: '.xlsx,.ods,.csv,.docx', take: file => this.read(file) });
    this.file = drop.input;
    this.drop = drop.element;
    on(this.downloads.choice, { change: () => this.offerAll() });
    this.result = make('div', { class: 'returned' });
    // Rows that did not go in, until somebody says that they are dealt with: also after a reload, and those of another
    // window of this plan.
    this.left = [];
    this.leftover = make('section', { class: 'leftover', 'aria-label': say('leftTitle') });
    this.element = make('section', { class: 'screen answers', 'aria-labelledby': 'answers-heading' }, this.heading,
      make('div', { class: 'asked' }, make('h3', {}, say('handouts')), make('p', { class: 'quiet' }, say('handoutsAbout')), this.lists, this.downloads.said, this.status,
        raakvlak.ui.button(say('manageDepartments'), manage)),
      make('h3', {}, say('returnedHeading')), this.drop, this.result, this.leftover);
    this.drawLeft();
    store.subscribe(['plan'], ({ plan }, before) => { if (plan.key !== before.plan.key) { this.left = this.keptLeft(); this.drawLeft(); } });
    store.subscribe(['screen', 'plan'], () => this.load());
  }

  async load() {
    if (this.store.get().screen !== 'answers') return;
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    let answer;
    try { answer = await this.api.get('answers'); } catch { return; }
    if (answer.status !== 200) return;
    const { departments, formats } = answer.body;
    this.downloads.offer(formats);
    this.offerAll();
    this.lists.hidden = departments.length === 0;
    const mark = JSON.stringify(departments);
    // The button under the finger stays.
    if (mark === this.mark) return;
    this.mark = mark;
    const save = one => this.downloads.button(say('handoutSave'), 'handout', () => ({ department: one.code }), { class: 'small', 'aria-label': say('handoutSaveOf', { name: one.name }) });
    this.status.replaceChildren(departments.length === 0 ? make('p', {}, say('noDepartments'))
      : make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['department', 'asked', 'open', 'list'].map(key => make('th', { scope: 'col' }, say(`answers-${key}`))))),
        make('tbody', {}, ...departments.map(one => make('tr', {}, make('th', { scope: 'row' }, one.name),
          make('td', {}, String(one.asked)), make('td', { class: one.open > 0 ? 'open' : '' }, String(one.open)), make('td', {}, save(one)))))));
  }

  /** Another program makes `.odt`, one by one: no archive of those. */
  offerAll() { this.allOfThem.hidden = this.downloads.choice.value === 'odt'; }

  async read(file) {
    const { say } = raakvlak.ui;
    if (file.size > raakvlak.files.most) { this.complain(say('tooLarge')); return; }
    this.sent = { name: file.name, data: await raakvlak.base64(file) };
    await this.show();
  }

  complain(text) {
    this.result.replaceChildren(raakvlak.make('p', { class: 'error', role: 'alert' }, text));
  }

  /** What the list would change, before anything is written. */
  async show() {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    let answer;
    try { answer = await this.api.post('returned', this.sent); } catch { this.complain(say('status-lost')); return; }
    if (answer.status !== 200) { this.complain(answer.body.problem); return; }
    const { hash, count, rows, report } = answer.body;
    this.rows = rows;
    const heading = make('h3', { tabindex: -1 }, say('returnedCount', { n: count, name: this.sent.name }));
    const kinds = ['new', 'changed', 'conflict', 'waiting', 'refused'];
    const sorted = kinds.flatMap(kind => rows.filter(row => row.outcome === kind));
    const table = make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['row', 'about', 'department', 'answer', 'outcome'].map(key => make('th', { scope: 'col' }, say(`returned-${key}`))))),
      make('tbody', {}, ...sorted.map(row => make('tr', { class: row.outcome }, make('td', {}, String(row.row)), make('td', {}, row.about || ''), make('td', {}, row.department || ''),
        make('td', {}, row.answer || row.why || '', ...(row.before ? [make('p', { class: 'quiet' }, say('returnedBefore', { text: row.before }))] : []), ...(row.remedy ? [make('p', { class: 'quiet' }, row.remedy)] : [])),
        make('td', {}, say(`outcome-${row.outcome}`))))));
    const row = make('div', { class: 'row' });
    if (count > 0) row.append(button(say('take', { n: count }), () => this.take(hash), { class: 'main' }));
    const isLeft = rows.some(one => one.typed);
    if (isLeft) row.append(button(say('keepLeft'), () => { this.keepLeft(); this.close(); }));
    row.append(button(say('cancel'), () => this.close()));
    this.result.replaceChildren(heading, ...(sorted.length > 0 ? [make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('returnedTable') }, table)] : []),
      make('details', {}, make('summary', {}, say('returnedAll')), make('pre', { tabindex: 0 }, report)), row);
    heading.focus();
  }

  async take(hash) {
    const { say } = raakvlak.ui;
    let answer;
    try { answer = await this.api.post('take', { ...this.sent, hash }); } catch { this.complain(say('status-lost')); return; }
    if (answer.status !== 200) {
      await this.show();
      this.result.prepend(raakvlak.make('p', { class: 'error', role: 'alert' }, answer.body.problem));
      return;
    }
    this.keepLeft(true);
    this.sent = null;
    this.file.value = '';
    this.result.replaceChildren(raakvlak.make('p', { class: 'done', tabindex: -1 }, answer.body.sentence));
    this.result.firstChild.focus();
    this.taken(answer.body);
  }

  close() {
    this.sent = null;
    this.file.value = '';
    this.result.replaceChildren();
    this.file.focus();
  }

  /** What the browser keeps of this plan; another plan may have the address at another time. */
  get keptName() { return `returned-${this.store.get().plan.key}`; }

  keptLeft() { return raakvlak.kept.get(this.keptName) || []; }

  /** Keeps the rows that do not go in, beside those that another window kept meanwhile. */
  keepLeft(wasTaken = false) {
    // What was saved here comes back corrected under that name, perhaps with a number behind it.
    const isSaved = this.sent.name.startsWith(raakvlak.ui.say('leftFile').replace(/\.csv$/, ''));
    const rows = raakvlak.leftRows(this.keptLeft(), this.rows || [], this.sent, isSaved);
    this.setLeft(wasTaken ? rows.map(row => { const taken = raakvlak.wentIn(row, this.rows); return taken ? { ...row, taken } : row; }) : rows);
  }

  setLeft(rows) {
    this.left = rows;
    raakvlak.kept.set(this.keptName, rows.length > 0 ? rows : null);
    this.drawLeft();
  }

  /** Rows that are still to be dealt with. */
  get waiting() { return this.left.filter(row => !row.taken); }

  drawLeft() {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    this.leftover.hidden = this.left.length === 0;
    if (this.left.length === 0) { this.leftover.replaceChildren(); return; }
    const { waiting } = this;
    const head = ['state', 'file', 'about', 'typed', 'why', 'deeds'];
    const table = make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...head.map(key => make('th', { scope: 'col' }, say(`left-${key}`))))),
      make('tbody', {}, ...this.left.map(row => this.leftRow(row))));
    this.leftover.replaceChildren(make('h3', { tabindex: -1 }, waiting.length > 0 ? say('leftCount', { n: waiting.length }) : say('leftNone')),
      make('p', {}, say(waiting.length > 0 ? 'leftAbout' : 'leftNoneAbout')),
      make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('leftTable') }, table),
      make('div', { class: 'row' }, ...(waiting.length > 0 ? [button(say('leftCopy'), () => this.copyLeft()), button(say('leftSave'), () => this.saveLeft())] : []),
        ...(waiting.length < this.left.length ? [button(say('leftTidy'), () => this.tidy())] : []), ...(waiting.length > 0 ? [button(say('leftDone'), () => this.endLeft())] : [])));
  }

  leftRow(row) {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    const name = row.about || say('returned-row');
    const cell = (key, ...content) => make('td', { 'data-name': say(`left-${key}`) }, ...content);
    const typed = row.typed.map(one => `${one.column}: ${one.text}`).join('; ');
    return make('tr', { class: row.taken ? 'taken' : row.outcome },
      cell('state', make('b', { class: 'state' }, say(row.taken ? 'leftTaken' : `outcome-${row.outcome}`))),
      cell('file', `${row.file}, ${say('leftAt', { n: row.row })}`), cell('about', row.about || ''), cell('typed', row.taken || typed),
      cell('why', ...(row.taken ? [] : [row.why || '', ...(row.remedy ? [make('p', { class: 'quiet' }, row.remedy)] : [])])),
      cell('deeds', make('div', { class: 'row' },
        ...(row.taken ? [] : [button(say('leftRetry'), () => this.retry(row), { class: 'small', 'aria-label': say('leftRetryOf', { name }) })]),
        button(say('leftDrop'), () => this.dropRow(row), { class: 'small', 'aria-label': say('leftDropOf', { name }) }))));
  }

  /** Takes one row away; those of another window stay. */
  dropRow(row) {
    const at = this.left.indexOf(row);
    this.replaceRow(row, null);
    const buttons = this.leftover.querySelectorAll('tbody tr:nth-child(' + Math.min(at + 1, this.left.length) + ') button');
    if (buttons.length > 0) buttons[buttons.length - 1].focus(); else this.file.focus();
  }

  tidy() {
    this.setLeft(this.keptLeft().filter(row => !row.taken));
    if (this.left.length > 0) this.leftover.querySelector('h3').focus(); else this.file.focus();
  }

  replaceRow(row, other) {
    const mark = JSON.stringify(row);
    this.setLeft(this.keptLeft().flatMap(one => (JSON.stringify(one) !== mark ? [one] : other ? [other] : [])));
  }

  /** A row once more, with what is corrected here: it goes in at once, or the question says why not. */
  async retry(row) {
    const { make } = raakvlak;
    const { say, ask, field, announce } = raakvlak.ui;
    const inputs = row.typed.map(one => {
      const input = make(one.text.length > 60 ? 'textarea' : 'input', one.text.length > 60 ? { rows: 3 } : { type: 'text', autocomplete: 'off' });
      input.value = one.text;
      return { column: one.column, input, box: field(one.column, input) };
    });
    const problem = make('p', { class: 'error', role: 'alert' });
    const reason = ({ why, remedy, outcome }) => [(why || say(`outcome-${outcome}`)).replace(/\.?$/, '.'), remedy].filter(Boolean).join(' ');
    problem.textContent = reason(row);
    let [answer, made, isBusy] = [null, null, false];
    const again = async () => {
      if (isBusy) return false;
      isBusy = true;
      const typed = inputs.map(({ column, input }) => ({ column, text: input.value.trim() })).filter(one => one.text);
      const sent = { name: 'list.csv', data: await raakvlak.base64(new Blob([raakvlak.rowsAsList([typed])])) };
      try {
        const seen = await this.api.post('returned', sent);
        const left = seen.status === 200 && seen.body.rows.find(one => one.typed);
        if (seen.status !== 200) problem.textContent = seen.body.problem;
        else if (left) problem.textContent = reason(left);
        else if (seen.body.count === 0) problem.textContent = say('leftSame');
        else {
          answer = await this.api.post('take', { ...sent, hash: seen.body.hash });
          if (answer.status === 200) {
            made = seen.body.rows.find(one => one.answer);
            // Also when somebody went away meanwhile: it is in the plan.
            this.replaceRow(row, { ...row, taken: [made.about, made.answer].filter(Boolean).join(': ') });
            announce(answer.body.sentence);
            this.taken(answer.body);
          } else problem.textContent = answer.body.problem;
        }
      } catch { problem.textContent = say('status-lost'); }
      isBusy = false;
      return Boolean(made);
    };
    if (await ask(say('leftRetryTitle', { name: row.about || row.file }), [problem, ...inputs.map(one => one.box)], { confirm: say('leftRetryGo'), check: again, wide: true })) this.leftover.querySelector('h3').focus();
  }

  /** The rows as a list that can be corrected and uploaded again: the columns of the list, then why and what to do. */
  leftTable() {
    const { say } = raakvlak.ui;
    const columns = [...new Set(this.waiting.flatMap(row => row.typed.map(one => one.column)))];
    return [[...columns, say('left-why'), say('left-remedy')],
      ...this.waiting.map(row => [...columns.map(name => (row.typed.find(one => one.column === name) || { text: '' }).text), row.why || '', row.remedy || ''])];
  }

  async copyLeft() {
    const { say, announce } = raakvlak.ui;
    const clean = text => raakvlak.noFormula(text.replace(/[\t\r\n]+/g, ' '));
    try {
      await navigator.clipboard.writeText(this.leftTable().map(row => row.map(clean).join('\t')).join('\n'));
      announce(say('copied', { n: this.waiting.length }));
    } catch { announce(say('notCopied')); }
  }

  saveLeft() {
    const cell = text => `"${raakvlak.noFormula(text).replace(/"/g, '""')}"`;
    const text = `\ufeff${this.leftTable().map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;
    const link = raakvlak.make('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })), download: raakvlak.ui.say('leftFile') });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  async endLeft() {
    const { say, ask } = raakvlak.ui;
    if (!await ask(say('leftDone'), [raakvlak.make('p', {}, say('leftDoneAbout', { n: this.waiting.length }))], { confirm: say('leftDone'), danger: true })) return;
    // Only those that were on the screen: another window may have kept more.
    const seen = new Set(this.left.map(row => JSON.stringify(row)));
    this.setLeft(this.keptLeft().filter(row => !seen.has(JSON.stringify(row))));
    this.file.focus();
  }
};

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
 * Of the list that was saved here (`isSaved`) a row that waits again replaces the one that it was.
 */
raakvlak.leftRows = (former, rows, { name, data }, isSaved = false) => {
  const departments = new Set(rows.map(row => row.department).filter(Boolean));
  const isAgain = row => isSaved && row.key && rows.some(other => other.typed && other.key === row.key && other.department === row.department);
  const isReplaced = row => isAgain(row)
    || row.file === name && (row.size === data.length && row.mark === data.slice(-200) || departments.has(row.department));
  return [...former.filter(row => !isReplaced(row)), ...rows.filter(row => row.typed).map(row => ({ ...row, file: name, size: data.length, mark: data.slice(-200) }))];
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
