'use strict';
/*
 * The lists of a plan beside its effects and points: departments, focus areas, sources, goals, indicators and what is
 * out of scope. A list at the left, the chosen thing as a form at the right; both are made from the definition of the
 * format, so a key that is added there is here too.
 */
raakvlak.Things = (() => {
  const { make } = raakvlak;
  const { say, on, button, field } = raakvlak.ui;

  /** Kinds in the order of the menu, with the key of what a new one is called and how an operation names the kind. */
  const kinds = {
    department: { text: 'code', also: ['name'] }, 'focus-area': { text: 'numeral' }, source: { text: 'title' },
    goal: { text: 'text' }, indicator: { text: 'title', also: ['unit'] }, result: { text: 'text' }, region: { text: 'code', also: ['name'] },
    'budget-line': { text: 'name' }, group: { text: 'title' }, 'scope-entry': { text: 'topic', add: 'scope' }, plan: {}, 'hand-out': { begin: 'date' },
  };
  const renamed = new Set(['department', 'focus-area', 'source', 'goal', 'indicator', 'result', 'region', 'group']);

  return class Things extends raakvlak.Form {
    constructor(store, queue, api, reshape) {
      super(store, queue, api);
      Object.assign(this, { reshape, kind: 'department', chosen: null, mark: '', moved: () => {} });
      this.figures = new raakvlak.Figures(store, queue);
      this.targets = new raakvlak.Targets(store, queue);
      this.heading = make('h2', { id: 'things-heading', tabindex: -1 }, say('things'));
      this.choice = make('select', { 'aria-label': say('thingsKind') }, ...Object.keys(kinds).map(kind => make('option', { value: kind }, say(`things-${kind}`))));
      on(this.choice, { change: () => this.open(this.choice.value) });
      this.add = button('', () => this.addThing(), { class: 'main' });
      this.list = make('ul', { class: 'thing-list' });
      on(this.list, { keydown: event => this.key(event) });
      this.title = make('h3', { id: 'thing-heading', tabindex: -1 });
      this.form = make('section', { class: 'thing-form', 'aria-labelledby': 'thing-heading', hidden: '' }, this.title, this.body);
      this.element = make('section', { class: 'screen things', 'aria-labelledby': 'things-heading' }, this.heading,
        make('div', { class: 'row' }, this.choice, this.add), make('div', { class: 'things-body' }, this.list, this.form));
      store.subscribe(['view', 'screen', 'format', 'findings'], () => this.draw());
    }

    get ids() { return this.store.get().view.order[this.kind] || []; }

    isShown(id) { return this.chosen === id; }

    static has(kind) { return kind in kinds; }

    /** Chooses a thing as a step of the browser: see edit-address.js. */
    chose(act) { act(); }

    /** Shows a list, and one thing of it. */
    open(kind, id = null) {
      this.kind = kind;
      this.chosen = id;
      this.choice.value = kind;
      this.draw();
    }

    draw() {
      const { screen, format, view } = this.store.get();
      if (screen !== 'things' || !format) return;
      const { ids } = this;
      if (!ids.includes(this.chosen)) this.chosen = ids[0] || null;
      this.add.textContent = say(`add-${this.kind}`);
      const { text, begin } = kinds[this.kind];
      this.add.hidden = !text && !(begin && ids.length === 0);
      this.drawList(ids, view);
      this.drawForm(view, format);
      this.moved();
    }

    drawList(ids, view) {
      const marks = raakvlak.alike.marks(view, ids);
      const names = ids.map(id => {
        const item = view.items.get(id);
        const label = raakvlak.plan.label(item);
        const name = ['department', 'focus-area', 'region'].includes(this.kind) && label !== item.name ? item.name : '';
        return [id, name, label, name ? '' : marks.get(id) || ''];
      });
      const mark = JSON.stringify([this.kind, this.chosen, names]);
      if (this.list.mark === mark) return;
      const isFocused = this.list.contains(document.activeElement);
      this.list.mark = mark;
      this.list.setAttribute('aria-label', say(`things-${this.kind}`));
      this.list.replaceChildren(...(names.length === 0 ? [make('li', { class: 'quiet' }, say('thingsNone'))] : names.map(([id, name, label, mark]) => {
        const one = button('', () => this.chose(() => { this.chosen = id; this.draw(); }), { tabindex: id === this.chosen ? 0 : -1, 'data-id': id });
        if (id === this.chosen) one.setAttribute('aria-current', 'true');
        if (name) one.append(make('b', {}, name), ' ');
        one.append(label);
        if (mark) one.append(' ', make('span', { class: 'quiet' }, `(${mark})`));
        return make('li', {}, one);
      })));
      if (isFocused) this.focusList();
    }

    focusList() {
      const one = this.list.querySelector('[aria-current]');
      if (one) one.focus(); else this.add.focus();
    }

    /** One stop of the Tab key; arrows go through the list. */
    key(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const { ids } = this;
      if (!step || ids.length === 0) return;
      event.preventDefault();
      this.chosen = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(this.chosen) + step))];
      this.draw();
      this.focusList();
    }

    drawForm(view, format) {
      const id = this.chosen;
      const hadFocus = this.form.contains(document.activeElement);
      this.form.hidden = !id;
      if (!id) {
        this.mark = '';
        if (hadFocus) this.focusList();
        return;
      }
      const item = view.items.get(id);
      const found = this.store.get().findings.filter(finding => raakvlak.isAbout(finding, id));
      const mark = JSON.stringify([id, item, found, (view.order.region || []).length]);
      // While somebody types in it the form stays as it is; what is typed is a change when the field is left.
      if (mark === this.mark || this.body.contains(document.activeElement) && id === this.shownID
        && document.activeElement.matches('input, textarea')) return;
      const isSame = id === this.shownID;
      Object.assign(this, { mark, shownID: id });
      this.title.textContent = raakvlak.ui.title(view, id);
      this.renew(() => [...found.map(finding => raakvlak.findingElement(finding, this, true)), ...this.fields(id, item, format), ...raakvlak.exceptions.fields(this, id, item), this.deedsFor(id, item)], isSame, this.title);
    }

    fields(id, item, format) {
      const keys = this.keys(item.kind, format);
      const isMain = key => this.isFirst(key) || ['unit', 'better', 'file', 'lines', 'indicators', 'goals', 'under', 'amount', 'amounts', 'until', 'municipality', 'period', 'effects'].includes(key.name);
      const [main, rest] = [keys.filter(isMain), keys.filter(key => !isMain(key))];
      const more = make('details', {}, make('summary', { 'data-name': 'more' }, say('moreKeys', { n: rest.length })), ...rest.map(key => this.field(id, item, key)));
      more.open = rest.some(key => item.values[key.name] !== undefined);
      return [...main.map(key => this.field(id, item, key)), ...(item.kind === 'indicator' ? [this.figures.element(id, item), this.targets.element(id, item)] : []), ...(rest.length > 0 ? [more] : [])];
    }

    deedsFor(id, item) {
      const row = make('div', { class: 'row' });
      const before = [...this.ids];
      const done = () => this.found(before);
      if (renamed.has(item.kind)) row.append(button(say('giveName'), () => this.reshape.rename(id, done), { class: 'small' }));
      if (item.kind === 'department') row.append(button(say('split'), () => this.reshape.split(id, done), { class: 'small' }));
      if (!['plan', 'hand-out'].includes(item.kind)) row.append(button(say('remove'), () => this.reshape.remove(id, done), { class: 'small danger' }));
      const place = make('p', { class: 'quiet where' });
      this.where(id, place);
      return make('div', { class: 'thing-deeds' }, row, place);
    }

    /** Chooses what a change made, and puts the focus where the work goes on. */
    found(before) {
      const now = this.ids;
      const id = now.find(one => !before.includes(one));
      if (id) this.chosen = id;
      this.draw();
      this.focusList();
    }

    async addThing() {
      const { format } = this.store.get();
      const { kind } = this;
      const { also = [], add = kind, begin } = kinds[kind];
      const { text = begin } = kinds[kind];
      const { keys } = format[kind];
      const key = name => keys.find(one => one.name === name);
      const wanted = [key(text), ...keys.filter(one => one.name !== text && one.name !== 'id' && (one.isRequired || also.includes(one.name)))];
      const fields = wanted.map(one => {
        const input = this.input(one, undefined);
        input.dataset.key = one.name;
        return { key: one, input, box: field(one.label, input, { about: one.about }) };
      });
      const check = () => fields.every(({ key: one, input, box }) => {
        const isMissing = input.value.trim() === '' && (one.name === text || one.isRequired);
        box.complain(isMissing ? say('emptyText') : '');
        if (isMissing) input.focus();
        return !isMissing;
      });
      if (!await raakvlak.ui.ask(say(`add-${kind}`), fields.map(({ box }) => box), { confirm: say('add'), check })) return;
      const typed = fields.map(({ input }) => input.value.trim());
      const values = fields.slice(1).map(({ key: one }, at) => ({ key: one.name, text: typed[at + 1].replace(/\s+/g, ' ') })).filter(pair => pair.text);
      const before = [...this.ids];
      if (begin) {
        this.queue.add([{ do: 'set', of: kind, key: begin, values: [typed[0]] }], { typed: typed[0], done: made => { if (made) this.found(before); } });
        return;
      }
      this.queue.add([{ do: 'add', kind: add, text: typed[0].replace(/\s+/g, ' '), position: { at: 'last' }, values }], {
        typed: typed.filter(Boolean).join('\n'), done: made => { if (made) this.found(before); },
      });
    }
  };
})();
