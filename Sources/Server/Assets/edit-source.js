'use strict';
/*
 * The text of a source with its lines. Lines that something cites are marked; those that nothing cites are pale. A
 * chosen line becomes the evidence of a link: the link is stated with the line where the text says it.
 */
raakvlak.SourcePane = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  return class SourcePane {
    constructor(store, queue, api, manage) {
      // Lines that somebody uses in this window only, by source.
      Object.assign(this, { store, queue, api, from: 0, to: 0, text: null, local: new Map() });
      this.bring = new raakvlak.BringText(store, queue, api, made => this.brought(made));
      this.adding = button('', () => this.bring.open(this.text ? this.text.id : ''));
      this.heading = make('h2', { id: 'source-heading', tabindex: -1 }, say('sources'));
      this.choice = make('select', { 'aria-label': say('chooseSource') });
      on(this.choice, { change: () => this.load(this.choice.value) });
      this.count = make('p', { class: 'quiet', role: 'status' });
      this.document = make('div', { class: 'document', hidden: '' });
      this.lines = make('ol', { class: 'lines', tabindex: 0, role: 'listbox', 'aria-label': say('lines'), 'aria-multiselectable': 'true', hidden: '' });
      this.form = make('div', { class: 'say', hidden: '' });
      this.element = make('section', { class: 'screen source', 'aria-labelledby': 'source-heading' }, this.heading,
        make('div', { class: 'row' }, this.choice, this.uncited = button(say('nextUncited'), () => this.next()), this.adding, button(say('manageSources'), manage)),
        this.bring.element, this.count, this.document,
        make('div', { class: 'source-body' }, this.lines, this.form));
      on(this.lines, { click: event => this.click(event), keydown: event => this.key(event) });
      store.subscribe(['screen'], () => this.open());
      // What cites a line changes with every change of the plan.
      store.subscribe(['plan'], ({ view }) => {
        if (store.get().screen !== 'source') return;
        // A source that went, as by an undo, is not asked for.
        if (this.text && !(view.order.source || []).some(id => view.items.get(id).name === this.text.id)) this.text = null;
        if (this.text) this.load(this.text.id, true); else this.open();
      });
    }

    /** Shows a source: the one that is named, the one that was shown, or the first that has a text. */
    open(wanted = null) {
      const { screen, view } = this.store.get();
      if (screen !== 'source') return;
      const ids = view.order.source || [];
      this.choice.replaceChildren(...ids.map(id => make('option', { value: view.items.get(id).name }, raakvlak.plan.label(view.items.get(id)))));
      this.choice.hidden = ids.length === 0;
      this.uncited.hidden = ids.length === 0;
      this.adding.hidden = ids.length === 0;
      if (ids.length === 0) {
        this.text = null;
        this.lines.hidden = true;
        this.form.hidden = true;
        this.document.hidden = true;
        this.count.textContent = say('noSource');
        if (!this.bring.isOpen) this.bring.open('');
        return;
      }
      const withText = ids.find(id => view.items.get(id).hasText) || ids[0];
      const has = name => ids.some(id => view.items.get(id).name === name);
      const name = [wanted, this.text && this.text.id].find(has) || view.items.get(withText).name;
      this.choice.value = name;
      this.load(name);
    }

    async load(id, isAgain = false) {
      let answer;
      try { answer = await this.api.get(`source/${encodeURIComponent(id)}`); } catch { return; }
      if (answer.status !== 200) { this.count.textContent = answer.body.problem; return; }
      const former = this.text;
      this.text = answer.body;
      // What the plan has by now comes first.
      if (this.text.lines) this.local.delete(id); else if (this.local.has(id)) { this.text.lines = this.local.get(id); this.text.isHere = true; }
      this.adding.textContent = say(this.text.lines && !this.text.isHere ? 'bringOtherText' : 'bringText');
      this.adding.className = this.text.lines ? '' : 'main';
      if (!isAgain) { this.from = 0; this.to = 0; }
      const { lines, cited, count } = this.text;
      const all = lines ? lines.filter(line => line.trim() !== '').length : count || 0;
      const open = lines ? lines.filter((line, at) => line.trim() !== '' && !cited[at + 1]).length : 0;
      this.count.textContent = lines ? say('uncited', { n: open, all }) : say('noText', { n: count || '?' });
      this.drawDocument();
      if (isAgain && former && former.lines && lines && former.lines.length === lines.length) this.mark();
      else this.fill();
      this.choose();
    }

    /** What became of a text that was brought; null when somebody went back. */
    async brought(made) {
      if (!made) { this.adding.focus(); return; }
      if (made.lines) this.local.set(made.source, made.lines);
      this.text = null;
      this.open(made.source);
      if (made.sentence) raakvlak.ui.announce(made.sentence);
      this.heading.focus();
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
        try { answer = await this.api.post('keep-text', { source: id, hash }); } catch { raakvlak.ui.announce(say('status-lost')); return; }
        if (answer.status !== 200) {
          this.document.append(make('p', { class: 'error', role: 'alert' }, answer.body.problem));
          return;
        }
        raakvlak.ui.announce(answer.body.sentence);
        await this.load(id, true);
        this.heading.focus();
      };
      if (problem) this.document.replaceChildren(make('p', { class: 'error' }, problem));
      else if (isKept) this.document.replaceChildren(make('p', { class: 'quiet' }, say('documentKept', { file })));
      else if (lines) this.document.replaceChildren(make('p', {}, say('documentLines', { file })), button(say('keepText'), keep));
    }

    fill() {
      const { lines, sections = [] } = this.text;
      if (!lines) {
        this.lines.replaceChildren();
        this.lines.hidden = true;
        this.numberForm();
        return;
      }
      this.lines.hidden = false;
      const titles = new Set(sections.map(section => section.line));
      this.lines.replaceChildren(...lines.map((text, at) => {
        const line = make('li', { role: 'option', id: `line-${at + 1}`, 'aria-selected': 'false', class: titles.has(at + 1) ? 'title' : '' },
          make('span', { class: 'line-number', 'aria-hidden': 'true' }, String(at + 1)), make('span', { class: 'line-text' }, text || '\u00a0'));
        line.dataset.line = at + 1;
        return line;
      }));
      this.mark();
    }

    /** Which lines are cited, and by what. */
    mark() {
      const { view } = this.store.get();
      for (const line of this.lines.children) {
        const ids = this.text.cited[line.dataset.line] || [];
        line.classList.toggle('cited', ids.length > 0);
        const names = ids.map(id => raakvlak.ui.title(view, id));
        line.title = names.join('\n');
        line.setAttribute('aria-label', `${say('lineNumber', { n: line.dataset.line })}: ${line.lastChild.textContent} – ${ids.length > 0 ? say('citedBy', { list: names.join(', ') }) : say('citedByNothing')}`);
      }
    }

    click(event) {
      const line = event.target.closest('li');
      if (!line) return;
      const number = Number(line.dataset.line);
      // A text that was selected with the mouse may cover several lines.
      const chosen = getSelection();
      if (!chosen.isCollapsed) {
        const ends = [chosen.anchorNode, chosen.focusNode].map(node => Number((node.nodeType === 1 ? node : node.parentElement).closest('li')?.dataset.line)).filter(Boolean);
        if (ends.length === 2) { this.choose(Math.min(...ends), Math.max(...ends)); return; }
      }
      if (event.shiftKey && this.from) this.choose(Math.min(this.from, number), Math.max(this.from, number));
      else this.choose(number, number);
    }

    key(event) {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 }[event.key];
      const { length } = this.lines.children;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const first = this.form.querySelector('button, input, select');
        if (first) first.focus();
        return;
      }
      if (!step || length === 0) return;
      event.preventDefault();
      const next = Math.max(1, Math.min(length, (event.shiftKey ? this.to : this.to || 0) + step));
      if (event.shiftKey && this.from) this.choose(Math.min(this.from, next), Math.max(this.from, next));
      else this.choose(next, next);
    }

    /** To the next line with text that nothing cites. */
    next() {
      const { lines, cited } = this.text || {};
      if (!lines) return;
      const at = lines.findIndex((line, index) => index + 1 > this.to && line.trim() !== '' && !cited[index + 1]);
      if (at < 0) { raakvlak.ui.announce(say('allCited')); return; }
      this.lines.focus();
      this.choose(at + 1, at + 1);
    }

    choose(from = this.from, to = this.to) {
      [this.from, this.to] = [from, to];
      for (const line of this.lines.children) {
        const isChosen = Number(line.dataset.line) >= from && Number(line.dataset.line) <= to;
        if ((line.getAttribute('aria-selected') === 'true') !== isChosen) line.setAttribute('aria-selected', String(isChosen));
      }
      const end = this.lines.children[to - 1];
      if (end) {
        this.lines.setAttribute('aria-activedescendant', end.id);
        end.scrollIntoView({ block: 'nearest' });
      }
      if (this.text && this.text.lines) this.sayForm();
    }

    get citation() {
      const numbers = this.from === this.to ? String(this.from) : `${this.from}-${this.to}`;
      return this.text.isFirst ? numbers : `${this.text.id}:${numbers}`;
    }

    /** What the chosen lines say: an effect leads to another, or to a point. */
    sayForm() {
      const { view } = this.store.get();
      this.form.hidden = !this.from;
      if (!this.from) return;
      const mark = JSON.stringify([this.text.id, this.from, this.to, this.text.cited[this.from] || []]);
      if (this.form.mark === mark) return;
      this.form.mark = mark;
      const heading = make('h3', {}, this.from === this.to ? say('lineSays', { n: this.from }) : say('linesSay', { from: this.from, to: this.to }));
      const ids = [...new Set(Array.from({ length: this.to - this.from + 1 }, (none, at) => this.text.cited[this.from + at] || []).flat())];
      const known = ids.length > 0 ? make('div', {}, make('h4', {}, say('citedHere')),
        make('ul', {}, ...ids.map(id => make('li', {}, raakvlak.ui.title(view, id))))) : '';
      this.form.replaceChildren(heading, ...this.deeds(), known);
    }

    deeds() {
      return [
        button(say('saysLeads'), () => this.link(['action-point'], 'saysLeadsTitle'), { class: 'main' }),
        button(say('saysFocus'), () => this.link(['focus-area'], 'saysFocusTitle')),
        button(say('saysEffect'), () => this.effect()),
        button(say('saysAbout'), () => this.about()),
      ];
    }

    /** Without the text: the number of the line, within the source's bounds. */
    numberForm() {
      const { count } = this.text;
      const input = make('input', { type: 'number', min: 1, ...(count ? { max: count } : {}), inputmode: 'numeric' });
      const box = raakvlak.ui.field(say('lineNumberName'), input, { about: count ? say('lineBounds', { n: count }) : '' });
      const deeds = make('div', { class: 'deeds', hidden: '' });
      on(input, {
        input: () => {
          const number = Number(input.value);
          const isIn = Number.isInteger(number) && number >= 1 && (!count || number <= count);
          box.complain(input.value && !isIn ? say('lineBounds', { n: count }) : '');
          deeds.hidden = !isIn;
          [this.from, this.to] = isIn ? [number, number] : [0, 0];
        },
      });
      deeds.append(...this.deeds());
      this.form.hidden = false;
      this.form.mark = '';
      this.form.replaceChildren(box, deeds);
    }

    pick(title, kinds, about = '') {
      const { view } = this.store.get();
      return raakvlak.picker.choose({ title, list: raakvlak.picker.candidates(view, kinds), about, confirm: say('next') });
    }

    quote() {
      const { lines } = this.text;
      return lines ? lines.slice(this.from - 1, this.to).join(' ').slice(0, 300) : '';
    }

    async link(kinds, title) {
      const effect = await this.pick(say('saysWhich'), ['effect'], this.quote());
      if (!effect) return;
      const { view } = this.store.get();
      const target = await this.pick(say(title, { text: raakvlak.plan.label(view.items.get(effect.id)) }), kinds, this.quote());
      if (!target) return;
      const basis = { kind: 'stated', lines: [this.citation] };
      const known = view.items.get(effect.id).links.find(link => link.to === target.id);
      // A link that was there is now known to rest on this line too.
      if (known && known.basis.kind === 'stated') basis.lines = [...new Set([...known.basis.lines, ...basis.lines])];
      this.queue.add([{ do: known ? 'set-basis' : 'link', from: effect.id, to: target.id, basis }]);
      this.back();
    }

    /** A new effect that the lines name, below a theme or another effect. */
    async effect() {
      const parent = await this.pick(say('saysBelow'), ['theme', 'effect'], this.quote());
      if (!parent) return;
      const text = await raakvlak.picker.text({ title: say('newEffect'), name: say('effectLabel'), about: this.quote(), rows: 2, confirm: say('add') });
      if (!text) return;
      this.queue.add([{
        do: 'add', kind: 'effect', text: text.replace(/\s+/g, ' '), under: parent.id, temp: raakvlak.plan.fresh(), position: { at: 'last' },
        values: [{ key: 'source', text: this.citation }],
      }], { typed: text });
      this.back();
    }

    /** The lines as the evidence of a thing itself. */
    async about() {
      const chosen = await this.pick(say('saysAboutWhich'), ['effect', 'theme', 'action-point', 'sub-point', 'focus-area'], this.quote());
      if (!chosen) return;
      const was = this.store.get().view.items.get(chosen.id).values.source ?? null;
      const lines = [was ?? []].flat().map(String);
      if (lines.includes(this.citation)) { raakvlak.ui.announce(say('citedAlready')); return; }
      this.queue.add([{ do: 'set', of: chosen.id, key: 'source', values: [...lines, this.citation], was }]);
      this.back();
    }

    /** The buttons are made anew after a change; the next sentence is a key away from the lines. */
    back() {
      if (this.text.lines) this.lines.focus();
    }
  };
})();
