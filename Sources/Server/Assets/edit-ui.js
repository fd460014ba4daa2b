'use strict';
/*
 * What all screens share: elements with handlers, buttons, dialogs, the region for announcements, and the bar
 * with problems. Texts of the plan are text here, never markup.
 */
raakvlak.ui = (() => {
  const { make } = raakvlak;

  /** The sentence of a key with names filled in. */
  const say = (key, values = {}) => {
    const one = Number(values.n) === 1 && raakvlak.words[`${key}One`];
    return String(one || raakvlak.words[key] || key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };

  /** The language of the page, with the country by which days are written as on the pages. */
  const language = () => (typeof document === 'undefined' || document.documentElement.lang !== 'en' ? 'nl-NL' : 'en-GB');

  const on = (element, handlers) => {
    for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler);
    return element;
  };

  const button = (text, click, attributes = {}) =>
    on(make('button', { type: 'button', ...attributes }, text), { click });

  /** A field with its name, its explanation and where its problem is shown. */
  let fields = 0;
  function field(name, input, { about = '', problem = '' } = {}) {
    const id = `field-${fields += 1}`;
    input.id = id;
    const label = make('label', { for: id }, name);
    const parts = [label, input];
    const described = [];
    if (about) {
      parts.push(make('p', { class: 'about', id: `${id}-about` }, about));
      described.push(`${id}-about`);
    }
    const error = make('p', { class: 'error', id: `${id}-error`, hidden: '' });
    parts.push(error);
    described.push(`${id}-error`);
    input.setAttribute('aria-describedby', described.join(' '));
    const box = make('div', { class: 'field' }, ...parts);
    box.complain = text => {
      error.textContent = text;
      error.hidden = !text;
      input.setAttribute('aria-invalid', text ? 'true' : 'false');
    };
    if (problem) box.complain(problem);
    return box;
  }

  /** Announces a sentence to screen readers. The same sentence twice is announced twice. */
  let turn = 0;
  function announce(text) {
    const region = document.querySelector('.announce');
    if (!region) return;
    turn = 1 - turn;
    region.textContent = text + (turn ? '\u00a0' : '');
  }

  /**
   * A question in a dialog of the browser's own, which keeps the focus; it returns to where it was, also when that was
   * made anew meanwhile (edit-focus.js). `check` is whether
   * what was filled in can be used. It ends in the event that ends it: the browser sends `close` only later, and keys
   * that are typed in between would go nowhere. A check that asks the program gives a promise.
   */
  function ask(title, content, { confirm, cancel = say('cancel'), danger = false, wide = false, check = () => true } = {}) {
    return new Promise(done => {
      const former = raakvlak.focus.hold();
      const dialog = make('dialog', { 'aria-labelledby': 'dialog-title', class: wide ? 'wide' : '' });
      const form = make('form', { method: 'dialog' }, make('h2', { id: 'dialog-title' }, title), ...content);
      let isOpen = true;
      const finish = isYes => {
        if (!isOpen) return;
        isOpen = false;
        dialog.close();
        dialog.remove();
        former()?.focus();
        done(isYes);
      };
      const row = make('div', { class: 'row end' }, button(cancel, () => finish(false)));
      if (confirm) row.append(make('button', { class: danger ? 'danger' : 'main' }, confirm));
      form.append(row);
      dialog.append(form);
      document.body.append(dialog);
      on(form, {
        submit: event => {
          event.preventDefault();
          const isGood = check();
          if (isGood instanceof Promise) isGood.then(isYes => { if (isYes) finish(true); }); else if (isGood) finish(true);
        },
        // As in a cell of the table: Enter is done, Shift+Enter a new line.
        keydown: event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target.tagName !== 'TEXTAREA') return;
          event.preventDefault();
          form.requestSubmit();
        },
      });
      on(dialog, {
        cancel: event => { if (event.target === dialog) { event.preventDefault(); finish(false); } },
        close: () => finish(false),
      });
      dialog.showModal();
      const first = dialog.querySelector('[data-first]') || dialog.querySelector('input, textarea, select');
      if (first) first.focus();
    });
  }

  /** Marks what differs between two texts by whole words. */
  function difference(before, after) {
    const [a, b] = [before, after].map(text => text.split(/(\s+)/));
    const width = b.length + 1;
    if (a.length * b.length > 250000) return [[before, 'del'], [after, 'ins']];
    const length = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) {
        length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1] + 1
          : Math.max(length[(i + 1) * width + j], length[i * width + j + 1]);
      }
    }
    const parts = [];
    const add = (text, kind) => {
      if (parts.length > 0 && parts.at(-1)[1] === kind) parts.at(-1)[0] += text; else parts.push([text, kind]);
    };
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
      if (a[i] === b[j]) { add(a[i], ''); i += 1; j += 1; }
      else if (length[(i + 1) * width + j] >= length[i * width + j + 1]) { add(a[i], 'del'); i += 1; }
      else { add(b[j], 'ins'); j += 1; }
    }
    while (i < a.length) { add(a[i], 'del'); i += 1; }
    while (j < b.length) { add(b[j], 'ins'); j += 1; }
    return parts;
  }

  const marked = parts => parts.map(([text, kind]) => (kind ? make(kind, {}, text) : text));

  /**
   * A call that is made after the next frame, once however often it is asked for until then. A hidden page has no
   * frames.
   */
  function afterFrame(call) {
    let isAsked = false;
    return () => {
      if (isAsked) return;
      isAsked = true;
      const run = () => setTimeout(() => { isAsked = false; call(); });
      if (typeof requestAnimationFrame === 'function' && !document.hidden) requestAnimationFrame(run); else run();
    };
  }

  /** Gives items of a session the words that were noted later. Whether any has others now. */
  function correct(items, texts) {
    let isNew = false;
    for (const item of items) {
      const words = texts[item.number] ?? item.first ?? item.text;
      if (words === item.text) continue;
      item.first ??= item.text;
      item.text = words;
      isNew = true;
    }
    return isNew;
  }

  /** Name of a thing with what it is, as in 'Action point 12: Youth'. */
  function title(plan, id) {
    const item = plan.items.get(id);
    if (!item) return id;
    const text = raakvlak.plan.label(item);
    const kind = say(`kind-${item.kind}`);
    if (item.kind === 'effect' || item.kind === 'theme') return `${kind} ‘${text}’`;
    return item.name === text ? `${kind} ${text}` : `${kind} ${item.name}: ${text}`;
  }

  return { say, language, on, button, field, announce, ask, difference, marked, afterFrame, correct, title };
})();
