'use strict';
/*
 * The cards of the live drawing: an element of HTML for each node, so that text wraps, scales and takes the reader's own
 * colours, and behind it a curve of SVG. How they look and what they are called; their position is in map-motion.js.
 */
raakvlak.cards = (() => {
  const { make } = raakvlak;
  const svgName = 'http://www.w3.org/2000/svg';
  /** So wide a fold button may be without its column getting wider. */
  const button = 42;

  /**
   * Links and buttons on a card are for pointers only. A card is one item of a tree, whose name contains what is on
   * them; for keyboard and screen reader the same ones are in panel and outline.
   */
  const hidden = { 'aria-hidden': 'true' };

  const isInferred = node => (node.traits.evidence.includes('inferred') ? ' inferred' : '');

  function badge({ kind, inferred, href, name, text }) {
    return make('a', {
      class: `badge ${kind}${inferred ? ' inferred' : ''}`, href, title: name, tabindex: -1, draggable: false,
    }, text);
  }

  /** The sign of what a card is to the one above it: a cause points back at it. */
  const signs = { cause: { left: '►', right: '◄' }, example: '•', chance: '+', measure: '√' };

  function kind(node, words) {
    const sign = signs[node.kind];
    return make('span', { class: 'kind', ...hidden },
      make('span', {}, sign[node.side] || sign), make('span', {}, words.kind(node).toLowerCase()));
  }

  function card(node, words) {
    const colour = node.branch > 0 ? ` b${(node.branch - 1) % 8 + 1}` : '';
    const element = make('div', {
      class: `card d${Math.min(node.depth, 3)} ${node.side}${isInferred(node)}${colour}`,
      role: 'treeitem', tabindex: node.parent ? -1 : 0, 'aria-level': node.depth + 1,
      'aria-setsize': node.parent ? node.parent.children.length : 1, 'aria-posinset': node.position,
    });
    const name = make('span', { class: 'name' }, node.label);
    const box = make('div', { class: 'box' }, node.kind === 'consequence' ? name
      : make('span', { class: 'named' }, kind(node, words), name));
    if (node.isReference) box.append(make('span', { class: 'elsewhere', ...hidden }, '→'));
    if (node.badges.length > 0) box.append(make('span', { class: 'badges', ...hidden }, ...node.badges.map(badge)));
    element.append(box);
    if (node.depth === 0) element.setAttribute('aria-expanded', 'true');
    if (node.depth === 0 || node.children.length === 0) return { element, box, fold: null };
    const fold = make('button', { class: 'fold', type: 'button', tabindex: -1, ...hidden });
    element.classList.add('branching');
    element.append(fold);
    return { element, box, fold };
  }

  function curve(node) {
    if (node.depth === 0) return null;
    const path = document.createElementNS(svgName, 'path');
    path.setAttribute('class', `d${Math.min(node.depth, 3)} b${(node.branch + 7) % 8 + 1}${isInferred(node)}`);
    return path;
  }

  /** - Returns: for each node its elements { element, box, fold, path }, in the layer. */
  function build(tree, layer, words) {
    const parts = new Map(tree.nodes.map(node => [node, { ...card(node, words), path: curve(node) }]));
    const curves = document.createElementNS(svgName, 'svg');
    curves.setAttribute('class', 'curves');
    curves.setAttribute('aria-hidden', 'true');
    for (const { path } of parts.values()) if (path) curves.append(path);
    layer.append(curves, ...[...parts.values()].map(part => part.element));
    return parts;
  }

  /**
   * Sizes as the browser sets the text, all read in one go. A card that is hidden keeps its last.
   * - Returns: the former sizes themselves when none has changed.
   */
  function measure(parts, former) {
    const sizes = new Map(former);
    let isSame = true;
    for (const [node, { box, fold, stubs }] of parts) {
      const width = box.offsetWidth;
      if (width === 0) continue;
      const height = box.offsetHeight;
      const extra = stubs ? stubs.offsetHeight + 6 : 0;
      const over = fold ? Math.max(0, fold.offsetWidth - button) : 0;
      const old = former.get(node);
      if (old && old.width === width && old.height === height && old.extra === extra && old.over === over) continue;
      sizes.set(node, { width, height, extra, over });
      isSame = false;
    }
    return isSame ? former : sizes;
  }

  /** What a card is called, whether it is folded and chosen, and what its button does. */
  function name(node, part, words, state) {
    const { element, fold } = part;
    const isFolded = state.folded.has(node);
    const isChosen = node === state.chosen;
    const matches = isFolded ? state.below.get(node) || 0 : 0;
    const called = words.card(node, { isFolded, matches, isMatch: Boolean(state.matches?.has(node)) });
    if (part.called === called && part.isChosen === isChosen && part.isFolded === isFolded) return;
    Object.assign(part, { called, isChosen, isFolded });
    element.setAttribute('aria-label', called);
    element.setAttribute('aria-selected', isChosen);
    if (!fold) return;
    element.setAttribute('aria-expanded', !isFolded);
    element.classList.toggle('folded', isFolded);
    fold.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '−';
    fold.title = words.text(isFolded ? 'unfold' : 'fold', { label: node.label });
  }

  /** Marks the chosen card, and hangs the links to other maps below it: only that card has them. */
  function choose(part, node, isChosen) {
    part.element.classList.toggle('chosen', isChosen);
    part.stubs?.remove();
    part.stubs = null;
    if (!isChosen || node.also.length === 0) return;
    part.stubs = make('ul', { class: 'stubs', ...hidden }, ...node.also.map(({ href, text }) =>
      make('li', {}, make('a', { href, tabindex: -1 }, text))));
    part.element.append(part.stubs);
  }

  function follow(store, parts, words) {
    store.subscribe(['chosen'], (state, before) => {
      if (before.chosen) choose(parts.get(before.chosen), before.chosen, false);
      if (state.chosen) choose(parts.get(state.chosen), state.chosen, true);
    });
    store.subscribe(['matches'], ({ matches }) => {
      for (const [node, { element, path }] of parts) {
        element.classList.toggle('match', Boolean(matches?.has(node)));
        for (const one of [element, path]) one?.classList.toggle('other', Boolean(matches) && !matches.has(node));
      }
    });
    store.subscribe(['layout', 'chosen', 'matches'], state => {
      for (const node of state.layout.shown) name(node, parts.get(node), words, state);
    });
    store.subscribe(['active'], (state, before) => {
      const [former, next] = [parts.get(before.active).element, parts.get(state.active).element];
      former.tabIndex = -1;
      next.tabIndex = 0;
      // A card that folds away hands the focus to the one above it.
      const isHidden = !state.layout.boxes.has(before.active);
      if (isHidden && former.contains(document.activeElement)) next.focus({ preventScroll: true });
    });
  }

  return { build, measure, follow };
})();
