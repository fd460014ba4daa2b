'use strict';
/*
 * The text of a source with its lines: a screen of its own, and in a wide window beside the outline (edit-beside.js).
 * Lines that something cites are marked; those that nothing cites are pale. A chosen line becomes the evidence of a
 * link: the link is stated with the line where the text says it.
 */
raakvlak.SourcePane = (() => {
  const { make } = raakvlak;
  const { say, on, button, announce } = raakvlak.ui;

  return class SourcePane {
    constructor(store, queue, api, manage) {
      // Lines that somebody uses in this window only are known wherever a line is named.
      Object.assign(this, { store, queue, api, text: null, local: raakvlak.cites.local, turn: 0, later: 0, row: null });
      this.lines = new raakvlak.SourceLines({
        chosen: () => { if (this.text && this.text.lines) this.sayForm(); },
        enter: () => { const first = this.form.querySelector('button, input, select'); if (first) first.focus(); },
        find: text => this.finder.begin(text),
      });
      this.finder = new raakvlak.LineFinder(this.lines);
      this.deeds = new raakvlak.LineDeeds(this);
      this.bring = new raakvlak.BringText(store, queue, api, made => this.brought(made));
      this.adding = button('', () => this.bring.open(this.text ? this.text.id : ''), { class: 'adding-text' });
      this.heading = make('h2', { id: 'source-heading', tabindex: -1 }, say('sources'));
      this.choice = make('select', { 'aria-label': say('chooseSource') });
      on(this.choice, { change: () => this.load(this.choice.value) });
      this.count = make('p', { class: 'quiet', role: 'status' });
      this.remark = make('p', { class: 'remark', hidden: '' });
      this.selected = make('p', { class: 'selected-row', hidden: '' });
      this.document = make('div', { class: 'document', hidden: '' });
      this.form = make('div', { class: 'say', hidden: '' });
      this.element = make('section', { class: 'screen source', 'aria-labelledby': 'source-heading' }, this.heading,
        make('div', { class: 'row' }, this.choice, this.uncited = button(say('nextUncited'), () => this.next()), this.adding, button(say('manageSources'), manage, { class: 'manage' })),
        this.bring.element, make('div', { class: 'row about-text' }, this.finder.element, this.count), this.remark, this.document, this.selected,
        make('div', { class: 'source-body' }, this.lines.element, this.form));
      store.subscribe(['screen', 'side'], () => this.open());
      // What cites a line changes with every change of the plan.
      store.subscribe(['plan'], ({ view }) => {
        if (!this.isShown) return;
        // A source that went, as by an undo, is not asked for.
        if (this.text && !(view.order.source || []).some(id => view.items.get(id).name === this.text.id)) this.text = null;
        if (!this.text) { this.open(); return; }
        // Beside the outline somebody may be typing one effect after the other: a row of changes is one question.
        clearTimeout(this.later);
        if (this.store.get().side) this.later = setTimeout(() => { if (this.text) this.load(this.text.id, true); }, 150);
        else this.load(this.text.id, true);
      });
      store.subscribe(['view', 'selected', 'rows'], () => { if (this.isShown && this.text) this.follow(); });
    }

    get isShown() { const { screen, side } = this.store.get(); return screen === 'source' || side; }

    /** The lines that are chosen; without the text the one that is typed. */
    get range() { return this.text && this.text.lines ? this.lines : this.typed || { from: 0, to: 0 }; }

    get from() { return this.range.from; }

    get to() { return this.range.to; }

    /** Shows a source: the one that is named, the one that was shown, or the first that has a text. */
    open(wanted = null) {
      const { view } = this.store.get();
      if (!this.isShown) return null;
      const ids = view.order.source || [];
      this.choice.replaceChildren(...raakvlak.alike.options(view, ids, id => view.items.get(id).name));
      for (const element of [this.choice, this.uncited, this.adding]) element.hidden = ids.length === 0;
      if (ids.length === 0) {
        this.text = null;
        for (const element of [this.lines.element, this.finder.element, this.form, this.document, this.selected]) element.hidden = true;
        this.count.textContent = say('noSource');
        if (!this.bring.isOpen) this.bring.open('');
        return null;
      }
      const withText = ids.find(id => view.items.get(id).hasText) || ids[0];
      const has = name => ids.some(id => view.items.get(id).name === name);
      const name = [wanted, this.text && this.text.id].find(has) || view.items.get(withText).name;
      this.choice.value = name;
      // Who comes back finds the lines as they were left.
      const isAgain = Boolean(this.text) && this.text.id === name && wanted === null;
      this.row = null;
      return this.load(name, isAgain).then(isShown => { if (isShown && isAgain && this.lines.from) this.lines.show(this.lines.head); return isShown; });
    }

    /** Resolves with whether this is what is shown now. */
    async load(id, isAgain = false) {
      const turn = this.turn += 1;
      let answer;
      try { answer = await this.api.get(`source/${encodeURIComponent(id)}`); } catch { return false; }
      if (turn !== this.turn) return false;
      if (answer.status !== 200) { this.count.textContent = answer.body.problem; return false; }
      const former = this.text;
      this.text = answer.body;
      this.choice.value = id;
      // What the plan has by now comes first.
      if (this.text.lines) this.local.delete(id); else if (this.local.has(id)) { this.text.lines = this.local.get(id); this.text.isHere = true; }
      this.adding.textContent = say(this.text.lines && !this.text.isHere ? 'bringOtherText' : 'bringText');
      this.adding.classList.toggle('main', !this.text.lines);
      const { lines, cited, count } = this.text;
      const all = lines ? lines.filter(line => line.trim() !== '').length : count || 0;
      const open = lines ? lines.filter((line, at) => line.trim() !== '' && !cited[at + 1]).length : 0;
      this.count.textContent = lines ? say('uncited', { n: open, all }) : say('noText', { n: count || '?' });
      this.remark.hidden = true;
      this.drawDocument();
      const isSame = isAgain && former && former.lines && lines && former.lines.length === lines.length && former.lines.every((line, at) => line === lines[at]);
      this.fill(isSame, isAgain);
      return true;
    }

    /** The lines, and what is said of them; of the same text only what cites them is different. */
    fill(isSame, isAgain) {
      const { lines, sections = [], cited } = this.text;
      for (const element of [this.lines.element, this.finder.element]) element.hidden = !lines;
      if (!lines) {
        this.lines.fill([], []);
        if (!isAgain || !this.form.querySelector('input')) this.numberForm();
        this.follow();
        return;
      }
      if (!isSame) {
        this.lines.fill(lines, sections);
        this.row = null;
      }
      this.lines.mark(cited, this.store.get().view);
      if (!isSame && !isAgain) this.lines.choose(0, 0); else if (!isSame) this.lines.choose(...(this.lines.to <= lines.length ? [this.lines.from, this.lines.to] : [0, 0]));
      this.sayForm();
      this.follow();
    }

    /** Marks and names the lines of what is selected in the outline; of another row than before the first comes in sight. */
    follow() {
      const { row } = this.deeds.evidence;
      this.selected.hidden = !row;
      if (!row) return;
      const names = this.deeds.evidence.lines(row);
      const ranges = names.map(raakvlak.cites.parse).filter(one => one && one.source === this.text.id).map(one => [one.from, one.to]);
      if (this.text.lines) this.lines.markOwn(ranges);
      const mark = JSON.stringify([row.label, names, this.text.id]);
      if (this.selected.mark !== mark) {
        this.selected.mark = mark;
        raakvlak.focus.keep(this.selected, () => this.selected.replaceChildren(`${say('selectedRow', { text: row.label })} `,
          ...(names.length > 0 ? raakvlak.cites.list(names) : [say('selectedRowNone')])));
      }
      if (this.row !== row.key) {
        this.row = row.key;
        if (ranges.length > 0) this.lines.show(Math.min(...ranges.map(([from]) => from)));
      }
      if (this.text.lines) this.sayForm();
      else this.numberDeeds();
    }

    /** Shows a line that was named elsewhere on the page. */
    async reveal({ source, from, to }) {
      if (!(this.text && this.text.id === source) && !await this.load(source)) return;
      if (!this.text.lines) {
        const input = this.form.querySelector('input');
        input.value = from;
        input.dispatchEvent(new Event('input'));
        input.focus();
        return;
      }
      if (to > this.lines.length) { this.tell(say('lineBounds', { n: this.lines.length })); return; }
      this.row = this.deeds.evidence.row?.key ?? null;
      this.lines.choose(from, to);
      this.lines.focus();
    }

    focus() {
      if (this.text && this.text.lines) this.lines.focus();
      else if (this.store.get().side) (this.choice.hidden ? this.bring.heading : this.choice).focus();
      else this.heading.focus();
    }

    /** Where somebody goes on after the text became another one. */
    begin() { if (this.store.get().side) this.focus(); else this.heading.focus(); }

    /** Says something about the text, to everybody. */
    tell(words) {
      this.remark.textContent = words;
      this.remark.hidden = false;
      announce(words);
    }

    /** What became of a text that was brought; null when somebody went back. */
    async brought(made) {
      if (!made) { this.adding.focus(); return; }
      if (made.lines) this.local.set(made.source, made.lines);
      this.text = null;
      this.open(made.source);
      if (made.sentence) announce(made.sentence);
      this.begin();
    }

    /** Where the lines of a document come from, and the button that keeps them. */
    drawDocument() {
      const { document: file, isKept, lines, problem, id, hash, isHere } = this.text;
      this.document.hidden = !file && !isHere;
      if (isHere) {
        this.document.mark = '';
        this.document.replaceChildren(make('p', {}, say('bringHereOnly')));
        return;
      }
      if (!file) return;
      const mark = JSON.stringify([file, isKept, problem, hash]);
      if (this.document.mark === mark) return;
      this.document.mark = mark;
      const keep = async () => {
        let answer;
        try { answer = await this.api.post('keep-text', { source: id, hash }); } catch { announce(say('status-lost')); return; }
        if (answer.status !== 200) {
          this.document.append(make('p', { class: 'error', role: 'alert' }, answer.body.problem));
          return;
        }
        announce(answer.body.sentence);
        await this.load(id, true);
        this.begin();
      };
      if (problem) this.document.replaceChildren(make('p', { class: 'error' }, problem));
      else if (isKept) this.document.replaceChildren(make('p', { class: 'quiet' }, say('documentKept', { file })));
      else if (lines) this.document.replaceChildren(make('p', {}, say('documentLines', { file })), button(say('keepText'), keep));
    }

    /** To the next line with text that nothing cites; after the last one from the beginning again. */
    next() {
      const { lines, cited } = this.text || {};
      if (!lines) { this.tell(say('nextNoText')); return; }
      const open = lines.flatMap((line, at) => (line.trim() !== '' && !cited[at + 1] ? [at + 1] : []));
      if (open.length === 0) { this.tell(say('allCited')); return; }
      const next = open.find(number => number > this.to);
      this.lines.focus();
      this.lines.choose(next ?? open[0]);
      this.remark.hidden = true;
      if (!next) this.tell(say('nextFromStart'));
    }

    get citation() {
      const { from, to } = this;
      const numbers = from === to ? String(from) : `${from}-${to}`;
      return this.text.isFirst ? numbers : `${this.text.id}:${numbers}`;
    }

    /** What the chosen lines say: an effect leads to another, or to a point. */
    sayForm() {
      const { view } = this.store.get();
      const { from, to } = this.lines;
      this.form.hidden = !from;
      if (!from) { this.form.mark = ''; this.form.replaceChildren(); return; }
      const ids = [...new Set(Array.from({ length: to - from + 1 }, (none, at) => this.text.cited[from + at] || []).flat())];
      const mark = JSON.stringify([this.text.id, from, to, ids, this.deeds.mark]);
      if (this.form.mark === mark) return;
      this.form.mark = mark;
      const heading = make('h3', {}, from === to ? say('lineSays', { n: from }) : say('linesSay', { from, to }));
      const known = ids.length > 0 ? make('div', {}, make('h4', {}, say('citedHere')),
        make('ul', {}, ...ids.map(id => make('li', {}, raakvlak.ui.title(view, id))))) : '';
      raakvlak.focus.keep(this.form, () => this.form.replaceChildren(heading, ...this.deeds.buttons(), known));
    }

    /** Without the text: the number of the line, within the source's bounds. */
    numberForm() {
      const { count } = this.text;
      const input = make('input', { type: 'number', min: 1, ...(count ? { max: count } : {}), inputmode: 'numeric' });
      const box = raakvlak.ui.field(say('lineNumberName'), input, { about: count ? say('lineBounds', { n: count }) : '' });
      this.typed = { from: 0, to: 0 };
      on(input, {
        input: () => {
          const number = Number(input.value);
          const isIn = Number.isInteger(number) && number >= 1 && (!count || number <= count);
          box.complain(input.value && !isIn ? say('lineBounds', { n: count }) : '');
          this.typed = isIn ? { from: number, to: number } : { from: 0, to: 0 };
          this.numberDeeds();
        },
      });
      this.form.hidden = false;
      this.form.mark = '';
      this.form.replaceChildren(box, make('div', { class: 'deeds', hidden: '' }));
    }

    /** Anew for each number and each effect that is selected: a sentence there names them. */
    numberDeeds() {
      const deeds = this.form.querySelector('.deeds');
      if (!deeds || !this.typed) return;
      const isIn = this.typed.from > 0;
      deeds.hidden = !isIn;
      const mark = isIn ? JSON.stringify([this.typed, this.deeds.mark]) : '';
      if (deeds.mark === mark) return;
      deeds.mark = mark;
      raakvlak.focus.keep(deeds, () => deeds.replaceChildren(...(isIn ? this.deeds.buttons() : [])));
    }

    /** The buttons are made anew after a change; the next sentence is a key away from the lines. */
    back() {
      if (this.text.lines) this.lines.focus();
    }
  };
})();
