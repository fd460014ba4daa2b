'use strict';
/*
 * Lines of a theme session on their way to the program. All that wait go together, one batch after the other, so a busy
 * disk makes larger batches and not a longer queue. They stay in the browser until they are answered. A batch that had
 * no answer is sent again with the same number; the program recognises it also when it was started anew in between. A
 * line that the program refuses for good is put aside, so that those behind it go on.
 */
raakvlak.CaptureQueue = class CaptureQueue {
  static prefix = 'raakvlak-edit-capture-';

  /** How often a session that is not there is asked for: its file may be being saved. */
  static patience = 6;

  /**
   * - changed: called with { lines, made } of each batch, and whenever the state is another one.
   * - plan: which plan the session is of; another may be at the same address later.
   * - kept: what a closed tab left behind, under `name`.
   */
  constructor(api, session, changed, { plan = '', name = '', kept = null } = {}) {
    Object.assign(this, { api, session, changed, plan, status: 'saved', problem: '', isRunning: false, isFree: false, alone: 0 });
    // Always a new one: only the batch of a closed tab keeps its number, for the tab may not be closed after all.
    this.client = crypto.randomUUID();
    this.name = name || CaptureQueue.prefix + this.client;
    this.sequence = 0;
    this.flight = kept && kept.flight ? { client: kept.client, ...kept.flight } : null;
    this.rest = kept ? kept.rest : [];
    // Lines that the program refuses for good, each with why, until somebody puts them away.
    this.refused = kept && kept.refused || [];
    // What the page has seen of the session: behind that its own lines are looked for.
    this.seen = kept && kept.seen || { last: 0, again: 0 };
    this.next = 1;
    // While this tab is there nobody else sends its lines.
    this.lock = new Promise(done => { this.unlock = done; });
    if (globalThis.navigator && navigator.locks) navigator.locks.request(this.name, () => this.lock);
    this.pause = 500;
  }

  /** Leaves the lines to another page. From then on this one adds, sends and keeps none. */
  free() {
    this.isFree = true;
    this.unlock();
  }

  get pending() { return [...(this.flight ? this.flight.lines : []), ...this.rest]; }

  /**
   * Adds { lane, text, under } or { again }; a reference is a number of the session, or the key of a line here. Null
   * where another page has the lines.
   */
  add(line) {
    if (this.isFree) return null;
    const own = { key: `${this.client}:${this.next}`, ...line };
    this.next += 1;
    this.rest.push(own);
    this.keep();
    this.changed({});
    this.run();
    return own.key;
  }

  keep() {
    if (this.isFree) return;
    try {
      if (this.pending.length === 0 && this.refused.length === 0) { localStorage.removeItem(this.name); return; }
      const { client, session, plan, sequence, flight, rest, refused, seen } = this;
      localStorage.setItem(this.name, JSON.stringify({ client, session, plan, sequence, flight, rest, refused, seen }));
    } catch { /* without storage the page itself has them */ }
  }

  /** Takes a refused line away: somebody has dealt with it. */
  putAway(line) {
    this.refused = this.refused.filter(other => other !== line);
    this.keep();
    this.changed({});
  }

  /** Takes all lines away, of a session that they can no longer be written to. */
  clear() {
    Object.assign(this, { flight: null, rest: [], refused: [] });
    this.keep();
    this.free();
  }

  async run() {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      while (this.pending.length > 0 && await this.step()) { /* the next batch */ }
    } finally {
      this.isRunning = false;
    }
  }

  /** Sends a batch and takes its answer. False when nothing more can be sent by this page. */
  async step() {
    if (!this.flight) {
      this.sequence += 1;
      const lines = this.rest.splice(0, this.alone > 0 ? 1 : 200);
      this.alone = Math.max(0, this.alone - 1);
      this.flight = { client: this.client, sequence: this.sequence, lines, retry: false };
    }
    const { flight } = this;
    // Nothing of it is written yet, so that what was read meanwhile cannot be it.
    if (!flight.retry) Object.assign(flight, this.seen);
    this.keep();
    let answer;
    try {
      answer = await this.api.post('capture', {
        client: flight.client, seq: flight.sequence, session: this.session, after: flight.last, again: flight.again,
        retry: flight.retry, lines: flight.lines.map(line => CaptureQueue.wire(line, flight.lines)),
      });
    } catch {
      answer = null;
    }
    // It was cleared meanwhile.
    if (this.flight !== flight) return false;
    const kind = CaptureQueue.kind(answer);
    if (kind === 'saved') {
      this.take(answer.body);
      return true;
    }
    this.problem = answer ? answer.body.problem || '' : '';
    if (kind === 'final') {
      flight.misses = (flight.misses || 0) + 1;
      if (answer.status !== 404 || flight.misses >= CaptureQueue.patience) {
        this.refuse();
        return true;
      }
    }
    // Only where there was no answer the lines may be written already. After a refusal they are not: another person's
    // same words would be taken for them. What a closed tab had sent stays uncertain.
    if (!answer || answer.status === 503) flight.retry = true;
    this.keep();
    const status = kind === 'final' ? 'refused' : kind;
    if (status !== this.status) { this.status = status; this.changed({}); }
    // Only a page with another token can send them now, so it may have them.
    if (status === 'token') { this.free(); this.changed({}); return false; }
    await new Promise(done => { setTimeout(done, this.pause); });
    return !this.isFree;
  }

  /** What an answer means: 'final' is a refusal that will be the same the next time. */
  static kind(answer) {
    if (!answer || answer.status === 503 || answer.status === 409) return 'lost';
    if (answer.status === 200) return 'saved';
    // A folder without permission is 403 too, with its reason as JSON.
    if (answer.status === 401 || answer.status === 403 && answer.isPlain) return 'token';
    return [400, 404, 413, 422].includes(answer.status) ? 'final' : 'refused';
  }

  /** After a refusal the lines of a batch go one by one, and the one that is refused is put aside. */
  refuse() {
    const { lines } = this.flight;
    this.flight = null;
    if (lines.length > 1) {
      this.rest.unshift(...lines);
      this.alone += lines.length;
    } else {
      const [{ key }] = lines;
      this.refused.push({ ...lines[0], problem: this.problem });
      // What belongs to it becomes one of its own; what counts it has nothing to count.
      for (const line of this.rest) if (line.under === key) delete line.under;
      const counts = this.rest.filter(line => line.again === key);
      this.refused.push(...counts.map(line => ({ ...line, problem: this.problem })));
      this.rest = this.rest.filter(line => !counts.includes(line));
    }
    this.status = 'saved';
    this.problem = '';
    this.keep();
    this.changed({});
  }

  take({ numbers, last, again }) {
    const made = new Map();
    this.flight.lines.forEach((line, at) => { if (numbers[at] > 0) made.set(line.key, numbers[at]); });
    // What waits and belongs to one of these has its number now.
    for (const line of this.rest) {
      if (made.has(line.under)) line.under = made.get(line.under);
      if (made.has(line.again)) line.again = made.get(line.again);
    }
    const lines = this.flight.lines;
    this.flight = null;
    this.seen = { last, again };
    this.status = 'saved';
    this.problem = '';
    this.keep();
    this.changed({ lines, made });
  }

  static wire(line, lines) {
    const at = key => lines.findIndex(other => other.key === key);
    if ('again' in line) return typeof line.again === 'number' ? { again: line.again } : { againLine: at(line.again) };
    const sent = { lane: line.lane, text: line.text };
    if (typeof line.under === 'number') sent.under = line.under;
    else if (line.under) sent.underLine = at(line.under);
    return sent;
  }

  /** Sends what tabs left behind that are closed. Lines of another plan are not sent: a queue has them to be shown. */
  static recover(api, plan, changed) {
    if (!globalThis.navigator || !navigator.locks) return;
    let names = [];
    try { names = Object.keys(localStorage).filter(name => name.startsWith(this.prefix)); } catch { return; }
    for (const name of names) {
      navigator.locks.request(name, { ifAvailable: true }, lock => {
        if (!lock) return;
        let kept;
        try { kept = JSON.parse(localStorage.getItem(name)); } catch { return; }
        if (!kept) return;
        if (kept.flight) kept.flight.retry = true;
        // The lock is this page's until it is empty, so that only one page sends it.
        const queue = new CaptureQueue(api, kept.session, () => changed(queue), { plan: kept.plan, name, kept });
        queue.isOther = kept.plan !== plan;
        changed(queue);
        if (!queue.isOther) queue.run();
      });
    }
  }
};
