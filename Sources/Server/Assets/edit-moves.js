'use strict';
/*
 * What somebody can do with an effect, by key and by button: each deed once. Every deed is an operation, so the program
 * and the history have the same words for it.
 */
raakvlak.Moves = class Moves {
  move(row, under, position, key) {
    this.change(state => {
      const folded = new Set(state.folded);
      folded.delete(key.slice(0, key.lastIndexOf('/')));
      return { ...state, folded };
    }, false);
    this.isMoving = true;
    this.queue.add([{ do: 'move-effect', of: row.id, from: row.parent.id, under, position }]);
    this.change(state => ({ ...state, selected: key }));
    return key;
  }

  /** Why a row cannot be moved, in words; empty when it can. */
  fixed(row) { return !row || !row.item || row.depth === 0 ? raakvlak.ui.say('cannotMove') : ''; }

  refuse(words) { raakvlak.ui.announce(words); }

  indent(row) {
    const sibling = row && row.parent && row.parent.below[row.index - 1];
    const above = sibling && this.state.rows.find(one => one.parent === row.parent && one.index === row.index - 1);
    if (this.fixed(row) || !above || !above.item || above.isReference) return this.refuse(raakvlak.ui.say('cannotIndent'));
    return this.move(row, above.id, { at: 'last' }, `${above.key}/${raakvlak.plan.alias(row.id)}`);
  }

  outdent(row) {
    if (this.fixed(row) || row.depth < 2) return this.refuse(raakvlak.ui.say('cannotOutdent'));
    const { parent } = row;
    return this.move(row, parent.parent.id, { at: 'after', of: parent.id }, `${parent.parent.key}/${raakvlak.plan.alias(row.id)}`);
  }

  /** Leads to a row of a theme, from which Back returns. */
  lead(theme, key) {
    this.finish();
    this.address.go(() => this.change(state => ({
      ...state, screen: 'map', theme, selected: key, folded: new Set([...state.folded].filter(one => !key.startsWith(`${one}/`))),
    })));
  }

  up(row) { return this.swap(row, -1); }

  down(row) { return this.swap(row, 1); }

  swap(row, direction) {
    if (row && row.depth === 0) {
      const operation = raakvlak.themes.move(this.state.view, row.id, direction);
      if (!operation) return this.refuse(raakvlak.ui.say(direction < 0 ? 'isFirstTheme' : 'isLastTheme'));
      return this.queue.add([operation]);
    }
    const other = row && row.parent && row.parent.below[row.index + direction];
    if (this.fixed(row) || !other || !other.effect) return this.refuse(raakvlak.ui.say(direction < 0 ? 'isFirst' : 'isLast'));
    return this.move(row, row.parent.id, { at: direction < 0 ? 'before' : 'after', of: other.effect }, row.key);
  }

  async moveTo(row) {
    if (this.fixed(row)) return this.refuse(this.fixed(row));
    const { say } = raakvlak.ui;
    const inside = new Set();
    const collect = id => {
      if (inside.has(id)) return;
      inside.add(id);
      for (const place of this.state.view.items.get(id).below || []) if (place.isWritten) collect(place.effect);
    };
    collect(row.id);
    const list = raakvlak.picker.candidates(this.state.view, ['theme', 'effect'], id => inside.has(id));
    const chosen = await raakvlak.picker.choose({ title: say('moveToTitle', { text: row.label }), list, confirm: say('move') });
    if (!chosen) return this.outline.focus();
    const parent = this.state.rows.find(one => one.id === chosen.id && !one.isReference);
    const key = parent ? `${parent.key}/${raakvlak.plan.alias(row.id)}` : row.parent.key;
    return this.move(row, chosen.id, { at: 'last' }, key);
  }

  // Links and places

  async point(row) { return this.linkTo(row, 'action-point', 'pointTitle'); }

  async focusArea(row) { return this.linkTo(row, 'focus-area', 'focusTitle'); }

  async linkTo(row, kind, title) {
    if (!row || !row.item || row.item.kind === 'theme' && kind === 'focus-area') return this.refuse(raakvlak.ui.say('notHere'));
    const { say } = raakvlak.ui;
    const linked = new Set(row.item.links.map(link => link.to));
    const list = raakvlak.picker.candidates(this.state.view, [kind], id => linked.has(id));
    const chosen = await raakvlak.picker.choose({
      title: say(title, { text: row.label }), list, withBasis: true, confirm: say('link'),
    });
    if (chosen) this.queue.add([{ do: 'link', from: row.id, to: chosen.id, basis: chosen.basis }]);
    return this.outline.focus();
  }

  async alsoHere(row) {
    if (!row || !row.item || row.isReference) return this.refuse(raakvlak.ui.say('notHere'));
    const { say } = raakvlak.ui;
    const here = new Set([row.id, ...row.below.map(place => place.effect)]);
    const list = raakvlak.picker.candidates(this.state.view, ['effect'], id => here.has(id));
    const chosen = await raakvlak.picker.choose({ title: say('alsoTitle', { text: row.label }), about: say('alsoAbout'), list, confirm: say('place') });
    if (chosen) {
      this.fold(row, false);
      this.queue.add([{ do: 'add', kind: 'place', text: chosen.id, under: row.id, position: { at: 'last' } }]);
    }
    return this.outline.focus();
  }

  async context(row) {
    if (!row || !row.item || row.item.kind !== 'effect') return this.refuse(raakvlak.ui.say('notHere'));
    const { say } = raakvlak.ui;
    const was = row.item.values.context ?? null;
    const reason = await raakvlak.picker.text({
      title: say('contextTitle', { text: row.label }), name: say('contextName'), about: say('contextAbout'), value: was || '',
    });
    if (reason && reason !== was) this.queue.add([{ do: 'set', of: row.id, key: 'context', values: [reason], was }], { typed: reason });
    return this.outline.focus();
  }

  /** Makes an effect part of another one, which is selected afterwards. */
  async merge(row) {
    if (!row || !row.item || row.item.kind !== 'effect') return this.refuse(raakvlak.ui.say('notHere'));
    const isSent = await this.reshape.merge(row.id, (made, kept) => { if (made) this.found(kept); else this.outline.focus(); });
    return isSent ? null : this.outline.focus();
  }

  /** Selects a row of an effect, in this theme where it has one; the one at which it is written out first. */
  found(id) {
    const { view, theme } = this.state;
    const themes = [theme, ...(view.order.theme || []).filter(one => one !== theme)];
    for (const name of themes) {
      for (const isWritten of [true, false]) {
        const row = raakvlak.plan.rows(view, name).find(one => one.id === id && (!isWritten || !one.isReference));
        if (!row) continue;
        this.change(state => ({
          ...state, theme: name, selected: row.key, folded: new Set([...state.folded].filter(key => !row.key.startsWith(`${key}/`))),
        }));
        return;
      }
    }
    this.outline.focus();
  }

  async remove(row) {
    if (row && row.depth === 0) return raakvlak.themes.remove(this, row);
    if (this.fixed(row)) return this.refuse(this.fixed(row));
    const { make } = raakvlak;
    const { say, ask } = raakvlak.ui;
    const places = [...this.state.view.items.values()]
      .reduce((sum, item) => sum + (item.below || []).filter(place => place.effect === row.id).length, 0);
    const next = row.parent.key;
    const gone = operations => {
      this.isMoving = true;
      this.queue.add(operations);
      this.change(state => ({ ...state, selected: next }));
    };
    if (places > 1) {
      const isYes = await ask(say('removePlaceTitle', { text: row.label }), [make('p', {}, say('removePlaceAbout', { n: places - 1 }))],
        { confirm: say('removeHere'), danger: true });
      return isYes ? gone([{ do: 'remove-place', of: row.id, from: row.parent.id }]) : this.outline.focus();
    }
    const content = [make('p', {}, say(row.item.links.length > 0 ? 'removeAbout' : 'removeAboutNone', { n: row.item.links.length }))];
    const scope = { value: 'all' };
    if (row.below.length > 0) {
      const set = make('fieldset', { class: 'segments column' }, make('legend', {}, say('below', { n: row.below.length })));
      for (const value of ['lift', 'all']) {
        const radio = make('input', { type: 'radio', name: 'scope', value });
        radio.checked = value === 'lift';
        raakvlak.ui.on(radio, { change: () => { scope.value = value; } });
        set.append(make('label', {}, radio, make('span', {}, say(`scope-${value}`))));
      }
      scope.value = 'lift';
      content.push(set);
    }
    const isYes = await ask(say('removeTitle', { text: row.label }), content, { confirm: say('remove'), danger: true });
    return isYes ? gone([{ do: 'remove', of: row.id, scope: scope.value }]) : this.outline.focus();
  }
};
