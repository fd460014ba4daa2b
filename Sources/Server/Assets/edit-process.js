'use strict';
/*
 * Processing a session: each item gets exactly one end, by a button that is an operation. What is left is counted, and
 * the account adds up at every moment.
 */
raakvlak.Process = (() => {
  const { make } = raakvlak;
  const { say, on, button, field, ask, announce } = raakvlak.ui;

  return class Process extends raakvlak.ProcessedItems {
    constructor(store, queue, api, back) {
      super();
      Object.assign(this, { store, queue, api, back, data: null, number: null, isOnlyOpen: false });
      this.downloads = new raakvlak.files.Downloads(api, say('reportForm'));
      this.report = make('div', { class: 'report' }, make('div', { class: 'row download' }, this.downloads.box,
        this.downloads.button(say('reportSave'), 'session-report', () => ({ session: this.id }))), this.downloads.said);
      this.progress = make('div', { class: 'account' });
      this.work = make('section', { class: 'work', 'aria-labelledby': 'work-heading' });
      this.list = make('div', { class: 'processed' });
      this.proposals = make('section', { class: 'proposals', 'aria-labelledby': 'proposals-heading', hidden: '' });
      this.element = make('div', { class: 'process' }, this.progress, this.work, this.proposals, this.list);
      on(this.work, { keydown: event => this.key(event) });
    }

    async open(id) {
      Object.assign(this, { id, number: null, data: null, mark: '' });
      for (const part of [this.progress, this.work, this.proposals, this.list]) part.replaceChildren();
      await this.load();
      this.focus();
    }

    async load(isAgain = false) {
      let answer;
      try { answer = await this.api.get(`session/${encodeURIComponent(this.id)}?ends=1`); } catch { return; }
      // A file that is being saved may be empty for a moment: what is being typed must not go with it.
      if (answer.status === 404 && this.data && !isAgain) { setTimeout(() => { if (this.element.isConnected) this.load(true); }, 1500); return; }
      if (answer.status !== 200) { if (answer.status === 404) this.back(); return; }
      // What is shown already stays, so that a button under the finger does.
      const { view } = this.store.get();
      const mark = JSON.stringify(answer.body);
      if (mark === this.mark && this.view === view) return;
      Object.assign(this, { mark, view, data: answer.body });
      this.downloads.offer(answer.body.formats);
      this.render();
    }

    get open_() { return this.data.items.filter(item => !item.end); }

    get current() { return this.open_.find(item => item.number === this.number) || this.open_[0] || null; }

    focus() {
      const heading = this.work.querySelector('h3');
      if (heading) heading.focus();
    }

    render() {
      const hadFocus = this.work.contains(document.activeElement);
      const { data } = this;
      const done = data.total - data.open;
      const bar = make('progress', { max: Math.max(1, data.total), value: done, 'aria-label': say('processDone') });
      this.progress.replaceChildren(make('div', { class: 'row' }, bar, make('b', { class: 'left' }, data.open > 0 ? say('processLeft', { n: data.open, all: data.total }) : say('processNone', { all: data.total })),
        make('span', { class: 'space' }), button(say('sessionAll'), () => this.back())),
      make('p', { class: 'sentence', role: 'status' }, data.sentence));
      const item = this.current;
      this.number = item ? item.number : null;
      this.work.replaceChildren(...(item ? this.card(item) : this.finished()));
      this.propose();
      this.table();
      if (hadFocus) this.focus();
    }

    /** Proposals that are no point or sub-point yet, each with the button that makes it one. */
    propose() {
      const open = this.data.items.filter(item => item.end && item.end.as.startsWith('proposed-') && !item.end.isAdopted);
      this.proposals.hidden = open.length === 0;
      this.proposals.replaceChildren(make('h3', { id: 'proposals-heading', tabindex: -1 }, say('proposals', { n: open.length })), make('ul', {}, ...open.map(item => {
        const { end } = item;
        const of = end.thing ? raakvlak.ui.title(this.store.get().view, end.thing) : '';
        const words = end.as === 'proposed-point' ? 'adoptPoint' : 'adoptPart';
        return make('li', {}, make('div', { class: 'grow' }, make('b', {}, end.text || ''), ...(of ? [' ', make('span', { class: 'quiet' }, of)] : [])),
          button(say(words), () => this.adopt(item), { 'aria-label': `${say(words)}: ${end.text || ''}` }));
      })));
    }

    adopt(item) {
      return raakvlak.adoptProposal(item, this.store, this.queue, more => {
        const typed = (more.values || []).flatMap(pair => pair.values).join('\n');
        this.send({ do: 'adopt-proposal', session: this.data.id, item: item.number, ...more }, typed, () => {
          const next = this.proposals.querySelector('button');
          if (next) next.focus(); else this.focus();
        });
      });
    }

    /** Other words for an item that were noted wrong. */
    correct(item) {
      const done = async () => { this.mark = ''; await this.load(); };
      return raakvlak.correctItem(this.queue, { session: this.data.id, number: item.number, text: item.text, done });
    }

    finished() {
      const { data } = this;
      const heading = make('h3', { id: 'work-heading', tabindex: -1 }, say(data.total === 0 ? 'processEmpty' : data.processed ? 'processClosed' : 'processReady'));
      if (data.total === 0) return [heading];
      const parts = [make('div', { class: 'done' }, heading, make('p', {}, say('processReport'))), this.report];
      if (!data.processed) parts.splice(1, 0, make('div', { class: 'row' }, button(say('processClose'), () => this.send({ do: 'close-session', session: data.id }), { class: 'main' })));
      return parts;
    }

    card(item) {
      const { data } = this;
      const at = this.open_.indexOf(item);
      const above = item.under && data.items.find(other => other.number === item.under);
      const below = data.items.filter(other => other.under === item.number);
      const mentions = data.mentions[item.number] || 1;
      const move = step => { this.number = this.open_[(at + step + this.open_.length) % this.open_.length].number; this.render(); this.focus(); };
      const ends = ['effect', 'merged', 'point', 'proposed-point', 'proposed-sub-point', 'context', 'scope', 'parked'];
      const { hints, likely } = this.hints(item);
      return [
        make('p', { class: 'from' }, make('span', { class: `lane-name l${item.lane}` }, data.lanes[item.lane - 1] || ''), ` ${say('itemNumber', { n: item.number })}`,
          ...(mentions > 1 ? [' ', make('span', { class: 'mentions' }, say('mentions', { n: mentions }))] : [])),
        make('h3', { id: 'work-heading', tabindex: -1, 'aria-describedby': 'likely' }, item.text),
        ...(above ? [make('p', { class: 'quiet' }, say('itemUnder', { text: above.text }))] : []),
        ...(below.length > 0 ? [make('p', { class: 'quiet' }, say('itemBelow', { text: below.map(other => other.text).join('; ') }))] : []),
        ...hints, make('p', { class: 'unseen', id: 'likely' }, say('likelyNow', { end: likely.name })),
        make('div', { class: 'ends', role: 'group', 'aria-label': say('endOf', { text: item.text }) }, ...ends.map((kind, index) => {
          const choice = button(say(`end-${kind}`), () => this.give(kind, item), { class: 'end', 'data-end': kind, 'aria-keyshortcuts': String(index + 1) });
          choice.prepend(make('kbd', { 'aria-hidden': 'true' }, String(index + 1)), ' ');
          if (likely.kind === kind && !likely.end) this.markLikely(choice);
          return choice;
        })),
        make('div', { class: 'row' }, button(say('correct'), () => this.correct(item), { class: 'small', 'aria-label': say('correctOf', { text: item.text }) })),
        ...(this.open_.length > 1 ? [make('div', { class: 'row' }, button(say('itemBefore'), () => move(-1), { class: 'small' }), button(say('itemNext'), () => move(1), { class: 'small' }),
          make('span', { class: 'quiet' }, say('itemOf', { n: at + 1, all: this.open_.length })))] : []),
      ];
    }

    /**
     * What shares words with the item, each with the end that it would be, and the end that is most likely: that of what
     * says the same, else what the question of the item asks for. Nothing is done before it is pressed or confirmed.
     */
    hints(item) {
      const { suggest, sure, candidates } = raakvlak.session;
      const all = candidates(this.store.get().view);
      const certain = sure(item.text, all);
      const found = suggest(item.text, all, 4);
      if (certain && !found.includes(certain)) found.unshift(certain);
      const kind = ['effect', 'point', 'proposed-point'][item.lane - 1] || 'effect';
      let likely = { kind, name: say(`end-${kind}`) };
      if (found.length === 0) return { hints: [], likely };
      const places = new Map(raakvlak.picker.candidates(this.store.get().view, ['effect']).map(({ id, where }) => [id, where]));
      const hint = one => {
        const values = { text: one.label, name: one.name || '', where: places.get(one.id) ? ` (${places.get(one.id)})` : '' };
        const [words, end] = {
          effect: ['hintEffect', { as: 'merged', to: one.id }], point: ['hintPoint', { as: 'point', to: one.id }], scope: ['hintScope', { as: 'scope', text: one.label }],
        }[one.kind];
        const choice = button(say(words, values), () => this.end(item, end));
        if (one === certain) {
          likely = { kind: end.as, end, name: say(words, values) };
          this.markLikely(choice);
        }
        return choice;
      };
      const row = make('div', { class: 'row' }, ...found.map(hint));
      return { hints: [make('div', { class: 'hints' }, make('p', { class: 'quiet' }, say('hints')), row)], likely };
    }

    /** Marks the end that Enter gives. */
    markLikely(choice) {
      choice.classList.add('likely');
      choice.setAttribute('aria-keyshortcuts', [choice.getAttribute('aria-keyshortcuts'), 'Enter'].filter(Boolean).join(' '));
      choice.append(' ', make('kbd', { 'aria-hidden': 'true' }, 'Enter'));
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
      // On a button Enter is that button's.
      if (event.key === 'Enter' && event.target.id === 'work-heading' && !event.repeat) {
        const likely = this.work.querySelector('.likely');
        if (likely) { event.preventDefault(); likely.click(); }
        return;
      }
      const choice = this.work.querySelectorAll('.end')[Number(event.key) - 1];
      if (!choice || !/^[1-8]$/.test(event.key)) return;
      event.preventDefault();
      choice.click();
    }

    /** Asks what an end needs, and gives it. */
    async give(kind, item) {
      const { view } = this.store.get();
      const { candidates, choose, text } = raakvlak.picker;
      const title = say(`end-${kind}`);
      if (kind === 'effect') {
        const label = make('input', { type: 'text', autocomplete: 'off' });
        label.value = item.text;
        const under = make('select', {}, ...this.places(view));
        const box = field(say('newEffectLabel'), label, { about: say('newEffectLabelAbout') });
        box.append(raakvlak.labelLength.counter(label, this.store));
        const check = () => { box.complain(label.value.trim() === '' ? say('emptyText') : ''); return label.value.trim() !== ''; };
        if (await ask(title, [box, field(say('effectUnder'), under)], { confirm: say('add'), check })) this.end(item, { as: kind, text: label.value.trim(), under: under.value });
      } else if (kind === 'merged' || kind === 'point') {
        const kinds = kind === 'merged' ? ['effect'] : ['action-point', 'sub-point'];
        const { suggest, candidates: all } = raakvlak.session;
        const [first] = suggest(item.text, all(view).filter(one => (one.kind === 'effect') === (kind === 'merged') && one.kind !== 'scope'), 1);
        const chosen = await choose({ title, about: item.text, list: candidates(view, kinds), first: first && first.id });
        if (chosen) this.end(item, { as: kind, to: chosen.id });
      } else if (kind === 'proposed-point') {
        const words = await text({ title, name: say('proposedText'), about: say('proposedAbout'), value: item.text, confirm: say('propose') });
        if (words) this.end(item, { as: kind, text: words });
      } else if (kind === 'proposed-sub-point') {
        const chosen = await choose({ title, about: say('proposedOf'), list: candidates(view, ['action-point']), confirm: say('next') });
        const words = chosen && await text({ title, name: say('proposedText'), about: say('proposedAbout'), value: item.text, confirm: say('propose') });
        if (words) this.end(item, { as: kind, to: chosen.id, text: words });
      } else if (kind === 'scope') {
        await this.scope(item, title, view);
      } else {
        const words = await text({ title, name: say('reason'), about: say(`about-${kind}`) });
        if (words) this.end(item, { as: kind, reason: words });
      }
    }

    /** A topic that the plan has out of scope already needs no reason again. */
    async scope(item, title, view) {
      const known = (view.order['scope-entry'] || []).map(id => view.items.get(id).name);
      const topic = make('input', { type: 'text', autocomplete: 'off', list: 'known-topics' });
      topic.value = item.text;
      // The topic is there already: what has to be typed is why.
      const reason = make('textarea', { rows: 3, 'data-first': '' });
      const topics = make('datalist', { id: 'known-topics' }, ...known.map(name => make('option', { value: name })));
      const [topicField, reasonField] = [field(say('scopeTopic'), topic), field(say('reason'), reason, { about: say('scopeReasonAbout') })];
      const check = () => {
        const isKnown = known.includes(topic.value.trim());
        topicField.complain(topic.value.trim() === '' ? say('emptyText') : '');
        reasonField.complain(!isKnown && reason.value.trim() === '' ? say('basisReasonMissing') : '');
        return topic.value.trim() !== '' && (isKnown || reason.value.trim() !== '');
      };
      if (await ask(title, [topicField, topics, reasonField], { confirm: say('save'), check })) this.end(item, { as: 'scope', text: topic.value.trim(), reason: reason.value.trim() });
    }

    /** Themes and effects under which an effect can come; the session's own theme first. */
    places(view) {
      const { theme } = this.data;
      const themes = (view.order.theme || []).toSorted((a, b) => (b === theme) - (a === theme));
      return themes.flatMap(id => raakvlak.plan.rows(view, id).filter(row => !row.isReference).map(row =>
        make('option', { value: row.id }, '\u00a0\u00a0'.repeat(row.depth) + row.label)));
    }

    end(item, end) {
      const after = this.open_[this.open_.indexOf(item) + 1];
      this.number = after ? after.number : null;
      this.send({ do: 'end-item', session: this.data.id, item: item.number, ...end }, item.text);
    }

    send(operation, typed = '', focus = () => this.focus()) {
      this.queue.add([operation], {
        typed,
        done: async () => {
          this.mark = '';
          await this.load();
          focus();
          if (this.data.open === 0) announce(this.data.sentence);
        },
      });
    }
  };
})();
