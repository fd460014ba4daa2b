'use strict';
/*
 * The cards of the live drawing: an element of HTML for each node, so that text wraps, scales and takes the reader's own
 * colours, and behind it a curve of SVG. How they look and what they are called; their position is in map-motion.js.
 *
 * A card is made when it is shown for the first time: most of a large map never is. Of a map with very many cards those
 * out of sight are not made either: a browser needs a second to lay out five thousand.
 */
raakvlak.Cards = (() => {
  const { make, layout } = raakvlak;
  const svgName = 'http://www.w3.org/2000/svg';
  /** So wide a fold button may be without its column getting wider. */
  const button = 42;

  /**
   * Links and buttons on a card are for pointers only. A card is one item of a tree, whose name contains what is on
   * them; for keyboard and screen reader the same ones are in panel and outline.
   */
  const hidden = { 'aria-hidden': 'true' };

  const isInferred = node => (node.isInferred ? ' inferred' : '');

  const branch = node => (node.branch > 0 ? ` b${(node.branch - 1) % 8 + 1}` : '');

  function badge({ kind, inferred, href, name, text }) {
    return make('a', {
      class: `badge ${kind}${inferred ? ' inferred' : ''}`, href, title: name, tabindex: -1, draggable: false,
    }, text);
  }

  /** The sign of what a card is to the one above it: a cause points back at it. */
  const signs = { cause: { left: '►', right: '◄' }, example: '•', chance: '+', measure: '✓' };

  function kind(node, words) {
    const sign = signs[node.kind];
    return make('span', { class: 'kind', ...hidden },
      make('span', {}, sign[node.side] || sign), // Our word, on a card in the plan's language.
      make('span', raakvlak.own.lang ? { lang: document.documentElement.lang } : {}, words.kind(node).toLowerCase()));
  }

  /**
   * In a page of another language than the plan's: the name of a card is put together of its label and a text of ours,
   * each an element in its own language. An attribute would have one for both.
   */
  function named(element, name, node) {
    const said = make('span', { id: `_said${node.index}`, lang: document.documentElement.lang, hidden: '' });
    name.id = `_name${node.index}`;
    element.setAttribute('aria-labelledby', `${name.id} ${said.id}`);
    element.append(said);
    return said;
  }

  function card(node, words) {
    const element = make('div', {
      class: `card d${Math.min(node.depth, 3)} ${node.side}${isInferred(node)}${branch(node)}`,
      role: 'treeitem', tabindex: -1, 'aria-level': node.depth + 1,
      'aria-setsize': node.parent ? node.parent.children.length : 1, 'aria-posinset': node.position,
    });
    // How far a card is moved in where the window is narrow, and so how wide it may be.
    element.style.setProperty('--depth', node.depth);
    const name = make('span', { class: 'name' }, node.label);
    const said = raakvlak.own.lang ? named(element, name, node) : null;
    const box = make('div', { class: 'box' }, node.kind === 'consequence' ? name
      : make('span', { class: 'named' }, kind(node, words), name));
    if (node.isReference) box.append(make('span', { class: 'elsewhere', ...hidden }, '→'));
    if (node.badges.length > 2) element.classList.add('many');
    if (node.badges.length > 0) box.append(make('span', { class: 'badges', ...hidden }, ...node.badges.map(badge)));
    element.append(box);
    if (node.depth === 0) element.setAttribute('aria-expanded', 'true');
    if (node.depth === 0 || node.children.length === 0) return { element, box, said, fold: null };
    const fold = make('button', { class: 'fold', type: 'button', tabindex: -1, ...hidden });
    if (said) fold.lang = said.lang;
    element.classList.add('branching');
    element.append(fold);
    return { element, box, said, fold };
  }

  /** Turns a card to the side of the theme on which it is now: its button and the sign of a cause are there. */
  function turn(node, { element }, side) {
    if (!side || node.depth === 0 || element.classList.contains(side)) return;
    element.classList.toggle('left', side === 'left');
    element.classList.toggle('right', side === 'right');
    const sign = signs[node.kind]?.[side];
    if (sign) element.querySelector('.kind > span').textContent = sign;
  }

  function curve(node) {
    if (node.depth === 0) return null;
    const path = document.createElementNS(svgName, 'path');
    path.setAttribute('class', `d${Math.min(node.depth, 3)}${branch(node) || ' b8'}${isInferred(node)}`);
    return path;
  }

  /** The letters of the cards, from which the sizes of those are estimated that are not made yet. */
  function readLetters(layer) {
    const pen = make('canvas').getContext('2d');
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.875;
    const widths = new Map();
    pen.font = `${size}px ${getComputedStyle(layer).fontFamily}`;
    Object.assign(layout.letters, {
      size,
      width: text => {
        if (!widths.has(text)) widths.set(text, pen.measureText(text).width);
        return widths.get(text);
      },
    });
  }

  const isNear = (one, other) => Math.abs(one.width - other.width) <= 4 && Math.abs(one.height - other.height) <= 2
    && one.extra === other.extra && one.over === other.over;

  return class Cards {
    /** Of more cards than this only those near what is in sight are made, and in the page. */
    static most = 500;

    /** - layer: the element in which the cards are. */
    constructor(tree, layer, words) {
      Object.assign(this, { tree, layer, words, parts: new Map(), nodes: new Map(), state: null, made: () => {} });
      this.curves = document.createElementNS(svgName, 'svg');
      this.curves.setAttribute('class', 'curves');
      this.curves.setAttribute('aria-hidden', 'true');
      layer.append(this.curves);
    }

    /** The elements of a node { element, box, fold, path }; undefined while it was never shown. */
    get(node) { return this.parts.get(node); }

    /** The node of a card. */
    nodeOf(element) { return this.nodes.get(element); }

    /**
     * Makes the cards that are shown for the first time. In the page all cards are in reading order, as they are read.
     * - Returns: the elements of those that were made.
     */
    make(shown) {
      const missing = shown.filter(node => !this.parts.has(node));
      if (missing.length === 0) return [];
      let next = null;
      let last = this.tree.nodes.length - 1;
      for (const node of missing.reverse()) {
        for (; last > node.index; last -= 1) next = this.parts.get(this.tree.nodes[last])?.element || next;
        const part = { ...card(node, this.words), path: curve(node) };
        this.parts.set(node, part);
        this.nodes.set(part.element, node);
        this.layer.insertBefore(part.element, next);
        if (part.path) this.curves.append(part.path);
        this.show(node, part);
        this.made(part);
      }
      return missing.map(node => this.parts.get(node));
    }

    /** The elements of a node that must be there now, such as one that gets the focus. */
    sure(node) {
      this.make([node]);
      return this.get(node);
    }

    /**
     * Sizes as the browser sets the text, all read in one go. A card that is hidden keeps its last, unless all are to be
     * measured because the window has another form. In a map with very many cards one that is as was estimated keeps that:
     * else the map would move with each card that comes into sight.
     * - Returns: the former sizes themselves when none has changed.
     */
    measure(shown, former, isAll) {
      const isLarge = shown.length > Cards.most;
      const out = isAll ? [...this.parts.values()].filter(part => part.element.hidden) : [];
      for (const { element } of out) element.hidden = false;
      const sizes = new Map(former);
      let isSame = true;
      for (const [node, { box, fold, stubs }] of this.parts) {
        const width = box.offsetWidth;
        if (width === 0) continue;
        const height = box.offsetHeight;
        const extra = stubs ? stubs.offsetHeight + 6 : 0;
        const over = fold ? Math.max(0, fold.offsetWidth - button) : 0;
        const old = former.get(node);
        const size = { width, height, extra, over };
        if (old && old.width === width && old.height === height && old.extra === extra && old.over === over) continue;
        if (!old && isLarge && isNear(size, layout.estimate(node))) continue;
        sizes.set(node, size);
        isSame = false;
      }
      for (const { element } of out) element.hidden = true;
      return isSame ? former : sizes;
    }

    /** What a card is called, its marks, whether it is folded and chosen, and what its button does. */
    show(node, part) {
      const { state, words } = this;
      const { element, path, fold } = part;
      const isFolded = state.folded.has(node);
      const isChosen = node === state.chosen;
      const isMatch = Boolean(state.matches?.has(node));
      const isOther = Boolean(state.matches) && !isMatch;
      const matches = isFolded ? state.below.get(node) || 0 : 0;
      const called = words.card(node, { isFolded, matches, isMatch }, part.said ? '' : node.label);
      if (part.called === called && part.isChosen === isChosen && part.isFolded === isFolded && part.isOther === isOther) {
        return;
      }
      Object.assign(part, { called, isChosen, isFolded, isOther });
      if (part.said) part.said.textContent = called; else element.setAttribute('aria-label', called);
      element.setAttribute('aria-selected', isChosen);
      element.classList.toggle('match', isMatch);
      for (const one of [element, path]) one?.classList.toggle('other', isOther);
      if (!fold) return;
      element.setAttribute('aria-expanded', !isFolded);
      element.classList.toggle('folded', isFolded);
      fold.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '−';
      fold.title = part.said ? words.text(isFolded ? 'unfoldHere' : 'foldHere')
        : words.text(isFolded ? 'unfold' : 'fold', { label: node.label });
    }

    /** Marks the chosen card, and hangs the links to other maps below it: only that card has them. */
    choose(node, isChosen) {
      const part = this.parts.get(node);
      if (!part) return;
      part.element.classList.toggle('chosen', isChosen);
      part.stubs?.remove();
      part.stubs = null;
      if (!isChosen || node.also.length === 0) return;
      part.stubs = make('ul', { class: 'stubs', ...hidden }, ...node.also.map(({ href, text }) =>
        make('li', {}, make('a', { href, tabindex: -1 }, text))));
      part.element.append(part.stubs);
    }

    follow(store) {
      const path = node => [...raakvlak.folding.above(node), node];
      this.state = store.get();
      readLetters(this.layer);
      this.make([this.tree.root]);
      this.get(this.tree.root).element.tabIndex = 0;
      store.subscribe(['chosen'], (state, before) => {
        this.state = state;
        // What an address chooses may never have been shown.
        if (state.chosen) this.make(path(state.chosen).sort((one, other) => one.index - other.index));
        if (before.chosen) this.choose(before.chosen, false);
        if (state.chosen) this.choose(state.chosen, true);
      });
      store.subscribe(['layout', 'folded', 'chosen', 'matches'], state => {
        this.state = state;
        for (const node of state.layout.shown) {
          if (!this.has(node)) continue;
          this.show(node, this.get(node));
          turn(node, this.get(node), state.layout.boxes.get(node)?.side);
        }
      });
      store.subscribe(['active'], (state, before) => {
        const [former, next] = [this.get(before.active)?.element, this.get(state.active)?.element];
        if (former) former.tabIndex = -1;
        if (!next) return;
        next.tabIndex = 0;
        // A card that folds away hands the focus to the one above it.
        const isHidden = !state.layout.boxes.has(before.active);
        if (isHidden && former?.contains(document.activeElement)) next.focus({ preventScroll: true });
      });
    }

    has(node) { return this.parts.has(node); }
  };
})();
