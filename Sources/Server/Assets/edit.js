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
    findings: [], isChecked: false, format: null, screen: 'map', status: 'start', leaving: 0, conflicts: [], problems: [], kept: null,
    pane: 'outline',
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
    checkSoon();
  });
  const deeds = new raakvlak.Deeds(store, queue);

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
  const undo = signed('undo', '↶', () => turn('undo'));
  const redo = signed('redo', '↷', () => turn('redo'));
  const header = make('header', {}, make('div', { class: 'bar' }, title, status, make('span', { class: 'space' }), undo, redo,
    make('a', { href: '/', target: '_blank', rel: 'noopener', class: 'signed', 'data-sign': '↗', title: say('toPages'), 'aria-label': say('toPages') }, make('span', { class: 'words' }, say('toPages')))), nav);

  const outline = new raakvlak.Outline(store, deeds);
  deeds.outline = outline;
  raakvlak.drag(outline, deeds);
  on(outline.element, {
    keydown: event => deeds.keyInTree(event),
    paste: event => { if (!event.target.closest('input')) { event.preventDefault(); deeds.paste(deeds.row, event.clipboardData.getData('text/plain')); } },
  });
  const themes = make('select', { 'aria-label': say('chooseTheme') });
  on(themes, { change: () => store.update(state => ({ ...state, theme: themes.value, selected: null })) });
  const tools = make('div', { class: 'tools', role: 'toolbar', 'aria-label': say('tools'), 'aria-orientation': 'horizontal' },
    ...[['addSibling', '+', () => (deeds.row && deeds.row.parent ? deeds.typeNew(deeds.row.parent, deeds.row) : deeds.typeNew(deeds.row, null))],
      ['addBelow', '+↳', () => deeds.typeNew(deeds.row, null)], ['rename', '✎', () => deeds.type(deeds.row)],
      ['moveUp', '↑', () => deeds.up(deeds.row)], ['moveDown', '↓', () => deeds.down(deeds.row)],
      ['moveOut', '←', () => deeds.outdent(deeds.row)], ['moveIn', '→', () => deeds.indent(deeds.row)], ['moveTo', '⇢', () => deeds.moveTo(deeds.row)],
      ['linkPoint', '#', () => deeds.point(deeds.row)], ['linkFocus', '@', () => deeds.focusArea(deeds.row)],
      ['alsoHere', '=', () => deeds.alsoHere(deeds.row)], ['noPoint', '!', () => deeds.context(deeds.row)],
      ['mergeEffect', '⇉', () => deeds.merge(deeds.row)], ['removeEffect', '×', () => deeds.remove(deeds.row)]].map(([name, sign, act]) =>
      button('', act, { class: 'tool', title: say(name), 'aria-label': say(name), 'data-sign': sign, tabindex: name === 'addSibling' ? 0 : -1 })));
  // One stop of the Tab key; arrows go from button to button.
  on(tools, {
    keydown: event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const all = [...tools.children];
      if (!step) return;
      event.preventDefault();
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    },
    focusin: event => { for (const one of tools.children) one.tabIndex = one === event.target ? 0 : -1; },
  });
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
    make('div', { class: 'row' }, themes, newTheme), tools, outline.element, help);
  const live = new raakvlak.LiveMap(store, deeds);
  const reshape = new raakvlak.Reshape(store, queue, api);
  deeds.reshape = reshape;
  const card = new raakvlak.Card(store, queue, api, deeds, reshape);
  const panes = { outline: outlinePane, map: live.element, card: card.element };
  const paneChoice = make('div', { class: 'panes', role: 'group', 'aria-label': say('panes') },
    ...Object.keys(panes).map(name => button(say(`pane-${name}`), () => store.update(state => ({ ...state, pane: name })), { 'data-pane': name })));
  const map = make('div', { class: 'screen map' }, paneChoice, ...Object.values(panes));

  const findings = new raakvlak.Findings(store, queue, { go: goTo, open: go, reshape });
  const points = new raakvlak.Points(store, queue, id => goTo(id), reshape);
  const things = new raakvlak.Things(store, queue, api, reshape);
  const took = body => {
    store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, body) }));
    said(body.sentence, []);
    checkSoon();
  };
  things.element.append(new raakvlak.PlanWorkbook(api, took).element);
  const openThings = (kind, id) => { things.open(kind, id); go('things'); };
  const source = new raakvlak.SourcePane(store, queue, api, () => openThings('source'));
  const history = new raakvlak.History(store, api, (kind, body) => turn(kind, body));
  const answers = new raakvlak.Answers(store, api, took, () => openThings('department'));
  const session = new raakvlak.Sessions(store, queue, api);
  const manual = new raakvlak.Help(store);
  const conflicts = new raakvlak.Conflicts(store, queue);
  const shown = { map, source: source.element, points: points.element, things: things.element, findings: findings.element, answers: answers.element, session: session.element, history: history.element, help: manual.element };
  const notice = make('div', { class: 'notices' });
  const main = make('main', { tabindex: -1 }, notice, conflicts.element, ...Object.values(shown));
  document.body.append(make('a', { class: 'skip', href: '#main' }, say('toContent')), header, main, last, region);
  main.id = 'main';
  // What has no content before the plan is read is not there before.
  for (const element of [themes, tools, outline.element, help]) element.hidden = true;

  // What follows the state

  store.subscribe(['view', 'theme'], ({ view, theme }) => {
    const names = view.order.theme || [];
    themes.replaceChildren(...names.map(id => make('option', { value: id }, raakvlak.plan.label(view.items.get(id)))));
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
    history_.set(screen);
  });
  store.subscribe(['pane'], ({ pane }) => {
    map.dataset.pane = pane;
    for (const one of paneChoice.children) one.setAttribute('aria-pressed', String(one.dataset.pane === pane));
    if (pane === 'map') live.draw();
  });

  // The screen is in the address, so that a reload stays where it was.
  const history_ = { set: name => window.history.replaceState(null, '', `#${name}`) };

  function go(name) {
    store.update(state => ({ ...state, screen: name }));
    const heading = shown[name].querySelector('h2');
    if (name === 'map') outline.focus();
    else if (heading) heading.focus();
  }

  /** Shows a thing where it can be edited; for a finding the field that it is about, with the reason there. */
  function goTo(id, finding = null) {
    showThing(id);
    if (finding && finding.field) raakvlak.reach(finding, id, { map, things: things.form, points: points.rows.get(id) }, pane => store.update(state => ({ ...state, pane })));
  }

  function showThing(id) {
    const { view } = store.get();
    const item = view.items.get(id);
    if (!item) return;
    if (item.kind === 'effect' || item.kind === 'theme') {
      const theme = (view.order.theme || []).find(name => raakvlak.plan.rows(view, name).some(row => row.id === id));
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
    const row = points.rows.get(id);
    const field = row && row.querySelector('[data-key]');
    if (field) { field.scrollIntoView({ block: 'center' }); field.focus(); }
  }

  let hiding = 0;
  function show(sentence, notes) {
    last.textContent = [sentence, ...notes].join(' ');
    last.classList.add('shown');
    clearTimeout(hiding);
    hiding = setTimeout(() => last.classList.remove('shown'), notes.length > 0 ? 12000 : 5000);
  }

  // Reading again

  let checking = 0;
  function checkSoon() {
    clearTimeout(checking);
    checking = setTimeout(check, 300);
  }

  async function check() {
    try {
      const { status: code, body } = await api.get('findings');
      if (code === 200) store.update(state => ({ ...state, findings: body.findings, isChecked: true }));
    } catch { /* asked again after the next change */ }
  }

  async function read() {
    const { plan, pending } = store.get();
    let answer;
    try { answer = await api.get(`plan?since=${plan.stamp}`); } catch { return false; }
    if (answer.status === 401 || answer.status === 403) {
      store.update(state => ({ ...state, status: 'token' }));
      return false;
    }
    if (answer.status !== 200) {
      announce(answer.body.problem);
      notice.replaceChildren(make('p', { role: 'status' }, answer.body.problem));
      return false;
    }
    if (answer.body.isEmpty) return begin();
    // While a change is pending, its answer has the same news.
    if (answer.body.plan && pending.length === store.get().pending.length) {
      store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, answer.body) }));
    }
    return true;
  }

  /** Asks what the plan is, where there is none yet. */
  async function begin() {
    title.textContent = say('newPlan');
    for (const element of [nav, map, undo, redo]) element.hidden = true;
    const form = new raakvlak.Begin(api);
    main.prepend(form.element);
    await form.made;
    form.element.remove();
    for (const element of [nav, map, undo, redo]) element.hidden = false;
    newTheme.focus();
    return false;
  }

  async function turn(kind, body = {}) {
    deeds.finish();
    if (!await queue.emptied()) { announce(say('status-token')); show(say('status-token'), []); return; }
    let answer;
    try {
      answer = await api.post(kind, body);
    } catch {
      store.update(state => ({ ...state, status: 'lost' }));
      return;
    }
    if (answer.status === 200) {
      store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, answer.body), status: 'saved' }));
      said(answer.body.sentence, []);
      show(answer.body.sentence, []);
      checkSoon();
      return;
    }
    const { problem, remedy, edits = [] } = answer.body;
    if (answer.status === 404) { announce(problem); show(problem, []); return; }
    store.update(state => ({
      ...state,
      problems: [...state.problems, { problem, remedy, typed: edits.map(edit => `${edit.file}: ${edit.expected} → ${edit.other}`) }],
    }));
  }

  // Keys everywhere

  on(document, {
    keydown: event => {
      const isControl = event.ctrlKey || event.metaKey;
      const isText = event.target.closest('input, textarea, select, dialog');
      if (isControl && !isText && event.key.toLowerCase() === 'z') { event.preventDefault(); turn(event.shiftKey ? 'redo' : 'undo'); }
      if (isControl && !isText && event.key.toLowerCase() === 'y') { event.preventDefault(); turn('redo'); }
      if (event.key === 'F6' && store.get().screen === 'map') {
        event.preventDefault();
        if (outlinePane.contains(document.activeElement) && !card.element.hidden) { store.update(state => ({ ...state, pane: 'card' })); card.heading.focus(); }
        else { store.update(state => ({ ...state, pane: 'outline' })); outline.focus(); }
      }
    },
  });
  // Start

  const wanted = location.hash.slice(1);
  const kept = [...(raakvlak.kept.get('pending') || []), (raakvlak.kept.get('field') || {}).text].filter(Boolean);
  store.update(state => ({
    ...state, screen: screens.includes(wanted) ? wanted : 'map', pane: 'outline', kept: kept.length > 0 ? kept : null, status: 'saved',
  }));
  for (const name of screens) shown[name].hidden = name !== store.get().screen;
  tabs.get(store.get().screen).setAttribute('aria-current', 'page');
  map.dataset.pane = 'outline';
  for (const one of paneChoice.children) one.setAttribute('aria-pressed', String(one.dataset.pane === 'outline'));
  while (!await read()) {
    if (store.get().status === 'token') return;
    await new Promise(done => { setTimeout(done, 1000); });
  }
  if (store.get().screen === 'map') outline.focus();
  const { body } = await api.get('format');
  store.update(state => ({ ...state, format: body }));
  await check();
  main.dataset.ready = '';
  api.follow(async () => { if (await read()) check(); });
})();
