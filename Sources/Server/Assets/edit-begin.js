'use strict';
/*
 * A plan in an empty folder: what it is called, and with what it begins. A workbook or an action list is read first; what
 * of it becomes the plan is shown before anything is made, and each heading can be read as something else.
 */
raakvlak.Begin = class Begin {
  constructor(api) {
    const { make } = raakvlak;
    const { say, on, field } = raakvlak.ui;
    Object.assign(this, { api, sent: null, draft: null, columns: {}, numbers: null });
    this.fields = ['title', 'municipality', 'period'].map(name => {
      const input = make('input', { type: 'text', name, autocomplete: 'off', required: '' });
      return { input, box: field(say(`new-${name}`), input, { about: say(`new-${name}-about`) }) };
    });
    this.choice = make('fieldset', { class: 'segments column' }, make('legend', {}, say('newBegin')));
    for (const value of ['empty', 'example', 'file']) {
      const radio = make('input', { type: 'radio', name: 'begin', value });
      radio.checked = value === 'empty';
      this.choice.append(make('label', {}, radio, make('span', {}, say(`new-${value}`))));
    }
    this.file = make('input', { type: 'file', accept: '.xlsx,.ods,.csv' });
    this.upload = make('div', { class: 'drop', hidden: '' }, field(say('newFile'), this.file, { about: say('newFileAbout') }));
    this.result = make('div', { class: 'returned', hidden: '' });
    this.error = make('p', { class: 'error', role: 'alert' });
    this.element = make('form', { class: 'screen begin', 'aria-labelledby': 'begin-heading' },
      make('h2', { id: 'begin-heading', tabindex: -1 }, say('newPlan')), make('p', {}, say('newAbout')), ...this.fields.map(({ box }) => box),
      this.choice, this.upload, this.result, this.error, make('div', { class: 'row' }, make('button', { class: 'main' }, say('newMake'))));
    on(this.choice, { change: () => this.choose() });
    on(this.file, { change: () => { if (this.file.files[0]) this.read(this.file.files[0]); } });
    on(this.upload, {
      dragover: event => { event.preventDefault(); this.upload.classList.add('over'); },
      dragleave: () => this.upload.classList.remove('over'),
      drop: event => {
        event.preventDefault();
        this.upload.classList.remove('over');
        if (event.dataTransfer.files[0]) this.read(event.dataTransfer.files[0]);
      },
    });
    this.made = new Promise(done => { on(this.element, { submit: event => { event.preventDefault(); this.make(done); } }); });
    setTimeout(() => this.fields[0].input.focus(), 0);
  }

  get begin() { return this.choice.querySelector('input:checked').value; }

  choose() {
    this.upload.hidden = this.begin !== 'file';
    this.result.hidden = this.begin !== 'file';
    this.error.textContent = '';
  }

  async read(file) {
    const { say } = raakvlak.ui;
    if (file.size > 2.9e6) { this.error.textContent = say('newTooLarge'); return; }
    this.sent = { name: file.name, data: await raakvlak.base64(file) };
    Object.assign(this, { columns: {}, numbers: null });
    await this.show();
  }

  /** What of the file becomes the plan. */
  async show() {
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    this.error.textContent = '';
    let answer;
    // Of two choices after one another the later counts, also where its answer is the first.
    const turn = this.turn = (this.turn || 0) + 1;
    const language = document.documentElement.lang;
    try {
      answer = await this.api.post('draft', { ...this.sent, language, columns: this.columns, ...(this.numbers ? { numbers: this.numbers } : {}) });
    } catch { if (turn === this.turn) this.error.textContent = say('status-lost'); return; }
    if (turn !== this.turn) return;
    this.draft = answer.status === 200 ? answer.body : null;
    if (!this.draft) { this.error.textContent = answer.body.problem; this.result.replaceChildren(); return; }
    const { title, mapping, choices, questions, report, counts } = this.draft;
    if (title && this.fields[0].input.value.trim() === '') this.fields[0].input.value = title;
    const parts = [make('h3', { tabindex: -1 }, say('newRead', { name: this.sent.name }))];
    parts.push(make('p', {}, counts.length > 0 ? counts.join(', ') : say('newNothing')));
    if (mapping.length > 0) {
      parts.push(raakvlak.headings.table(mapping, choices, (heading, column) => { this.columns = { ...this.columns, [heading]: column }; this.show(); }));
    }
    if (questions.length > 0) parts.push(raakvlak.headings.numbers(questions, this.numbers, value => { this.numbers = value; this.show(); }));
    parts.push(make('details', {}, make('summary', {}, say('newReport')), make('pre', { tabindex: 0 }, report)));
    raakvlak.headings.renew(this.result, parts);
  }

  async make(done) {
    const { say } = raakvlak.ui;
    const body = Object.fromEntries(this.fields.map(({ input }) => [input.name, input.value.trim()]));
    body.begin = this.begin;
    body.language = document.documentElement.lang;
    if (body.begin === 'file') {
      if (!this.draft) { this.error.textContent = say('newNoFile'); this.file.focus(); return; }
      if (this.draft.questions.length > 0 && !this.numbers) {
        this.error.textContent = say('newNoNumbers');
        this.result.querySelector('input[name=numbers]').focus();
        return;
      }
      body.file = { ...this.sent, language: body.language, columns: this.columns, ...(this.numbers ? { numbers: this.numbers } : {}), hash: this.draft.hash };
    }
    this.error.textContent = '';
    let answer;
    try { answer = await this.api.post('start', body); } catch { this.error.textContent = say('status-lost'); return; }
    if (answer.status === 200) done(); else this.error.textContent = answer.body.problem;
  }
};
