'use strict';
/*
 * What one department was asked, row by row with its answers, and a dialog to note an answer that did not come on a list.
 * A row is known by its id, as on a list: the answer comes to the same thing where that got another number meanwhile.
 */
raakvlak.NoteAnswer = class NoteAnswer extends raakvlak.CorrectRow {
  /** `who` is the department, `taken` gets the answer of the program. */
  constructor(row, who, fields, api, taken) {
    super({ about: row.name, typed: [], fields }, api, { taken, changed: taken });
    this.asked = row;
    this.who = who;
  }

  open() {
    const { make } = raakvlak;
    const { say, ask } = raakvlak.ui;
    const { name, words, answers } = this.asked;
    const known = answers.length > 0 ? [make('ul', { class: 'plain known' }, ...answers.map(text => make('li', {}, text)))] : [];
    this.last = make('label', { class: 'valid-now', hidden: '' }, make('input', { type: 'checkbox' }), say('noteLast'));
    return ask(say('noteTitle', { who: this.who, name }), [make('p', { class: 'quiet' }, words), ...known, this.fields, this.last, this.problem],
      { confirm: say('noteGo'), check: () => this.check(), wide: true });
  }

  async send() {
    const cells = Object.fromEntries(this.inputs.map(({ name, input }) => [name, input.value.trim()]));
    const isLast = this.last.firstChild.checked;
    const answer = await this.api.post('note', { key: this.asked.key, id: this.asked.id, cells, isLast });
    if (answer.status !== 200) { this.complain(answer.body.problem); return false; }
    const { left } = answer.body;
    if (!left) { this.taken(answer.body); return true; }
    const wrong = this.draw(left);
    // The plan has another answer, and only a person knows which is valid.
    this.last.hidden = !left.isConflict;
    if (wrong) wrong.input.focus();
    else if (left.isConflict) this.last.firstChild.focus();
    else this.problem.scrollIntoView({ block: 'nearest' });
    return false;
  }
};

raakvlak.AskedRows = class AskedRows {
  constructor(api, taken) {
    const { make } = raakvlak;
    const { say, on } = raakvlak.ui;
    Object.assign(this, { api, taken, department: null });
    this.heading = make('h4', { tabindex: -1 });
    this.only = make('input', { type: 'checkbox' });
    this.table = make('div', { class: 'scroll', tabindex: 0, role: 'region' });
    this.element = make('section', { class: 'asked-rows', hidden: '' }, this.heading, make('p', { class: 'quiet' }, say('askedHow')),
      make('label', { class: 'only' }, this.only, say('askedOpen')), this.table);
    on(this.only, { change: () => this.draw() });
  }

  /** Shows a department, `{ code, name }`. */
  async show(department) {
    this.department = department;
    if (await this.load()) this.heading.focus();
  }

  /** Asks for the rows anew; whether they came. */
  async load() {
    if (!this.department) return false;
    const { say } = raakvlak.ui;
    const { code, name } = this.department;
    let answer;
    try { answer = await this.api.get(`asked?department=${encodeURIComponent(code)}`); } catch { return false; }
    if (this.department.code !== code) return false;
    this.element.hidden = answer.status !== 200;
    if (answer.status !== 200) { this.department = null; return false; }
    const mark = JSON.stringify(answer.body);
    if (mark === this.mark) return true;
    Object.assign(this, { mark, rows: answer.body.rows, fields: answer.body.fields });
    this.heading.textContent = say('askedTitle', { name });
    this.table.setAttribute('aria-label', say('askedTitle', { name }));
    this.draw();
    return true;
  }

  draw() {
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    const rows = this.rows.filter(row => !this.only.checked || row.answers.length === 0);
    this.table.replaceChildren(rows.length === 0 ? make('p', {}, say('askedAll'))
      : make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['number', 'words', 'answer', 'deeds'].map(key => make('th', { scope: 'col' }, say(`answers-${key}`))))),
        make('tbody', {}, ...rows.map(row => this.row(row)))));
  }

  row(row) {
    const { make } = raakvlak;
    const { say, button } = raakvlak.ui;
    const answers = row.answers.map((text, index) => make('p', { class: index > 0 ? 'quiet' : '' }, text));
    return make('tr', { class: row.isPart ? 'part' : '', 'data-key': row.key }, make('th', { scope: 'row' }, row.name), make('td', {}, row.words),
      make('td', {}, ...(answers.length > 0 ? answers : [make('span', { class: 'open' }, say('askedNone'))])),
      make('td', {}, button(say('noteAnswer'), () => this.note(row), { class: 'small', 'aria-label': say('noteAnswerOf', { name: row.name }) })));
  }

  async note(row) {
    await new raakvlak.NoteAnswer(row, this.department.name, this.fields, this.api, body => {
      raakvlak.ui.announce(body.sentence);
      this.taken(body);
    }).open();
    await this.load();
    // The row may be gone from the list of those without an answer: then the next one, or the heading.
    const same = [...this.table.querySelectorAll('tbody tr')].find(one => one.dataset.key === row.key) || this.table.querySelector('tbody tr');
    (same?.querySelector('button') || this.heading).focus();
  }
};
