'use strict';
/*
 * Finding a thing of the plan wherever it is: a question in which the program searches all kinds of things, and from which
 * Enter leads to the one that is chosen.
 */
raakvlak.Find = class Find {
  /** `go` shows a thing where it can be edited. */
  constructor(store, api, go) {
    const { make } = raakvlak;
    const { say, on, button } = raakvlak.ui;
    Object.assign(this, { store, api, go, isOpen: false });
    this.element = button(make('span', { class: 'words' }, say('find'), make('kbd', { 'aria-hidden': 'true' }, 'Ctrl+K')), () => this.open(),
      { class: 'small signed find', 'data-sign': '⌕', title: say('findName'), 'aria-label': say('findName') });
    on(document, {
      keydown: event => {
        const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
        // A sign alone is a key of the outline only: elsewhere somebody may be speaking or typing it.
        const isSlash = event.key === '/' && !isControl && event.target.closest('[role="tree"]') && !event.target.closest('input');
        if (!isControl && !isSlash || document.querySelector('dialog') || this.element.hidden) return;
        event.preventDefault();
        this.open();
      },
    });
  }

  /** Asks what to find; shows it. */
  async open() {
    if (this.isOpen) return;
    this.isOpen = true;
    const { make } = raakvlak;
    const { say, on, field } = raakvlak.ui;
    const input = make('input', {
      type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'found-things', 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'go',
    });
    const list = make('ul', { role: 'listbox', id: 'found-things', class: 'choices found-things', 'aria-label': say('findResults') });
    const status = make('p', { class: 'quiet', role: 'status' });
    const state = { found: [], active: 0, turn: 0, search: Promise.resolve() };
    const choose = at => {
      state.active = at;
      [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
      const option = list.children[at];
      if (!option) { input.removeAttribute('aria-activedescendant'); return; }
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    };
    const show = (found, left, typed) => {
      state.found = found;
      list.replaceChildren(...found.map((one, index) => {
        const option = make('li', { role: 'option', id: `found-thing-${index}`, 'aria-selected': 'false' });
        const kind = say(`kind-${one.kind}`);
        const [name, title] = one.title === '' || one.title === one.name ? ['', one.title || one.name] : [one.shown || '', one.title];
        if (name) option.append(make('b', {}, name), ' ');
        option.append(title, ' ', make('span', { class: 'path' }, one.path ? `${kind}, ${say('under', { path: one.path })}` : kind));
        return on(option, { mousedown: event => event.preventDefault(), click: () => { choose(index); input.form.requestSubmit(); } });
      }));
      list.hidden = found.length === 0;
      status.textContent = typed === '' ? say('findAbout') : found.length === 0 ? say('findNothing', { text: typed })
        : left > 0 ? say('findMore', { n: found.length, all: found.length + left }) : say('findCount', { n: found.length });
      choose(0);
    };
    const search = async () => {
      const typed = input.value.trim();
      const turn = state.turn += 1;
      if (typed === '') { show([], 0, ''); return; }
      try {
        // What was typed elsewhere is found too.
        const { status: code, body } = await this.api.get(`find?q=${encodeURIComponent(typed)}`);
        if (turn !== state.turn) return;
        if (code === 200) show(body.found, body.left, typed); else status.textContent = body.problem;
      } catch {
        if (turn === state.turn) status.textContent = say('status-lost');
      }
    };
    on(input, {
      input: () => { state.search = search(); },
      keydown: event => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        choose(Math.max(0, Math.min(state.found.length - 1, state.active + step)));
      },
    });
    show([], 0, '');
    // Enter may be sooner than the answer.
    const check = async () => { await state.search; return Boolean(state.found[state.active]); };
    const isYes = await raakvlak.ui.ask(say('findName'), [field(say('typeToFind'), input), list, status], { confirm: say('goTo'), check });
    this.isOpen = false;
    if (isYes) this.go(state.found[state.active].id);
  }
};
