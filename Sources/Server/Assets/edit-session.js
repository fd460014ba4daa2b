'use strict';
/*
 * A theme session: what people in a room mention comes in by one line that always has the focus. A line is shown in
 * the moment it is typed, and has its number as soon as the program has written it.
 */
raakvlak.Sessions = (() => {
  const { make } = raakvlak;
  const { say, on, button, field, announce } = raakvlak.ui;
  /** Items of a lane that the page shows; the others are in the file and in the account. */
  const most = 80;

  return class Sessions {
    constructor(store, queue, api) {
      Object.assign(this, { store, api, lanes: [], lane: 1, items: new Map(), said: new Map(), mentions: {}, last: null, data: null });
      this.channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('raakvlak-session') : { postMessage() {} };
      this.heading = make('h2', { id: 'session-heading', tabindex: -1 }, say('session'));
      this.body = make('div', { class: 'session-body' });
      // Lines that are not written and of which nothing else on the screen says so.
      this.waiting = make('section', { class: 'leftover', hidden: '', 'aria-label': say('unwritten') });
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
      if (this.mode === 'list') await this.list();
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
      else { this.heading.textContent = say('session'); this.mark = ''; await this.list(); this.heading.focus(); }
    }

    // All sessions, and a new one

    async list() {
      let answer;
      try { answer = await this.api.get('sessions'); } catch { return; }
      if (answer.status !== 200 || this.mode !== 'list') return;
      const { sessions, lanes, today } = answer.body;
      const themes = this.store.get().view.order.theme || [];
      const mark = JSON.stringify([answer.body, themes]);
      // A field that somebody fills in stays as it is.
      if (mark === this.mark) return;
      this.mark = mark;
      const parts = [make('p', { class: 'quiet lead' }, say('sessionAbout'))];
      if (sessions.length > 0) {
        parts.push(make('ul', { class: 'session-list' }, ...sessions.map(one => make('li', {},
          make('div', { class: 'grow' }, make('h3', {}, one.title), make('p', {}, one.sentence)),
          make('div', { class: 'row' },
            button(say('sessionCapture'), () => this.choose(one.id, 'capture'), { 'aria-label': say('sessionCaptureOf', { title: one.title }) }),
            button(say(one.open > 0 ? 'sessionProcess' : 'sessionSee'), () => this.choose(one.id, 'process'), {
              class: one.open > 0 && one.total > 0 ? 'main' : '', 'aria-label': say(one.open > 0 ? 'sessionProcessOf' : 'sessionSeeOf', { title: one.title }),
            }))))));
      }
      parts.push(themes.length > 0 ? this.form(themes, lanes, today) : make('p', {}, say('sessionNoTheme')));
      this.body.replaceChildren(...parts);
    }

    form(themes, lanes, today) {
      const { view } = this.store.get();
      const theme = make('select', {}, ...themes.map(id => make('option', { value: id }, raakvlak.plan.label(view.items.get(id)))));
      const date = make('input', { type: 'date', value: today, required: '' });
      const questions = lanes.map(lane => {
        const input = make('input', { type: 'text', autocomplete: 'off', maxlength: 80 });
        input.value = lane;
        return input;
      });
      const error = make('p', { class: 'error', role: 'alert' });
      // A second press, or one after an answer that got lost, is the same request: it makes no second session.
      const client = crypto.randomUUID();
      let [sequence, before, isBusy] = [1, null, false];
      const form = make('form', { class: 'session-new', 'aria-labelledby': 'session-new' }, make('h3', { id: 'session-new' }, say('sessionNew')),
        make('div', { class: 'two' }, field(say('sessionTheme'), theme), field(say('sessionDate'), date)),
        make('fieldset', { class: 'field' }, make('legend', {}, say('sessionQuestions')),
          make('div', { class: 'three' }, ...questions.map((input, at) => field(say('sessionQuestion', { n: at + 1 }), input)))), error,
        make('div', { class: 'row' }, make('button', { class: 'main' }, say('sessionBegin'))));
      return on(form, {
        submit: async event => {
          event.preventDefault();
          if (isBusy) return;
          isBusy = true;
          error.textContent = '';
          const lanes = questions.map(input => input.value.trim()).filter(Boolean);
          let [answer, made] = [null, null];
          try {
            before ??= new Set((await this.api.get('sessions')).body.sessions.map(one => one.id));
            const { plan } = this.store.get();
            answer = await this.api.post('edit', {
              client, seq: sequence, stamp: plan.stamp, base: plan.files,
              operations: [{ do: 'begin-session', theme: theme.value, date: date.value, lanes }],
            });
            if (answer.status === 503) throw new Error('no answer');
            if (answer.status !== 200) { sequence += 1; error.textContent = answer.body.problem; return; }
            made = (await this.api.get('sessions')).body.sessions.find(one => !before.has(one.id));
            sequence += 1;
            before = null;
          } catch {
            error.textContent = say('status-lost');
            return;
          } finally { isBusy = false; }
          this.store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, answer.body) }));
          announce(answer.body.sentence);
          if (made) await this.choose(made.id, 'capture');
        },
      });
    }

    // Capture

    async open() {
      Object.assign(this, { items: new Map(), said: new Map(), upTo: 0, mentions: {}, lane: 1, last: null, root: null, data: null, input: null });
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
      this.waiting.mark = '';
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
        Object.assign(this, { items: new Map(), said: new Map(), upTo: 0, last: null, root: null });
        await this.read();
        return;
      }
      for (const item of items) known.set(item.number, item);
      if (!this.capture.flight) this.capture.seen = { last: data.last, again: data.again };
      Object.assign(this, { data, lanes: data.lanes, mentions: data.mentions });
      if (this.input) this.render();
    }

    frame() {
      this.heading.textContent = say('sessionOf', { title: this.data.title });
      this.input = make('input', {
        type: 'text', class: 'capture-line', id: 'capture-line', autocomplete: 'off', enterkeyhint: 'send', 'aria-describedby': 'capture-hint',
      });
      this.label = make('label', { for: 'capture-line', class: 'capture-label' });
      this.status = make('p', { class: 'capture-status', role: 'status' });
      this.suggestions = make('ul', { class: 'suggestions', 'aria-label': say('suggestions') });
      this.tabs = make('div', { class: 'lane-tabs', role: 'group', 'aria-label': say('lanes') });
      this.columns = make('div', { class: 'lanes' });
      this.minutes = 5;
      const tools = make('div', { class: 'row session-tools' },
        button(say('room'), () => this.room()), button(say('timer', { n: this.minutes }), () => this.timer()),
        make('span', { class: 'space' }), button(say('sessionProcess'), () => this.choose(this.id, 'process'), { class: 'main' }),
        button(say('sessionAll'), () => this.choose(null)));
      on(this.input, {
        keydown: event => this.key(event),
        input: () => this.suggest(),
      });
      this.body.replaceChildren(tools, this.tabs,
        make('div', { class: 'capture' }, this.label, this.input, make('p', { class: 'quiet', id: 'capture-hint' }, say('captureHint')), this.suggestions, this.status),
        this.columns);
      this.known = null;
    }

    key(event) {
      if (event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[1-9]$/.test(event.key) && Number(event.key) <= this.lanes.length) {
        event.preventDefault();
        this.turn(Number(event.key));
      }
      if (event.key === 'Escape' && this.input.value !== '') { this.input.value = ''; this.suggest(); }
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
      this.suggest();
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
      if (this.mode === 'capture' && this.input) this.render();
    }

    /** Shows the lines that are not written: refused ones, and of sessions that are not on the screen. */
    drawUnwritten() {
      const found = [...this.captures.values(), ...this.recovered].map(queue => {
        const isHere = this.mode === 'capture' && queue.session === this.id && !queue.isOther;
        const unsent = queue.isOther || !(isHere && queue === this.capture) && queue.status !== 'saved' ? queue.pending : [];
        return { queue, isHere, unsent };
      }).filter(({ queue, unsent }) => queue.refused.length + unsent.length > 0);
      const mark = JSON.stringify(found.map(({ queue, isHere, unsent }) => [queue.name, isHere, queue.status, queue.problem, queue.refused, unsent]));
      // A button under the finger stays.
      if (mark === this.waiting.mark) return;
      this.waiting.mark = mark;
      const refused = found.flatMap(({ queue }) => queue.refused);
      if (refused.length > (this.refusedCount || 0)) announce(`${say('unwritten')}: ${refused.at(-1).text || ''} ${refused.at(-1).problem}`);
      this.refusedCount = refused.length;
      this.waiting.hidden = found.length === 0;
      this.waiting.replaceChildren(make('h3', {}, say('unwritten')), ...found.map(one => this.unwritten(one)));
    }

    unwritten({ queue, isHere, unsent }) {
      const text = line => 'again' in line ? `+${typeof line.again === 'number' ? line.again : ''}` : line.text;
      const why = queue.isOther ? say('unwrittenOther') : queue.status === 'refused' ? say('captureRefused', { problem: queue.problem }) : say(`status-${queue.status}`);
      const putBack = line => {
        if (this.input.value !== '') { this.note = say('putBackFull'); announce(this.note); this.render(); return; }
        this.note = '';
        this.lane = line.lane;
        this.input.value = line.text;
        queue.putAway(line);
        this.render();
        this.suggest();
        this.input.focus();
      };
      const rows = queue.refused.map(line => make('li', {}, make('b', {}, text(line)), ' ', line.problem, ' ',
        ...(isHere && this.input && line.text ? [button(say('putBack'), () => putBack(line), { class: 'small', 'aria-label': say('putBackOf', { text: text(line) }) }), ' '] : []),
        button(say('putAway'), () => queue.putAway(line), { class: 'small', 'aria-label': say('putAwayOf', { text: text(line) }) })));
      const parts = [make('p', {}, say('unwrittenOf', { name: queue.session }))];
      if (unsent.length > 0) {
        parts.push(make('p', {}, why));
        rows.push(...unsent.map(line => make('li', {}, make('b', {}, text(line)))));
      }
      parts.push(make('ul', {}, ...rows));
      if (queue.isOther) parts.push(make('div', { class: 'row' }, button(say('putAway'), () => { queue.clear(); this.recovered.delete(queue); this.drawUnwritten(); })));
      return make('div', {}, ...parts);
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
      const tabs = this.lanes.map((name, at) => [name, count(at + 1), this.lane === at + 1]);
      const mark = JSON.stringify(tabs);
      if (mark !== this.tabs.mark) {
        this.tabs.mark = mark;
        const hadFocus = [...this.tabs.children].indexOf(document.activeElement);
        this.tabs.replaceChildren(...tabs.map(([name, n, isNow], at) => button('', () => { this.turn(at + 1); this.input.focus(); }, {
          'aria-pressed': String(isNow), 'aria-label': say('laneTab', { n: at + 1, name, count: n }), class: `lane-tab l${at + 1}`,
        })));
        [...this.tabs.children].forEach((tab, at) => tab.append(make('span', { class: 'lane-number' }, String(at + 1)), ` ${tabs[at][0]} `, make('b', {}, String(tabs[at][1]))));
        if (hadFocus >= 0) this.tabs.children[hadFocus].focus();
      }
      this.lanes.forEach((name, at) => this.show(name, at + 1, items));
    }

    /** Makes the column of a question anew where something in it is different: most lines change one of them. */
    show(name, lane, items) {
      const own = items.filter(item => item.lane === lane);
      const mark = `${lane === this.lane} ${own.length} ${own.slice(-2 * most).map(item => `${item.number || item.key}/${item.mentions}`).join(' ')}`;
      const former = this.columns.children[lane - 1];
      if (former && former.mark === mark && own.every(item => item.mentions < 2 || former.counted.get(item.number) === item.mentions)) return;
      const column = this.column(name, lane, own);
      column.mark = mark;
      column.counted = new Map(own.filter(item => item.mentions > 1).map(item => [item.number, item.mentions]));
      if (former) former.replaceWith(column); else this.columns.append(column);
    }

    /** Items of a question, the newest group first; what explains one is below it. */
    column(name, lane, own) {
      const names = new Set(own.map(item => item.number || item.key));
      const below = Map.groupBy(own.filter(item => item.under && names.has(item.under)), item => item.under);
      const roots = own.filter(item => !item.under || !names.has(item.under)).reverse();
      const row = item => {
        const id = item.number || item.key;
        const entry = make('li', { class: item.isPending ? 'pending' : '' },
          make('span', { class: 'number' }, item.number ? String(item.number) : '…'), make('span', { class: 'text' }, item.text),
          ...(item.mentions > 1 ? [make('span', { class: 'mentions', title: say('mentions', { n: item.mentions }) }, `×${item.mentions}`)] : []));
        entry.append(button('+', () => { this.again(id); this.render(); this.input.focus(); }, { class: 'again', 'aria-label': say('againOf', { text: item.text }), title: say('again') }));
        return entry;
      };
      const rows = [];
      for (const root of roots) {
        if (rows.length >= most) break;
        const entry = row(root);
        const parts = below.get(root.number || root.key);
        if (parts) entry.append(make('ul', {}, ...parts.map(row)));
        rows.push(entry);
      }
      const section = make('section', { class: `lane l${lane}${lane === this.lane ? ' now' : ''}`, 'aria-labelledby': `lane-${lane}` },
        make('h3', { id: `lane-${lane}` }, name, make('span', { class: 'count' }, String(own.length))), make('ul', { class: 'lane-items' }, ...rows));
      if (roots.length > rows.length) section.append(make('p', { class: 'quiet' }, say('laneEarlier', { n: roots.length - rows.length })));
      return section;
    }

    // Suggestions

    suggest() {
      const { view } = this.store.get();
      if (this.known !== view) { this.known = view; this.things = raakvlak.session.candidates(view); }
      const line = raakvlak.session.parse(this.input.value, this.lanes.length);
      const text = line.kind === 'item' ? line.text : '';
      // The words of an item are found once: there may be thousands, and this is done with each key.
      for (const item of text === '' ? [] : this.items.values()) {
        if (!this.said.has(item.number)) this.said.set(item.number, raakvlak.session.candidate('item', item.number, item.text));
      }
      const mentioned = text === '' ? [] : [...this.said.values()];
      const found = [...raakvlak.session.suggest(text, mentioned, 1), ...raakvlak.session.suggest(text, this.things || [], 2)];
      this.suggestions.replaceChildren(...found.map(one => {
        const values = { text: one.label, name: one.name || '', n: one.id };
        if (one.kind === 'item') {
          return make('li', { class: 'said' }, say('likeItem', values), ' ', button(say('againInstead'), () => {
            this.input.value = '';
            this.again(one.id);
            this.render();
            this.suggest();
            this.input.focus();
          }, { class: 'small' }));
        }
        return make('li', {}, one.kind === 'effect' ? say('likeEffect', values) : one.kind === 'point' ? say('likePoint', values) : say('likeScope', values));
      }));
    }

    // The room

    room() {
      const address = `/.raakvlak/editor/screen?session=${encodeURIComponent(this.id)}#token=${this.api.token}`;
      // Whoever comes back from that window types on.
      this.input.focus();
      window.open(address, 'raakvlak-screen', 'popup,width=1280,height=720');
    }

    timer() {
      this.tell({ kind: 'timer', minutes: this.minutes });
      announce(say('timerOn', { n: this.minutes }));
      this.input.focus();
    }
  };
})();
