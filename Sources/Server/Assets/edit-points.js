'use strict';
/*
 * Action points and sub-points as a table whose cells are fields. What is wrong with a cell is below it, with what was
 * typed still there. Blocks of cells go to and from a spreadsheet (edit-point-block.js). The number of a row opens all its
 * keys beside the table (edit-point-card.js); those without an effect are a list of work.
 */
raakvlak.Points = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;
  const columns = {
    'action-point': ['title', 'list-title', 'priority', 'focus', 'departments', 'page'],
    'sub-point': ['text', null, null, null, 'departments', null],
  };

  return class Points {
    /** Whether a key of a kind has a column. */
    static has(kind, name) { return columns[kind].includes(name); }

    constructor(store, queue, go, reshape, api) {
      Object.assign(this, { store, queue, go, reshape, isOnlyOpen: false, rows: new Map(), parts: new raakvlak.PointParts(store, queue, reshape) });
      // Before the table, whose rows say which of them is open.
      this.card = new raakvlak.PointCard(store, queue, api, { go, reshape, parts: this.parts, shown: () => this.shown, closed: id => this.focusRow(id), marks: () => this.mark() });
      this.heading = make('h2', { id: 'points-heading', tabindex: -1 }, say('points'));
      const open = make('input', { type: 'checkbox' });
      on(open, { change: () => { this.isOnlyOpen = open.checked; this.draw(); } });
      this.count = make('span', { class: 'quiet', role: 'status' });
      this.body = make('tbody', {});
      on(this.body, { keydown: event => this.moveKey(event) });
      this.block = new raakvlak.PointBlock(this, columns);
      this.gaps = button(say('closeGaps'), () => this.reshape.closeGaps(() => this.found()));
      this.head = make('tr', {});
      // Not there until its columns have names.
      this.table = make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('pointsTable'), hidden: '' },
        make('table', {}, make('thead', {}, this.head), this.body));
      this.element = make('section', { class: 'screen points', 'aria-labelledby': 'points-heading' }, this.heading,
        make('div', { class: 'row' }, make('label', { class: 'check' }, open, say('onlyUnlinked')), this.count,
          button(say('addPoint'), () => this.addPoint(), { class: 'main' }), button(say('copyTable'), () => this.copy()), this.gaps),
        make('p', { class: 'quiet' }, say('pointsAbout')),
        make('div', { class: 'points-body' }, this.table, this.card.element));
      store.subscribe(['view', 'screen', 'format'], () => this.draw());
    }

    get shown() {
      const { view } = this.store.get();
      return (view.order['action-point'] || []).filter(id => !this.isOnlyOpen || view.items.get(id).linked === 0)
        .flatMap(id => [id, ...(view.items.get(id).below || [])]);
    }

    draw() {
      const { screen, format, view } = this.store.get();
      if (screen !== 'points' || !format) return;
      const points = view.order['action-point'] || [];
      const open = points.filter(id => view.items.get(id).linked === 0).length;
      this.count.textContent = say('unlinkedCount', { n: open, all: points.length });
      if (this.head.childElementCount === 0) {
        const label = name => format['action-point'].keys.find(key => key.name === name).label;
        this.head.append(...[say('number'), ...columns['action-point'].map(label), say('linkedEffects'), say('actions')]
          .map(text => make('th', { scope: 'col' }, text)));
      }
      this.table.hidden = false;
      this.gaps.hidden = !raakvlak.pointNumbers.hasGaps(view);
      const ids = this.shown;
      for (const [id, row] of this.rows) if (!ids.includes(id)) { row.remove(); this.rows.delete(id); }
      let before = null;
      for (const id of ids) {
        const row = this.rows.get(id) || make('tr', { 'data-point': id });
        this.rows.set(id, row);
        this.fill(row, id);
        const next = before ? before.nextSibling : this.body.firstChild;
        if (next !== row) this.body.insertBefore(row, next);
        before = row;
      }
      this.block.paint();
      this.mark();
    }

    /** Marks the row of which all keys are shown. */
    mark() {
      for (const [id, row] of this.rows) {
        const isOpen = id === this.card.id;
        row.classList.toggle('open', isOpen);
        const opens = row.querySelector('[data-id=open]');
        if (isOpen) opens.setAttribute('aria-current', 'true'); else opens.removeAttribute('aria-current');
      }
    }

    fill(row, id) {
      const item = this.store.get().view.items.get(id);
      const mark = JSON.stringify(item);
      if (row.mark === mark || row.contains(document.activeElement) && document.activeElement.matches('input, textarea')
        && document.activeElement.value !== document.activeElement.defaultValue) return;
      row.mark = mark;
      row.className = item.kind;
      const isPoint = item.kind === 'action-point';
      const cells = columns[item.kind].map((name, column) => {
        const cell = name ? this.cell(id, item, name) : make('td', { class: 'empty' });
        cell.dataset.column = column;
        return cell;
      });
      // The text of a sub-point takes the columns that it does not have.
      if (!isPoint) { cells[0].colSpan = 4; cells.splice(1, 3); }
      const number = button(item.name, () => this.card.open(id), { class: 'leads', 'data-id': 'open', title: say('pointOpen'), 'aria-label': say('pointOpenOf', { name: item.name }) });
      const renew = () => row.replaceChildren(make('th', { scope: 'row' }, number), ...cells, this.linked(id, item), make('td', { class: 'deeds' }, ...this.deeds(id, item)));
      raakvlak.focus.keep(row, renew);
    }

    /** How many effects lead to a point, which leads to their list; of one without, the button that links one. */
    linked(id, item) {
      if (item.kind !== 'action-point') return make('td', { class: 'linked' });
      if (item.linked > 0) {
        return make('td', { class: 'linked' }, button(String(item.linked), () => this.card.open(id, 'effects'), { class: 'leads', 'data-id': 'effects', 'aria-label': say('effectsOf', { name: item.name, n: item.linked }) }));
      }
      return make('td', { class: 'linked none' }, '0 ', button(say('linkShort'), () => this.link(id), { class: 'small', 'data-id': 'link', 'aria-label': say('linkShortOf', { name: item.name }) }));
    }

    /** Links an effect to a point. In the list of those without one its row goes, and the work goes on at the next. */
    link(id) {
      const ids = this.shown;
      const rest = [...ids.slice(ids.indexOf(id) + 1), ...ids.slice(0, ids.indexOf(id)).reverse()];
      raakvlak.pointLinks.linkEffect(this, id, isMade => {
        if (!isMade || ![document.body, this.heading].includes(document.activeElement)) return;
        const found = this.rows.get(id)?.querySelector('[data-id=effects]') || rest.map(one => this.rows.get(one)?.querySelector('[data-id=link]')).find(Boolean);
        (found || this.heading).focus();
      });
    }

    deeds(id, item) {
      const { name } = item;
      const sign = (text, key, act) => button(text, act, { title: say(key), 'aria-label': say(`${key}Of`, { name }) });
      const own = item.kind === 'action-point'
        ? [sign('+', 'addPart', () => this.parts.add(id, null, part => this.focusCell(part))),
          sign('№', 'renumber', () => this.reshape.renumber(id, () => this.found())), sign('⇉', 'merge', () => this.reshape.merge(id, () => this.found()))]
        : raakvlak.partButtons(this.parts, id, name, (part, deed) => this.focusDeed(part, deed));
      return [...own, sign('×', 'remove', () => this.parts.remove(id, () => this.found()))];
    }

    /** The focus stays on this screen when its button went with a row. */
    found() {
      if (document.activeElement === document.body) this.heading.focus();
    }

    focusRow(id) {
      const row = this.rows.get(id);
      (row && row.querySelector('[data-id=open]') || this.heading).focus();
    }

    /** Shows a point: where its key has a column, the cell; else its card. `reached` is what has the field. */
    reach(id, key = null) {
      const row = this.rows.get(id);
      const isCell = Boolean(key && row && Points.has(this.store.get().view.items.get(id).kind, key));
      // On a narrow screen the card would cover the table.
      if (isCell) this.card.show(null); else this.card.open(id);
      this.reached = isCell ? row : this.card.body;
      if (isCell) row.scrollIntoView({ block: 'center' });
    }

    /** The first field of a row, which is new or moved. */
    focusCell(id) {
      const field = this.rows.get(id)?.querySelector('[data-key]');
      if (!field) return;
      field.scrollIntoView({ block: 'nearest' });
      field.focus();
    }

    /** The button by which a part moved, in the row where that is now. */
    focusDeed(id, deed) {
      const target = deed && this.rows.get(id)?.querySelector(`[data-id^="${deed} "]`);
      if (target) target.focus(); else this.focusCell(id);
    }

    cell(id, item, name) {
      const { format } = this.store.get();
      const key = format[item.kind].keys.find(one => one.name === name);
      const value = item.values[name];
      const cell = make('td', {});
      if (!raakvlak.forms.isPlain(value)) {
        cell.append(make('span', { class: 'quiet' }, say('inFile')));
        return cell;
      }
      const input = key.form === 'choice' ? make('select', {}) : make(name === 'title' || name === 'list-title' || name === 'text' ? 'textarea' : 'input', name === 'title' || name === 'list-title' || name === 'text' ? { rows: 2 } : { type: 'text' });
      if (key.form === 'choice') {
        input.append(make('option', { value: '' }, '–'), ...key.choices.map(choice => make('option', { value: choice.value }, choice.label)));
      }
      input.value = raakvlak.forms.written(value);
      if (input.tagName === 'TEXTAREA') input.defaultValue = input.value;
      input.dataset.key = name;
      input.was = value ?? null;
      input.setAttribute('aria-label', `${item.name}: ${key.label}`);
      const error = make('p', { class: 'error', id: `cell-${id}-${name}`, hidden: '' });
      input.setAttribute('aria-describedby', error.id);
      const complain = text => {
        error.textContent = text;
        error.hidden = !text;
        input.setAttribute('aria-invalid', text ? 'true' : 'false');
      };
      on(input, {
        change: () => this.queue.addLater(() => this.save(id, key, input, complain)),
        paste: event => this.block.paste(event, id, name),
        keydown: event => this.key(event, id, name),
      });
      cell.append(raakvlak.complete(input, key, this.store), error);
      return cell;
    }

    /**
     * Enter goes down a row, as in a spreadsheet; in a text Shift+Enter is a new line, Escape takes what was typed back.
     * Ctrl+Enter opens all keys of the row.
     */
    key(event, id, name) {
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.target.dispatchEvent(new Event('change'));
        this.card.open(id);
      } else if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        const ids = this.shown;
        const next = this.rows.get(ids[ids.indexOf(id) + 1]);
        event.target.dispatchEvent(new Event('change'));
        const field = next && (next.querySelector(`[data-key="${name}"]`) || next.querySelector('[data-key]'));
        if (field) field.focus();
      } else if (event.key === 'Escape') {
        const { view } = this.store.get();
        event.target.value = raakvlak.forms.written(view.items.get(id).values[name]);
        event.target.setAttribute('aria-invalid', 'false');
        event.target.parentElement.querySelector('.error').hidden = true;
        this.queue.settle([raakvlak.Queue.field(id, name)]);
      }
    }

    /** Alt and an arrow move a sub-point, from anywhere in its row. */
    moveKey(event) {
      const step = event.altKey && !event.ctrlKey && !event.shiftKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const id = step && event.target.closest('tr').dataset.point;
      if (!id || this.store.get().view.items.get(id)?.kind !== 'sub-point') return;
      event.preventDefault();
      // The field is left first: what was typed is of this part, and the row has another one afterwards.
      this.focusDeed(id, step < 0 ? 'up' : 'down');
      this.parts.moveBy(id, step, part => this.focusCell(part));
    }

    save(id, key, input, complain) {
      const { was } = input;
      const next = raakvlak.forms.values(input.value, key.form);
      complain('');
      if (JSON.stringify([was ?? []].flat()) === JSON.stringify(next || [])) { this.queue.settle([raakvlak.Queue.field(id, key.name)]); return; }
      if (!next && key.isRequired) { complain(say('emptyText')); return; }
      const typed = input.value;
      const operation = next ? { do: 'set', of: id, key: key.name, values: next, was } : { do: 'clear', of: id, key: key.name };
      input.was = next && (next.length === 1 ? next[0] : next);
      this.queue.add([operation], {
        typed,
        done: (made, refused) => {
          if (!refused || refused.conflicts) return;
          const row = this.rows.get(id);
          const field = row && row.querySelector(`[data-key="${key.name}"]`);
          if (!field) return;
          field.value = typed;
          field.was = was;
          const error = field.parentElement.querySelector('.error');
          error.textContent = [refused.problem, refused.remedy].filter(Boolean).join(' ');
          error.hidden = false;
          field.setAttribute('aria-invalid', 'true');
        },
      });
    }

    async copy() {
      const { view } = this.store.get();
      const lines = this.shown.map(id => [view.items.get(id).name, ...this.block.texts(id)]);
      try {
        await navigator.clipboard.writeText(raakvlak.cells.write(lines));
        raakvlak.ui.announce(say('copied', { n: lines.length }));
      } catch { raakvlak.ui.announce(say('notCopied')); }
    }

    async addPoint() {
      const title = await raakvlak.picker.text({ title: say('addPoint'), name: say('titleOfPoint'), rows: 2, confirm: say('add') });
      if (!title) return;
      const { view, format } = this.store.get();
      const key = format['action-point'].keys.find(one => one.name === 'priority');
      const has = (view.order['action-point'] || []).some(id => view.items.get(id).values.priority);
      const values = key.isRequired || has ? [{ key: 'priority', text: 'secondary' }] : [];
      this.queue.add([{ do: 'add', kind: 'point', text: title, values, position: { at: 'last' } }], {
        typed: title, done: made => { if (made) this.focusCell((this.store.get().view.order['action-point'] || []).at(-1)); },
      });
    }
  };
})();
