'use strict';
/*
 * The whole plan as a workbook, there and back: a download, and a workbook that came back, of which each change is shown
 * before anything is written. The next version of an action list of one's own comes in here too, with what its headings
 * are read as.
 */
raakvlak.PlanWorkbook = (() => {
  const { make } = raakvlak;
  const { say, on, button, announce } = raakvlak.ui;

  return class PlanWorkbook {
    /** `taken` gets the answer after a workbook was taken over. */
    constructor(api, taken) {
      Object.assign(this, { api, taken, sent: null });
      this.downloads = new raakvlak.files.Downloads(api, say('workbookForm'));
      this.downloads.offer([{ name: 'xlsx', title: 'Excel', use: say('workbookExcel') }, { name: 'ods', title: 'OpenDocument', use: say('workbookOpen') }]);
      const drop = raakvlak.files.dropZone({ name: say('workbookBack'), about: say('workbookBackAbout'), accept: '.xlsx,.ods,.csv', take: file => this.read(file) });
      this.file = drop.input;
      this.result = make('div', { class: 'returned' });
      this.element = make('details', { class: 'workbook' }, make('summary', {}, say('workbook')), make('p', { class: 'quiet' }, say('workbookAbout')),
        make('div', { class: 'row download' }, this.downloads.box, this.downloads.button(say('workbookSave'), 'workbook', () => ({}))), this.downloads.said,
        drop.element, this.result);
    }

    async read(file) {
      if (file.size > raakvlak.files.most) { this.complain(say('tooLarge')); return; }
      this.sent = { name: file.name, data: await raakvlak.base64(file), deletes: false, replaces: false, columns: {} };
      await this.show();
    }

    complain(text) { this.result.replaceChildren(make('p', { class: 'error', role: 'alert' }, text)); }

    async show() {
      const turn = this.turn = (this.turn || 0) + 1;
      let answer;
      try { answer = await this.api.post('workbook-returned', this.sent); } catch { if (turn === this.turn) this.complain(say('status-lost')); return; }
      // Of two choices after one another the later counts, also where its answer is the first.
      if (turn !== this.turn || !this.sent) return;
      if (answer.status !== 200) { this.complain(answer.body.problem); return; }
      const { hash, count, summary, sections, removable, list } = answer.body;
      const parts = [make('h3', { tabindex: -1 }, summary), ...(list ? this.list(list) : [])];
      sections.forEach((section, at) => {
        const part = make('details', {}, make('summary', {}, `${section.title} (${section.count})`), make('ul', { class: 'preview' }, ...section.lines.map(([first, ...more]) =>
          make('li', {}, first, ...(more.length > 0 ? [make('ul', {}, ...more.map(line => make('li', {}, line)))] : [])))));
        part.open = at === 0;
        parts.push(part);
      });
      if (removable > 0 || this.sent.deletes) parts.push(this.check('deletes', 'workbookDelete'));
      const row = make('div', { class: 'row' });
      if (count > 0) row.append(button(say('workbookTake', { n: count }), () => this.take(hash), { class: 'main' }));
      row.append(button(say('cancel'), () => this.close()));
      raakvlak.headings.renew(this.result, [...parts, row]);
    }

    /** What the columns of an action list are, and whether it replaces what the plan has. */
    list({ mapping, choices, questions }) {
      const again = change => { Object.assign(this.sent, change); this.show(); };
      const { numbers } = this.sent;
      return [make('p', { class: 'quiet' }, say('listAbout')),
        raakvlak.headings.table(mapping, choices, (heading, column) => again({ columns: { ...this.sent.columns, [heading]: column } })),
        ...(questions.length > 0 || numbers ? [raakvlak.headings.numbers(questions, numbers, value => again({ numbers: value }))] : []),
        this.check('replaces', 'listReplace')];
    }

    check(name, words) {
      const box = make('input', { type: 'checkbox', 'data-choice': name });
      box.checked = this.sent[name];
      on(box, { change: () => { this.sent[name] = box.checked; this.show(); } });
      return make('label', { class: 'check' }, box, say(words));
    }

    async take(hash) {
      let answer;
      try { answer = await this.api.post('workbook-take', { ...this.sent, hash }); } catch { this.complain(say('status-lost')); return; }
      if (answer.status !== 200) { this.complain(answer.body.problem); return; }
      this.sent = null;
      this.file.value = '';
      this.result.replaceChildren(make('p', { class: 'done', tabindex: -1 }, answer.body.sentence));
      this.result.firstChild.focus();
      announce(answer.body.sentence);
      this.taken(answer.body);
    }

    close() {
      this.sent = null;
      this.file.value = '';
      this.result.replaceChildren();
      this.file.focus();
    }
  };
})();
