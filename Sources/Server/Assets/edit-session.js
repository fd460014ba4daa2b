'use strict';
/*
 * A theme session: what people in a room mention comes in by one line that always has the focus. A line is shown in
 * the moment it is typed, and has its number as soon as the program has written it. What answers and keys ask for
 * (`later`, `suggestLater`) is made after the next frame, so that no key waits for it.
 */
raakvlak.Sessions = (() => {
  const { make } = raakvlak;
  const { say, on, button, announce } = raakvlak.ui;

  return class Sessions {
    constructor(store, queue, api) {
      Object.assign(this, { store, queue, api, lanes: [], lane: 1, items: new Map(), mentions: {}, last: null, data: null });
      this.later = raakvlak.ui.afterFrame(() => { if (this.mode === 'capture' && this.input) this.render(); });
      this.suggestLater = raakvlak.ui.afterFrame(() => { if (this.mode === 'capture' && this.input) this.suggest(); });
      this.channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('raakvlak-session') : { postMessage() {} };
      this.heading = make('h2', { id: 'session-heading', tabindex: -1 }, say('session'));
      this.all = new raakvlak.SessionList(store, api, (id, mode) => this.choose(id, mode));
      this.body = make('div', { class: 'session-body' }, this.all.element);
      this.unwritten = new raakvlak.Unwritten({
        putBack: (capture, line) => this.putBack(capture, line),
        cleared: capture => { this.recovered.delete(capture); this.drawUnwritten(); },
      });
      this.waiting = this.unwritten.element;
      this.element = make('section', { class: 'screen session', 'aria-labelledby': 'session-heading' }, this.heading, this.waiting, this.body);
      // The queue of each session in which notes were taken, and those that closed tabs left behind.
      Object.assign(this, { captures: new Map(), recovered: new Set(), isRecovered: false });
      this.process = new raakvlak.Process(store, queue, api, () => this.choose(null));
      this.mode = 'list';
      // Whoever clicks beside a button, or comes back to the window, types on.
      on(this.body, {
        click: event => { if (this.isCapturing && !event.target.closest('button, a, input, select, summary') && !String(getSelection())) this.input.focus(); },
      });
      on(window, { focus: () => { if (this.isCapturing && document.activeElement === document.body) this.input.focus(); } });
      store.subscribe(['screen', 'plan'], ({ screen }) => { if (screen === 'session') this.refresh(); });
      // No page of the plan changes by a line, so windows of another browser hear of it only by asking.
      const asking = setInterval(() => { if (this.isCapturing && !document.hidden) this.read(); }, 2000);
      // Only a test is not a page, and must come to its end.
      asking.unref?.();
      this.channel.onmessage = ({ data }) => { if (data.kind === 'changed' && store.get().screen === 'session') this.refresh(); };
      store.subscribe(['plan'], ({ plan }) => this.recover(plan.key));
    }

    /** Sends what closed tabs left behind, once it is known which plan this is. */
    recover(key) {
      if (!key || this.isRecovered) return;
      this.isRecovered = true;
      raakvlak.CaptureQueue.recover(this.api, key, queue => {
        if (queue.pending.length + queue.refused.length > 0) this.recovered.add(queue); else this.recovered.delete(queue);
        this.drawUnwritten();
        if (queue.pending.length === 0 && !queue.isOther) { this.tell(); this.refresh(); }
      });
    }

    get isCapturing() { return this.mode === 'capture' && Boolean(this.input) && this.store.get().screen === 'session'; }

    /** Says to the other windows that there is something new. */
    tell(message = { kind: 'changed' }) { this.channel.postMessage(message); }

    async refresh() {
      if (this.mode === 'list') await this.all.load(() => this.mode === 'list');
      else if (this.mode === 'capture') await this.read();
      else await this.process.load();
    }

    /** Shows a session in a mode, or the list of all. */
    async choose(id, mode = 'list') {
      this.mode = id ? mode : 'list';
      this.id = id;
      this.drawUnwritten();
      if (this.mode === 'capture') await this.open();
      else if (this.mode === 'process') { this.body.replaceChildren(this.process.element); this.heading.textContent = say('process'); await this.process.open(id); }
      else {
        this.heading.textContent = say('session');
        this.body.replaceChildren(this.all.element);
        this.all.mark = '';
        await this.refresh();
        this.heading.focus();
      }
    }

    // Capture

    async open() {
      Object.assign(this, { items: new Map(), upTo: 0, mentions: {}, lane: 1, last: null, root: null, data: null, input: null });
      if (!this.captures.has(this.id)) {
        const made = new raakvlak.CaptureQueue(this.api, this.id, news => this.took(made, news), { plan: this.store.get().plan.key });
        this.captures.set(this.id, made);
      }
      this.capture = this.captures.get(this.id);
      this.drawUnwritten();
      this.body.replaceChildren();
      await this.read();
      if (!this.data && this.mode === 'capture') await this.choose(null);
      if (!this.data || this.mode !== 'capture') return;
      this.frame();
      this.drawUnwritten();
      this.render();
      this.input.focus();
    }

    /** Reads what is new, also of another window. */
    async read() {
      // Behind the last of which all before it are here: another window may have written between two of this one.
      while (this.items.has(this.upTo + 1)) this.upTo += 1;
      const { id, items: known } = this;
      const former = Math.max(0, ...known.keys());
      let answer;
      try { answer = await this.api.get(`session/${encodeURIComponent(id)}?after=${this.upTo}`); } catch { return; }
      if (this.mode !== 'capture' || this.id !== id || this.items !== known) return;
      if (answer.status !== 200) return;
      const { items, ...data } = answer.body;
      // Undone: numbers that were there are not any more.
      if (data.last < former) {
        Object.assign(this, { items: new Map(), upTo: 0, last: null, root: null });
        if (this.suggestions) this.suggestions.forget();
        await this.read();
        return;
      }
      for (const item of items) known.set(item.number, item);
      // The words of an item that was corrected are others for the suggestions too.
      if (raakvlak.ui.correct(known.values(), data.corrected || {}) && this.suggestions) this.suggestions.forget();
      if (!this.capture.flight) this.capture.seen = { last: data.last, again: data.again };
      Object.assign(this, { data, lanes: data.lanes, mentions: data.mentions });
      this.later();
    }

    frame() {
      this.heading.textContent = say('sessionOf', { title: this.data.title });
      this.input = make('input', {
        type: 'text', class: 'capture-line', id: 'capture-line', autocomplete: 'off', enterkeyhint: 'send', 'aria-describedby': 'capture-hint',
      });
      this.label = make('label', { for: 'capture-line', class: 'capture-label' });
      this.status = make('p', { class: 'capture-status', role: 'status' });
      this.suggestions = new raakvlak.SessionSuggestions(number => {
        this.input.value = '';
        this.again(number);
        this.render();
        this.suggest();
        this.input.focus();
      });
      this.tabs = new raakvlak.LaneTabs(lane => { this.turn(lane); this.input.focus(); });
      this.columns = new raakvlak.SessionColumns({
        again: id => { this.again(id); this.render(); this.input.focus(); }, correct: number => this.correct(number),
      });
      const tools = make('div', { class: 'row session-tools' },
        ...raakvlak.roomButtons({ id: this.id, api: this.api, input: this.input, tell: message => this.tell(message) }),
        make('span', { class: 'space' }), button(say('sessionProcess'), () => this.choose(this.id, 'process'), { class: 'main' }),
        button(say('sessionAll'), () => this.choose(null)));
      on(this.input, { keydown: event => this.key(event), input: () => this.suggestLater() });
      this.body.replaceChildren(tools, this.tabs.element,
        make('div', { class: 'capture' }, this.label, this.input, make('p', { class: 'quiet', id: 'capture-hint' }, say('captureHint')), this.suggestions.element, this.status),
        this.columns.element);
    }

    key(event) {
      if (event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[1-9]$/.test(event.key) && Number(event.key) <= this.lanes.length) {
        event.preventDefault();
        this.turn(Number(event.key));
      }
      if (event.key === 'Escape' && this.input.value !== '') { this.input.value = ''; this.suggestLater(); }
      if (event.key === 'ArrowUp' && this.input.value === '' && typeof this.last === 'number') { event.preventDefault(); this.correct(this.last); }
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.enter(this.input.value);
    }

    turn(lane) {
      this.lane = lane;
      this.render();
      announce(say('laneNow', { n: lane, name: this.lanes[lane - 1] }));
    }

    /** Takes a line over. What it means is said to who does not see the screen. */
    enter(typed) {
      // Another page sends from now on; what is typed here stays to be copied.
      if (this.capture.isFree) return;
      const line = raakvlak.session.parse(typed, this.lanes.length);
      const count = [...line.text].length;
      if (count > raakvlak.session.longest) {
        this.note = say('captureLong', { n: count, most: raakvlak.session.longest });
        announce(this.note);
        this.render();
        return;
      }
      this.note = '';
      if (line.lane) this.lane = line.lane;
      this.input.value = '';
      if (line.kind === 'again') this.again(line.number ?? this.last);
      else if (line.kind === 'item') {
        const under = line.under ? this.root ?? null : null;
        const key = this.capture.add({ lane: this.lane, text: line.text, ...(under === null ? {} : { under }) });
        this.last = key;
        if (under === null) this.root = key;
      }
      this.render();
      this.suggestLater();
    }

    again(number) {
      this.note = '';
      if (number === null || number === undefined || typeof number === 'number' && !this.items.has(number)) {
        this.note = say('againUnknown');
        announce(this.note);
        return;
      }
      this.capture.add({ again: number });
      const item = typeof number === 'number' ? this.items.get(number) : this.capture.pending.find(line => line.key === number);
      announce(say('againNow', { text: item ? item.text : number }));
    }

    async correct(number) {
      const item = this.items.get(number);
      if (!item) return;
      const done = made => { if (made) this.tell(); this.refresh(); };
      await raakvlak.correctItem(this.queue, { session: this.id, number, text: item.text, done });
      if (this.isCapturing) this.input.focus();
    }

    /** What the program has written, or the state of the queue. */
    took(queue, { lines, made }) {
      this.drawUnwritten();
      if (lines && queue !== this.capture) this.tell();
      // Numbers of another session are other items.
      if (queue !== this.capture) return;
      if (queue.refused.some(line => line.key === this.root)) this.root = null;
      if (queue.refused.some(line => line.key === this.last)) this.last = null;
      if (lines) {
        for (const line of lines) {
          const number = made.get(line.key);
          if (number) {
            const under = typeof line.under === 'string' ? made.get(line.under) : line.under;
            this.items.set(number, { number, lane: line.lane, text: line.text, ...(under ? { under } : {}) });
            if (this.last === line.key) this.last = number;
            if (this.root === line.key) this.root = number;
          } else if ('again' in line) {
            const of = typeof line.again === 'string' ? made.get(line.again) : line.again;
            if (of) this.mentions = { ...this.mentions, [of]: (this.mentions[of] || 1) + 1 };
          }
        }
        this.tell();
      }
      this.later();
    }

    drawUnwritten() {
      const isCapture = this.mode === 'capture';
      this.unwritten.draw([...this.captures.values(), ...this.recovered], { here: isCapture ? this.id : null, shown: this.capture, hasField: isCapture && Boolean(this.input) });
    }

    /** Takes a refused line into the field again, where that is empty. */
    putBack(capture, line) {
      if (this.input.value !== '') { this.note = say('putBackFull'); announce(this.note); this.render(); return; }
      this.note = '';
      this.lane = line.lane;
      this.input.value = line.text;
      capture.putAway(line);
      this.render();
      this.suggestLater();
      this.input.focus();
    }

    /** The session with what is still on its way. */
    state() {
      // By number: an item of another window may be read after one of this window that came behind it.
      const items = [...this.items.values()].sort((a, b) => a.number - b.number).map(item => ({ ...item, mentions: this.mentions[item.number] || 1 }));
      const byName = new Map(items.map(item => [item.number, item]));
      for (const line of this.capture.pending) {
        if ('again' in line) { const item = byName.get(line.again); if (item) item.mentions += 1; continue; }
        const item = { ...line, mentions: 1, isPending: true };
        byName.set(line.key, item);
        items.push(item);
      }
      return items;
    }

    render() {
      const items = this.state();
      const count = lane => items.filter(item => item.lane === lane).length;
      this.input.readOnly = this.capture.isFree;
      this.label.textContent = say('captureLabel', { n: this.lane, name: this.lanes[this.lane - 1] });
      const { status, problem, pending } = this.capture;
      const words = this.note || (status === 'refused' ? say('captureRefused', { problem }) : status !== 'saved' ? say(`status-${status}`)
        : pending.length > 0 ? say('captureWriting', { n: items.length }) : say('captureWritten', { n: items.length }));
      if (this.status.textContent !== words) this.status.textContent = words;
      this.status.className = `capture-status ${status}`;
      this.tabs.draw(this.lanes.map((name, at) => [name, count(at + 1), this.lane === at + 1]));
      this.columns.draw(this.lanes, this.lane, items);
    }

    suggest() {
      const line = raakvlak.session.parse(this.input.value, this.lanes.length);
      const number = line.number ?? this.last;
      const item = this.items.get(number) || this.capture.pending.find(one => one.key === number);
      const again = line.kind !== 'again' ? '' : item ? say('againSoon', { text: item.text }) : say(line.number === null ? 'againNothing' : 'againNone');
      this.suggestions.update(this.store.get().view, this.items.values(), line.kind === 'item' ? line.text : '', again);
    }
  };
})();
