'use strict';
/*
 * Bringing a text in for a source: a file or what was pasted becomes numbered lines, which are shown before anything is
 * written. Whoever does not want the text in the plan's folder can use it in this window only.
 */
raakvlak.BringText = (() => {
  const { make } = raakvlak;
  const { say, on, button, field, announce } = raakvlak.ui;

  return class BringText {
    /** `used` gets { source, lines } where lines are used here only, else { source }. */
    constructor(store, queue, api, used) {
      Object.assign(this, { store, queue, api, used, sent: null, source: null });
      this.heading = make('h3', { tabindex: -1 }, say('bringText'));
      this.choice = make('select', {});
      this.title = make('input', { type: 'text', autocomplete: 'off' });
      this.titleBox = field(say('bringTitle'), this.title, { about: say('bringTitleAbout') });
      const drop = raakvlak.files.dropZone({
        name: say('bringFile'), about: say('bringFileAbout'), accept: '.txt,.md,.docx,.odt,text/plain,text/markdown', take: file => this.read(file),
      });
      this.file = drop.input;
      this.area = make('textarea', { rows: 4 });
      this.error = make('p', { class: 'error', role: 'alert' });
      this.result = make('div', { class: 'brought' });
      this.forms = make('div', { class: 'bring-forms' }, drop.element,
        make('div', { class: 'drop plain' }, field(say('bringPaste'), this.area, { about: say('bringPasteAbout') }),
          make('div', { class: 'row' }, button(say('bringLook'), () => this.paste()))));
      this.element = make('section', { class: 'bring', 'aria-label': say('bringText'), hidden: '' }, this.heading,
        make('div', { class: 'two' }, field(say('bringFor'), this.choice), this.titleBox), this.forms, this.error, this.result,
        make('div', { class: 'row' }, this.away = button(say('cancel'), () => this.close())));
      on(this.choice, { change: () => { this.choose(); this.again(); } });
      // While somebody types, and not when the field is left: that may be by a button, which must not be made anew.
      let waiting = 0;
      on(this.title, {
        input: () => { clearTimeout(waiting); waiting = setTimeout(() => this.again(), 500); },
        change: () => { clearTimeout(waiting); if (!this.result.querySelector('.lines')) this.again(); },
      });
    }

    get isOpen() { return !this.element.hidden; }

    /** Opens it for a source of the plan, or for a new one. */
    open(source) {
      const { view } = this.store.get();
      const ids = view.order.source || [];
      this.choice.replaceChildren(...raakvlak.alike.options(view, ids, id => view.items.get(id).name),
        make('option', { value: '' }, say('bringNew')));
      this.choice.value = ids.some(id => view.items.get(id).name === source) ? source : '';
      this.away.hidden = ids.length === 0;
      this.element.hidden = false;
      this.reset();
      this.choose();
    }

    close(isFocused = true) {
      this.element.hidden = true;
      this.reset();
      if (isFocused) this.used(null);
    }

    reset() {
      this.sent = null;
      this.file.value = '';
      this.area.value = '';
      this.title.value = '';
      this.error.textContent = '';
      this.result.replaceChildren();
      this.forms.hidden = false;
    }

    choose() { this.titleBox.hidden = this.choice.value !== ''; }

    async read(file) {
      if (file.size > raakvlak.files.most) { this.complain(say('bringTooLarge')); return; }
      // What it is called is a good title, and nothing else: no file of the plan is named by it.
      if (this.choice.value === '' && this.title.value.trim() === '') {
        this.title.value = file.name.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ').trim();
      }
      const ending = (/\.[a-z0-9]{1,8}$/i.exec(file.name) || [''])[0];
      this.sent = { name: `text${ending}`, data: await raakvlak.base64(file) };
      await this.show();
    }

    async paste() {
      if (this.area.value.trim() === '') { this.complain(say('emptyText')); this.area.focus(); return; }
      if (new Blob([this.area.value]).size > raakvlak.files.most) { this.complain(say('bringTooLarge')); return; }
      this.sent = { text: this.area.value };
      await this.show();
    }

    /** Another source or title: what is shown is of the former one. */
    again() { if (this.sent) this.show(); }

    complain(words) {
      this.error.textContent = words;
      this.result.replaceChildren();
      this.forms.hidden = false;
    }

    get body() {
      const id = this.choice.value;
      return { ...this.sent, ...(id ? { source: id } : { title: this.title.value.trim() }) };
    }

    /** The numbered lines, before anything is written. */
    async show() {
      this.error.textContent = '';
      if (this.choice.value === '' && this.title.value.trim() === '') {
        this.complain(say('bringNoTitle'));
        this.title.focus();
        return;
      }
      const turn = this.turn = (this.turn || 0) + 1;
      this.result.replaceChildren(make('p', { class: 'quiet', role: 'status' }, say('bringReading')));
      let answer;
      try { answer = await this.api.post('text', this.body); } catch { if (turn === this.turn) this.complain(say('status-lost')); return; }
      if (turn !== this.turn) return;
      if (answer.status !== 200) { this.complain(answer.body.problem); return; }
      this.forms.hidden = true;
      this.shownTitle = this.title.value.trim();
      this.draw(answer.body);
    }

    draw({ hash, file, lines, notes, cited, shifts, needsConsent, replaces }) {
      const { view } = this.store.get();
      const heading = make('h4', { tabindex: -1 }, say('bringLines', { n: lines.length }));
      const list = make('ol', { class: 'lines', tabindex: 0, 'aria-label': say('bringLines', { n: lines.length }) }, ...lines.map((text, at) => {
        const ids = cited[at + 1] || [];
        return make('li', { class: ids.length > 0 ? 'cited' : '', ...(ids.length > 0 ? { title: ids.map(id => raakvlak.ui.title(view, id)).join('\n') } : {}) },
          make('span', { class: 'line-number' }, String(at + 1)), make('span', { class: 'line-text' }, text || '\u00a0'));
      }));
      const consent = make('input', { type: 'checkbox' });
      const keep = button(say(replaces ? 'bringReplace' : 'bringKeep'), () => this.keep(hash), { class: replaces ? '' : 'main' });
      const update = () => { keep.disabled = needsConsent && !consent.checked; };
      on(consent, { change: update });
      update();
      this.result.replaceChildren(heading, make('p', {}, say('bringWhere', { file })), ...notes.map(note => make('p', { class: 'note' }, note)),
        ...(shifts.length > 0 ? [this.shifts(shifts, view)] : []), list,
        ...(needsConsent ? [make('label', { class: 'check' }, consent, say('bringConsent'))] : []),
        make('div', { class: 'row' }, keep, button(say('bringHere'), () => this.here(lines)), button(say('bringOther'), () => { this.reset(); this.file.focus(); })));
      heading.focus();
    }

    /** Lines that the plan cites and that say something else in this text. */
    shifts(shifts, view) {
      const head = ['bringShiftLine', 'bringShiftWas', 'bringShiftNow', 'bringShiftBy'];
      const cell = text => (text === undefined ? make('i', {}, say('bringShiftGone')) : text);
      return make('div', { class: 'shifted' }, make('p', { class: 'error' }, say('bringShifts', { n: shifts.length })),
        make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('bringShifts', { n: shifts.length }) },
          make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...head.map(key => make('th', { scope: 'col' }, say(key))))),
            make('tbody', {}, ...shifts.map(shift => make('tr', {}, make('th', { scope: 'row' }, String(shift.line)), make('td', {}, cell(shift.was)), make('td', {}, cell(shift.now)),
              make('td', {}, shift.by.map(id => raakvlak.ui.title(view, id)).join('; '))))))));
    }

    /** Keeps the text in the plan's folder, as it was shown. */
    async keep(hash) {
      let answer;
      // What was shown is of the former title: the file has another name now, and its lines are the same.
      if (this.choice.value === '' && this.shownTitle !== this.title.value.trim()) {
        this.shownTitle = this.title.value.trim();
        try { answer = await this.api.post('text', this.body); } catch { this.error.textContent = say('status-lost'); return; }
        if (answer.status !== 200) { this.complain(answer.body.problem); return; }
        hash = answer.body.hash;
      }
      try { answer = await this.api.post('add-text', { ...this.body, hash }); } catch { this.error.textContent = say('status-lost'); return; }
      if (answer.status !== 200) { this.complain(answer.body.problem); return; }
      const { source, sentence, file } = answer.body;
      this.store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, answer.body) }));
      announce(sentence);
      this.close(false);
      this.used({ source, sentence: say('bringKept', { file }) });
    }

    /** Uses the lines in this window only: the plan gets a source without a text. */
    here(lines) {
      const id = this.choice.value;
      const done = source => {
        this.close(false);
        this.used({ source, lines, sentence: say('bringHereSaid') });
      };
      if (id) { done(id); return; }
      const before = new Set(this.store.get().view.order.source || []);
      const title = this.title.value.trim();
      this.queue.add([{ do: 'add', kind: 'source', text: title, position: { at: 'last' }, values: [{ key: 'lines', text: String(lines.length) }] }], {
        typed: title,
        done: made => {
          const { view } = this.store.get();
          const added = (view.order.source || []).find(one => !before.has(one));
          if (made && added) done(view.items.get(added).name);
        },
      });
    }
  };
})();
