'use strict';
/* What was changed, in sentences, newest first; each can be gone back to. */
raakvlak.History = (() => {
  const { make } = raakvlak;
  const { say, button } = raakvlak.ui;

  return class History {
    constructor(store, api, turned) {
      Object.assign(this, { store, api, turned });
      this.heading = make('h2', { id: 'history-heading', tabindex: -1 }, say('history'));
      this.record = make('div', { class: 'record' });
      this.list = make('ol', { class: 'history', reversed: '' });
      this.element = make('section', { class: 'screen', 'aria-labelledby': 'history-heading' }, this.heading,
        make('p', { class: 'quiet' }, say('historyAbout')), this.record, this.list);
      store.subscribe(['screen', 'plan'], () => this.load());
    }

    /** Recording in git, where there is git: what would be in it, or why it cannot be now. */
    async showRecord() {
      let answer;
      try { answer = await this.api.get('record'); } catch { return; }
      const { blocked, changed = [], sentences = [] } = answer.body;
      if (answer.status !== 200 || !blocked && changed.length === 0) {
        this.record.replaceChildren();
        return;
      }
      const parts = [make('h3', {}, say('record'))];
      if (blocked) parts.push(make('p', {}, blocked));
      else {
        parts.push(make('p', {}, say('recordAbout', { n: changed.length, list: changed.slice(0, 8).join(', ') })),
          ...(sentences.length > 0 ? [make('ul', {}, ...sentences.slice(-12).map(text => make('li', {}, text)))] : []),
          button(say('recordMake'), async () => {
            let made;
            try { made = await this.api.post('record', {}); } catch { return; }
            raakvlak.ui.announce(made.body.sentence || made.body.problem);
            if (made.status !== 200) this.record.append(make('p', { class: 'error', role: 'alert' }, made.body.problem));
            else { await this.showRecord(); this.heading.focus(); }
          }, { class: 'main' }));
      }
      this.record.replaceChildren(...parts);
    }

    async load() {
      if (this.store.get().screen !== 'history') return;
      this.showRecord();
      let answer;
      try { answer = await this.api.get('history'); } catch { return; }
      if (answer.status !== 200) {
        this.list.replaceChildren(make('li', {}, answer.body.problem));
        return;
      }
      const { changes } = answer.body;
      const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
      this.list.replaceChildren(...changes.map((change, at) => {
        const item = make('li', { class: change.isUndone ? 'undone' : '' },
          make('p', {}, change.sentence, ...(change.isUndone ? [' ', make('em', {}, say('isUndone'))] : [])),
          make('p', { class: 'quiet' }, `${day.format(new Date(change.time))} · ${change.files.join(', ')}`));
        item.value = change.number;
        const before = changes[at + 1] ? changes[at + 1].number : 0;
        if (!change.isUndone) {
          item.append(button(say('undoFrom'), () => this.turned('undo', { to: before }), {
            class: 'small', 'aria-label': say('undoFromOf', { text: change.sentence }),
          }));
        }
        return item;
      }));
      if (changes.length === 0) this.list.replaceChildren(make('li', { class: 'none' }, say('noHistory')));
    }
  };
})();
