'use strict';
/*
 * Pending changes, sent to the program one after the other. Each has a number that stays the same however often it is
 * sent, so a repeated request is made once. They are kept in the browser until they are answered: when the program
 * stops or the computer sleeps, they are sent later; what cannot be sent any more is shown, never thrown away.
 */
raakvlak.Queue = class Queue {
  constructor(store, api, said) {
    Object.assign(this, { store, api, said, isRunning: false });
    this.client = crypto.randomUUID();
    this.sequence = 0;
  }

  /**
   * Adds a step of operations; `typed` is what somebody typed for it, `covers` the fields that it is about where that are
   * more than those that it writes. Resolves with whether it was made.
   */
  add(operations, { typed = '', covers = [], done = () => {} } = {}) {
    const change = { operations, typed, done, fields: [...new Set([...covers, ...Queue.fields(operations)])] };
    this.store.update(state => ({ ...state, pending: [...state.pending, change] }));
    Queue.keep(this.store.get().pending);
    this.run();
  }

  /**
   * Saves what was typed in a field that is left, after the focus has moved: it would get lost if its aim were made
   * anew before. Until then 'all is saved' is not said.
   */
  addLater(save) {
    const count = by => this.store.update(state => ({ ...state, leaving: state.leaving + by }));
    count(1);
    setTimeout(() => {
      try { save(); } finally { count(-1); }
    });
  }

  static field(id, key) { return `${raakvlak.plan.resolve(id)} ${key}`; }

  /** The fields that operations write. */
  static fields(operations) {
    return operations.filter(one => one.of && one.key && ['set', 'clear'].includes(one.do)).map(one => Queue.field(one.of, one.key));
  }

  /** Fields that are as they must be: what was refused for them is over, and is not shown any more. */
  settle(fields) {
    const { problems } = this.store.get();
    if (!problems.some(one => one.fields && one.fields.some(field => fields.includes(field)))) return;
    this.store.update(state => ({
      ...state,
      problems: state.problems.map(one => (one.fields ? { ...one, fields: one.fields.filter(field => !fields.includes(field)) } : one))
        .filter(one => !one.fields || one.fields.length > 0),
    }));
  }

  static keep(pending) {
    const texts = pending.map(change => change.typed).filter(Boolean);
    raakvlak.kept.set('pending', texts.length > 0 ? texts : null);
  }

  async run() {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      while (this.store.get().pending.length > 0 && await this.step()) { /* the next one */ }
    } finally {
      this.isRunning = false;
    }
  }

  /** Waits until no change is pending. False when the token is not right (any more): then none will be answered. */
  async emptied() {
    while (this.store.get().pending.length > 0) {
      if (this.store.get().status === 'token') return false;
      await new Promise(done => { setTimeout(done, 50); });
    }
    return true;
  }

  /** Sends the first change and takes its answer. False when nothing more can be sent now. */
  async step() {
    const { pending: [change], plan } = this.store.get();
    const mine = this.conflict(change, plan);
    if (mine) return this.end(change, { conflicts: [mine] });
    const operations = change.operations.map(operation => raakvlak.plan.wire(plan, operation));
    if (operations.includes(null)) return this.end(change, { problem: raakvlak.words.lostParent });
    change.sequence ??= ++this.sequence;
    const body = { client: this.client, seq: change.sequence, stamp: plan.stamp, base: plan.files, operations };
    this.store.update(state => ({ ...state, status: 'saving' }));
    let answer;
    try {
      answer = await this.api.post('edit', body);
    } catch {
      this.store.update(state => ({ ...state, status: 'lost' }));
      await new Promise(done => { setTimeout(done, 1000); });
      return true;
    }
    if (answer.status === 401) {
      this.store.update(state => ({ ...state, status: 'token' }));
      return false;
    }
    // Taking too long is no refusal: the same number is asked again.
    if (answer.status === 503) {
      this.store.update(state => ({ ...state, status: 'lost' }));
      await new Promise(done => { setTimeout(done, 1000); });
      return true;
    }
    if (answer.status === 200) return this.made(change, answer.body);
    return this.end(change, answer.body);
  }

  /** A value that somebody else changed while it was typed here; the program knows only of later ones. */
  conflict(change, plan) {
    for (const { do: kind, of, key, was, values } of change.operations) {
      if (kind !== 'set' || was === undefined) continue;
      const item = plan.items.get(raakvlak.plan.resolve(of));
      if (!item) continue;
      const now = item.values[key] ?? null;
      const isSame = JSON.stringify(now) === JSON.stringify(was);
      if (!isSame && JSON.stringify([now].flat()) !== JSON.stringify(values)) {
        return { thing: raakvlak.plan.resolve(of), key, base: was, mine: values.length === 1 ? values[0] : values, theirs: now };
      }
    }
    return null;
  }

  made(change, body) {
    const before = this.store.get().plan;
    const plan = raakvlak.plan.merge(before, body);
    const temps = change.operations.map(operation => operation.temp).filter(Boolean);
    const added = raakvlak.plan.added(before, plan).filter(id => id.startsWith('effect:'));
    for (const temp of temps) {
      const { text } = change.operations.find(operation => operation.temp === temp);
      const at = added.findIndex(id => plan.items.get(id).values.label === text);
      if (at >= 0) raakvlak.plan.identify(temp, added.splice(at, 1)[0]);
    }
    this.take(change, { plan, status: 'saved' });
    this.settle(change.fields);
    this.said(body.sentence, body.notes || []);
    change.done(body);
    return true;
  }

  /** Ends a change that was not made; those that need what it would have made end too. */
  end(change, { problem, remedy, file, line, conflicts, scopes }) {
    const temps = new Set(change.operations.map(operation => operation.temp).filter(Boolean));
    const { pending } = this.store.get();
    const lost = pending.slice(1).filter(other => other.operations.some(operation => {
      const names = [operation.of, operation.under, operation.from, operation.position && operation.position.of];
      const needs = names.some(name => temps.has(name));
      if (needs && operation.temp) temps.add(operation.temp);
      return needs;
    }));
    const typed = [change, ...lost].map(one => one.typed).filter(Boolean);
    const rest = pending.slice(1).filter(other => !lost.includes(other));
    // Only of a change that writes fields can it be known when it is corrected.
    const isOfFields = lost.length === 0 && change.fields.length > 0
      && change.operations.every(one => one.of && one.key && ['set', 'clear'].includes(one.do));
    // The same field once more: what was wrong with it before is over.
    if (isOfFields) this.settle(change.fields);
    this.store.update(state => ({
      ...state, pending: rest, status: 'saved',
      conflicts: [...state.conflicts, ...(conflicts || []).map(conflict => ({ ...conflict, change }))],
      problems: conflicts ? state.problems : [...state.problems, { problem, remedy, file, line, typed, ...(scopes ? { scopes, operations: change.operations } : {}), ...(isOfFields ? { fields: change.fields } : {}) }],
    }));
    Queue.keep(rest);
    change.done(null, { problem, remedy, conflicts });
    return true;
  }

  take(change, news) {
    this.store.update(state => ({ ...state, ...news, pending: state.pending.filter(other => other !== change) }));
    Queue.keep(this.store.get().pending);
  }
};

/** What the browser keeps for when a page or the program ends: open fields and changes without an answer. */
raakvlak.kept = {
  name: key => `raakvlak-edit-${key}`,
  get(key) { try { return JSON.parse(localStorage.getItem(this.name(key))); } catch { return null; } },
  set(key, value) {
    try {
      if (value === null) localStorage.removeItem(this.name(key));
      else localStorage.setItem(this.name(key), JSON.stringify(value));
    } catch { /* without storage the page itself has it */ }
  },
};
