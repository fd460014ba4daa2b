'use strict';
/*
 * Changes that reach far: another number for a point, and two points that become one. What they do is shown before they
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

  async merge(id, done) {
    const { say } = raakvlak.ui;
    const { view, plan: { stamp } } = this.store.get();
    const list = raakvlak.picker.candidates(view, ['action-point'], other => other === id);
    const chosen = await raakvlak.picker.choose({
      title: say('mergeOf', { name: view.items.get(id).name }), about: say('mergeAbout'), list, confirm: say('next'),
    });
    if (chosen) await this.propose([{ do: 'merge', of: id, into: chosen.id }], done, stamp);
  }

  /**
   * Shows what operations would do, and makes them when that is meant. They name points by number, and somebody else may
   * give a number to another point meanwhile; so what is made is what was shown of the very same plan. `seen` is the stamp
   * of the plan in which the points were chosen.
   */
  async propose(operations, done, seen) {
    const { make } = raakvlak;
    const { say, ask } = raakvlak.ui;
    const fail = words => ask(say('proposal'), [make('p', { class: 'error', role: 'alert' }, words)]);
    for (let former = seen; ;) {
      // What was typed before is part of what is shown.
      if (!await this.queue.emptied()) { await fail(say('status-token')); return; }
      const { plan } = this.store.get();
      let answer;
      try {
        answer = await this.api.post('preview', { operations: operations.map(one => raakvlak.plan.wire(plan, one)) });
      } catch {
        answer = { status: 0, body: { problem: say('status-lost') } };
      }
      const { problem, remedy, sentence, notes, diff } = answer.body;
      if (answer.status !== 200) { await fail([problem, remedy].filter(Boolean).join(' ')); return; }
      const content = [...(plan.stamp === former ? [] : [make('p', { class: 'error', role: 'alert' }, say('proposalAgain'))]),
        make('p', {}, sentence), ...(notes.length > 0 ? [make('ul', {}, ...notes.map(note => make('li', {}, note)))] : []),
        make('details', { open: '' }, make('summary', {}, say('proposalLines')), make('pre', { class: 'diff', tabindex: 0 }, diff))];
      if (!await ask(say('proposal'), content, { confirm: say('proposalMake'), wide: true })) return;
      if (this.store.get().plan.stamp === plan.stamp) { this.queue.add(operations, { done }); return; }
      former = plan.stamp;
    }
  }
};
