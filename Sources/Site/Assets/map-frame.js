'use strict';
/*
 * What is around the live map: the toolbar, the buttons that zoom, and the line that announces changes. What a button of
 * the toolbar opens is a part of its own.
 */
raakvlak.frame = (() => {
  const { changes, folding, make, view } = raakvlak;
  const signs = { zoomOut: '−', zoomIn: '+' };
  /** The change of each button, by the name of its sentence. */
  const buttons = {
    zoomOut: changes.announceZoom(changes.zoom(0.8)), zoomIn: changes.announceZoom(changes.zoom(1.25)),
    fit: changes.announceZoom(changes.fit),
  };
  /** So many levels have a button of their own. */
  const mostLevels = 3;

  function button(text, name, press, attributes = {}) {
    const element = make('button', { type: 'button', class: name, ...attributes }, text);
    element.addEventListener('click', press);
    return element;
  }

  function zoom(store, words) {
    return make('div', { class: 'controls', role: 'group', 'aria-label': words.text('controls') },
      ...Object.entries(buttons).map(([key, change]) => {
        const [sign, text] = [signs[key], words.text(key)];
        return button(sign || text, key, () => store.update(change), sign && { 'aria-label': text, title: text });
      }));
  }

  /** The buttons 1, 2, 3 and all; the one whose levels are shown is pressed. */
  function levels(store, words) {
    const { tree } = store.get();
    const depth = folding.depth(tree);
    const parts = [];
    for (let level = 1; level <= Math.min(depth - 1, mostLevels); level += 1) {
      const name = words.text('level', { n: level });
      const [css, change] = level === 1 ? ['foldAll', changes.foldAll(true)] : ['level', changes.toLevel(level)];
      parts.push([level, button(String(level), css, () => store.update(change), { 'aria-label': name, title: name })]);
    }
    parts.push([depth, button(words.text('all'), 'unfoldAll', () => store.update(changes.foldAll(false)))]);
    store.subscribe(['folded'], ({ folded }) => {
      const level = folding.level(tree, folded);
      for (const [at, one] of parts) one.setAttribute('aria-pressed', at === level);
    });
    const label = make('span', { id: 'map-levels' }, words.text('levels'));
    return make('div', { class: 'levels', role: 'group', 'aria-labelledby': 'map-levels' },
      label, ...parts.map(([, one]) => one));
  }

  /**
   * A button that opens something below the toolbar. One is open at a time; Escape and a click beside it close it.
   * - Returns: { button, toggle }, and the element that has both.
   */
  function opener(tools, text, name, ...content) {
    const sheet = make('div', { class: `sheet ${name}-sheet`, id: `map-${name}`, hidden: '' }, ...content);
    const toggle = isOpen => {
      if (isOpen) for (const other of tools.querySelectorAll('.sheet')) if (other !== sheet) other.hidden = true;
      sheet.hidden = !isOpen;
      for (const one of tools.querySelectorAll('[aria-expanded]')) {
        one.setAttribute('aria-expanded', !tools.querySelector(`#${one.getAttribute('aria-controls')}`).hidden);
      }
    };
    const control = button(text, name, () => toggle(sheet.hidden), {
      'aria-expanded': 'false', 'aria-controls': sheet.id,
    });
    const element = make('div', { class: 'opener' }, control, sheet);
    element.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || sheet.hidden) return;
      event.stopPropagation();
      toggle(false);
      control.focus();
    });
    document.addEventListener('pointerdown', event => {
      if (!sheet.hidden && !element.contains(event.target)) toggle(false);
    });
    // By keyboard likewise: what is open would cover where one goes, as after a jump by a link.
    element.addEventListener('focusout', event => {
      if (!sheet.hidden && event.relatedTarget && !element.contains(event.relatedTarget)) toggle(false);
    });
    addEventListener('hashchange', () => { if (!sheet.hidden) toggle(false); });
    return { element, button: control, toggle: () => toggle(sheet.hidden), close: () => toggle(false) };
  }

  /** The outline shows labels only, until its texts are asked for. */
  function texts(words, outline) {
    const control = button(words.text('texts'), 'texts', () => {
      control.setAttribute('aria-pressed', outline.classList.toggle('with-texts'));
    }, { 'aria-pressed': 'false' });
    return control;
  }

  /**
   * Puts the live map in the stage. The drawing that was there stays, for print.
   * - Returns: the tree's element, in it the layer that moves, the toolbar, and the box around all.
   */
  function build(store, section, outline, words) {
    const stage = section.querySelector('.stage');
    for (const drawing of stage.children) drawing.classList.add('drawn');
    // The names of the cards are the plan's.
    const layer = make('div', { class: 'layer', ...raakvlak.own });
    const element = make('div', {
      class: 'tree', role: 'tree', 'aria-describedby': 'map-keys',
      'aria-label': raakvlak.own.lang ? words.text('treeHere') : words.text('tree', { label: store.get().tree.root.label }),
    }, layer);
    const tools = make('div', { class: 'tools', role: 'group', 'aria-label': words.text('tools') });
    const status = make('p', { class: 'announce', role: 'status' });
    // By keyboard the map comes first: its toolbar has a dozen stops.
    const live = make('div', { class: 'live' }, element, tools, zoom(store, words));
    stage.prepend(live);
    stage.after(make('details', { class: 'keys' }, make('summary', {}, words.text('helpTitle')),
      make('p', { id: 'map-keys' }, words.text('help'))), status);
    outline.before(texts(words, outline));
    store.subscribe(['announced'], ({ announced: { key, values, text } }) => {
      status.textContent = text || words.withMatches(key, values);
    });
    store.subscribe(['stage', 'layout', 'view'], state => {
      const isNarrow = state.stage.isNarrow;
      live.classList.toggle('narrow', isNarrow);
      // A narrow stage is as high as its map; the page scrolls past it.
      element.style.height = isNarrow ? `${view.narrowHeight(state)}px` : '';
      element.classList.toggle('higher', view.isHigher(state));
    });
    return { element, layer, tools, live };
  }

  return { build, button, opener, levels };
})();
