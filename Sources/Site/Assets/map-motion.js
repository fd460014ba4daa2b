'use strict';
/*
 * Moves the cards and the layer they are in to the positions of the state: in steps, or in one go for who asked
 * for less motion.
 */
raakvlak.Motion = (() => {
  const { layout, folding, view } = raakvlak;
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
    Math.min(from.x, to.x) < sight.right && Math.max(from.x, to.x) + to.width > sight.left
      && Math.min(from.y, to.y) < sight.bottom && Math.max(from.y, to.y) + to.height > sight.top;

  /** Behind the middle of another card. */
  function tucked({ width = 0, height = 0 } = {}, box) {
    const x = box.x + (box.width - width) / 2;
    return { x, y: box.y + (box.height - height) / 2, width, height, lead: box.lead };
  }

  return class Motion {
    /** - parts: the elements of each node; - layer: the element that is moved and scaled as a whole. */
    constructor(store, parts, layer) {
      Object.assign(this, { parts, layer, frame: 0, room: 0 });
      /** The boxes of the cards as they are on the screen now, and the view. */
      this.boxes = new Map();
      this.view = store.get().view;
      /** The views between which it moves now, or moved last. */
      Object.assign(this, { from: this.view, to: this.view });
      store.subscribe(['layout', 'view'], (state, before) => {
        if (state.layout !== before.layout) this.move(state); else this.turn(state.view);
      });
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
      const room = view.clamp(Math.ceil(24 / scale), 24, 43);
      if (room !== this.room) this.layer.style.setProperty('--room', `${room}px`);
      this.room = room;
      this.view = { x, y, scale };
      this.layer.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    }

    /** Of each card that is or was shown the boxes between which it moves. What folds away goes behind another card. */
    moves({ layout: { boxes }, sizes, isAnimated }) {
      const moves = [];
      for (const [node, part] of this.parts) {
        const goal = boxes.get(node);
        const old = this.boxes.get(node);
        if (!goal && !old) { this.hide(part); continue; }
        const above = folding.nearest(node, boxes);
        const to = goal || tucked(sizes.get(node), boxes.get(above));
        const from = old || tucked(sizes.get(node), this.boxes.get(above) || to);
        if (!old) { part.element.hidden = false; part.path?.removeAttribute('display'); }
        const isSame = old && goal && old.x === goal.x && old.y === goal.y;
        if (!isSame || !isAnimated) moves.push({ node, part, from, to, enters: !old, leaves: !goal });
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
      const sights = [view.sight(this.from, state.stage), view.sight(this.to, state.stage)];
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
      for (const { node, part: { element, path }, from, to, enters, leaves } of moves) {
        const [x, y] = [mix(from.x, to.x, part), mix(from.y, to.y, part)];
        this.boxes.set(node, { ...to, x, y });
        element.style.transform = `translate(${x}px,${y}px)`;
        const opacity = enters ? part : leaves ? 1 - part : 1;
        for (const one of [element, path]) if (one) one.style.opacity = opacity === 1 ? '' : opacity;
        touched.add(node);
        for (const child of node.children) touched.add(child);
      }
      for (const node of touched) {
        const [to, from] = [this.boxes.get(node), node.parent && this.boxes.get(node.parent)];
        if (to && from) this.parts.get(node).path.setAttribute('d', layout.curve(node, from, to));
      }
    }

    settle(moves) {
      this.frame = 0;
      for (const { node, part, leaves } of moves) {
        if (!leaves) continue;
        this.boxes.delete(node);
        this.hide(part);
      }
    }

    hide({ element, path }) {
      element.hidden = true;
      path?.setAttribute('display', 'none');
    }
  };
})();
