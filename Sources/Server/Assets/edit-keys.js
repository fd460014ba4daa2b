'use strict';
/* Choosing, folding and typing in the outline, and its keys. What the keys and buttons do to the plan: edit-moves.js. */
raakvlak.Deeds = class Deeds extends raakvlak.Moves {
  constructor(store, queue) {
    super();
    Object.assign(this, { store, queue, reshape: null, outline: null, address: { go: lead => lead() }, isMoving: false, turn: 0 });
  }

  get state() { return this.store.get(); }

  get row() { return this.state.rows.find(row => row.key === this.state.selected); }

  /** Changes the state while elements move, without taking that for somebody leaving the field. */
  change(make, isFocused = true) {
    this.isMoving = true;
    this.store.update(make);
    if (isFocused) this.outline.focus();
    this.isMoving = false;
  }

  select(row, isFocused = false) {
    if (!row) return;
    this.finish();
    this.change(state => ({ ...state, selected: row.key }), isFocused);
  }

  fold(row, isFolded) {
    if (!row || row.below.length === 0) return;
    this.change(state => {
      const folded = new Set(state.folded);
      if (isFolded) folded.add(row.key); else folded.delete(row.key);
      return { ...state, folded };
    });
  }

  // Typing

  type(row) {
    if (!row.item || row.isReference) {
      raakvlak.ui.announce(raakvlak.ui.say('elsewhereText'));
      return;
    }
    this.finish();
    this.turn += 1;
    this.change(state => ({
      ...state, selected: row.key, typing: { id: this.turn, key: row.key, text: row.label, row, isNew: false },
    }));
    this.outline.input.element.select();
  }

  typeNew(parent, sibling) {
    if (!parent || parent.isReference || !parent.item) return;
    this.finish();
    this.turn += 1;
    const id = this.turn;
    this.change(state => {
      const folded = new Set(state.folded);
      if (!sibling) folded.delete(parent.key);
      return { ...state, folded };
    }, false);
    this.change(state => ({ ...state, typing: this.fresh(id, parent.key, sibling ? sibling.key : null) }));
  }

  /** A new row under a parent, after a sibling or as the last. */
  fresh(id, parentKey, siblingKey) {
    const { rows } = this.state;
    const parent = rows.find(row => row.key === parentKey);
    const last = rows.findLast(row => row.key === (siblingKey || parentKey) || row.key.startsWith(`${siblingKey || parentKey}/`));
    return { id, key: 'typing', isNew: true, text: '', parentKey, siblingKey, depth: parent.depth + 1, after: last.key };
  }

  /** Takes what is in the field as a change. Returns the key of its row; nil when nothing was typed. */
  take(input) {
    const { typing, rows } = this.state;
    const text = input.value.replace(/\s+/g, ' ').trim();
    raakvlak.kept.set('field', null);
    if (typing.isNew) {
      if (text === '') return null;
      const parent = rows.find(row => row.key === typing.parentKey);
      const sibling = rows.find(row => row.key === typing.siblingKey);
      const temp = raakvlak.plan.fresh();
      this.queue.add([{
        do: 'add', kind: 'effect', text, under: parent.id, temp,
        position: sibling ? { at: 'after', of: sibling.id } : { at: 'last' },
      }], { typed: text });
      return `${typing.parentKey}/${temp}`;
    }
    const { row } = typing;
    if (text !== '' && text !== typing.text) {
      const key = row.item.kind === 'theme' ? 'title' : 'label';
      // As it was when the typing began: what somebody else made of it since is a conflict.
      const was = row.item.values[key] ?? null;
      this.queue.add([{ do: 'set', of: row.id, key, values: [text], was }], { typed: text });
    } else if (text === '') {
      raakvlak.ui.announce(raakvlak.ui.say('emptyText'));
    }
    return typing.key;
  }

  /** Ends typing and keeps what was typed. */
  finish() {
    const { typing } = this.state;
    if (!typing) return;
    const input = this.outline.input.element;
    this.isMoving = true;
    const key = this.take(input);
    this.store.update(state => ({ ...state, typing: null, selected: key || typing.siblingKey || typing.parentKey || state.selected }));
    this.isMoving = false;
  }

  /** The row in whose field somebody is typing is gone from the plan: the text is shown, to be used elsewhere. */
  lost(text) {
    raakvlak.kept.set('field', null);
    const problem = { problem: raakvlak.ui.say('rowGone'), typed: [text].filter(Boolean) };
    this.store.update(state => ({ ...state, typing: null, problems: [...state.problems, problem] }));
  }

  /** The focus left the field for something else: what was typed is kept. */
  left() {
    if (this.isMoving || !this.state.typing) return;
    this.finish();
  }

  keyInField(event, input) {
    const { typing } = this.state;
    const isControl = event.ctrlKey || event.metaKey;
    // A sign over the whole text, which nobody has changed, is a key for the row and not its new text.
    const isUntouched = typing && !typing.isNew && input.value === typing.text
      && input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const sign = isUntouched && '#@=!&'.includes(event.key) ? () => { this.finish(); this.plainKey(event, this.row)(); } : null;
    const deed = sign || {
      Enter: () => {
        const isEmpty = input.value.trim() === '';
        this.finish();
        const { row } = this;
        if (isEmpty || !row) return this.outline.focus();
        return row.depth === 0 ? this.typeNew(row, null) : this.typeNew(row.parent, row);
      },
      Escape: () => { this.finish(); this.outline.focus(); },
      Tab: () => this.shift(event.shiftKey ? -1 : 1, input),
      ArrowUp: () => this.step(-1, event.altKey),
      ArrowDown: () => this.step(1, event.altKey),
      Backspace: typing && typing.isNew && input.value === '' ? () => { this.finish(); this.outline.focus(); } : null,
      ']': isControl ? () => this.shift(1, input) : null,
      '[': isControl ? () => this.shift(-1, input) : null,
      '=': typing && typing.isNew && input.value === '' ? () => {
        const { parentKey } = typing;
        this.finish();
        this.alsoHere(this.state.rows.find(row => row.key === parentKey));
      } : null,
    }[event.key];
    if (event.isComposing || !deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  }

  /** A step in or out while typing. The field stays open. */
  shift(direction, input) {
    const { typing, rows } = this.state;
    if (typing.isNew) {
      const parent = rows.find(row => row.key === typing.parentKey);
      const sibling = rows.find(row => row.key === typing.siblingKey)
        || rows.findLast(row => row.parent && row.parent.key === typing.parentKey);
      if (direction > 0 && sibling && sibling.item && !sibling.isReference) {
        this.fold(sibling, false);
        this.change(state => ({ ...state, typing: this.fresh(typing.id, sibling.key, null) }));
      } else if (direction < 0 && parent.parent) {
        this.change(state => ({ ...state, typing: this.fresh(typing.id, parent.parent.key, parent.key) }));
      }
      return;
    }
    this.isMoving = true;
    this.take(input);
    const text = input.value.trim() || typing.text;
    const row = this.state.rows.find(one => one.key === typing.key);
    const key = direction > 0 ? this.indent(row, true) : this.outdent(row, true);
    this.change(state => {
      const moved = state.rows.find(one => one.key === (key || typing.key));
      return { ...state, selected: moved.key, typing: { ...typing, key: moved.key, row: moved, text, draft: input.value } };
    });
  }

  step(direction, isMove) {
    if (isMove) {
      this.finish();
      return direction < 0 ? this.up(this.row) : this.down(this.row);
    }
    this.finish();
    const { rows, selected } = this.state;
    const next = rows[rows.findIndex(row => row.key === selected) + direction];
    if (next && next.item && !next.isReference) this.type(next);
    else this.select(next || this.row, true);
    return undefined;
  }

  pasted(event, input) {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\n\r]/.test(text.trim())) return;
    event.preventDefault();
    const { typing } = this.state;
    const row = typing.isNew ? this.state.rows.find(one => one.key === typing.parentKey) : typing.row;
    if (typing.isNew) input.value = '';
    this.finish();
    this.paste(row, text);
  }

  /** Many effects from a text, after a look at what they will be. */
  async paste(row, text) {
    if (!row || !row.item || row.isReference) return;
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    const all = raakvlak.plan.outline(text);
    const nodes = all.slice(0, 300).map(node => ({ ...node, text: node.text.slice(0, 400) }));
    if (nodes.length === 0) return;
    // What is left out is said before anything is added.
    const cut = all.slice(0, 300).filter(node => node.text.length > 400).length;
    const notes = [...(all.length > 300 ? [say('pasteTooMany', { n: all.length - 300 })] : []), ...(cut > 0 ? [say('pasteCut', { n: cut })] : [])]
      .map(words => make('p', { class: 'error' }, words));
    const list = make('ul', { class: 'preview', tabindex: 0, 'aria-label': say('pastePreview') }, ...nodes.map(node => {
      const item = make('li', {}, node.text);
      item.style.setProperty('--depth', node.depth);
      return item;
    }));
    const isYes = await raakvlak.ui.ask(say('pasteTitle', { n: nodes.length, under: row.label }), [...notes, list],
      { confirm: say('pasteAdd', { n: nodes.length }), wide: true });
    if (!isYes) return;
    const parents = [row.id];
    for (const node of nodes) {
      const temp = raakvlak.plan.fresh();
      this.queue.add([{
        do: 'add', kind: 'effect', text: node.text, under: parents[node.depth], temp, position: { at: 'last' },
      }], { typed: node.text });
      parents[node.depth + 1] = temp;
    }
    this.outline.focus();
  }

  // Keys on a row

  keyInTree(event) {
    if (event.target.closest('input') || event.isComposing) return;
    const { row } = this;
    if (!row) return;
    const isControl = event.ctrlKey || event.metaKey;
    const deed = isControl ? this.controlKey(event, row) : event.altKey ? this.altKey(event, row) : this.plainKey(event, row);
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  controlKey(event, row) {
    return {
      Enter: () => this.typeNew(row, null), ']': () => this.indent(row), '[': () => this.outdent(row),
    }[event.key];
  }

  altKey(event, row) {
    return {
      ArrowUp: () => this.up(row), ArrowDown: () => this.down(row), ArrowRight: () => this.fold(row, false),
      ArrowLeft: () => this.fold(row, true),
    }[event.key];
  }

  plainKey(event, row) {
    const { rows } = this.state;
    const at = rows.indexOf(row);
    const go = index => () => this.select(rows[Math.max(0, Math.min(rows.length - 1, index))], true);
    return {
      ArrowDown: go(at + 1), ArrowUp: go(at - 1), Home: go(0), End: go(rows.length - 1),
      ArrowRight: row.isFolded ? () => this.fold(row, false) : row.below.length > 0 && !row.isReference ? go(at + 1) : () => {},
      ArrowLeft: !row.isFolded && row.below.length > 0 && !row.isReference ? () => this.fold(row, true)
        : row.parent ? () => this.select(row.parent, true) : () => {},
      Enter: () => (row.depth === 0 ? this.typeNew(row, null) : this.typeNew(row.parent, row)),
      F2: () => this.type(row), ' ': () => this.type(row), Delete: () => this.remove(row),
      '#': () => this.point(row), '@': () => this.focusArea(row), '=': () => this.alsoHere(row), '!': () => this.context(row),
      '&': () => this.merge(row),
    }[event.key];
  }
};
