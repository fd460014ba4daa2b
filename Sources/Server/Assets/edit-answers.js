'use strict';
/*
 * What the departments were asked and answered, and the lists that they sent back: first what a list would change, then
 * taking it over. A file goes to this computer's own program and nowhere else.
 */
raakvlak.Answers = class Answers {
  constructor(store, api, taken) {
    const { make } = raakvlak;
    const { say, on } = raakvlak.ui;
    Object.assign(this, { store, api, taken, sent: null });
    this.heading = make('h2', { id: 'answers-heading', tabindex: -1 }, say('answers'));
    this.status = make('div', {});
    this.file = make('input', { type: 'file', accept: '.xlsx,.ods,.csv,.docx' });
    const field = raakvlak.ui.field(say('returned'), this.file, { about: say('returnedAbout') });
    this.drop = make('div', { class: 'drop' }, field);
    this.result = make('div', { class: 'returned' });
    this.element = make('section', { class: 'screen answers', 'aria-labelledby': 'answers-heading' }, this.heading,
      make('p', {}, make('a', { href: '/departments.html', target: '_blank', rel: 'noopener' }, say('toLists'))), this.status, this.drop, this.result);
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
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    this.sent = { name: file.name, data: btoa(text) };
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
    const heading = make('h3', { tabindex: -1 }, say('returnedCount', { n: count, name: this.sent.name }));
    const kinds = ['new', 'changed', 'conflict', 'waiting', 'refused'];
    const sorted = kinds.flatMap(kind => rows.filter(row => row.outcome === kind));
    const table = make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['row', 'about', 'department', 'answer', 'outcome'].map(key => make('th', { scope: 'col' }, say(`returned-${key}`))))),
      make('tbody', {}, ...sorted.map(row => make('tr', { class: row.outcome }, make('td', {}, String(row.row)), make('td', {}, row.about || ''), make('td', {}, row.department || ''),
        make('td', {}, row.answer || row.why || '', ...(row.before ? [make('p', { class: 'quiet' }, say('returnedBefore', { text: row.before }))] : []), ...(row.remedy ? [make('p', { class: 'quiet' }, row.remedy)] : [])),
        make('td', {}, say(`outcome-${row.outcome}`))))));
    const row = make('div', { class: 'row' });
    if (count > 0) row.append(button(say('take', { n: count }), () => this.take(hash), { class: 'main' }));
    row.append(button(say('cancel'), () => { this.sent = null; this.file.value = ''; this.result.replaceChildren(); this.file.focus(); }));
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
    this.sent = null;
    this.file.value = '';
    this.result.replaceChildren(raakvlak.make('p', { class: 'done', tabindex: -1 }, answer.body.sentence));
    this.result.firstChild.focus();
    this.taken(answer.body);
  }
};
