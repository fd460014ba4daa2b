'use strict';
/*
 * The sub-points of an action point: new ones, and other positions. Their letters follow from their order, so a change of
 * order changes names. Where an answer, a list that is on its way or another part has such a name, what follows is shown
 * before it is made; else the change is made directly.
 */
raakvlak.PointParts = class PointParts {
  constructor(store, queue, reshape) {
    Object.assign(this, { store, queue, reshape, turn: Promise.resolve(), waiting: [] });
  }

  /** Whether lines only come in another order: then nothing refers to the letters that change. */
  static isOnlyOrder(diff) {
    const lines = sign => diff.split('\n').filter(line => line.startsWith(sign) && !line.startsWith(sign.repeat(3))).map(line => line.slice(1).trim()).sort();
    return JSON.stringify(lines('+')) === JSON.stringify(lines('-'));
  }

  /** Ids of the parts of the point of a part, and where that is among them. */
  siblings(id) {
    const { view } = this.store.get();
    const point = view.items.get(id)?.of;
    const all = point ? view.items.get(point).below : [];
    return { point, all, index: all.indexOf(id) };
  }

  /** What was typed in a field that is left is part of the change. */
  async typed() {
    while (this.store.get().leaving > 0) await new Promise(done => { setTimeout(done); });
  }

  /**
   * One position up or down. `done` gets the id that the part has then. A key that is pressed again before the answer is
   * meant for the same part, which has another letter by then.
   */
  moveBy(id, step, done) {
    const press = { id };
    this.waiting.push(press);
    const run = () => {
      this.waiting.splice(this.waiting.indexOf(press), 1);
      return this.step(press.id, step, done);
    };
    this.turn = this.turn.then(run, run);
  }

  async step(id, step, done) {
    await this.typed();
    const { point, all, index } = this.siblings(id);
    if (!point) return;
    const other = all[index + step];
    if (!other) { raakvlak.ui.announce(raakvlak.ui.say(step < 0 ? 'partIsFirst' : 'partIsLast')); done(id); return; }
    await this.move(id, point, { at: step < 0 ? 'before' : 'after', of: other }, () => {
      const now = this.partAt(point, index + step);
      for (const press of this.waiting) press.id = press.id === id ? now : press.id === now ? id : press.id;
      done(now);
    });
  }

  async moveTo(id, done) {
    const { say } = raakvlak.ui;
    const { view } = this.store.get();
    const { point } = this.siblings(id);
    const chosen = await raakvlak.picker.choose({
      title: say('movePartOf', { name: view.items.get(id).name }), about: say('movePartAbout'), confirm: say('movePart'),
      list: raakvlak.picker.candidates(view, ['action-point'], other => other === point),
    });
    if (!chosen) return;
    await this.move(id, chosen.id, { at: 'last' }, () => done(this.partAt(chosen.id, -1)));
  }

  async move(id, under, position, done) {
    const isNear = this.siblings(id).point === under;
    const words = () => JSON.stringify([id, position.of].map(one => this.store.get().view.items.get(one)?.values.text));
    await this.typed();
    const before = words();
    await this.queue.emptied();
    // An id has a letter: when somebody else changed the order meanwhile, it is another part's.
    const seen = words() === before ? this.store.get().plan.stamp : '';
    await new Promise(end => {
      const made = body => { if (body) done(); end(); };
      this.reshape.propose([{ do: 'move-sub-point', of: id, under, position }], made, seen, isNear ? { isClear: PointParts.isOnlyOrder } : {})
        .then(isSent => { if (!isSent) end(); });
    });
  }

  /** Id of the part at an index, counted from the end when that is negative. */
  partAt(point, index) {
    return (this.store.get().view.items.get(point)?.below || []).at(index);
  }

  /** A new part: the last one, or before another. The letters of those behind it change. */
  async add(point, before, done) {
    const { say } = raakvlak.ui;
    const { view } = this.store.get();
    const name = view.items.get(before || point).name;
    const text = await raakvlak.picker.text({ title: say(before ? 'insertPartOf' : 'addPartOf', { name }), name: say('textOfPart'), confirm: say(before ? 'next' : 'add') });
    if (!text) return;
    const { all, index } = before ? this.siblings(before) : { all: view.items.get(point).below, index: -1 };
    const operations = [{ do: 'add', kind: 'sub-point', text, under: point, position: before && all.length > 0 ? { at: 'before', of: before } : { at: 'last' } }];
    const made = body => { if (body) done(this.partAt(point, index)); };
    if (before) await this.reshape.propose(operations, made, this.store.get().plan.stamp);
    else this.queue.add(operations, { typed: text, done: made });
  }

  /** Removes a point or a part, after a look at what goes and which letters change. */
  async remove(id, done) {
    await this.typed();
    await this.reshape.propose([{ do: 'remove', of: id, scope: 'all' }], body => { if (body) done(); }, this.store.get().plan.stamp, { danger: true });
  }
};

/** Buttons for the position of a part; `done` gets the id that the part, or a new one, has then, and what was pressed. */
raakvlak.partButtons = (parts, id, name, done) => {
  const { say, button } = raakvlak.ui;
  const one = (sign, deed, title, label, act) => button(sign, act, { class: 'small sign', 'data-id': `${deed} ${id}`, title, 'aria-label': label });
  return [
    one('↑', 'up', say('partUp'), say('partUpOf', { name }), () => parts.moveBy(id, -1, part => done(part, 'up'))),
    one('↓', 'down', say('partDown'), say('partDownOf', { name }), () => parts.moveBy(id, 1, part => done(part, 'down'))),
    one('⤳', 'to', say('movePart'), say('movePartOf', { name }), () => parts.moveTo(id, part => done(part))),
    one('+', 'before', say('insertPart'), say('insertPartOf', { name }), () => parts.add(parts.siblings(id).point, id, part => done(part))),
  ];
};
