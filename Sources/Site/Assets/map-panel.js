'use strict';
/*
 * The panel: the chosen node's own text, copied from the outline, with the route to it above and what it leads to below.
 */
raakvlak.Panel = (() => {
  const { changes, folding, make } = raakvlak;

  const link = node =>
    make('a', { href: `#${encodeURIComponent(node.id)}`, ...raakvlak.own }, node.label);

  /** A copy without ids, which a page may have only once. */
  function copy(element) {
    const clone = element.cloneNode(true);
    for (const part of [clone, ...clone.querySelectorAll('[id]')]) part.removeAttribute('id');
    return clone;
  }

  return class Panel {
    constructor(store, element, words) {
      Object.assign(this, { store, element, words, button: null });
      raakvlak.links.follow(store, element, 'panel');
      raakvlak.links.escape(store, element);
      store.subscribe(['chosen'], (state, before) => {
        if (state.chosen) this.open(state.chosen); else this.close(before.chosen);
      });
      store.subscribe(['chosen', 'folded'], state => this.name(state));
      store.subscribe(['focus'], ({ focus }) => {
        if (focus.part === 'panel') element.focus({ preventScroll: true });
      });
    }

    open(node) {
      const parts = [this.head(node)];
      this.button = null;
      if (node.about) parts.push(copy(node.about));
      if (node.children.length > 0) parts.push(this.below(node));
      this.element.className = `panel b${(node.branch + 7) % 8 + 1}`;
      this.element.replaceChildren(...parts);
      this.element.hidden = false;
      this.element.scrollTop = 0;
    }

    close(node) {
      const hadFocus = this.element.contains(document.activeElement);
      this.button = null;
      this.element.hidden = true;
      this.element.replaceChildren();
      if (hadFocus) this.store.update(changes.focusBack(node));
    }

    head(node) {
      const above = folding.above(node).reverse();
      const kind = this.words.kind(node).toLowerCase();
      const route = above.flatMap((step, at) => (at === 0 ? [make('span', raakvlak.own, step.label)] : [' › ', link(step)]))
        .concat(kind ? [` › ${kind}`] : []);
      const button = make(
        'button', { class: 'close', type: 'button', 'aria-label': this.words.text('close') }, make('span', {}, '×'));
      button.addEventListener('click', () => this.store.update(changes.close));
      return make('div', { class: 'panel-head' },
        make('p', { class: 'way' }, ...route), make('h2', { id: 'panel-title', ...raakvlak.own }, node.label), button);
    }

    /**
     * What is below the node, each kind under its own heading, with the button that folds it: as large here as the map
     * may be small.
     */
    below(node) {
      this.button = make('button', { class: 'fold-here', type: 'button' });
      this.button.addEventListener('click', () =>
        this.store.update(changes.fold(node, !this.store.get().folded.has(node))));
      const kinds = [...new Set(node.children.map(child => child.kind))];
      const lists = kinds.map(kind => [
        make('h3', {}, this.words.text(`kind-${kind}`)),
        make('ul', {}, ...node.children.filter(child => child.kind === kind).map(child => make('li', {}, link(child)))),
      ]);
      return make('div', { class: 'leads' },
        make('div', { class: 'leads-head' }, lists[0][0], this.button), ...lists.flat().slice(1));
    }

    name({ chosen, folded }) {
      if (!this.button) return;
      const isFolded = folded.has(chosen);
      this.button.textContent = this.words.text(isFolded ? 'unfoldHere' : 'foldHere');
      this.button.setAttribute('aria-expanded', !isFolded);
    }

    /** Pixels of the stage that the panel covers from its foot up, where it is a sheet at the foot of the window. */
    covers(stage, origin) {
      const { element } = this;
      // A narrow stage is as long as its map: the page scrolls to the card instead.
      if (getComputedStyle(element).position !== 'sticky' || this.store.get().stage.isNarrow) return 0;
      if (origin === 'map') stage.scrollIntoView({ block: 'start' });
      // With an address the page is still to be scrolled to the workspace.
      const top = origin === 'address' ? element.closest('.workspace').getBoundingClientRect().top : 0;
      const { bottom, height } = stage.getBoundingClientRect();
      const covered = bottom - top - (innerHeight - element.offsetHeight - 8);
      return covered > 0 && covered < height * 0.7 ? covered : 0;
    }
  };
})();
