'use strict';
/*
 * The editor: puts the parts together. The state is one value in a store (map-store.js); `plan` is what the program
 * has, `pending` the changes without an answer, `view` both together, and `rows` the outline of the chosen theme.
 */
(async () => {
  const { make } = raakvlak;
  const { say, on, button, announce } = raakvlak.ui;
  const screens = ['map', 'source', 'points', 'things', 'findings', 'answers', 'session', 'history', 'help'];

  const empty = { items: new Map(), order: {}, files: {}, stamp: '' };
  const store = new raakvlak.Store({
    plan: empty, pending: [], view: empty, rows: [], theme: null, selected: null, folded: new Set(), typing: null,
    findings: [], excused: [], isChecked: false, format: null, screen: 'map', status: 'start', leaving: 0, conflicts: [], problems: [], kept: null,
    pane: 'outline', beside: false, side: false,
  });
  // What follows from the rest of the state is made with each change, so that no part sees half of one.
  const update = store.update.bind(store);
  store.update = change => update(before => {
    const state = change(before);
    if (state.plan !== before.plan || state.pending !== before.pending) {
      state.view = raakvlak.plan.apply(state.plan, state.pending.flatMap(change => change.operations));
    }
    const themes = state.view.order.theme || [];
    if (!themes.includes(state.theme)) state.theme = themes[0] || null;
    if (state.view !== before.view || state.theme !== before.theme || state.folded !== before.folded) {
      state.rows = state.theme ? raakvlak.plan.rows(state.view, state.theme, state.folded) : [];
    }
    if (!state.rows.some(row => row.key === state.selected)) state.selected = nearest(state.selected, state.rows);
    return state;
  });

  /** The row above one that is gone. */
  function nearest(key, rows) {
    for (let name = key || ''; name.includes('/');) {
      name = name.slice(0, name.lastIndexOf('/'));
      if (rows.some(row => row.key === name)) return name;
    }
    return rows[0] ? rows[0].key : null;
  }

  const api = new raakvlak.Api();
  const said = (sentence, notes) => announce([sentence, ...notes].join(' '));
  const queue = new raakvlak.Queue(store, api, (sentence, notes) => {
    said(sentence, notes);
    show(sentence, notes);
    reading.checkSoon();
  });
  const deeds = new raakvlak.Deeds(store, queue);
  const reading = new raakvlak.Reading(store, api, queue, {
    begin, finish: () => deeds.finish(),
    say: words => { said(words, []); show(words, []); },
    refuse: words => {
      announce(words);
      notice.replaceChildren(make('p', { role: 'status' }, words));
    },
  });

  // The frame

  const region = make('p', { class: 'announce', 'aria-live': 'polite', role: 'status' });
  const status = make('span', { class: 'status' });
  const last = make('p', { class: 'last', 'aria-hidden': 'true' });
  const title = make('h1', {}, 'raakvlak');
  const nav = make('nav', { 'aria-label': say('screens') });
  const tabs = new Map(screens.map(name => [name, button(say(`screen-${name}`), () => go(name))]));
  nav.append(...tabs.values());
  // On a narrow screen the sign alone is seen; the name stays that of the words.
  const signed = (key, sign, act) => button(make('span', { class: 'words' }, say(key)), act, { class: 'small signed', 'data-sign': sign, title: say(key), 'aria-label': say(key) });
  const undo = signed('undo', '↶', () => reading.turn('undo'));
  const redo = signed('redo', '↷', () => reading.turn('redo'));
  const find = new raakvlak.Find(store, api, id => goTo(id));
  const header = make('header', {}, make('div', { class: 'bar' }, title, status, make('span', { class: 'space' }), find.element, undo, redo,
    make('a', { href: '/', target: '_blank', rel: 'noopener', class: 'signed', 'data-sign': '↗', title: say('toPages'), 'aria-label': say('toPages') }, make('span', { class: 'words' }, say('toPages')))), make('div', { class: 'menu' }, nav, make('div', { class: 'beside' }, last)));

  const outline = new raakvlak.Outline(store, deeds);
  deeds.outline = outline;
  raakvlak.drag(outline, deeds);
  on(outline.element, {
    keydown: event => deeds.keyInTree(event),
    paste: event => { if (!event.target.closest('input')) { event.preventDefault(); deeds.paste(deeds.row, event.clipboardData.getData('text/plain')); } },
  });
  const themes = make('select', { 'aria-label': say('chooseTheme') });
  on(themes, { change: () => store.update(state => ({ ...state, theme: themes.value, selected: null })) });
  const tools = raakvlak.outlineTools(deeds);
  const newTheme = button(say('newTheme'), async () => {
    const text = await raakvlak.picker.text({ title: say('newTheme'), name: say('titleOfTheme'), rows: 1, confirm: say('add') });
    if (text) {
      queue.add([{ do: 'add', kind: 'theme', text, position: { at: 'last' } }], {
        typed: text,
        done: made => {
          if (!made) return;
          store.update(state => ({ ...state, theme: (state.view.order.theme || []).at(-1), selected: null }));
          outline.focus();
        },
      });
    }
  }, { class: 'small' });
  const help = make('p', { class: 'quiet hint', id: 'typing-help' }, say('typingHelp'));
  const outlinePane = make('section', { class: 'outline-pane', 'aria-label': say('outline') },
    make('div', { class: 'row' }, themes, newTheme), outline.element, help);
  const live = new raakvlak.LiveMap(store, deeds);
  const reshape = new raakvlak.Reshape(store, queue, api);
  deeds.reshape = reshape;
  raakvlak.cites.start(store, api, cite => beside.reveal(cite));
  const card = new raakvlak.Card(store, queue, api, deeds, reshape);
  const panes = { outline: outlinePane, map: live.element, card: card.element };
  const paneChoice = make('div', { class: 'panes', role: 'group', 'aria-label': say('panes') },
    ...Object.keys(panes).map(name => button(say(`pane-${name}`), () => store.update(state => ({ ...state, pane: name })), { 'data-pane': name })));
  const map = make('div', { class: 'screen map' }, paneChoice, tools, ...Object.values(panes));

  const findings = new raakvlak.Findings(store, queue, { go: goTo, open: go, reshape });
  const points = new raakvlak.Points(store, queue, goTo, reshape, api);
  raakvlak.goTo = goTo;
  const things = new raakvlak.Things(store, queue, api, reshape);
  const took = body => {
    reading.take(body);
    said(body.sentence, []);
  };
  things.element.append(new raakvlak.PlanWorkbook(api, took).element);
  const openThings = (kind, id) => { things.open(kind, id); go('things'); };
  const source = new raakvlak.SourcePane(store, queue, api, () => openThings('source'));
  const history = new raakvlak.History(store, api, (kind, body) => reading.turn(kind, body));
  const answers = new raakvlak.Answers(store, api, took, () => openThings('department'));
  const session = new raakvlak.Sessions(store, queue, api);
  const manual = new raakvlak.Help(store);
  const conflicts = new raakvlak.Conflicts(store, queue, reshape, () => outline.focus());
  const shown = { map, source: source.element, points: points.element, things: things.element, findings: findings.element, answers: answers.element, session: session.element, history: history.element, help: manual.element };
  const notice = make('div', { class: 'notices' });
  const main = make('main', { tabindex: -1 }, notice, conflicts.element, ...Object.values(shown));
  document.body.append(make('a', { class: 'skip', href: '#main' }, say('toContent')), header, main, region);
  main.id = 'main';
  // What has no content before the plan is read is not there before.
  for (const element of [themes, tools, outline.element, help]) element.hidden = true;

  // What follows the state

  store.subscribe(['view', 'theme'], ({ view, theme }) => {
    const names = view.order.theme || [];
    themes.replaceChildren(...raakvlak.alike.options(view, names));
    themes.value = theme || '';
    for (const element of [themes, tools, outline.element, help]) element.hidden = names.length === 0;
  });
  let language;
  store.subscribe(['plan', 'pending'], ({ plan, pending }) => {
    const { language: now } = (plan.items.get((plan.order.plan || [])[0]) || { values: {} }).values;
    // The words of the page are those of the plan's language: when that changes, the page is read anew.
    if (language && now && now !== language && pending.length === 0) { location.reload(); return; }
    language ??= now;
  });
  store.subscribe(['plan'], ({ plan }) => {
    title.textContent = plan.title || 'raakvlak';
    document.title = `${say('edit')}: ${plan.title || 'raakvlak'}`;
    const lines = [
      ...(plan.readOnly ? [say('readOnly', { reason: plan.readOnly })] : []),
      ...(plan.unreadable || []).map(file => say('unreadable', file)),
      ...(plan.openElsewhere || []).map(file => say('openElsewhere', file)),
    ];
    if (notice.mark === lines.join('\n')) return;
    notice.mark = lines.join('\n');
    notice.replaceChildren(...lines.map(line => make('p', { role: 'status' }, line)));
  });
  store.subscribe(['status', 'pending', 'leaving'], ({ status: name, pending, leaving }) => {
    const key = name === 'saved' && pending.length + leaving > 0 ? 'saving' : name;
    status.className = `status ${key}`;
    const words = say(`status-${key}`, { n: pending.length });
    if (status.textContent !== words) status.textContent = words;
    if (key === 'lost' || key === 'token') announce(words);
  });
  store.subscribe(['findings', 'isChecked'], ({ findings: found, isChecked }) => {
    tabs.get('findings').replaceChildren(say('screen-findings'), ...(isChecked ? [make('span', { class: 'count' }, String(found.length))] : []));
  });
  store.subscribe(['screen'], ({ screen }) => {
    for (const name of screens) {
      shown[name].hidden = name !== screen;
      if (name === screen) {
        tabs.get(name).setAttribute('aria-current', 'page');
        // The menu is one row, which scrolls where there is no room.
        tabs.get(name).scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
      else tabs.get(name).removeAttribute('aria-current');
    }
  });
  store.subscribe(['pane'], ({ pane }) => {
    map.dataset.pane = pane;
    for (const one of paneChoice.children) one.setAttribute('aria-pressed', String(one.dataset.pane === pane));
    if (pane === 'map') live.draw();
  });

  const beside = new raakvlak.Beside(store, { map, panes, source, outline, card, go });
  outlinePane.querySelector('.row').append(beside.toggle);

  const address = new raakvlak.Address(store, screens, { deeds, things, go, token: value => api.use(value) });

  function go(name) {
    store.update(state => ({ ...state, screen: name }));
    const heading = shown[name].querySelector('h2');
    if (name === 'map') outline.focus();
    else if (heading) heading.focus();
  }

  /** Shows a thing where it can be edited; for a finding the field that it is about, with the reason there. */
  function goTo(id, finding = null, theme = null) {
    deeds.finish();
    address.go(() => showThing(id, finding, theme));
    if (finding && finding.field) raakvlak.reach(finding, id, { map, things: things.form, points: points.reached }, pane => store.update(state => ({ ...state, pane })));
  }

  function showThing(id, finding, wanted) {
    const { view } = store.get();
    const item = view.items.get(id);
    if (!item) return;
    if (item.kind === 'effect' || item.kind === 'theme') {
      const isIn = name => raakvlak.plan.rows(view, name).some(row => row.id === id);
      const theme = wanted && isIn(wanted) ? wanted : (view.order.theme || []).find(isIn);
      if (!theme) return;
      const row = raakvlak.plan.rows(view, theme).find(one => one.id === id && !one.isReference) || raakvlak.plan.rows(view, theme).find(one => one.id === id);
      const folded = new Set([...store.get().folded].filter(key => !row.key.startsWith(`${key}/`)));
      store.update(state => ({ ...state, screen: 'map', theme, folded, selected: row.key }));
      outline.focus();
      return;
    }
    if (raakvlak.Things.has(item.kind)) {
      openThings(item.kind, id);
      things.title.focus();
      return;
    }
    go('points');
    points.reach(id, finding && finding.field);
  }

  let hiding = 0;
  function show(sentence, notes) {
    last.textContent = [sentence, ...notes].join(' ');
    last.classList.add('shown');
    clearTimeout(hiding);
    hiding = setTimeout(() => last.classList.remove('shown'), notes.length > 0 ? 12000 : 5000);
  }

  /** Asks what the plan is, where there is none yet. */
  async function begin() {
    title.textContent = say('newPlan');
    for (const element of [nav, map, find.element, undo, redo]) element.hidden = true;
    const form = new raakvlak.Begin(api);
    main.prepend(form.element);
    await form.made;
    form.element.remove();
    for (const element of [nav, map, find.element, undo, redo]) element.hidden = false;
    newTheme.focus();
    return false;
  }

  // Keys everywhere

  on(document, {
    keydown: event => {
      const isControl = event.ctrlKey || event.metaKey;
      const isText = event.target.closest('input, textarea, select, dialog');
      if (isControl && !isText && event.key.toLowerCase() === 'z') { event.preventDefault(); reading.turn(event.shiftKey ? 'redo' : 'undo'); }
      if (isControl && !isText && event.key.toLowerCase() === 'y') { event.preventDefault(); reading.turn('redo'); }
    },
  });
  // Start

  const wanted = raakvlak.Address.read(location.hash, screens);
  const kept = [...(raakvlak.kept.get('pending') || []), (raakvlak.kept.get('field') || {}).text].filter(Boolean);
  store.update(state => ({
    ...state, screen: wanted ? wanted.screen : 'map', pane: 'outline', beside: raakvlak.Beside.isKept, kept: kept.length > 0 ? kept : null, status: 'saved',
  }));
  for (const name of screens) shown[name].hidden = name !== store.get().screen;
  beside.arrange();
  tabs.get(store.get().screen).setAttribute('aria-current', 'page');
  map.dataset.pane = 'outline';
  for (const one of paneChoice.children) one.setAttribute('aria-pressed', String(one.dataset.pane === 'outline'));
  while (!await reading.read()) {
    if (store.get().status === 'token') return;
    await new Promise(done => { setTimeout(done, 1000); });
  }
  if (store.get().screen === 'map') outline.focus();
  address.start(wanted);
  const { body } = await api.get('format');
  store.update(state => ({ ...state, format: body }));
  await reading.check();
  main.dataset.ready = '';
  api.follow(async () => { if (await reading.read()) reading.check(); });
})();
