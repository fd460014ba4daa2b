'use strict';
/*
 * What the page asks of the program beside its changes: the plan as it is now, what the check found, and a step back or
 * forward in the history. `say` shows a sentence, `refuse` that the plan cannot be read, and `begin` asks what the plan is
 * where there is none yet.
 */
raakvlak.Reading = class Reading {
  constructor(store, api, queue, { say, refuse, begin, finish }) {
    Object.assign(this, { store, api, queue, say, refuse, begin, finish, checking: 0 });
  }

  /** Checks after a pause, so that a row of changes is checked once. */
  checkSoon() {
    clearTimeout(this.checking);
    this.checking = setTimeout(() => this.check(), 300);
  }

  async check() {
    try {
      const { status, body } = await this.api.get('findings');
      if (status === 200) this.store.update(state => ({ ...state, findings: body.findings, excused: body.excused, isChecked: true }));
    } catch { /* asked again after the next change */ }
  }

  /** Reads the plan if it has changed. Resolves with whether there is one. */
  async read() {
    const { store } = this;
    const { plan, pending } = store.get();
    let answer;
    try { answer = await this.api.get(`plan?since=${plan.stamp}`); } catch { return false; }
    if (answer.status === 401 || answer.status === 403) {
      store.update(state => ({ ...state, status: 'token' }));
      return false;
    }
    if (answer.status !== 200) {
      this.refuse(answer.body.problem);
      return false;
    }
    if (answer.body.isEmpty) return this.begin();
    // While a change is pending, its answer has the same news.
    if (answer.body.plan && pending.length === store.get().pending.length) {
      store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, answer.body) }));
    }
    return true;
  }

  /** Takes what a change of the whole plan answered. */
  take(body) {
    this.store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, body), status: 'saved' }));
    this.checkSoon();
  }

  /** Takes a step back ('undo') or forward ('redo') in the history. */
  async turn(kind, body = {}) {
    const { store } = this;
    this.finish();
    if (!await this.queue.emptied()) { this.say(raakvlak.ui.say('status-token')); return; }
    let answer;
    try {
      answer = await this.api.post(kind, body);
    } catch {
      store.update(state => ({ ...state, status: 'lost' }));
      return;
    }
    if (answer.status === 200) {
      this.take(answer.body);
      this.say(answer.body.sentence);
      return;
    }
    const { problem, remedy, edits = [] } = answer.body;
    if (answer.status === 404) { this.say(problem); return; }
    store.update(state => ({
      ...state,
      problems: [...state.problems, { problem, remedy, typed: edits }],
    }));
  }
};
