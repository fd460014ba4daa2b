'use strict';
/*
 * The lines of a source's text as a list in which lines are chosen, by mouse and by keyboard. An empty line says
 * nothing, so it is never chosen.
 */
raakvlak.SourceLines = (() => {
  const { make } = raakvlak;
  const { say, on, announce } = raakvlak.ui;

  return class SourceLines {
    /** `chosen` is called after each choice, `enter` for what can be done with it, `find` with what is looked for. */
    constructor({ chosen, enter, find }) {
      Object.assign(this, { from: 0, to: 0, anchor: 0, head: 0, texts: [], own: new Set(), pressed: null, chosen, enter, find });
      this.element = make('ol', { class: 'lines', tabindex: 0, role: 'listbox', 'aria-label': say('lines'), 'aria-multiselectable': 'true', hidden: '' });
      on(this.element, {
        click: event => this.click(event), keydown: event => this.key(event),
        mousedown: event => {
          this.pressed = [event.clientX, event.clientY];
          // The browser would mark the text from its last click on as well.
          if (event.shiftKey && this.from) { event.preventDefault(); getSelection().removeAllRanges(); this.element.focus({ preventScroll: true }); }
        },
      });
    }

    get length() { return this.texts.length; }

    focus() { this.element.focus(); }

    at(number) { return this.element.children[number - 1]; }

    isEmpty(number) { return this.texts[number - 1].trim() === ''; }

    /** Shows a text; `sections` are its headings. */
    fill(texts, sections) {
      this.texts = texts;
      this.own = new Set();
      const titles = new Set(sections.map(section => section.line));
      this.element.replaceChildren(...texts.map((text, at) => {
        const line = make('li', { role: 'option', id: `line-${at + 1}`, 'aria-selected': 'false', class: titles.has(at + 1) ? 'title' : '' },
          make('span', { class: 'line-number', 'aria-hidden': 'true' }, String(at + 1)), make('span', { class: 'line-text' }, text || '\u00a0'));
        line.dataset.line = at + 1;
        return line;
      }));
    }

    /** Which lines are cited, and by what: ids by line. */
    mark(cited, view) {
      for (const line of this.element.children) {
        const ids = cited[line.dataset.line] || [];
        line.classList.toggle('cited', ids.length > 0);
        const names = ids.map(id => raakvlak.ui.title(view, id));
        line.title = names.join('\n');
        line.setAttribute('aria-label', `${say('lineNumber', { n: line.dataset.line })}: ${line.lastChild.textContent} – ${ids.length > 0 ? say('citedBy', { list: names.join(', ') }) : say('citedByNothing')}`);
      }
    }

    /** Marks the lines of the effect that is selected: ranges [from, to]. */
    markOwn(ranges) {
      const own = new Set(ranges.flatMap(([from, to]) => Array.from(this.element.children).slice(from - 1, to)));
      for (const line of this.own) if (!own.has(line)) line.classList.remove('own');
      for (const line of own) line.classList.add('own');
      this.own = own;
    }

    /** Scrolls only the list, not the page around it. */
    show(number) {
      const line = this.at(number);
      if (!line) return;
      const [box, around] = [line, this.element].map(one => one.getBoundingClientRect());
      // Of a line that is higher than the list its beginning.
      if (box.top < around.top || box.height > around.height) this.element.scrollTop -= around.top - box.top + 8;
      else if (box.bottom > around.bottom) this.element.scrollTop += box.bottom - around.bottom + Math.min(64, around.height / 4);
    }

    isInSight(number) {
      const line = this.at(number);
      if (!line) return false;
      const [box, around] = [line, this.element].map(one => one.getBoundingClientRect());
      return box.bottom > around.top + 2 && box.top < around.bottom - 2;
    }

    /** The first line in sight that has a text; from the foot up when `isLast`. */
    inSight(isLast = false) {
      const seen = this.texts.map((text, at) => at + 1).filter(number => !this.isEmpty(number) && this.isInSight(number));
      return (isLast ? seen.at(-1) : seen[0]) || 0;
    }

    /** A range without empty lines at its ends; null when it has nothing else. */
    filled(from, to) {
      let [start, end] = [Math.max(1, Math.min(from, to)), Math.min(this.length, Math.max(from, to))];
      while (start <= end && this.isEmpty(start)) start += 1;
      while (end > start && this.isEmpty(end)) end -= 1;
      return start <= end ? [start, end] : null;
    }

    /** Chooses lines as they are; the first is where a choice with Shift begins. */
    choose(from, to = from) {
      Object.assign(this, { from, to, anchor: from, head: to });
      this.draw();
    }

    /** Chooses from the anchor to a line. */
    extend(number) {
      const range = this.filled(this.anchor, number);
      if (!range) return;
      this.head = number;
      [this.from, this.to] = range;
      this.draw();
    }

    draw() {
      for (const line of this.element.querySelectorAll('[aria-selected=true]')) {
        const number = Number(line.dataset.line);
        if (number < this.from || number > this.to) line.setAttribute('aria-selected', 'false');
      }
      for (let number = Math.max(1, this.from); number <= Math.min(this.to, this.length); number += 1) this.at(number).setAttribute('aria-selected', 'true');
      const end = this.at(this.head);
      if (end) {
        this.element.setAttribute('aria-activedescendant', end.id);
        this.show(this.head);
      } else this.element.removeAttribute('aria-activedescendant');
      this.chosen();
    }

    click(event) {
      const line = event.target.closest('li');
      const number = line ? Number(line.dataset.line) : 0;
      if (event.shiftKey && this.from && number) { this.extend(number); return; }
      // A text that was selected with the mouse may cover several lines; the click is then on the list around them.
      const range = this.isDragged(event) && this.selection() || number && this.filled(number, number);
      if (range) this.choose(...range);
      else if (number) announce(say('emptyLine'));
    }

    /** Whether the pointer moved while it was down. A click in a marked text leaves that marked until it is over. */
    isDragged({ clientX, clientY }) {
      const [x, y] = this.pressed || [clientX, clientY];
      return Math.hypot(clientX - x, clientY - y) > 4;
    }

    /** The lines of the text that is selected with the mouse; null when there is none. */
    selection() {
      const chosen = getSelection();
      if (chosen.isCollapsed) return null;
      const ends = [chosen.anchorNode, chosen.focusNode]
        .map(node => Number((node.nodeType === 1 ? node : node.parentElement).closest('li[data-line]')?.dataset.line)).filter(Boolean);
      return ends.length === 2 ? this.filled(...ends) : null;
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || this.length === 0) return;
      const deed = this.keyDeed(event);
      if (!deed) return;
      event.preventDefault();
      deed();
    }

    keyDeed({ key, shiftKey }) {
      if (/^[0-9/]$/.test(key)) return () => this.find(key === '/' ? '' : key);
      if (key === 'Enter' || key === ' ') return () => (this.from ? this.enter() : this.step(1, false));
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20, Home: -this.length, End: this.length }[key];
      return step && (() => this.step(step, shiftKey));
    }

    /** Goes on from the last line chosen; where that is out of sight, from what is in sight. */
    step(step, isMore) {
      const direction = Math.sign(step);
      if (!(isMore && this.from) && !this.isInSight(this.head) && Math.abs(step) < this.length) {
        const first = this.inSight(direction < 0);
        if (first) this.choose(first);
        return;
      }
      let next = Math.max(1, Math.min(this.length, this.head + step));
      // Past empty lines; at an end of the text back to the last one that says something.
      while (this.at(next) && this.isEmpty(next)) next += direction;
      if (!this.at(next)) for (next = direction > 0 ? this.length : 1; this.at(next) && this.isEmpty(next);) next -= direction;
      if (!this.at(next)) return;
      if (isMore && this.from) this.extend(next); else this.choose(next);
    }
  };
})();
