'use strict';
/*
 * Changes that reach far: another number or name, two points or effects that become one, a department that becomes several. What they do is shown before they
 * are made: in a sentence, and as the lines of the files that become different.
 */
raakvlak.Reshape = class Reshape {
  constructor(store, queue, api) {
    Object.assign(this, { store, queue, api });
  }

  renumber(id, done) { return raakvlak.pointNumbers.renumber(this, id, done); }

  closeGaps(done) { return raakvlak.pointNumbers.closeGaps(this, done); }

  /** A point or effect that becomes part of another one of the same kind; `done` gets that one. */
  async merge(id, done) {
    const { say } = raakvlak.ui;
    const { view, plan: { stamp } } = this.store.get();
    const { kind, name } = view.items.get(id);
    const isPoint = kind === 'action-point';
    const list = raakvlak.picker.candidates(view, [kind], other => other === id, { isAlways: !isPoint });
    if (!isPoint) this.tellRelatives(list, this.relatives(id, view));
    // Two that are to be merged often have one label.
    const [{ label, where }] = raakvlak.picker.candidates(view, [kind], other => other !== id);
    const chosen = await raakvlak.picker.choose({
      title: isPoint ? say('mergeOf', { name }) : say('mergeEffectOf', { text: label, where: where && ` (${where})` }),
      about: say(isPoint ? 'mergeAbout' : 'mergeEffectAbout'), list, confirm: say('next'),
    });
    return Boolean(chosen) && this.propose([{ do: 'merge', of: id, into: chosen.id }], body => done(body, chosen.id), stamp);
  }

  /** Effects above and below one, with the sentence that says so: they are hardly the same. */
  relatives(id, view) {
    const found = new Map();
    const down = one => {
      for (const { effect } of view.items.get(one)?.below || []) {
        const next = effect && raakvlak.plan.resolve(effect);
        if (!next || found.has(next) || next === id) continue;
        found.set(next, 'mergeIsBelow');
        down(next);
      }
    };
    down(id);
    const up = one => {
      for (const [other, item] of view.items) {
        if (item.kind !== 'effect' || found.has(other) || other === id || !item.below.some(({ effect }) => effect && raakvlak.plan.resolve(effect) === one)) continue;
        found.set(other, 'mergeIsAbove');
        up(other);
      }
    };
    up(id);
    return found;
  }

  /** Says of effects above and below the one that it is about what they are, and puts them last. */
  tellRelatives(list, relatives) {
    for (const one of list) {
      if (!relatives.has(one.id)) continue;
      const isAlone = list.filter(other => other.label === one.label).length === 1;
      one.where = [...(isAlone ? [] : [one.where]), raakvlak.ui.say(relatives.get(one.id))].join(', ');
      one.isUnlikely = true;
    }
  }

  /** Another stable name, code or numeral. */
  async rename(id, done) {
    const { say, ask, field } = raakvlak.ui;
    const { view: { items }, plan: { stamp } } = this.store.get();
    const { name, kind } = items.get(id);
    const isSlug = !raakvlak.words[`newName-${kind}`];
    const slug = text => raakvlak.plain(text).replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '').slice(0, 60);
    let [value, words] = [name, ''];
    for (;;) {
      const input = raakvlak.make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off' });
      input.value = value;
      const box = field(say('newName'), input, { about: isSlug ? say('newNameAbout') : say(`newName-${kind}`) });
      box.complain(words);
      const check = () => {
        const typed = input.value.trim();
        const likely = slug(typed);
        // Words as somebody types them become a name at the first try; the second is theirs.
        const isWords = isSlug && typed !== likely && likely !== '';
        box.complain(typed === '' ? say('emptyText') : isWords ? say('newNameLikely', { name: likely }) : '');
        if (isWords) { input.value = likely; input.focus(); }
        return typed !== '' && !isWords;
      };
      if (!await ask(say('renameOf', { name: raakvlak.ui.title(this.store.get().view, id) }), [box], { confirm: say('next'), check })) return;
      value = input.value.trim();
      if (value === name) return;
      words = '';
      await this.propose([{ do: 'rename', of: id, name: value }], done, stamp, { refused: text => { words = text; } });
      if (!words) return;
    }
  }

  /** Removes a thing with the links that lead to it. */
  async remove(id, done) {
    await this.propose([{ do: 'remove', of: id, scope: 'all' }], done, this.store.get().plan.stamp, { danger: true });
  }

  /** A department that becomes several: who gets each point and sub-point that it is asked. */
  async split(id, done) {
    const { make } = raakvlak;
    const { say, ask, field, on, button } = raakvlak.ui;
    const { view, plan: { stamp } } = this.store.get();
    const { name, asked = [] } = view.items.get(id);
    const codes = [];
    const table = make('table', { class: 'plain divide' });
    const boxes = new Map();
    const draw = () => {
      const names = codes.map(({ input }) => input.value.trim() || '…');
      const head = make('tr', {}, make('th', { scope: 'col' }, say('splitAsked')), ...names.map(code => make('th', { scope: 'col' }, code)));
      table.replaceChildren(make('thead', {}, head), make('tbody', {}, ...asked.map(one => {
        const item = view.items.get(one);
        const label = `${item.name} ${raakvlak.plan.label(item)}`;
        return make('tr', {}, make('th', { scope: 'row' }, label), ...codes.map((code, at) => {
          const key = `${one} ${at}`;
          const box = boxes.get(key) || make('input', { type: 'checkbox' });
          if (!boxes.has(key)) { box.checked = at === 0; boxes.set(key, box); }
          box.setAttribute('aria-label', `${label}: ${names[at]}`);
          return make('td', {}, box);
        }));
      })));
    };
    const list = make('div', { class: 'codes' });
    const more = () => {
      const input = make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
      const box = field(say('splitCode', { n: codes.length + 1 }), input);
      on(input, { input: draw });
      codes.push({ input, box });
      list.append(box);
      draw();
    };
    more();
    more();
    const error = make('p', { class: 'error', role: 'alert' });
    const isFor = (one, at) => boxes.get(`${one} ${at}`).checked;
    const used = () => codes.map(({ input }, at) => ({ code: input.value.trim(), at })).filter(({ code }) => code !== '');
    const check = () => {
      const open = asked.filter(one => !used().some(({ at }) => isFor(one, at)));
      codes[0].box.complain(used().length === 0 ? say('emptyText') : '');
      error.textContent = open.length > 0 ? say('splitOpen', { list: open.map(one => view.items.get(one).name).join(', ') }) : '';
      return used().length > 0 && open.length === 0;
    };
    const content = [make('p', { class: 'quiet' }, say('splitAbout')), list, button(say('splitMore'), () => { more(); codes.at(-1).input.focus(); }, { class: 'small' }),
      ...(asked.length > 0 ? [make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('splitAsked') }, table)] : []), error];
    if (!await ask(say('splitOf', { name }), content, { confirm: say('next'), check, wide: true })) return;
    // A code without points would take what is left: nothing is.
    const parts = used().map(({ code, at }) => ({ code, points: asked.filter(one => isFor(one, at)).map(one => view.items.get(one).name) }));
    await this.propose([{ do: 'split', of: id, parts }], done, stamp);
  }

  /**
   * Shows what operations would do, and makes them when that is meant. They name points by number, and somebody else may
   * give a number to another point meanwhile; so what is made is what was shown of the very same plan. `seen` is the stamp
   * of the plan in which the points were chosen. What is clear by its lines alone (`isClear`) is not asked. Resolves with
   * whether they were sent.
   */
  async propose(operations, done, seen, { danger = false, refused = null, isClear = () => false, title = null, about = [], confirm = null } = {}) {
    const { make } = raakvlak;
    const { say, ask } = raakvlak.ui;
    // Where something was typed, its form says what is wrong with it.
    const fail = words => (refused ? refused(words) : ask(say('proposal'), [make('p', { class: 'error', role: 'alert' }, words)]));
    for (let former = seen; ;) {
      // What was typed before is part of what is shown.
      if (!await this.queue.emptied()) { await fail(say('status-token')); return false; }
      const { plan } = this.store.get();
      let answer;
      try {
        answer = await this.api.post('preview', { operations: operations.map(one => raakvlak.plan.wire(plan, one)) });
      } catch {
        answer = { status: 0, body: { problem: say('status-lost') } };
      }
      const { problem, remedy, sentence, notes, diff } = answer.body;
      if (answer.status !== 200) { await fail([problem, remedy].filter(Boolean).join(' ')); return false; }
      const content = [...(plan.stamp === former ? [] : [make('p', { class: 'error', role: 'alert' }, say('proposalAgain'))]),
        ...about, make('p', {}, sentence), ...(notes.length > 0 ? [make('ul', {}, ...notes.map(note => make('li', {}, note)))] : []),
        make('details', {}, make('summary', {}, say('proposalLines')), make('pre', { class: 'diff', tabindex: 0 }, diff))];
      const isAsked = plan.stamp !== former || !isClear(diff);
      if (isAsked && !await ask(title || say('proposal'), content, { confirm: confirm || say('proposalMake'), wide: true, danger })) return false;
      if (this.store.get().plan.stamp === plan.stamp) { this.queue.add(operations, { done }); return true; }
      former = plan.stamp;
    }
  }
};
