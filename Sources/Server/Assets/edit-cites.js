'use strict';
/*
 * A line of a source wherever the page names one: a button that leads to it in the text, and that shows the sentence
 * while it is pointed at or has the focus. Esc puts that away, the pointer can go to it, and it stays until somebody
 * goes elsewhere (WCAG 1.4.13).
 */
raakvlak.cites = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  /** Texts that were read, by source: { stamp, lines }; lines is null where there is no text. */
  const texts = new Map();
  /** Lines that somebody uses in this window only, by source. */
  const local = new Map();
  const page = { store: null, api: null, follow: null };

  /** Before any button is made. `follow` gets the line of a button that is pressed. */
  function start(store, api, follow) { Object.assign(page, { store, api, follow }); }

  const sources = () => {
    const { view } = page.store.get();
    return (view.order.source || []).map(id => view.items.get(id));
  };

  /** `295`, `59-61` or `nota:12` as { source, from, to, isFirst }; null when it is something else. */
  function parse(name) {
    const [first] = sources();
    const found = /^(?:([\w.-]+):)?(\d+)(?:-(\d+))?$/.exec(String(name).trim());
    if (!found || !found[1] && !first) return null;
    const [, source = first.name, from, to = from] = found;
    return { source, from: Number(from), to: Number(to), isFirst: Boolean(first) && source === first.name };
  }

  const titleOf = source => {
    const item = sources().find(one => one.name === source);
    return item ? raakvlak.plan.label(item) : source;
  };

  /** 'line 3', with the source where that is not the first one. */
  function words({ source, from, to, isFirst }) {
    const line = from === to ? say('citeLine', { n: from }) : say('citeLines', { from, to });
    return isFirst ? line : `${titleOf(source)}, ${line}`;
  }

  async function read(source) {
    const { plan: { stamp } } = page.store.get();
    const known = texts.get(source);
    if (known && known.stamp === stamp) return known;
    try {
      const { status, body } = await page.api.get(`source/${encodeURIComponent(source)}`);
      // A source that is not there has no text either.
      texts.set(source, { stamp, lines: status === 200 && body.lines || null });
    } catch { /* what was read before is shown */ }
    return texts.get(source) || null;
  }

  /** Lines of a text in one string: at most `most` characters of whole words. */
  function quote(lines, from, to, most) {
    const text = lines.slice(from - 1, to).map(line => line.trim()).filter(Boolean).join(' ');
    return text.length <= most ? text : `${text.slice(0, most + 1).replace(/\s*\S*$/, '')} …`;
  }

  // The sentence that is shown

  const shown = { element: null, target: null, cite: null, leaving: 0 };

  function fill() {
    const { cite, element } = shown;
    const known = texts.get(cite.source);
    const lines = known && known.lines || local.get(cite.source);
    const sentence = lines ? quote(lines, cite.from, cite.to, 700) : '';
    const text = sentence || say(!known ? 'citeReading' : lines ? 'citeEmpty' : 'citeNoText');
    element.replaceChildren(make('b', {}, `${titleOf(cite.source)}, ${words({ ...cite, isFirst: true })}`), make('span', { class: sentence ? 'said' : 'quiet' }, text));
  }

  /** Below the button where there is room, else above it; always within the window. */
  function place() {
    const { element, target } = shown;
    const box = target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
    element.style.left = `${Math.max(8, Math.min(box.left, wide - width - 8))}px`;
    element.style.top = `${box.bottom + height + 4 <= high || box.top < height + 4 ? box.bottom + 2 : box.top - height - 2}px`;
  }

  async function show(target, cite) {
    clearTimeout(shown.leaving);
    if (shown.target && shown.target !== target) hide();
    if (!shown.element) {
      shown.element = on(make('div', { class: 'line-tip', role: 'tooltip', id: 'line-tip', hidden: '' }), {
        pointerenter: () => clearTimeout(shown.leaving), pointerleave: () => leave(),
      });
      (document.querySelector('main') || document.body).append(shown.element);
      on(document, { keydown: event => { if (event.key === 'Escape' && shown.target) { event.stopPropagation(); hide(); } } });
      // In the capturing phase: what is above a pane that scrolls hears nothing of it.
      document.addEventListener('scroll', () => { if (shown.target) place(); }, true);
    }
    Object.assign(shown, { target, cite });
    fill();
    shown.element.hidden = false;
    target.setAttribute('aria-describedby', 'line-tip');
    place();
    await read(cite.source);
    if (shown.target !== target) return;
    fill();
    place();
  }

  function hide() {
    if (!shown.target) return;
    shown.target.removeAttribute('aria-describedby');
    shown.target = null;
    shown.element.hidden = true;
  }

  /** Not at once: the pointer may be on its way to the sentence. One that has the focus keeps it. */
  function leave() {
    clearTimeout(shown.leaving);
    shown.leaving = setTimeout(() => { if (shown.target !== document.activeElement) hide(); }, 250);
  }

  /** The button of a line, or its text when it is no line. */
  function line(name) {
    const cite = parse(name);
    if (!cite) return make('span', {}, String(name));
    // The first time the sentence is there before somebody asks for it, so that it is read out with the button.
    if (!texts.has(cite.source)) { texts.set(cite.source, null); read(cite.source); }
    const element = button(words(cite), () => { hide(); page.follow(cite); }, { class: 'cite' });
    return on(element, {
      pointerenter: () => show(element, cite), pointerleave: () => leave(), focus: () => show(element, cite), blur: () => hide(),
    });
  }

  /** Buttons of all lines in a value. */
  const list = names => [names ?? []].flat().flatMap((name, index) => (index === 0 ? [line(name)] : [' ', line(name)]));

  /** What a link or position rests on, in words and buttons; `own` are the lines of the effect itself. */
  function rests(basis, own = null) {
    if (basis.kind === 'inferred') return [say('restsInferred', { reason: basis.reason || '' })];
    const lines = basis.kind === 'stated' ? basis.lines || [] : [own ?? []].flat();
    const start = say(basis.kind === 'stated' ? 'restsIn' : 'restsOwn');
    return lines.length === 0 ? [start] : [start, basis.kind === 'stated' ? ' ' : ': ', ...list(lines)];
  }

  return { start, parse, words, quote, line, list, rests, local };
})();
