'use strict';
/*
 * The map by keyboard: one tab stop, and in it the keys of a tree. The arrow that points away from the theme
 * unfolds and goes down a branch, the one that points to the theme folds and goes up: on the left side of the map
 * they are mirrored.
 */
raakvlak.Keys = (() => {
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const pause = 800;
  const stride = 80;

  return class Keys {
    /** - map: the live map, whose words are `active`, `shown`, `focus`, `folding`, `choice`, `view` ... */
    constructor(map) {
      this.map = map;
      this.typed = '';
      this.typedAt = 0;
    }

    press(event) {
      // With Ctrl, + and − are the browser's own: they scale the page.
      if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('a, button')) return;
      if (this.act(event.key, event.shiftKey)) event.preventDefault();
    }

    /** - Returns: whether the key was for the map. */
    act(key, isShifted) {
      const { map } = this;
      const { active, shown, view } = map;
      const arrow = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key];
      if (arrow && isShifted) {
        view.moveBy(arrow[0] * stride, arrow[1] * stride);
        return true;
      }
      switch (key) {
        case 'ArrowUp': case 'ArrowDown': {
          const at = shown.indexOf(active) + (key === 'ArrowDown' ? 1 : -1);
          if (at >= 0 && at < shown.length) map.focus(shown[at]);
          return true;
        }
        case 'ArrowLeft': case 'ArrowRight':
          this.sideways(key === 'ArrowRight' ? 'right' : 'left');
          return true;
        case 'Home': map.focus(shown[0]); return true;
        case 'End': map.focus(shown[shown.length - 1]); return true;
        case 'Enter': map.choice.open(active, 'map', true); return true;
        // A space may stand in what is typed.
        case ' ': if (this.isTyping) this.find(key); else map.choice.open(active, 'map', true); return true;
        case 'Escape': map.choice.close(); return true;
        case '*': map.folding.unfoldSiblings(active); return true;
        case '+': case '=': map.zoom(1.25); return true;
        case '-': map.zoom(0.8); return true;
        case '0': map.fit(); return true;
        default:
          if (!/^[\p{L}\p{N}]$/u.test(key)) return false;
          this.find(key);
          return true;
      }
    }

    sideways(side) {
      const { map } = this;
      const { active } = map;
      if (active.depth === 0) {
        const first = active.children.find(child => child.side === side);
        if (first) map.focus(first);
      } else if (active.side !== side) {
        if (active.children.length > 0 && !map.folds.has(active)) map.folding.fold(active, true);
        else map.focus(active.parent);
      } else if (map.folds.has(active)) {
        map.folding.fold(active, false);
      } else if (active.children.length > 0) {
        map.focus(active.children[0]);
      }
    }

    get isTyping() { return this.typed !== '' && performance.now() - this.typedAt < pause; }

    /** The next node with a word that begins as typed, folded ones too: they come to light. */
    find(key) {
      this.typed = (this.isTyping ? this.typed : '') + plain(key);
      this.typedAt = performance.now();
      const { nodes } = this.map.tree;
      const from = this.map.active.index + (this.typed.length === 1 ? 1 : 0);
      const order = [...nodes.slice(from), ...nodes.slice(0, from)];
      const found = order.find(node => ` ${plain(node.label)}`.includes(` ${this.typed}`));
      if (found) this.map.find(found); else this.map.announce('notFound', { text: this.typed });
    }
  };
})();
