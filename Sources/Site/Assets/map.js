'use strict';
/*
 * The live map of a theme's page: what is chosen, folded and highlighted, and that drawing, outline, panel and address
 * all say the same. The parts know nothing of each other; they meet here.
 */
(() => {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  /** Letters of 14 pixels become 9 here: what needs a smaller scale opens with its deeper levels folded. */
  const legible = 0.64;
  /** At this size what was chosen can be read well. */
  const clear = 0.85;

  class LiveMap {
    constructor(section, workspace) {
      this.words = new raakvlak.Words(section.dataset.strings);
      this.workspace = workspace;
      this.outline = workspace.querySelector('.outline');
      this.tree = raakvlak.readTree(this.outline);
      this.active = this.tree.root;
      this.ready = false;
      this.shown = [];
      const { element, layer, status } = raakvlak.frame(
        section, this.outline, this.words, this.tree.root.label, {
          unfoldAll: () => this.folding.foldAll(false),
          foldAll: () => this.folding.foldAll(true),
          zoomOut: () => this.zoom(0.8),
          zoomIn: () => this.zoom(1.25),
          fit: () => this.fit(),
        });
      Object.assign(this, { element, status });
      this.view = new raakvlak.View(element, layer);
      this.cards = new raakvlak.Cards(this.tree, layer);
      this.folding = new raakvlak.Folding(this);
      this.choice = new raakvlak.Choice(
        this, new raakvlak.Panel(workspace.querySelector('.panel'), this.words), this.outline);
      this.highlight = new raakvlak.Highlight(section.querySelector('.highlight'), this.tree, this.words);
      this.keys = new raakvlak.Keys(this);
      this.listen();
      this.watch();
    }

    part(node) { return this.cards.parts.get(node); }

    /** What is folded in the drawing. */
    get folds() { return this.folding.folds; }

    get isVisible() { return this.element.clientWidth > 0; }

    announce(key, values) { this.status.textContent = this.words.say(key, values); }

    listen() {
      this.element.addEventListener('click', event => this.click(event));
      this.element.addEventListener('keydown', event => this.keys.press(event));
      this.element.addEventListener('focusin', event => {
        const node = this.cards.nodeAt(event.target);
        if (node) this.activate(node);
      });
      this.highlight.onChange = () => { this.mark(); this.write(false); };
      addEventListener('popstate', () => this.restore());
      // An address that is typed into a page that is open leads to the map too, not only to the outline.
      addEventListener('hashchange', () => {
        if (this.choice.node && this.isVisible) this.element.closest('.workspace').scrollIntoView({ block: 'start' });
      });
      this.restoreHighlight();
    }

    /** Text that is set larger or wider, as when it is highlighted, a window that changes: the map is laid out anew. */
    watch() {
      let waits = false;
      const observer = new ResizeObserver(() => {
        if (waits) return;
        waits = true;
        requestAnimationFrame(() => { waits = false; this.resize(); });
      });
      observer.observe(this.element);
      for (const { box, fold } of this.cards.parts.values()) {
        observer.observe(box);
        if (fold) observer.observe(fold);
      }
      this.start();
    }

    resize() {
      this.measureAbove();
      if (!this.isVisible) return;
      if (!this.ready) { this.start(); return; }
      const { width, height, isFitted } = this.view.measure();
      // Where the stage has grown at its foot, as beside a long panel, the cards stay where they are.
      const by = (width - this.width) / 2;
      if (this.cards.measure()) this.refresh({ anchor: this.active, animated: false });
      if (isFitted) this.view.fit(); else if (by !== 0) this.view.moveBy(by, 0);
      Object.assign(this, { width, height });
    }

    /** What of the page stands above the workspace: both are to fit in the window. */
    measureAbove() {
      const above = this.workspace.getBoundingClientRect().top + scrollY;
      this.workspace.style.setProperty('--above', `${Math.round(above)}px`);
    }

    /** Once there is a stage to draw on: a page that opens narrow has none, and may become wide later. */
    start() {
      this.measureAbove();
      if (!this.isVisible) { this.restore(); return; }
      this.view.measure();
      this.cards.measure();
      raakvlak.layout.split(this.tree, node => this.cards.heightBelow(node, this.tree));
      this.cards.takeSides();
      Object.assign(this, { width: this.view.width, height: this.view.height, ready: true });
      this.part(this.tree.root).element.tabIndex = 0;
      this.restore();
      const [visit] = performance.getEntriesByType('navigation');
      if (!this.choice.node || visit?.type !== 'navigate') return;
      // The browser itself goes to the line in the outline, when all has come: the map goes after it.
      const show = () => requestAnimationFrame(() => {
        this.workspace.scrollIntoView({ block: 'start' });
        this.choice.scrollOutline();
      });
      if (document.readyState === 'complete') show(); else addEventListener('load', show, { once: true });
    }

    /** Takes over what the address says, at the start and with the back button. */
    restore() {
      this.restoreHighlight();
      const { chosen, folded, foldedText } = raakvlak.address.read(this.tree);
      const node = chosen && chosen.depth > 0 ? chosen : null;
      this.folding.takeOutline(foldedText);
      if (node) this.folding.openTo(node);
      if (!this.ready) return;
      this.folds.take(folded, shown => this.view.fitScale(this.layout(shown).bounds) >= legible);
      if (node) this.folding.openTo(node);
      this.choice.set(node);
      this.choice.makeRoom('address', this.workspace.getBoundingClientRect().top);
      Object.assign(this, { width: this.view.measure().width, height: this.view.height });
      this.refresh({ animated: false });
      this.view.fit();
      if (node) this.refresh({ animated: false, inSight: [node] });
      this.mark();
    }

    write(isStep) {
      raakvlak.address.write(this.tree, {
        chosen: this.choice.node, folded: this.folds.isChosen ? this.folds.closed : null,
        foldedText: this.folding.outline.closed, highlight: this.highlight.asked,
      }, isStep);
    }

    layout(shown) { return raakvlak.layout.place(shown, node => this.cards.size(node)); }

    /** The nearest node that is to be seen: itself, or one above. */
    refuge(node) {
      let at = node;
      while (at.parent && !this.boxes.has(at)) at = at.parent;
      return at;
    }

    /**
     * Lays out what is to be seen and moves it there.
     * - anchor: the node that stays where it is on the screen; - inSight: the nodes that the view moves for.
     */
    refresh({ anchor = null, inSight = [], animated = true } = {}) {
      const { view } = this;
      this.shown = this.folds.shown();
      const { boxes, bounds } = this.layout(this.shown);
      this.boxes = boxes;
      view.bounds = bounds;
      if (!boxes.has(this.active)) this.leaveHidden();
      if (inSight.length > 0 && view.scale < clear) view.zoom(clear / view.scale);
      const from = { x: view.x, y: view.y };
      const before = anchor && this.cards.now.get(anchor);
      const after = before && boxes.get(anchor);
      let to = after ? {
        x: from.x + (before.x - after.x) * view.scale, y: from.y + (before.y - after.y) * view.scale,
      } : from;
      if (inSight.length > 0) to = view.placeToSee(this.around(inSight), to, 60);
      const step = part => {
        Object.assign(view, {
          x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, isFitted: false,
        });
        view.apply();
      };
      const sights = [view.sight(from), view.sight(to)];
      this.cards.show(boxes, node => this.refuge(node), { sights, animated: animated && !still.matches, step });
      this.name();
    }

    /** The box that holds the cards of some nodes. */
    around(nodes) {
      const boxes = nodes.map(node => this.boxes.get(node)).filter(Boolean);
      const x = Math.min(...boxes.map(box => box.x));
      const y = Math.min(...boxes.map(box => box.y));
      return {
        x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x,
        height: Math.max(...boxes.map(box => box.y + box.height)) - y,
      };
    }

    /** A card that folds away hands the focus to the one that holds it. */
    leaveHidden() {
      const hadFocus = this.part(this.active).element.contains(document.activeElement);
      this.activate(this.refuge(this.active));
      if (hadFocus) this.part(this.active).element.focus({ preventScroll: true });
    }

    /** What cards are called and what their buttons say, after anything that changes it. */
    name() {
      const { matches } = this.highlight;
      this.folding.name();
      for (const node of this.shown) {
        const isFolded = this.folds.has(node);
        this.cards.name(node, this.words, {
          isFolded, isMatch: Boolean(matches?.has(node)), isChosen: node === this.choice.node,
          matchesBelow: isFolded ? this.highlight.below(node) : 0,
        });
      }
    }

    /** It stands where there is no room for a map too, for it is of the outline as well. */
    restoreHighlight() {
      this.highlight.asked = raakvlak.address.read(this.tree).highlight;
      this.mark();
    }

    mark() {
      const matches = this.highlight.update();
      for (const node of this.tree.nodes) {
        for (const element of [this.part(node).element, node.item]) {
          element?.classList.toggle('match', Boolean(matches?.has(node)));
          element?.classList.toggle('other', Boolean(matches) && !matches.has(node));
        }
        this.part(node).path?.classList.toggle('other', Boolean(matches) && !matches.has(node));
      }
      this.name();
    }

    // Focus and choice

    activate(node) {
      if (node === this.active) return;
      this.part(this.active).element.tabIndex = -1;
      this.active = node;
      this.part(node).element.tabIndex = 0;
    }

    focus(node) {
      this.activate(node);
      this.part(node).element.focus({ preventScroll: true });
      this.view.reveal(this.boxes.get(node));
      // The stage itself may be partly out of the window.
      this.part(node).box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    find(node) {
      if (this.folding.openTo(node)) {
        this.refresh({ animated: false });
        this.write(false);
      }
      this.focus(node);
      this.announce('found', { label: node.label });
    }

    // Pointer

    click(event) {
      const node = this.cards.nodeAt(event.target);
      if (event.target.closest('a')) { this.choice.follow(event, 'map'); return; }
      if (!node) return;
      if (event.target.closest('.fold')) {
        this.folding.fold(node, !this.folds.has(node));
        this.focus(node);
      } else {
        this.focus(node);
        this.choice.open(node, 'map', false);
      }
    }

    // Sight

    zoom(factor) {
      this.view.zoom(factor);
      this.announce('zoom', { n: Math.round(this.view.scale * 100) });
    }

    fit() {
      this.view.fit();
      this.announce('zoom', { n: Math.round(this.view.scale * 100) });
    }
  }

  for (const workspace of document.querySelectorAll('.workspace')) {
    const section = workspace.querySelector('.map');
    if (section && workspace.querySelector('.outline li.node')) new LiveMap(section, workspace);
  }
})();
