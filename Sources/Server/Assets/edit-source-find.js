'use strict';
/*
 * The field above the text of a source: a number goes to that line, and words are looked for in the text. In the list
 * itself a digit or `/` leads to it.
 */
raakvlak.LineFinder = class LineFinder {
  constructor(lines) {
    const { make, ui: { say, on } } = raakvlak;
    this.lines = lines;
    this.input = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    this.count = make('span', { class: 'quiet' });
    this.element = make('div', { class: 'find', role: 'search' }, make('label', {}, make('span', {}, say('findLine')), this.input), this.count);
    on(this.input, { input: () => this.look(0), keydown: event => this.key(event) });
  }

  /** Begins with what was typed in the list. */
  begin(text) {
    this.input.value = text;
    this.input.focus();
    if (text) this.look(0); else this.count.textContent = '';
  }

  key(event) {
    if (event.isComposing) return;
    const deed = {
      Enter: () => { if (this.number) { this.look(0); this.lines.focus(); } else this.look(event.shiftKey ? -1 : 1); },
      Escape: () => this.lines.focus(), ArrowDown: () => this.lines.focus(),
    }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  /** The line that is asked for by its number; 0 when these are words, or a number that no line has. */
  get number() {
    const text = this.input.value.trim();
    return /^\d+$/.test(text) && Number(text) <= this.lines.length ? Number(text) : 0;
  }

  /** Chooses the line that is meant: with a step the next or former one with the words. */
  look(step) {
    const { say, announce } = raakvlak.ui;
    const { lines, number } = this;
    const wanted = raakvlak.plain(this.input.value.trim());
    this.count.textContent = '';
    if (wanted === '') return;
    if (number) {
      if (lines.isEmpty(number)) { this.tell(say('emptyLine')); lines.show(number); } else lines.choose(number);
      return;
    }
    const hits = lines.texts.flatMap((text, at) => (raakvlak.plain(text).includes(wanted) ? [at + 1] : []));
    if (hits.length === 0) { this.tell(say('noneFound')); return; }
    const now = lines.from;
    const next = step < 0 ? hits.findLast(hit => hit < now) ?? hits.at(-1) : hits.find(hit => (step > 0 ? hit > now : hit >= now)) ?? hits[0];
    lines.choose(next);
    this.count.textContent = say('foundAt', { at: hits.indexOf(next) + 1, n: hits.length });
    announce(`${this.count.textContent}: ${say('lineNumber', { n: next })}, ${lines.texts[next - 1]}`);
  }

  tell(words) {
    this.count.textContent = words;
    raakvlak.ui.announce(words);
  }
};
