'use strict';
/*
 * A block of cells in the table of points: chosen with Shift and arrows, Shift and a click, or by dragging, copied as a
 * spreadsheet takes it, and filled with what one copied. Texts are chosen in cells too, so Shift and an arrow go on to
 * other cells only where the text of the cell ends.
 */
raakvlak.PointBlock = class PointBlock {
  /** `ids` gives the rows of the table in order; `rows` has their elements, `columns` the keys of each kind. */
  constructor(points, columns) {
    Object.assign(this, { points, columns, width: columns['action-point'].length, anchor: null, head: null });
    const { on } = raakvlak.ui;
    on(points.body, {
      mousedown: event => this.press(event), mouseover: event => this.drag(event),
      focusin: event => { if (!this.isSame(this.at(event.target), this.anchor)) this.clear(); },
    });
    // Before the keys of a cell.
    points.body.addEventListener('keydown', event => this.key(event), true);
    on(document, {
      mouseup: () => this.points.body.classList.remove('choosing'),
      copy: event => this.copy(event),
    });
  }

  get isOpen() { return Boolean(this.head); }

  isSame(a, b) { return Boolean(a && b) && a.id === b.id && a.column === b.column; }

  /** The cell of an element: { id, column }; null outside of cells. */
  at(element) {
    const cell = element.closest && element.closest('td[data-column]');
    return cell ? { id: cell.parentElement.dataset.point, column: Number(cell.dataset.column) } : null;
  }

  /** Rows and columns of the block: ids from the top, and the first and last column. */
  get range() {
    const ids = this.points.shown;
    const [a, b] = [this.anchor.id, this.head.id].map(id => ids.indexOf(id)).sort((one, other) => one - other);
    const [from, to] = [this.anchor.column, this.head.column].sort((one, other) => one - other);
    return { ids: a < 0 ? [] : ids.slice(a, b + 1), from, to };
  }

  clear() {
    this.anchor = this.head = null;
    this.paint();
  }

  extend(anchor, head) {
    if (this.isSame(anchor, head) && !this.isOpen) return;
    Object.assign(this, { anchor, head });
    this.paint();
    const { ids, from, to } = this.range;
    raakvlak.ui.announce(raakvlak.ui.say('blockChosen', { rows: ids.length, columns: to - from + 1 }));
    this.points.rows.get(head.id)?.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the cells of the block. A text that goes over several columns is in it with any of these. */
  paint() {
    for (const cell of this.points.body.querySelectorAll('.chosen')) cell.classList.remove('chosen');
    if (!this.isOpen) return;
    const { ids, from, to } = this.range;
    // A row of it is gone.
    if (ids.length === 0) this.anchor = this.head = null;
    for (const id of ids) {
      for (const cell of this.points.rows.get(id)?.querySelectorAll('td[data-column]') || []) {
        const first = Number(cell.dataset.column);
        if (first <= to && first + cell.colSpan > from) cell.classList.add('chosen');
      }
    }
  }

  press(event) {
    const cell = this.at(event.target);
    if (event.button !== 0 || !cell) return;
    const focused = this.at(document.activeElement);
    if (event.shiftKey && focused && !this.isSame(cell, focused)) {
      event.preventDefault();
      this.extend(focused, cell);
      return;
    }
    if (event.shiftKey) return;
    this.clear();
    this.pressed = cell;
  }

  drag(event) {
    const cell = this.at(event.target);
    if (event.buttons !== 1 || !cell || !this.pressed || this.isSame(cell, this.pressed) && !this.isOpen) return;
    // A list of choices opens at the press: there is nothing to drag.
    const focused = document.activeElement;
    if (!this.isSame(this.at(focused), this.pressed)) return;
    this.points.body.classList.add('choosing');
    if (focused.matches('input, textarea')) focused.setSelectionRange(0, 0);
    this.extend(this.pressed, cell);
  }

  /** Whether a key that chooses text has none left to choose in that direction. */
  static isAtEnd(field, key) {
    if (field.tagName === 'SELECT') return true;
    const { selectionStart: from, selectionEnd: to, value } = field;
    if (from === 0 && to === value.length) return true;
    return { ArrowUp: from === 0, ArrowDown: to === value.length, ArrowLeft: from === 0 && to === 0, ArrowRight: from === value.length }[key];
  }

  key(event) {
    if (event.isComposing) return;
    const cell = this.at(event.target);
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step && event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && cell) {
      if (!this.isOpen && !PointBlock.isAtEnd(event.target, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const ids = this.points.shown;
      const head = this.head || cell;
      const row = ids.indexOf(head.id) + step[0];
      const column = head.column + step[1];
      if (ids[row] && column >= 0 && column < this.width) this.extend(this.anchor || cell, { id: ids[row], column });
      return;
    }
    if (!this.isOpen || ['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
    if (!((event.ctrlKey || event.metaKey) && ['c', 'v', 'insert'].includes(event.key.toLowerCase()))) this.clear();
  }

  /** Cells of a row as they are shown, in words of the page where there is a choice. */
  texts(id, from = 0, to = this.width - 1) {
    const { view, format } = this.points.store.get();
    const { kind, values } = view.items.get(id);
    return this.columns[kind].slice(from, to + 1).map(name => {
      if (!name || !raakvlak.forms.isPlain(values[name])) return '';
      const text = raakvlak.forms.written(values[name]);
      const { choices = [] } = format[kind].keys.find(key => key.name === name);
      return choices.find(choice => choice.value === text)?.label ?? text;
    });
  }

  copy(event) {
    if (!this.isOpen || this.points.store.get().screen !== 'points' || document.querySelector('dialog[open]')) return;
    const { ids, from, to } = this.range;
    event.preventDefault();
    event.clipboardData.setData('text/plain', raakvlak.cells.write(ids.map(id => this.texts(id, from, to))));
    raakvlak.ui.announce(raakvlak.ui.say('blockCopied', { rows: ids.length, columns: to - from + 1 }));
  }

  /** Fills cells with a block of a spreadsheet, after a look; one cell fills all that are chosen. */
  async paste(event, id, name) {
    const text = event.clipboardData.getData('text/plain');
    if (!this.isOpen && !raakvlak.cells.isBlock(text)) return;
    event.preventDefault();
    const { store, queue } = this.points;
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    const { view, format } = store.get();
    const { shown } = this.points;
    const range = this.isOpen ? this.range : { ids: [id], from: this.columns[view.items.get(id).kind].indexOf(name) };
    const copied = raakvlak.cells.read(text);
    const isOne = this.isOpen && copied.length === 1 && copied[0].length === 1;
    const lines = isOne ? range.ids.map(() => Array(range.to - range.from + 1).fill(copied[0][0])) : copied;
    const ids = shown.slice(shown.indexOf(range.ids[0]));
    const operations = [];
    const covers = [];
    let dropped = 0;
    lines.forEach((line, down) => {
      const target = ids[down];
      const keys = target && this.columns[view.items.get(target).kind];
      line.forEach((value, right) => {
        const key = keys && keys[range.from + right];
        const form = key && format[view.items.get(target).kind].keys.find(one => one.name === key);
        if (!form || !raakvlak.forms.isPlain(view.items.get(target).values[key])) { dropped += value.trim() && !isOne ? 1 : 0; return; }
        covers.push(raakvlak.Queue.field(target, key));
        const choice = form.choices && form.choices.find(one => raakvlak.plain(one.label) === raakvlak.plain(value.trim()));
        const next = raakvlak.forms.values(choice ? choice.value : value, form.form);
        const now = view.items.get(target).values[key];
        if (!next || JSON.stringify([now ?? []].flat()) === JSON.stringify(next)) return;
        operations.push({ do: 'set', of: target, key, values: next, was: now ?? null });
      });
    });
    const list = make('ul', { class: 'preview', tabindex: 0, 'aria-label': say('pastePreview') }, ...operations.map(one =>
      make('li', {}, `${view.items.get(one.of).name} · ${format[view.items.get(one.of).kind].keys.find(key => key.name === one.key).label}: `, make('b', {}, one.values.join(', ')))));
    const notes = dropped > 0 ? [make('p', { class: 'error' }, say('pasteDropped', { n: dropped }))] : [];
    if (operations.length === 0) { queue.settle(covers); raakvlak.ui.announce(say('pasteNothing')); return; }
    if (await raakvlak.ui.ask(say('pasteCells', { n: operations.length }), [...notes, list], { confirm: say('fill'), wide: true })) {
      queue.add(operations, { typed: text, covers });
    }
  }
};
