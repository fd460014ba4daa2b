'use strict';
/*
 * The screen for the room: what was just mentioned is large for three seconds and then in its lane. It only reads; what is
 * said to it by the window in which somebody types comes over a channel of the browser.
 */
(async () => {
  const { make, ui: { say, correct } } = raakvlak;
  const wanted = new URLSearchParams(location.search).get('session') || '';
  const search = location.search;
  const api = new raakvlak.Api();
  // The token is out of the address now; which session it is stays, so that a reload shows it again.
  history.replaceState(null, '', location.pathname + search);

  const title = make('h1', {}, 'raakvlak');
  const clock = make('p', { class: 'clock', role: 'timer', hidden: '' });
  const lanes = make('div', { class: 'lanes' });
  const idea = make('div', { class: 'idea', hidden: '' });
  const region = make('p', { class: 'announce', role: 'status' });
  const main = make('main', {}, make('div', { class: 'head' }, title, clock), lanes, idea);
  document.body.append(main, region);

  let state = { last: 0, names: [], items: [], mentions: {} };
  const waiting = [];
  let hiding = 0;

  /** Shows what came, one thing after the other; when much comes, each for a shorter time. */
  function next() {
    if (hiding || waiting.length === 0) return;
    const { item, again } = waiting.shift();
    idea.replaceChildren(make('p', { class: `from l${item.lane}` }, state.names[item.lane - 1] || ''), make('p', { class: 'words' }, item.text),
      ...(again ? [make('p', { class: `from l${item.lane}` }, again)] : []));
    idea.hidden = false;
    region.textContent = [item.text, again].filter(Boolean).join(', ');
    hiding = setTimeout(() => {
      hiding = 0;
      idea.hidden = true;
      next();
    }, waiting.length === 0 ? 3000 : Math.max(250, 3000 / (waiting.length + 1)));
  }

  function render() {
    lanes.replaceChildren(...state.names.map((name, at) => {
      const own = state.items.filter(item => item.lane === at + 1);
      const roots = own.filter(item => !item.under).reverse().slice(0, 40);
      const row = item => make('li', {}, item.text, ...(state.mentions[item.number] > 1 ? [' ', make('span', { class: 'mentions' }, say('mentions', { n: state.mentions[item.number] }))] : []));
      return make('section', { class: `lane l${at + 1}`, 'aria-labelledby': `room-${at + 1}` }, make('h2', { id: `room-${at + 1}` }, name, make('span', { class: 'count' }, String(own.length))),
        make('ul', {}, ...roots.map(root => {
          const entry = row(root);
          const parts = own.filter(item => item.under === root.number);
          if (parts.length > 0) entry.append(make('ul', {}, ...parts.map(row)));
          return entry;
        })));
    }));
  }

  let isReading = false;
  async function read() {
    if (isReading) return;
    isReading = true;
    try {
      const { status, body } = await api.get(`session/${encodeURIComponent(wanted)}?after=${state.last}`);
      if (status === 401 || status === 403) { title.textContent = say('status-token'); return; }
      if (status !== 200) { title.textContent = body.problem || ''; return; }
      const isFirst = state.names.length === 0;
      if (body.last < state.last) { state = { last: 0, names: body.lanes, items: [], mentions: {} }; isReading = false; await read(); return; }
      const more = Object.entries(body.mentions).filter(([number, count]) => count > (state.mentions[number] || 1)).map(([number]) => Number(number));
      const isNew = body.items.length > 0 || more.length > 0;
      state = { last: body.last, names: body.lanes, items: [...state.items, ...body.items], mentions: body.mentions };
      const isCorrected = correct(state.items, body.corrected || {});
      title.textContent = body.title;
      document.title = body.title;
      if (!isFirst) {
        for (const item of body.items) waiting.push({ item });
        for (const number of more) {
          const item = state.items.find(one => one.number === number);
          if (item && !body.items.includes(item)) waiting.push({ item, again: say('mentions', { n: body.mentions[number] }) });
        }
        // Nobody reads what came long ago.
        if (waiting.length > 12) waiting.splice(0, waiting.length - 12);
        next();
      }
      if (isFirst || isNew || isCorrected) render();
      main.dataset.ready = '';
    } catch { /* asked again */ } finally { isReading = false; }
  }

  // The timer

  let end = 0;
  function tick() {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    clock.classList.toggle('over', left === 0);
    if (left === 0 && region.textContent !== say('timerOver')) region.textContent = say('timerOver');
  }
  function timer(minutes) {
    end = minutes > 0 ? Date.now() + minutes * 60000 : 0;
    clock.hidden = end === 0;
    if (end) tick();
  }
  setInterval(() => { if (end) tick(); }, 500);

  // Keys: there are no buttons, because what is on the wall is not for who stands beside it.
  const kept = 'raakvlak-room-dark';
  const isDark = () => document.documentElement.dataset.colours !== 'light';
  function colours(dark) {
    document.documentElement.dataset.colours = dark ? 'dark' : 'light';
    try { localStorage.setItem(kept, dark ? 'dark' : 'light'); } catch { /* for this time only */ }
  }
  let former = null;
  try { former = localStorage.getItem(kept); } catch { /* none */ }
  colours(former ? former === 'dark' : !matchMedia('(prefers-color-scheme: light)').matches);
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'd') colours(!isDark());
    if (event.key === 't') timer(end ? 0 : 5);
    if (event.key === 'f') { if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen().catch(() => {}); }
  });
  if (typeof BroadcastChannel === 'function') {
    new BroadcastChannel('raakvlak-session').onmessage = ({ data }) => {
      if (data.kind === 'changed') read();
      if (data.kind === 'timer') timer(end && end > Date.now() ? 0 : data.minutes);
      if (data.kind === 'colours') colours(!isDark());
    };
  }
  await read();
  setInterval(read, 1000);
})();
