'use strict';
/*
 * Moves the cards and the layer they are in to the positions of the state: in steps, or in one go for who asked
 * for less motion.
 */
raakvlak.Motion = (() => {
  const { layout, folding, view, Cards } = raakvlak;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  /** Milliseconds for a move, and at most for one step of it. */
  const duration = 260;
  const longest = 40;
  /** More cards than this are not moved in steps: a browser could not keep up. */
  const most = 400;

  const ease = part => 1 - (1 - part) ** 3;
  const mix = (from, to, part) => from + (to - from) * part;

  /** Whether a card may be seen while it moves. */
  const crosses = ({ from, to }, sight) =>
    Math.min(from.x, to.x) < sight.right && Math.max(from.x + from.width, to.x + to.width) > sight.left
      && Math.min(from.y, to.y) < sight.bottom && Math.max(from.y + from.height, to.y + to.height) > sight.top;

  const contains = (area, { left, right, top, bottom }) => area
    && area.left <= left && area.right >= right && area.top <= top && area.bottom >= bottom;

  /** A part of the map with as much around it on each side. */
  const grown = ({ left, right, top, bottom }) => ({
    left: 2 * left - right, right: 2 * right - left, top: 2 * top - bottom, bottom: 2 * bottom - top,
  });

  /** Behind the middle of another card. */
  function tucked({ width = 0, height = 0 } = {}, box) {
    const x = box.x + (box.width - width) / 2;
    return { x, y: box.y + (box.height - height) / 2, width, height, lead: box.lead };
  }

  return class Motion {
    /** - cards: the elements of each node; - layer: the element that is moved and scaled as a whole. */
    constructor(store, cards, layer) {
      Object.assign(this, { store, cards, layer, frame: 0, room: 0 });
      /** The boxes of the cards as they are on the screen now, and the view. */
      this.boxes = new Map();
      this.view = store.get().view;
      /** The part of the map of which the cards are in the page; null for all. */
      this.area = null;
      /** The views between which it moves now, or moved last. */
      Object.assign(this, { from: this.view, to: this.view });
      store.subscribe(['layout', 'view'], (state, before) => {
        if (state.layout !== before.layout) this.move(state); else this.turn(state.view);
      });
      store.subscribe(['active'], ({ active }, before) => {
        for (const node of [before.active, active]) if (this.boxes.has(node)) this.place(node);
      });
      // In a narrow window the page moves, and not the map in it.
      addEventListener('scroll', () => { if (this.area && store.get().stage.isNarrow) this.sift(); }, { passive: true });
    }

    /** Moves the view only. What still moves to a layout goes on, by as much further. */
    turn(target) {
      const { from, to, view: now } = this;
      const by = one => ({ x: one.x + target.x - to.x, y: one.y + target.y - to.y, scale: one.scale });
      const isMoving = this.frame !== 0 && target.scale === to.scale;
      this.from = isMoving ? by(from) : target;
      this.to = target;
      this.apply(isMoving ? by(now) : target);
    }

    apply({ x, y, scale }) {
      // A fold button takes clicks around it too, so that it stays 24 pixels, but never those of another.
      const room = view.clamp(Math.ceil(24 / scale) + 2, 26, 43);
      if (room !== this.room) this.layer.style.setProperty('--room', `${room}px`);
      this.room = room;
      this.view = { x, y, scale };
      this.layer.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
      this.sift();
    }

    /** Draws what may come into sight, and takes out of the page what is far from it, once that is too much to keep. */
    sift() {
      const isLarge = this.boxes.size > Cards.most;
      if (!isLarge && !this.area) return;
      const sight = this.sight(this.view);
      if (isLarge && contains(this.area, sight)) return;
      this.area = isLarge ? grown(sight) : null;
      this.need(this.boxes.keys());
      for (const node of this.boxes.keys()) this.place(node);
    }

    /** The part of the map that a view has in sight; in a narrow window what the window has of a map that is higher. */
    sight(seen) {
      const { stage } = this.store.get();
      const whole = view.sight(seen, stage);
      if (!stage.isNarrow) return whole;
      const top = -this.layer.parentElement.getBoundingClientRect().top;
      return { ...whole, top: (top - seen.y) / seen.scale, bottom: (top + innerHeight - seen.y) / seen.scale };
    }

    isDrawn(node) {
      const to = this.boxes.get(node);
      return !this.area || crosses({ from: to, to }, this.area) || node === this.store.get().active;
    }

    isJoined(node) {
      const from = node.parent && this.boxes.get(node.parent);
      return Boolean(from) && (!this.area || crosses({ from, to: this.boxes.get(node) }, this.area));
    }

    /** Makes, in one go, the cards that come into sight for the first time. */
    need(nodes) {
      this.cards.make([...nodes].filter(node => !this.cards.has(node) && (this.isDrawn(node) || this.isJoined(node)))
        .sort((one, other) => one.index - other.index));
    }

    /** Puts the card of a node and its curve where they are now, if they may be seen. */
    place(node) {
      const isDrawn = this.isDrawn(node);
      const part = isDrawn ? this.cards.sure(node) : this.cards.get(node);
      if (!part) return;
      const to = this.boxes.get(node);
      const from = node.parent && this.boxes.get(node.parent);
      if (part.element.hidden === isDrawn) part.element.hidden = !isDrawn;
      if (isDrawn) part.element.style.transform = `translate(${to.x}px,${to.y}px)`;
      if (!part.path) return;
      const isJoined = this.isJoined(node);
      if (isJoined) part.path.setAttribute('d', layout.curve(node, from, to));
      if (part.isJoined === isJoined) return;
      part.isJoined = isJoined;
      if (isJoined) part.path.removeAttribute('display'); else part.path.setAttribute('display', 'none');
    }

    /** Of each card that is or was shown the boxes between which it moves. What folds away goes behind another card. */
    moves({ layout: { boxes }, sizes, isAnimated }) {
      const moves = [];
      for (const node of new Set([...this.boxes.keys(), ...boxes.keys()])) {
        const goal = boxes.get(node);
        const old = this.boxes.get(node);
        const above = folding.nearest(node, boxes);
        const to = goal || tucked(sizes.get(node), boxes.get(above));
        const from = old || tucked(sizes.get(node), this.boxes.get(above) || to);
        const isSame = old && goal && old.x === goal.x && old.y === goal.y;
        if (!isSame || !isAnimated) moves.push({ node, from, to, enters: !old, leaves: !goal });
      }
      return moves;
    }

    move(state) {
      cancelAnimationFrame(this.frame);
      const isAnimated = state.isAnimated && !still.matches;
      const moves = this.moves({ ...state, isAnimated });
      this.from = this.view;
      this.to = state.view;
      if (!isAnimated) { this.step(moves, 1); this.settle(moves); return; }
      // What cannot be seen goes there in one step: thousands of cards would make the others stutter.
      const sights = [this.sight(this.from), this.sight(this.to)];
      const seen = moves.filter(move => sights.some(sight => crosses(move, sight)));
      const moving = new Set(seen.length > most ? [] : seen);
      this.draw(moves.filter(move => !moving.has(move)), 1);
      let done = 0;
      let last = performance.now();
      const tick = time => {
        // A busy browser shows the same steps, later: it never jumps to the end.
        done = Math.min(1, done + Math.min(Math.max(0, time - last), longest) / duration);
        last = time;
        this.step([...moving], ease(done));
        if (done < 1) this.frame = requestAnimationFrame(tick); else this.settle(moves);
      };
      tick(last);
    }

    step(moves, part) {
      const { from, to } = this;
      this.draw(moves, part);
      this.apply({ x: mix(from.x, to.x, part), y: mix(from.y, to.y, part), scale: mix(from.scale, to.scale, part) });
    }

    draw(moves, part) {
      const touched = new Set();
      for (const { node, from, to } of moves) {
        this.boxes.set(node, { ...to, x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) });
        touched.add(node);
        for (const child of node.children) if (this.boxes.has(child)) touched.add(child);
      }
      // Of a map that has become large not all is drawn first to be taken away again.
      if (this.boxes.size > Cards.most && !this.area) this.area = grown(this.sight(this.to));
      this.need(touched);
      for (const { node, enters, leaves } of moves) {
        const made = this.cards.get(node);
        const opacity = (enters ? part : leaves ? 1 - part : 1) || 0.01;
        if (!made || (made.opacity ?? 1) === opacity) continue;
        for (const one of [made.element, made.path]) if (one) one.style.opacity = opacity === 1 ? '' : opacity;
        made.opacity = opacity;
      }
      for (const node of touched) this.place(node);
    }

    settle(moves) {
      this.frame = 0;
      for (const { node, leaves } of moves) {
        if (!leaves) continue;
        this.boxes.delete(node);
        const part = this.cards.get(node);
        if (part) this.hide(part);
      }
      this.sift();
    }

    hide(part) {
      part.element.hidden = true;
      part.isJoined = false;
      part.path?.setAttribute('display', 'none');
    }
  };
})();
