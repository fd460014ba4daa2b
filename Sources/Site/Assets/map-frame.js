'use strict';
/*
 * What stands around the live map: its buttons, the words on the keys, and the place where changes are told.
 */
raakvlak.frame = (() => {
  function make(name, className, attributes = {}) {
    const element = document.createElement(name);
    if (className) element.className = className;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  /** - acts: what each button does, by the name of its sentence. */
  function controls(words, acts) {
    const bar = make('div', 'controls', { role: 'group', 'aria-label': words.say('controls') });
    const signs = { zoomOut: '−', zoomIn: '+' };
    for (const [name, act] of Object.entries(acts)) {
      const button = make('button', name, { type: 'button' });
      button.textContent = signs[name] || words.say(name);
      if (signs[name]) {
        button.setAttribute('aria-label', words.say(name));
        button.title = words.say(name);
      }
      button.addEventListener('click', act);
      bar.append(button);
    }
    return bar;
  }

  function help(words) {
    const details = make('details', 'keys');
    const summary = make('summary');
    const text = make('p', '', { id: 'map-keys' });
    summary.textContent = words.say('helpTitle');
    text.textContent = words.say('help');
    details.append(summary, text);
    return details;
  }

  /** In a narrow column the outline shows labels only, until its texts are asked for. */
  function texts(words, outline) {
    const button = make('button', 'texts', { type: 'button', 'aria-pressed': 'false' });
    button.textContent = words.say('texts');
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', outline.classList.toggle('with-texts'));
    });
    return button;
  }

  /**
   * Puts the live map in the stage. The drawing that was there stays for print.
   * - Returns: the tree's element, the layer in it that moves, and the element that tells.
   */
  return (section, outline, words, label, acts) => {
    const stage = section.querySelector('.stage');
    for (const drawing of stage.children) drawing.classList.add('drawn');
    const live = make('div', 'live');
    const element = make('div', 'tree', {
      role: 'tree', 'aria-label': words.say('tree', { label }), 'aria-describedby': 'map-keys',
    });
    const layer = make('div', 'layer');
    const status = make('p', 'announce', { role: 'status' });
    element.append(layer);
    live.append(element, controls(words, acts));
    stage.prepend(live);
    stage.after(help(words), status);
    outline.before(texts(words, outline));
    return { element, layer, status };
  };
})();
