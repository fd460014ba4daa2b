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
    this.file = make('input', { type: 'file', accept: '.xlsx,.ods,.csv,.docx' });
    const field = raakvlak.ui.field(say('returned'), this.file, { about: say('returnedAbout') });
    this.drop = make('div', { class: 'drop' }, field);
    this.result = make('div', { class: 'returned' });
    // Rows that did not go in, until somebody says that they are dealt with: also after a reload, and those of another
    // window of this plan.
    this.left = [];
    this.leftover = make('section', { class: 'leftover', 'aria-label': say('leftTitle') });
    this.element = make('section', { class: 'screen answers', 'aria-labelledby': 'answers-heading' }, this.heading,
      make('p', {}, make('a', { href: '/departments.html', target: '_blank', rel: 'noopener' }, say('toLists'))), this.status,
      raakvlak.ui.button(say('manageDepartments'), manage), this.drop, this.result, this.leftover);
    this.drawLeft();
    store.subscribe(['plan'], ({ plan }, before) => { if (plan.key !== before.plan.key) { this.left = this.keptLeft(); this.drawLeft(); } });
    on(this.file, { change: () => { if (this.file.files[0]) this.read(this.file.files[0]); } });
    on(this.drop, {
      dragover: event => { event.preventDefault(); this.drop.classList.add('over'); },
      dragleave: () => this.drop.classList.remove('over'),
      drop: event => {
        event.preventDefault();
        this.drop.classList.remove('over');
        if (event.dataTransfer.files[0]) this.read(event.dataTransfer.files[0]);
      },
    });
    store.subscribe(['screen', 'plan'], () => this.load());
  }

  async load() {
    if (this.store.get().screen !== 'answers') return;
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    let answer;
    try { answer = await this.api.get('answers'); } catch { return; }
    if (answer.status !== 200) return;
    const { departments } = answer.body;
    this.status.replaceChildren(departments.length === 0 ? make('p', {}, say('noDepartments'))
      : make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['department', 'asked', 'open'].map(key => make('th', { scope: 'col' }, say(`answers-${key}`))))),
        make('tbody', {}, ...departments.map(one => make('tr', {}, make('th', { scope: 'row' }, one.name),
          make('td', {}, String(one.asked)), make('td', { class: one.open > 0 ? 'open' : '' }, String(one.open)))))));
  }

  async read(file) {
    const { say } = raakvlak.ui;
    if (file.size > 2.9e6) { this.complain(say('tooLarge')); return; }
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
    this.keepLeft();
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
  keepLeft() {
    this.setLeft(raakvlak.leftRows(this.keptLeft(), this.rows || [], this.sent));
  }

  setLeft(rows) {
    this.left = rows;
    raakvlak.kept.set(this.keptName, rows.length > 0 ? rows : null);
    this.drawLeft();
  }

  drawLeft() {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    this.leftover.hidden = this.left.length === 0;
    if (this.left.length === 0) { this.leftover.replaceChildren(); return; }
    const columns = ['file', 'row', 'about', 'typed', 'why', 'remedy'];
    const typed = row => row.typed.map(one => `${one.column}: ${one.text}`).join('; ');
    const table = make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...columns.map(key => make('th', { scope: 'col' }, say(`left-${key}`))))),
      make('tbody', {}, ...this.left.map(row => make('tr', {}, ...columns.map(key => make('td', {}, key === 'typed' ? typed(row) : key === 'why' ? row.why || say(`outcome-${row.outcome}`) : String(row[key] ?? '')))))));
    this.leftover.replaceChildren(make('h3', { tabindex: -1 }, say('leftCount', { n: this.left.length })), make('p', {}, say('leftAbout')),
      make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('leftTitle') }, table),
      make('div', { class: 'row' }, button(say('leftCopy'), () => this.copyLeft()), button(say('leftSave'), () => this.saveLeft()),
        button(say('leftDone'), () => this.endLeft())));
  }

  /** The rows as a list that can be corrected and uploaded again: the columns of the list, then why and what to do. */
  leftTable() {
    const { say } = raakvlak.ui;
    const columns = [...new Set(this.left.flatMap(row => row.typed.map(one => one.column)))];
    return [[...columns, say('left-why'), say('left-remedy')],
      ...this.left.map(row => [...columns.map(name => (row.typed.find(one => one.column === name) || { text: '' }).text), row.why || '', row.remedy || ''])];
  }

  async copyLeft() {
    const { say, announce } = raakvlak.ui;
    const clean = text => raakvlak.noFormula(text.replace(/[\t\r\n]+/g, ' '));
    try {
      await navigator.clipboard.writeText(this.leftTable().map(row => row.map(clean).join('\t')).join('\n'));
      announce(say('copied', { n: this.left.length }));
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
    if (!await ask(say('leftDone'), [raakvlak.make('p', {}, say('leftDoneAbout', { n: this.left.length }))], { confirm: say('leftDone'), danger: true })) return;
    // Only those that were on the screen: another window may have kept more.
    const seen = new Set(this.left.map(row => JSON.stringify(row)));
    this.setLeft(this.keptLeft().filter(row => !seen.has(JSON.stringify(row))));
    this.file.focus();
  }
};

/**
 * Rows that did not go in, with those of a list that was read now. They replace those of the same file, and those of the
 * same department in a file of that name: that is a corrected list. Two departments may both call theirs `lijst.xlsx`.
 */
raakvlak.leftRows = (former, rows, { name, data }) => {
  const departments = new Set(rows.map(row => row.department).filter(Boolean));
  const isReplaced = row => row.file === name && (row.size === data.length && row.mark === data.slice(-200) || departments.has(row.department));
  return [...former.filter(row => !isReplaced(row)), ...rows.filter(row => row.typed).map(row => ({ ...row, file: name, size: data.length, mark: data.slice(-200) }))];
};

/** A cell that begins like a formula is no formula of ours: an apostrophe before it makes it text. */
raakvlak.noFormula = text => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
