'use strict';
/*
 * Changes that reach far: another number or name, two points or effects that become one, a department that becomes several. What they do is shown before they
 * are made: in a sentence, and as the lines of the files that become different.
 */
raakvlak.Reshape = class Reshape {
  constructor(store, queue, api) {
    Object.assign(this, { store, queue, api });
  }

  async renumber(id, done) {
    const { say, ask, field } = raakvlak.ui;
    const { view: { items }, plan: { stamp } } = this.store.get();
    const { name } = items.get(id);
    const input = raakvlak.make('input', { type: 'text', autocomplete: 'off', inputmode: 'numeric' });
    input.value = name;
    const box = field(say('newNumber'), input, { about: say('newNumberAbout') });
    const check = () => {
      const isEmpty = input.value.trim() === '';
      box.complain(isEmpty ? say('emptyText') : '');
      return !isEmpty;
    };
    if (!await ask(say('renumberOf', { name }), [box], { confirm: say('next'), check })) return;
    const to = input.value.trim();
    if (to === name) return;
    // As it is now: somebody may have changed numbers while the question was open.
    const { view } = this.store.get();
    const isTaken = (view.order['action-point'] || []).some(other => view.items.get(other).name === to);
    await this.propose([{ do: 'renumber', pairs: [{ from: name, to }, ...(isTaken ? [{ from: to, to: name }] : [])] }], done, stamp);
  }

  /** A point or effect that becomes part of another one of the same kind; `done` gets that one. */
  async merge(id, done) {
    const { say } = raakvlak.ui;
    const { view, plan: { stamp } } = this.store.get();
    const { kind, name } = view.items.get(id);
    const isPoint = kind === 'action-point';
    const list = raakvlak.picker.candidates(view, [kind], other => other === id);
    if (!isPoint) this.tellApart(list, view);
    const chosen = await raakvlak.picker.choose({
      title: isPoint ? say('mergeOf', { name }) : say('mergeEffectOf', { text: raakvlak.plan.label(view.items.get(id)) }),
      about: say(isPoint ? 'mergeAbout' : 'mergeEffectAbout'), list, confirm: say('next'),
    });
    return Boolean(chosen) && this.propose([{ do: 'merge', of: id, into: chosen.id }], body => done(body, chosen.id), stamp);
  }

  /** Says of effects below what they are: two that are to be merged often have one label. */
  tellApart(list, view) {
    const homes = new Map();
    for (const item of view.items.values()) {
      for (const place of item.below || []) if (place.isWritten) homes.set(raakvlak.plan.resolve(place.effect), item);
    }
    for (const one of list) {
      if (!homes.has(one.id)) continue;
      one.label = raakvlak.ui.say('mergeChoice', { text: one.label, under: raakvlak.plan.label(homes.get(one.id)) });
      one.words = raakvlak.plain(one.label);
    }
  }

  /** Another stable name, code or numeral. */
  async rename(id, done) {
    const { say, ask, field } = raakvlak.ui;
    const { view: { items }, plan: { stamp } } = this.store.get();
    const { name, kind } = items.get(id);
    const input = raakvlak.make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off' });
    input.value = name;
    const about = raakvlak.words[`newName-${kind}`] ? say(`newName-${kind}`) : say('newNameAbout');
    const box = field(say('newName'), input, { about });
    const check = () => {
      const isEmpty = input.value.trim() === '';
      box.complain(isEmpty ? say('emptyText') : '');
      return !isEmpty;
    };
    if (!await ask(say('renameOf', { name: raakvlak.ui.title(this.store.get().view, id) }), [box], { confirm: say('next'), check })) return;
    const to = input.value.trim();
    if (to !== name) await this.propose([{ do: 'rename', of: id, name: to }], done, stamp);
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
   * of the plan in which the points were chosen. Resolves with whether they were sent.
   */
  async propose(operations, done, seen, { danger = false } = {}) {
    const { make } = raakvlak;
    const { say, ask } = raakvlak.ui;
    const fail = words => ask(say('proposal'), [make('p', { class: 'error', role: 'alert' }, words)]);
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
        make('p', {}, sentence), ...(notes.length > 0 ? [make('ul', {}, ...notes.map(note => make('li', {}, note)))] : []),
        make('details', { open: '' }, make('summary', {}, say('proposalLines')), make('pre', { class: 'diff', tabindex: 0 }, diff))];
      if (!await ask(say('proposal'), content, { confirm: say('proposalMake'), wide: true, danger })) return false;
      if (this.store.get().plan.stamp === plan.stamp) { this.queue.add(operations, { done }); return true; }
      former = plan.stamp;
    }
  }
};
