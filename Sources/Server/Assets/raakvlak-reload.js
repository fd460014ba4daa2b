// Only in the preview: reloads the page when it was made anew, and shows what the check found.
'use strict';
(() => {
  const script = document.currentScript;
  const box = document.createElement('aside');
  let stamp = '';

  // Text of the plan is text here, never markup.
  const make = (name, text, css) => {
    const element = document.createElement(name);
    element.textContent = text ?? '';
    if (css) element.className = css;
    return element;
  };

  const item = (finding, words) => {
    const line = make('li', '');
    line.tabIndex = -1;
    const message = finding.href ? make('a', finding.message) : make('span', finding.message);
    if (finding.href) message.href = finding.href;
    line.append(
      make('strong', `${finding.levelName}: `), message, make('br'),
      `${words.remedy}: ${finding.remedy}`, make('br'),
      make('code', `${finding.place} [${finding.rule}]`));
    return line;
  };

  // The thing itself when it stands in this page, or the heading when the page is about it.
  const thing = (ids) => {
    const page = decodeURI(location.pathname).split('/').pop().replace(/\.html$/, '').toLowerCase();
    for (const id of ids) {
      const found = document.getElementById(id);
      if (found) return found.querySelector(':scope > .line, :scope > th, :scope > td') ?? found;
      if (id.toLowerCase() === page) return document.querySelector('h1');
    }
    return null;
  };

  // Not by the address: a map keeps in it what is chosen and folded.
  const goTo = (number) => {
    box.querySelector('details').open = true;
    const line = box.querySelectorAll('li')[number];
    line.scrollIntoView({ block: 'nearest' });
    line.focus();
  };

  const mark = (findings) => {
    document.querySelectorAll('.raakvlak-mark').forEach((old) => old.remove());
    const marked = new Map();
    findings.forEach((finding, number) => {
      const place = thing(finding.ids);
      if (!place) return;
      // The gravest comes first, and its mark counts the others.
      const former = marked.get(place);
      if (former) {
        former.messages.push(finding.message);
      } else {
        const button = make('button', '', `raakvlak-mark ${finding.level}`);
        button.type = 'button';
        button.addEventListener('click', () => goTo(number));
        place.append(button);
        marked.set(place, { button, level: finding.levelName, messages: [finding.message] });
      }
    });
    for (const { button, level, messages } of marked.values()) {
      button.textContent = messages.length > 1 ? `! ${messages.length}` : '!';
      button.title = `${level}: ${messages.join('; ')}`;
      button.setAttribute('aria-label', button.title);
    }
  };

  // Whether the list is open outlives the page, which is reloaded with every saved file.
  const opened = {
    get: () => { try { return sessionStorage.getItem('raakvlak-open') === 'yes'; } catch { return false; } },
    set: (value) => { try { sessionStorage.setItem('raakvlak-open', value ? 'yes' : 'no'); } catch { /* as closed */ } },
  };

  const show = (state) => {
    const worst = state.banner || state.problems.length ? 'error' : state.findings[0]?.level ?? '';
    box.className = `raakvlak-findings ${worst}`;
    box.lang = state.language;
    box.dataset.stopped = state.words.stopped;
    box.setAttribute('aria-label', state.words.findings);
    const said = make('div');
    said.setAttribute('role', 'status');
    if (state.banner) said.append(make('p', state.banner));
    state.problems.forEach((problem) => said.append(make('p', problem)));
    const details = make('details');
    details.open = opened.get() || Boolean(state.banner);
    if (!state.banner) details.addEventListener('toggle', () => opened.set(details.open));
    const list = make('ol');
    list.append(...state.findings.map((finding) => item(finding, state.words)));
    details.append(make('summary', state.headline), list);
    box.replaceChildren(said, details);
    if (!box.isConnected) document.body.prepend(box);
    mark(state.findings);
  };

  const lost = () => {
    if (!box.dataset.stopped || box.querySelector('.stopped')) return;
    box.prepend(make('p', box.dataset.stopped, 'stopped'));
  };

  const rest = (time) => new Promise((done) => { setTimeout(done, time); });

  // A page that is not looked at does not wait for news: browsers keep only a few connections open.
  const seen = () => new Promise((done) => {
    if (!document.hidden) done();
    else document.addEventListener('visibilitychange', () => done(), { once: true });
  });

  const follow = async () => {
    for (;;) {
      await seen();
      const asking = new AbortController();
      const stop = () => asking.abort();
      document.addEventListener('visibilitychange', stop, { once: true });
      try {
        const answer = await fetch(`/raakvlak-state?since=${stamp}`, { signal: asking.signal });
        const news = await answer.json();
        if (news.state.pages !== script.dataset.pages) {
          location.reload();
          return;
        }
        if (news.stamp !== stamp || box.querySelector('.stopped')) show(news.state);
        stamp = news.stamp;
      } catch {
        if (!asking.signal.aborted) {
          lost();
          stamp = '';
          await rest(1000);
        }
      } finally {
        document.removeEventListener('visibilitychange', stop);
      }
    }
  };

  follow();
})();
