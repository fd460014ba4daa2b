'use strict';
/*
 * The map by keyboard: one tab stop, and in it the keys of a tree. The arrow that points away from the theme unfolds and
 * goes down a branch, the one that points to the theme folds and goes up: on the left side they are mirrored.
 */
raakvlak.Keys = (() => {
  const { changes, plain } = raakvlak;
  /** Milliseconds after which typing begins anew. */
  const pause = 800;
  /** Pixels that Shift with an arrow moves the map. */
  const stride = 80;
  const arrows = { ArrowLeft: [stride, 0], ArrowRight: [-stride, 0], ArrowUp: [0, stride], ArrowDown: [0, -stride] };

  return class Keys {
    constructor(store) {
      Object.assign(this, { store, typed: '', typedAt: 0 });
    }

    press(event) {
      // With Ctrl, + and − are the browser's own: they scale the page.
      if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('a, button')) return;
      if (this.handle(event.key, event.shiftKey, performance.now())) event.preventDefault();
    }

    /** - Returns: whether the key was for the map. */
    handle(key, isShifted, now) {
      const { active, layout: { shown } } = this.store.get();
      const send = change => { this.store.update(change); return true; };
      const go = node => (node ? send(changes.focusOn(node)) : true);
      if (isShifted && arrows[key]) return send(changes.move(...arrows[key]));
      switch (key) {
        case 'ArrowUp': return go(shown[shown.indexOf(active) - 1]);
        case 'ArrowDown': return go(shown[shown.indexOf(active) + 1]);
        case 'ArrowLeft': return send(this.sideways('left'));
        case 'ArrowRight': return send(this.sideways('right'));
        case 'Home': return go(shown[0]);
        case 'End': return go(shown[shown.length - 1]);
        case 'Enter': return send(changes.choose(active, 'map', true));
        // What is typed may contain a space.
        case ' ': return this.isTyping(now) ? this.find(key, now) : send(changes.choose(active, 'map', true));
        case 'Escape': return send(changes.close);
        case '*': return send(changes.unfoldSiblings(active));
        case '+': case '=': return send(changes.announceZoom(changes.zoom(1.25)));
        case '-': return send(changes.announceZoom(changes.zoom(0.8)));
        case '0': return send(changes.announceZoom(changes.fit));
        case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
          return this.isTyping(now) ? this.find(key, now) : send(changes.toLevel(Number(key)));
        default: return /^[\p{L}\p{N}]$/u.test(key) && this.find(key, now);
      }
    }

    /** The change that an arrow to a side makes. */
    sideways(side) {
      const { active, folded, layout: { boxes }, stage } = this.store.get();
      // In a narrow window all cards are on the right.
      const sideOf = node => (stage.isNarrow ? 'right' : boxes.get(node).side);
      const own = sideOf(active);
      const isFolded = folded.has(active);
      const go = node => (node ? changes.focusOn(node) : state => state);
      const children = active.children.filter(child => boxes.has(child));
      if (active.depth === 0) {
        return go(stage.isNarrow ? side === 'right' && children[0] : children.find(child => sideOf(child) === side));
      }
      if (own === side) return isFolded ? changes.fold(active, false) : go(children[0]);
      return active.children.length > 0 && !isFolded ? changes.fold(active, true) : go(active.parent);
    }

    isTyping(now) { return this.typed !== '' && now - this.typedAt < pause; }

    /** Goes to the next node with a word that begins as typed; one that is folded away is unfolded. */
    find(key, now) {
      const { tree: { nodes }, active } = this.store.get();
      this.typed = (this.isTyping(now) ? this.typed : '') + plain(key);
      this.typedAt = now;
      const from = active.index + (this.typed.length === 1 ? 1 : 0);
      const order = [...nodes.slice(from), ...nodes.slice(0, from)];
      const found = order.find(node => ` ${plain(node.label)}`.includes(` ${this.typed}`));
      if (found) {
        this.store.update(changes.reveal(found));
        this.store.update(changes.focusOn(found));
        this.store.update(changes.announce('found', { label: found.label }));
      } else {
        this.store.update(changes.announce('notFound', { text: this.typed }));
      }
      return true;
    }
  };
})();
