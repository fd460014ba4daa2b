'use strict';
/*
 * What is around the live map: its buttons, the explanation of the keys, and the line that announces changes.
 */
raakvlak.frame = (() => {
  const { changes, make } = raakvlak;
  const signs = { zoomOut: '−', zoomIn: '+' };
  /** The change of each button, by the name of its sentence. */
  const buttons = {
    unfoldAll: changes.foldAll(false), foldAll: changes.foldAll(true), zoomOut: changes.announceZoom(changes.zoom(0.8)),
    zoomIn: changes.announceZoom(changes.zoom(1.25)), fit: changes.announceZoom(changes.fit),
  };

  function controls(store, words) {
    return make('div', { class: 'controls', role: 'group', 'aria-label': words.text('controls') },
      ...Object.entries(buttons).map(([key, change]) => {
        const [sign, text] = [signs[key], words.text(key)];
        const named = sign && { 'aria-label': text, title: text };
        const button = make('button', { class: key, type: 'button', ...named }, sign || text);
        button.addEventListener('click', () => store.update(change));
        return button;
      }));
  }

  /** In a narrow column the outline shows labels only, until its texts are asked for. */
  function texts(words, outline) {
    const button = make('button', { class: 'texts', type: 'button', 'aria-pressed': 'false' }, words.text('texts'));
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', outline.classList.toggle('with-texts'));
    });
    return button;
  }

  /**
   * Puts the live map in the stage. The drawing that was there stays, for print.
   * - Returns: the tree's element, and in it the layer that moves.
   */
  return (store, section, outline, words) => {
    const stage = section.querySelector('.stage');
    for (const drawing of stage.children) drawing.classList.add('drawn');
    const layer = make('div', { class: 'layer' });
    const element = make('div', {
      class: 'tree', role: 'tree', 'aria-describedby': 'map-keys',
      'aria-label': words.text('tree', { label: store.get().tree.root.label }),
    }, layer);
    const status = make('p', { class: 'announce', role: 'status' });
    stage.prepend(make('div', { class: 'live' }, element, controls(store, words)));
    stage.after(make('details', { class: 'keys' }, make('summary', {}, words.text('helpTitle')),
      make('p', { id: 'map-keys' }, words.text('help'))), status);
    outline.before(texts(words, outline));
    store.subscribe(['announced'], ({ announced: { key, values } }) => {
      status.textContent = words.withMatches(key, values);
    });
    return { element, layer };
  };
})();
