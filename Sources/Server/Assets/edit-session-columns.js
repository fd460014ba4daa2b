'use strict';
/*
 * The questions of a session beside each other, each with what was mentioned, the newest first. A row that is there
 * stays: a line that comes in makes one row, however many there are.
 */
raakvlak.SessionColumns = (() => {
  const { make } = raakvlak;
  const { say, button } = raakvlak.ui;
  /** Items of a question that the page shows; the others are in the file and in the account. */
  const most = 80;

  /** Puts rows below each other in an order; only those that are new or elsewhere are touched. */
  function arrange(list, wanted) {
    const kept = new Set(wanted);
    for (const row of [...list.children]) if (!kept.has(row)) row.remove();
    wanted.forEach((row, at) => { if (list.children[at] !== row) list.insertBefore(row, list.children[at] || null); });
  }

  return class SessionColumns {
    /** `again` and `correct` are called with the number of an item, or its key while it has none. */
    constructor({ again, correct }) {
      Object.assign(this, { again, correct, columns: [], rows: new Map() });
      this.element = make('div', { class: 'lanes' });
    }

    draw(names, lane, items) {
      if (names.join('\n') !== this.names) {
        this.names = names.join('\n');
        this.rows = new Map();
        this.columns = names.map((name, at) => this.column(name, at + 1));
        this.element.replaceChildren(...this.columns.map(column => column.section));
      }
      const shown = new Map();
      this.columns.forEach((column, at) => this.fill(column, at + 1 === lane, items.filter(item => item.lane === at + 1), shown));
      // What is on no list any more needs no element either.
      this.rows = shown;
    }

    column(name, lane) {
      const [count, list, earlier] = [make('span', { class: 'count' }), make('ul', { class: 'lane-items' }), make('p', { class: 'quiet', hidden: '' })];
      const section = make('section', { class: `lane l${lane}`, 'aria-labelledby': `lane-${lane}` }, make('h3', { id: `lane-${lane}` }, name, count), list, earlier);
      return { section, count, list, earlier, css: section.getAttribute('class') };
    }

    /** Items of a question, the newest group first; what explains one is below it. */
    fill({ section, count, list, earlier, css }, isNow, own, shown) {
      section.setAttribute('class', isNow ? `${css} now` : css);
      if (count.textContent !== String(own.length)) count.textContent = String(own.length);
      const names = new Set(own.map(item => item.number || item.key));
      const below = new Map();
      const roots = [];
      for (const item of own) {
        if (item.under && names.has(item.under)) below.set(item.under, [...(below.get(item.under) || []), item]); else roots.push(item);
      }
      const newest = roots.slice(-most).reverse();
      arrange(list, newest.map(root => this.row(root, shown, (below.get(root.number || root.key) || []).map(part => this.row(part, shown)))));
      earlier.hidden = roots.length <= newest.length;
      const words = earlier.hidden ? '' : say('laneEarlier', { n: roots.length - newest.length });
      if (earlier.textContent !== words) earlier.textContent = words;
    }

    row(item, shown, parts = []) {
      const id = item.number || item.key;
      const row = this.rows.get(id) || { element: make('li', {}), list: null, mark: '' };
      shown.set(id, row);
      const mark = `${item.number || ''} ${item.mentions} ${item.text}`;
      if (parts.length > 0) row.list ??= make('ul', {});
      else row.list = null;
      if (row.list) arrange(row.list, parts);
      if (row.mark !== mark || row.hadList !== Boolean(row.list)) {
        row.element.setAttribute('class', item.isPending ? 'pending' : '');
        row.element.replaceChildren(...this.content(item, id), ...(row.list ? [row.list] : []));
      }
      Object.assign(row, { mark, hadList: Boolean(row.list) });
      return row.element;
    }

    content(item, id) {
      const { text, mentions, number } = item;
      const again = button('', () => this.again(id), { class: 'again counted', 'aria-label': say('againOf', { text }) });
      again.append(make('span', { 'aria-hidden': 'true' }, '+'), ' ', say('again'));
      return [
        make('span', { class: 'number' }, number ? String(number) : '…'), make('span', { class: 'text' }, text),
        ...(mentions > 1 ? [make('span', { class: 'mentions' }, say('mentions', { n: mentions }))] : []),
        make('span', { class: 'deeds' }, ...(number ? [button('✎', () => this.correct(id), { class: 'again', 'aria-label': say('correctOf', { text }), title: say('correct') })] : []), again),
      ];
    }
  };
})();

/** Buttons of the questions, each with how much was mentioned; one of them is where lines go now. */
raakvlak.LaneTabs = class LaneTabs {
  constructor(turn) {
    this.turn = turn;
    this.element = raakvlak.make('div', { class: 'lane-tabs', role: 'group', 'aria-label': raakvlak.ui.say('lanes') });
  }

  /** `lanes` are [name, count, whether lines go there now]. */
  draw(lanes) {
    const { make, ui: { say, button } } = raakvlak;
    const mark = JSON.stringify(lanes);
    if (mark === this.mark) return;
    this.mark = mark;
    const hadFocus = [...this.element.children].indexOf(document.activeElement);
    const tabs = lanes.map(([name, count, isNow], at) => {
      const tab = button('', () => this.turn(at + 1), {
        'aria-pressed': String(isNow), 'aria-label': say('laneTab', { n: at + 1, name, count }), class: `lane-tab l${at + 1}`,
      });
      tab.append(make('span', { class: 'lane-number' }, String(at + 1)), ` ${name} `, make('b', {}, String(count)));
      return tab;
    });
    this.element.replaceChildren(...tabs);
    if (hadFocus >= 0) tabs[hadFocus].focus();
  }
};
