'use strict';
/*
 * Files that come and go: a place to drop or choose one, and downloads. A download is asked for with the token like any
 * change, so it arrives as JSON and is saved from here: a link could not carry the token.
 */
raakvlak.files = (() => {
  const { make } = raakvlak;
  const { say, on, button, field, announce, ask } = raakvlak.ui;

  /** The most that the program takes as JSON, with a margin. */
  const most = 2.9e6;

  /** A field for a file, on which a file can be dropped too. `take` gets the file. */
  function dropZone({ name, about, accept, take }) {
    const input = make('input', { type: 'file', accept });
    const element = make('div', { class: 'drop' }, field(name, input, { about }));
    on(input, { change: () => { if (input.files[0]) take(input.files[0]); } });
    on(element, {
      dragover: event => { event.preventDefault(); element.classList.add('over'); },
      dragleave: () => element.classList.remove('over'),
      drop: event => {
        event.preventDefault();
        element.classList.remove('over');
        if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
      },
    });
    return { element, input };
  }

  /** Whether ids may be written in so many parts of the plan. */
  function agreesTo({ parts, files }) {
    const list = files.length > 3 ? say('idsFiles', { n: files.length }) : files.join(', ');
    return ask(say('idsTitle'), [make('p', {}, say('idsAbout', { n: parts, files: list })), make('p', { class: 'quiet' }, say('idsWhy'))], { confirm: say('idsGo') });
  }

  /** Asks the program for a file and lets the browser save it: { sentence } or { problem }. */
  async function save(api, path, body) {
    let answer;
    try { answer = await api.post(path, body); } catch { return { problem: say('status-lost') }; }
    if (answer.status !== 200) return { problem: answer.body.problem };
    // Something must be written in the plan first. That is asked once: then it is there.
    if (answer.body.question) return await agreesTo(answer.body.question) ? save(api, path, { ...body, agreed: true }) : { sentence: say('downloadNot') };
    const { name, type, data, sentence } = answer.body;
    const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0));
    const link = make('a', { href: URL.createObjectURL(new Blob([bytes], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    return { sentence: [say('downloaded', { name }), sentence].filter(Boolean).join(' ') };
  }

  /** A choice of formats, and buttons that save a file in the chosen one. What was said last is below it. */
  class Downloads {
    constructor(api, name) {
      this.api = api;
      this.choice = make('select', {});
      this.said = make('p', { class: 'quiet', role: 'status' });
      this.box = field(name, this.choice);
      this.box.classList.add('formats');
    }

    /** Offers formats; the chosen one stays. */
    offer(formats) {
      const mark = JSON.stringify(formats);
      if (this.mark === mark) return;
      this.mark = mark;
      const { value } = this.choice;
      this.choice.replaceChildren(...formats.map(one => make('option', { value: one.name }, `${one.title} (.${one.name}), ${one.use}`)));
      if (formats.some(one => one.name === value)) this.choice.value = value;
    }

    button(words, path, body, attributes = {}) {
      const one = button(words, async () => {
        if (one.getAttribute('aria-disabled')) return;
        one.setAttribute('aria-disabled', 'true');
        this.said.className = 'quiet';
        this.said.textContent = say('downloading');
        const { sentence, problem } = await save(this.api, path, { ...body(), format: this.choice.value });
        one.removeAttribute('aria-disabled');
        this.said.textContent = problem || sentence;
        this.said.className = problem ? 'error' : 'quiet';
        if (problem) announce(problem);
      }, attributes);
      return one;
    }
  }

  return { most, dropZone, save, Downloads };
})();
