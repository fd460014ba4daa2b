'use strict';
/*
 * All items of a session with what became of each: the list below the work, from which an item is taken up again or its end
 * taken back. Processing (edit-process.js) is one of these; it has the items and sends the changes.
 */
raakvlak.ProcessedItems = (() => {
  const { make } = raakvlak;
  const { say, on, button, ask } = raakvlak.ui;

  return class ProcessedItems {
    table() {
      const { data } = this;
      const only = make('input', { type: 'checkbox' });
      only.checked = this.isOnlyOpen;
      on(only, { change: () => { this.isOnlyOpen = only.checked; this.table(); this.list.querySelector('input').focus(); } });
      const rows = data.items.filter(item => !this.isOnlyOpen || !item.end).map(item => {
        const cell = make('td', {});
        if (item.end) cell.append(make('b', {}, item.end.title), ...this.where(item.end));
        else cell.append(make('span', { class: 'open' }, say('itemOpen')));
        const deed = item.end
          ? button(say('reopen'), () => this.reopen(item), { class: 'small', 'aria-label': say('reopenOf', { text: item.text }) })
          : button(say('itemNow'), () => { this.number = item.number; this.render(); this.focus(); }, { class: 'small', 'aria-label': say('itemNowOf', { text: item.text }) });
        return make('tr', { class: item.number === this.number ? 'now' : '' }, make('th', { scope: 'row' }, String(item.number)), make('td', { class: item.under ? 'under' : '' }, item.text, ...(item.first ? [make('br'), make('span', { class: 'quiet' }, say('itemFirst', { text: item.first }))] : [])), cell, make('td', {}, deed));
      });
      const shown = rows.slice(0, 400);
      this.list.replaceChildren(make('div', { class: 'row' }, make('h3', { class: 'grow' }, say('processAll')), make('label', { class: 'check' }, only, say('onlyOpen'))),
        make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, ...['number', 'itemText', 'itemEnd', 'actions'].map(key => make('th', { scope: 'col' }, say(key))))), make('tbody', {}, ...shown)),
        ...(rows.length > shown.length ? [make('p', { class: 'quiet' }, say('laneEarlier', { n: rows.length - shown.length }))] : []));
    }

    where(end) {
      const { view } = this.store.get();
      // What was made of a proposal has its words.
      const parts = [end.thing ? raakvlak.ui.title(view, end.thing) : end.name, end.isAdopted ? '' : end.text, end.reason].filter(Boolean);
      return parts.length > 0 ? [make('br'), make('span', { class: 'quiet' }, [...new Set(parts)].join(': '))] : [];
    }

    /** Takes an end back; what it made in the plan goes with it when that is asked. */
    async reopen(item) {
      const { made } = item.end;
      let withMade = false;
      if (made) {
        const box = make('input', { type: 'checkbox' });
        // Of a topic nobody can know whether it was there before.
        box.checked = made.isSure;
        const content = [make('p', {}, say('reopenAbout')), make('label', { class: 'check' }, box, say('reopenMade', { name: made.name }))];
        if (!await ask(say('reopenOf', { text: item.text }), content, { confirm: say('reopen') })) return;
        withMade = box.checked;
      }
      this.number = item.number;
      this.send({ do: 'reopen-item', session: this.data.id, item: item.number, ...(withMade ? { withMade } : {}) }, item.text);
    }
  };
})();
