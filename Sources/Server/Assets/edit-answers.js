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
    this.one = new raakvlak.AskedRows(api, taken);
    this.left = new raakvlak.LeftRows(store, api, taken, () => this.file.focus());
    this.element = make('section', { class: 'screen answers', 'aria-labelledby': 'answers-heading' }, this.heading,
      make('div', { class: 'asked' }, make('h3', {}, say('handouts')), make('p', { class: 'quiet' }, say('handoutsAbout')), this.lists, this.downloads.said, this.status, make('p', { class: 'quiet' }, say('askedAbout')),
        raakvlak.ui.button(say('manageDepartments'), manage)), this.one.element,
      make('h3', {}, say('returnedHeading')), this.drop, this.result, this.left.element);
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
    this.one.load();
    this.downloads.offer(formats);
    this.offerAll();
    this.lists.hidden = departments.length === 0;
    const mark = JSON.stringify(departments);
    // The button under the finger stays.
    if (mark === this.mark) return;
    this.mark = mark;
    const look = one => raakvlak.ui.button(say('askedShow'), () => this.one.show(one), { class: 'small', 'aria-label': say('askedShowOf', { name: one.name }) });
    const save = one => this.downloads.button(say('handoutSave'), 'handout', () => ({ department: one.code }), { class: 'small', 'aria-label': say('handoutSaveOf', { name: one.name }) });
    this.status.replaceChildren(departments.length === 0 ? make('p', {}, say('noDepartments'))
      : make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['department', 'asked', 'open', 'show'].map(key => make('th', { scope: 'col' }, say(`answers-${key}`))))),
        make('tbody', {}, ...departments.map(one => make('tr', {}, make('th', { scope: 'row' }, one.name),
          make('td', {}, String(one.asked)), make('td', { class: one.open > 0 ? 'open' : '' }, String(one.open)), make('td', {}, make('div', { class: 'row' }, look(one), save(one))))))));
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
    const { hash, count, left, rows, report } = answer.body;
    this.rows = rows;
    const heading = make('h3', { tabindex: -1 }, say(left > 0 ? 'returnedBoth' : 'returnedCount', { n: count, left, name: this.sent.name }));
    // What does not go in is what somebody must look at: it is first, and nothing of the table is out of sight.
    const kinds = ['refused', 'waiting', 'conflict', 'changed', 'new'];
    const sorted = kinds.flatMap(kind => rows.filter(row => row.outcome === kind));
    const table = make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['row', 'about', 'department', 'answer', 'outcome'].map(key => make('th', { scope: 'col' }, say(`returned-${key}`))))),
      make('tbody', {}, ...sorted.map(row => this.row(row))));
    const deeds = make('div', { class: 'row' });
    if (count > 0) deeds.append(button(say('take', { n: count }), () => this.take(hash), { class: 'main' }));
    if (left > 0) deeds.append(button(say('keepLeft'), () => { this.left.keep(this.rows, this.sent); this.close(); }));
    deeds.append(button(say('cancel'), () => this.close()));
    this.result.replaceChildren(heading, deeds, ...(sorted.length > 0 ? [make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('returnedTable') }, table)] : []),
      make('details', {}, make('summary', {}, say('returnedAll')), make('pre', { tabindex: 0 }, report)));
    heading.focus();
  }

  /** A row with what becomes of it, and what the check will report when it goes in. */
  row(row) {
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    const quiet = text => make('p', { class: 'quiet' }, text);
    return make('tr', { class: row.outcome }, make('td', { 'data-name': say('returned-row') }, String(row.row)), make('td', {}, row.about || ''), make('td', {}, row.department || ''),
      make('td', {}, row.answer || row.why || '', ...(row.before ? [quiet(say('returnedBefore', { text: row.before }))] : []), ...(row.answer && row.why ? [quiet(row.why)] : []),
        ...(row.remedy ? [quiet(row.remedy)] : []), ...(row.remarks || []).map(text => make('p', { class: 'note' }, text))),
      make('td', {}, say(`outcome-${row.outcome}`)));
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
    this.left.keep(this.rows, this.sent, true);
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
};
