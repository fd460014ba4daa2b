'use strict';
/*
 * The outline of a theme: a tree of rows (ARIA), of which one may be a text field. Rows are kept by their key, so a
 * change elsewhere moves neither the focus nor the text that is being typed.
 */
raakvlak.Outline = (() => {
  const { make } = raakvlak;
  const { say, on } = raakvlak.ui;

  /** What is beside a label: points, focus areas, signs. */
  function signs(row) {
    const { item, isReference, place } = row;
    const list = [];
    const badge = (text, kind, title) => list.push(make('span', { class: `badge ${kind}`, title, 'aria-hidden': 'true' }, text));
    for (const link of (item && item.links) || []) {
      const name = (link.to || link.printed || '').replace(/^[\w-]+:/, '');
      const isInferred = link.basis.kind === 'inferred' ? ' inferred' : '';
      if (link.key === 'points') badge(name, `point${isInferred}`, say('badgePoint', { n: name }));
      if (link.key === 'focus') badge(name, `focus${isInferred}`, say('badgeFocus', { n: name }));
    }
    if (item && item.values.context) badge('!', 'plain', say('badgeContext'));
    if (isReference) badge('→', 'plain', say('badgeElsewhere'));
    if (place && place.basis.kind === 'inferred') badge('~', 'plain', say('badgeInferred'));
    return list;
  }

  /** The same in words, for the name of a row. */
  function words(row) {
    const { item, isReference, place } = row;
    const links = key => ((item && item.links) || []).filter(link => link.key === key)
      .map(link => (link.to || link.printed).replace(/^[\w-]+:/, ''));
    const parts = [row.label];
    if (place && place.kind !== 'consequence') parts.unshift(say(`kind-word-${place.kind}`));
    if (links('points').length > 0) parts.push(say('namePoints', { list: links('points').join(', ') }));
    if (links('focus').length > 0) parts.push(say('nameFocus', { list: links('focus').join(', ') }));
    if (item && item.values.context) parts.push(say('badgeContext'));
    if (isReference) parts.push(say('badgeElsewhere'));
    if (place && place.basis.kind === 'inferred') parts.push(say('badgeInferred'));
    if (!item) parts.push(say('missing'));
    return parts.join(', ');
  }

  return class Outline {
    /** - deeds: what a row can do, by name (edit-keys.js). */
    constructor(store, deeds) {
      Object.assign(this, { store, deeds, elements: new Map(), input: null });
      this.element = make('div', { class: 'outline', role: 'tree', 'aria-label': say('outline') });
      on(this.element, { click: event => this.click(event), dblclick: event => this.click(event, true) });
      store.subscribe(['view', 'theme', 'selected', 'folded', 'typing', 'findings'], () => this.draw());
    }

    rowAt(event) {
      const element = event.target.closest('[role="treeitem"]');
      return element && this.store.get().rows.find(row => row.key === element.dataset.key);
    }

    click(event, isDouble = false) {
      const row = this.rowAt(event);
      if (!row || event.target.closest('input')) return;
      if (event.target.closest('.fold')) return this.deeds.fold(row, !row.isFolded);
      if (isDouble && event.target.closest('.label')) this.deeds.type(row);
      else this.deeds.select(row, true);
    }

    draw() {
      const { typing } = this.store.get();
      const input = this.input && this.input.element;
      const hadField = typing && input && document.activeElement === input;
      const ends = hadField ? [input.selectionStart, input.selectionEnd] : null;
      // Elements move in the page: that is nobody leaving the field.
      const former = this.deeds.isMoving;
      this.deeds.isMoving = true;
      this.drawRows();
      if (hadField && input.isConnected && document.activeElement !== input) {
        input.focus();
        input.setSelectionRange(...ends);
      }
      this.deeds.isMoving = former;
      if (typing && input && !input.isConnected && this.input.typing === typing.id && !former) this.deeds.lost(input.value);
    }

    drawRows() {
      const { rows, selected, typing } = this.store.get();
      const seen = new Set();
      let before = null;
      for (const row of rows) {
        seen.add(row.key);
        const element = this.elements.get(row.key) || this.create(row);
        this.fill(element, row, selected === row.key, typing && typing.key === row.key ? typing : null);
        before = this.put(element, before);
        if (typing && typing.isNew && typing.after === row.key) {
          const key = 'typing';
          seen.add(key);
          const fresh = this.elements.get(key) || this.create({ key });
          this.fillNew(fresh, typing);
          before = this.put(fresh, before);
        }
      }
      for (const [key, element] of this.elements) {
        if (seen.has(key)) continue;
        // An element that goes must not take the focus with it: the selected row gets it.
        const hadFocus = element.contains(document.activeElement);
        element.remove();
        this.elements.delete(key);
        if (hadFocus) this.focus();
      }
    }

    put(element, before) {
      const next = before ? before.nextSibling : this.element.firstChild;
      if (next !== element) {
        const active = element.contains(document.activeElement) ? document.activeElement : null;
        this.element.insertBefore(element, next);
        if (active) active.focus();
      }
      return element;
    }

    create({ key }) {
      const element = make('div', { role: 'treeitem', class: 'item', tabindex: -1 });
      element.dataset.key = key;
      this.elements.set(key, element);
      return element;
    }

    fill(element, row, isSelected, typing) {
      const set = (name, value) => {
        if (value === null) element.removeAttribute(name);
        else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
      };
      set('aria-level', row.depth + 1);
      set('aria-setsize', row.count);
      set('aria-posinset', row.index + 1);
      set('aria-expanded', row.below.length > 0 ? String(!row.isFolded) : null);
      set('aria-selected', String(isSelected));
      set('tabindex', isSelected ? 0 : -1);
      set('aria-label', words(row));
      set('draggable', row.depth > 0 && row.item && !typing ? 'true' : null);
      element.style.setProperty('--depth', row.depth);
      element.classList.toggle('root', row.depth === 0);
      element.classList.toggle('reference', row.isReference);
      element.classList.toggle('broken', !row.item);
      element.classList.toggle('pending', Boolean(row.item && row.item.isNew));
      const mark = typing ? `typing ${typing.id}` : JSON.stringify([row.label, row.isFolded, row.below.length, row.place, row.item && row.item.links,
        row.item && row.item.values.context, this.marks(row)]);
      if (element.mark === mark) return;
      element.mark = mark;
      const fold = make('span', { class: 'fold', 'aria-hidden': 'true' },
        row.below.length > 0 ? (row.isFolded ? '▸' : '▾') : '');
      const kind = row.place && row.place.kind !== 'consequence'
        ? [make('span', { class: 'kind', 'aria-hidden': 'true' }, say(`kind-word-${row.place.kind}`))] : [];
      const text = typing ? this.field(typing)
        : make('span', { class: 'label' }, row.label || '\u00a0');
      const counter = typing && this.input.counter ? [this.input.counter] : [];
      element.replaceChildren(fold, make('span', { class: 'words' }, ...kind, text, ...signs(row), ...this.marks(row).map(level =>
        make('span', { class: `found ${level}`, 'aria-hidden': 'true', title: say(`level-${level}`) }, '●')), ...counter));
    }

    /** The gravest finding at a row. */
    marks(row) {
      const found = this.store.get().findings.filter(finding => finding.subject === row.id);
      const level = ['error', 'warning', 'info'].find(name => found.some(finding => finding.level === name));
      return level ? [level] : [];
    }

    fillNew(element, typing) {
      element.setAttribute('aria-level', typing.depth + 1);
      element.setAttribute('aria-label', say('newEffect'));
      element.style.setProperty('--depth', typing.depth);
      element.classList.add('fresh');
      if (!element.firstChild) {
        const field = this.field(typing);
        element.append(make('span', { class: 'fold', 'aria-hidden': 'true' }, ''), make('span', { class: 'words' }, field, this.input.counter));
      }
    }

    /** The one text field. It stays the same element while it is open. */
    field(typing) {
      if (this.input && this.input.typing === typing.id) return this.input.element;
      const element = make('input', {
        type: 'text', class: 'label', 'aria-label': typing.isNew ? say('newEffect') : say('textOf', { text: typing.text }),
        autocomplete: 'off', spellcheck: 'true', maxlength: 400, 'aria-describedby': 'typing-help',
      });
      element.value = typing.draft ?? typing.text;
      // A theme has a title, which is on no card among others.
      const isLabel = typing.isNew || typing.row.item.kind === 'effect';
      this.input = { typing: typing.id, element, counter: isLabel ? raakvlak.labelLength.counter(element, this.store, { isOnlyLong: true }) : null };
      on(element, {
        keydown: event => this.deeds.keyInField(event, element),
        input: () => raakvlak.kept.set('field', { key: typing.key, text: element.value }),
        blur: () => this.deeds.left(element),
        paste: event => this.deeds.pasted(event, element),
      });
      return element;
    }

    /** Moves the focus to the selected row, or to its field. */
    focus() {
      const { selected, typing } = this.store.get();
      if (typing && this.input) {
        this.input.element.focus();
        return;
      }
      const element = this.elements.get(selected);
      if (element) {
        element.focus({ preventScroll: false });
        element.scrollIntoView({ block: 'nearest' });
      }
    }
  };
})();
