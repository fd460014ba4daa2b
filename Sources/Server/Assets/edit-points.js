'use strict';
/*
 * Action points and sub-points as a table whose cells are fields. What is wrong with a cell is below it, with what was
 * typed still there. A block that is copied from a spreadsheet fills the cells to the right and below.
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

    constructor(store, queue, go, reshape) {
      Object.assign(this, { store, queue, go, reshape, isOnlyOpen: false, cells: new Map(), rows: new Map() });
      this.heading = make('h2', { id: 'points-heading', tabindex: -1 }, say('points'));
      const open = make('input', { type: 'checkbox' });
      on(open, { change: () => { this.isOnlyOpen = open.checked; this.draw(true); } });
      this.count = make('span', { class: 'quiet', role: 'status' });
      this.body = make('tbody', {});
      this.head = make('tr', {});
      // Not there until its columns have names.
      this.table = make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('pointsTable'), hidden: '' },
        make('table', {}, make('thead', {}, this.head), this.body));
      this.element = make('section', { class: 'screen points', 'aria-labelledby': 'points-heading' }, this.heading,
        make('div', { class: 'row' }, make('label', { class: 'check' }, open, say('onlyUnlinked')), this.count,
          button(say('addPoint'), () => this.addPoint(), { class: 'main' }), button(say('copyTable'), () => this.copy())),
        make('p', { class: 'quiet' }, say('pointsAbout')),
        this.table);
      store.subscribe(['view', 'screen', 'format'], () => this.draw());
    }

    get shown() {
      const { view } = this.store.get();
      return (view.order['action-point'] || []).filter(id => !this.isOnlyOpen || view.items.get(id).linked === 0)
        .flatMap(id => [id, ...(view.items.get(id).below || [])]);
    }

    draw(isNew = false) {
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
      const ids = this.shown;
      for (const [id, row] of this.rows) if (!ids.includes(id)) { row.remove(); this.rows.delete(id); }
      let before = null;
      for (const id of ids) {
        const row = this.rows.get(id) || make('tr', {});
        this.rows.set(id, row);
        this.fill(row, id, isNew);
        const next = before ? before.nextSibling : this.body.firstChild;
        if (next !== row) this.body.insertBefore(row, next);
        before = row;
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
      const cells = columns[item.kind].map(name => (name ? this.cell(id, item, name) : make('td', { class: 'empty' })));
      // The text of a sub-point takes the columns that it does not have.
      if (!isPoint) { cells[0].colSpan = 4; cells.splice(1, 3); }
      const renew = () => row.replaceChildren(make('th', { scope: 'row' }, item.name), ...cells,
        make('td', { class: isPoint && item.linked === 0 ? 'linked none' : 'linked' }, isPoint ? String(item.linked) : ''),
        make('td', { class: 'deeds' }, ...(isPoint
          ? [button('+', () => this.addPart(id), { title: say('addPart'), 'aria-label': say('addPartOf', { name: item.name }) }),
            button('№', () => this.reshape.renumber(id, () => this.found()), { title: say('renumber'), 'aria-label': say('renumberOf', { name: item.name }) }),
            button('⇉', () => this.reshape.merge(id, () => this.found()), { title: say('merge'), 'aria-label': say('mergeOf', { name: item.name }) })] : []),
        button('×', () => this.remove(id), { title: say('remove'), 'aria-label': say('removeOf', { name: item.name }) })));
      raakvlak.ui.keepFocus(row, renew, 'key');
    }

    /** The focus stays on this screen when its button went with a row. */
    found() {
      if (document.activeElement === document.body) this.heading.focus();
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
        paste: event => this.paste(event, id, name),
        keydown: event => this.key(event, id, name),
      });
      cell.append(input, error);
      return cell;
    }

    /** Enter goes down a row, as in a spreadsheet; in a text Shift+Enter is a new line, Escape takes what was typed back. */
    key(event, id, name) {
      if (event.isComposing) return;
      if (event.key === 'Enter' && !event.shiftKey) {
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

    async paste(event, id, name) {
      const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
      if (!/[\t\n]/.test(text)) return;
      event.preventDefault();
      const { view, format } = this.store.get();
      const ids = this.shown.slice(this.shown.indexOf(id));
      const operations = [];
      const covers = [];
      let dropped = 0;
      text.split('\n').forEach((line, down) => {
        const target = ids[down];
        const keys = target && columns[view.items.get(target).kind];
        const start = columns[view.items.get(id).kind].indexOf(name);
        line.split('\t').forEach((value, right) => {
          const key = keys && keys[start + right];
          const form = key && format[view.items.get(target).kind].keys.find(one => one.name === key);
          if (!form || !raakvlak.forms.isPlain(view.items.get(target).values[key])) { dropped += value.trim() ? 1 : 0; return; }
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
      if (operations.length === 0) { this.queue.settle(covers); raakvlak.ui.announce(say('pasteNothing')); return; }
      if (await raakvlak.ui.ask(say('pasteCells', { n: operations.length }), [...notes, list], { confirm: say('fill'), wide: true })) {
        this.queue.add(operations, { typed: text, covers });
      }
    }

    async copy() {
      const { view } = this.store.get();
      const clean = text => raakvlak.forms.written(text).replace(/[\t\n]+/g, ' ');
      const lines = this.shown.map(id => {
        const item = view.items.get(id);
        return [item.name, ...columns[item.kind].map(name => (name ? clean(item.values[name]) : ''))].join('\t');
      });
      try {
        await navigator.clipboard.writeText(`${lines.join('\n')}\n`);
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
      this.queue.add([{ do: 'add', kind: 'point', text: title, values, position: { at: 'last' } }], { typed: title });
    }

    async addPart(id) {
      const { view } = this.store.get();
      const text = await raakvlak.picker.text({ title: say('addPartOf', { name: view.items.get(id).name }), name: say('textOfPart'), confirm: say('add') });
      if (text) this.queue.add([{ do: 'add', kind: 'sub-point', text, under: id, position: { at: 'last' } }], { typed: text });
    }

    async remove(id) {
      const { view } = this.store.get();
      const item = view.items.get(id);
      const isYes = await raakvlak.ui.ask(say('removeTitle', { text: `${item.name} ${raakvlak.plan.label(item)}` }),
        [make('p', {}, say(item.linked ? 'removeAbout' : 'removeAboutNone', { n: item.linked || 0 }))], { confirm: say('remove'), danger: true });
      if (isYes) this.queue.add([{ do: 'remove', of: id, scope: 'all' }]);
    }
  };
})();
