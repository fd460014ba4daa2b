'use strict';
/*
 * A row that did not go in, corrected in a dialog: only what can be answered or is wrong, each message at its field, and
 * the focus on the first field that is wrong. It goes in as the row of the file that it came from.
 */
raakvlak.CorrectRow = class CorrectRow {
  /** `taken` gets what went in and the answer of the program; `changed` that of another change of the plan. */
  constructor(row, api, { taken, changed }) {
    const { make } = raakvlak;
    Object.assign(this, { row, api, taken, changed, isBusy: false, said: '' });
    this.fields = make('div', { class: 'correct' });
    // Right above the buttons: whoever presses one sees it.
    this.problem = make('p', { class: 'error', role: 'alert' });
    this.draw(row);
  }

  open() {
    const { say, ask } = raakvlak.ui;
    return ask(say('leftRetryTitle', { name: this.row.about || this.row.file }), [this.fields, this.problem], { confirm: say('leftRetryGo'), check: () => this.check(), wide: true });
  }

  /** The fields of the row as the program sees it now. */
  draw(row) {
    const { say, field } = raakvlak.ui;
    // Rows that the browser kept before have all their cells and no fields.
    const fields = row.fields || row.typed;
    this.inputs = fields.map(one => ({ ...one, input: this.input(one) }));
    const boxes = this.inputs.map(one => {
      const about = /-on$/.test(one.name || '') ? say('leftDay') : '';
      const box = field(one.column, one.input, { about, problem: one.problem || '' });
      if (one.name === 'whose' && row.whose) box.append(this.whoseButton(one.input, row.whose));
      return box;
    });
    const wrong = this.inputs.find(one => one.problem);
    if (wrong) wrong.input.dataset.first = '';
    this.fields.replaceChildren(...boxes);
    this.complain(row.fields ? row.problem || '' : [row.why, row.remedy].filter(Boolean).join(' '));
    return wrong;
  }

  input({ name, text, choices }) {
    const { make } = raakvlak;
    if (choices) {
      // What was typed stays a choice, so that nothing is lost before somebody chooses another.
      const isKnown = choices.some(one => one.value === text);
      const select = make('select', {}, make('option', { value: '' }, raakvlak.ui.say('leftNothing')),
        ...(text && !isKnown ? [make('option', { value: text }, `‘${text}’`)] : []), ...choices.map(one => make('option', { value: one.value }, one.text)));
      select.value = text;
      return select;
    }
    const isLong = /reason$/.test(name || '') || text.length > 60;
    const input = make(isLong ? 'textarea' : 'input', isLong ? { rows: 3 } : { type: 'text', autocomplete: 'off' });
    input.value = text;
    return input;
  }

  complain(text) {
    this.problem.textContent = text;
    this.problem.hidden = !text;
  }

  // Whose a sub-point is: only the plan can say so

  whoseButton(input, { name }) {
    const { say, on, button } = raakvlak.ui;
    const one = button('', () => this.recordWhose(input.value), { class: 'small' });
    const renew = () => {
      const option = input.selectedOptions[0];
      one.hidden = !input.value || option.textContent === `‘${input.value}’`;
      one.textContent = say('whoseRecord', { point: name, name: option ? option.textContent : '' });
    };
    on(input, { change: renew });
    renew();
    return one;
  }

  async recordWhose(code) {
    if (this.isBusy) return;
    this.isBusy = true;
    let answer;
    try { answer = await this.api.post('whose', { ...await this.sent(true), whose: code }); } catch { answer = { body: { problem: raakvlak.ui.say('status-lost') } }; }
    this.isBusy = false;
    if (answer.status !== 200) { this.complain(answer.body.problem); return; }
    this.said = answer.body.sentence;
    this.changed(answer.body);
    // With the plan as it is now the row may go in, or have nothing left to say.
    this.fields.closest('form').requestSubmit();
  }

  // The row as a list of one

  /** `isAsIs` is the row with what was typed at first where a choice was made here. */
  async sent(isAsIs = false) {
    const { say } = raakvlak.ui;
    const texts = new Map(this.row.typed.map(one => [one.column, one.text]));
    for (const { column, name, input } of this.inputs) if (!isAsIs || name !== 'whose') texts.set(column, input.value.trim());
    const cells = [...texts].map(([column, text]) => ({ column, text })).filter(one => one.text);
    cells.push({ column: say('left-csvOrigin'), text: raakvlak.originOf(this.row) });
    return { name: 'list.csv', data: await raakvlak.base64(new Blob([raakvlak.rowsAsList([cells])])) };
  }

  /** Whether the row is dealt with; else the fields say what is still wrong. */
  async check() {
    if (this.isBusy) return false;
    this.isBusy = true;
    try { return await this.send(); } catch { this.complain(raakvlak.ui.say('status-lost')); return false; } finally { this.isBusy = false; }
  }

  async send() {
    const sent = await this.sent();
    const seen = await this.api.post('returned', sent);
    if (seen.status !== 200) { this.complain(seen.body.problem); return false; }
    const left = seen.body.rows.find(one => one.typed);
    if (left) {
      const wrong = this.draw(left);
      if (wrong) wrong.input.focus(); else this.problem.scrollIntoView({ block: 'nearest' });
      return false;
    }
    if (seen.body.count === 0) {
      // What the department said is in the plan now, and it said no more.
      if (this.said) this.taken(this.said); else this.complain(raakvlak.ui.say('leftSame'));
      return Boolean(this.said);
    }
    const answer = await this.api.post('take', { ...sent, hash: seen.body.hash });
    if (answer.status !== 200) { this.complain(answer.body.problem); return false; }
    const made = seen.body.rows.find(one => one.answer);
    this.taken([made.about, made.answer].filter(Boolean).join(': '), answer.body);
    return true;
  }
};
