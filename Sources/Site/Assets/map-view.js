'use strict';
/*
 * What of the map is in sight: moved by dragging, wheel, trackpad or fingers, and scaled. It knows
 * nothing of nodes, only a layer within a stage and the bounds of what the layer holds.
 */
raakvlak.View = (() => {
  const least = 0.1;
  const most = 3;
  /** Room between the map and the edge of the stage; at the foot stand the buttons. */
  const margin = { x: 30, top: 20, foot: 60 };

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

  return class View {
    constructor(stage, layer) {
      this.stage = stage;
      this.layer = layer;
      this.scale = 1;
      this.x = 0;
      this.y = 0;
      this.bounds = { left: 0, right: 0, top: 0, bottom: 0 };
      /** Whether all is in sight because that was asked: then it stays so when the stage changes. */
      this.isFitted = true;
      /** How much of the stage, from its foot up, something else lies over. */
      this.covered = 0;
      this.fingers = new Map();
      this.measure();
      this.dragged = false;
      stage.addEventListener('wheel', event => this.wheel(event), { passive: false });
      stage.addEventListener('pointerdown', event => this.press(event));
      stage.addEventListener('pointermove', event => this.drag(event));
      for (const name of ['pointerup', 'pointercancel']) {
        stage.addEventListener(name, event => this.release(event));
      }
      // Only the layer moves: a browser that scrolls the stage to what has the focus is set right.
      stage.addEventListener('scroll', () => { stage.scrollTo(0, 0); });
      // A drag that ends on a badge is no click on it.
      stage.addEventListener('click', event => {
        if (!this.dragged) return;
        event.preventDefault();
        event.stopPropagation();
      }, true);
    }

    /** To be asked when the stage may have changed: to ask at every step would have the browser lay out every time. */
    measure() {
      this.width = this.stage.clientWidth;
      this.height = this.stage.clientHeight;
      return this;
    }

    apply() {
      // A fold button takes clicks around it too, so that it stays 24 pixels; no more than is its own.
      const room = clamp(Math.ceil(24 / this.scale), 24, 43);
      if (room !== this.room) this.layer.style.setProperty('--room', `${room}px`);
      this.room = room;
      this.layer.style.transform = `translate(${this.x}px,${this.y}px) scale(${this.scale})`;
    }

    /** The nearest place at which the map's edges are in the stage or beyond it. */
    clamped(x, y) {
      const { left, right, top, bottom } = this.bounds;
      const inside = (value, low, high, room, before, after) => {
        const atLow = before - low * this.scale;
        const atHigh = room - after - high * this.scale;
        return clamp(value, Math.min(atLow, atHigh), Math.max(atLow, atHigh));
      };
      return {
        x: inside(x, left, right, this.width, margin.x, margin.x),
        y: inside(y, top, bottom, this.height, margin.top, margin.foot + this.covered),
      };
    }

    /** - Returns: what could not be moved, for the map ends there. */
    moveTo(x, y) {
      Object.assign(this, this.clamped(x, y));
      this.isFitted = false;
      this.apply();
      return { x: x - this.x, y: y - this.y };
    }

    moveBy(x, y) { return this.moveTo(this.x + x, this.y + y); }

    /** What of the layer is in the stage when the layer lies at a place. */
    sight({ x, y } = this) {
      const { scale } = this;
      return { left: -x / scale, right: (this.width - x) / scale, top: -y / scale, bottom: (this.height - y) / scale };
    }

    /** The scale at which all is in sight. */
    fitScale(bounds = this.bounds) {
      return Math.min(
        (this.width - 2 * margin.x) / Math.max(1, bounds.right - bounds.left),
        (this.height - margin.top - margin.foot - this.covered) / Math.max(1, bounds.bottom - bounds.top));
    }

    fit() {
      this.scale = clamp(this.fitScale(), least, 1.15);
      const { left, right, top, bottom } = this.bounds;
      this.moveTo(
        (this.width - (left + right) * this.scale) / 2,
        (this.height + margin.top - margin.foot - this.covered - (top + bottom) * this.scale) / 2);
      this.isFitted = true;
    }

    /** Scales around a point of the stage, by default its middle. */
    zoom(factor, x = this.width / 2, y = this.height / 2) {
      const scale = clamp(this.scale * factor, Math.min(least, this.fitScale()), most);
      const ratio = scale / this.scale;
      this.scale = scale;
      this.moveTo(x - (x - this.x) * ratio, y - (y - this.y) * ratio);
    }

    /** The place nearest to `from` that has a box in sight, with some room around it. */
    placeToSee(box, from = this, room = 40) {
      const { scale } = this;
      const shift = (low, high, size) => {
        if (high - low > size - 2 * room) return size / 2 - (low + high) / 2;
        return low < room ? room - low : high > size - room ? size - room - high : 0;
      };
      const { x, y } = from;
      return this.clamped(
        x + shift(x + box.x * scale, x + (box.x + box.width) * scale, this.width),
        y + shift(y + box.y * scale, y + (box.y + box.height) * scale, this.height - this.covered));
    }

    reveal(box) {
      const { x, y } = this.placeToSee(box);
      if (x !== this.x || y !== this.y) this.moveTo(x, y);
    }

    point(event) {
      const { left, top } = this.stage.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    }

    /** The wheel moves the map, and the page where the map ends; with Ctrl, as a pinch tells it, it scales. */
    wheel(event) {
      const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? this.height : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const { x, y } = this.point(event);
        this.zoom(Math.exp(-clamp(event.deltaY * unit, -60, 60) / 130), x, y);
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0;
      const x = -(sideways ? event.deltaY : event.deltaX) * unit;
      const y = sideways ? 0 : -event.deltaY * unit;
      const left = this.moveBy(x, y);
      if (Math.abs(x - left.x) + Math.abs(y - left.y) >= 0.5) event.preventDefault();
    }

    press(event) {
      if (event.button !== 0 || event.target.closest('.controls')) return;
      if (this.fingers.size === 0) this.dragged = false;
      this.fingers.set(event.pointerId, this.point(event));
      this.start = this.point(event);
    }

    drag(event) {
      const before = this.fingers.get(event.pointerId);
      if (!before) return;
      if (event.pointerType === 'mouse' && event.buttons === 0) { this.release(event); return; }
      const now = this.point(event);
      // A hand is never quite still: a few pixels are a click.
      if (!this.dragged && this.fingers.size === 1
        && Math.hypot(now.x - this.start.x, now.y - this.start.y) < 5) return;
      if (!this.dragged) {
        this.dragged = true;
        this.stage.classList.add('dragging');
        for (const id of this.fingers.keys()) this.stage.setPointerCapture(id);
      }
      this.fingers.set(event.pointerId, now);
      const others = [...this.fingers].filter(([id]) => id !== event.pointerId);
      if (others.length === 0) {
        const left = this.moveBy(now.x - before.x, now.y - before.y);
        // A finger that has moved the map to its end moves the page: the map is no trap.
        if (event.pointerType === 'touch' && Math.abs(left.y) > 0) window.scrollBy(0, -left.y);
        return;
      }
      const other = others[0][1];
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      this.moveBy((now.x - before.x) / 2, (now.y - before.y) / 2);
      const apart = Math.hypot(before.x - other.x, before.y - other.y);
      if (apart > 0) {
        this.zoom(Math.hypot(now.x - other.x, now.y - other.y) / apart, middle.x, middle.y);
      }
    }

    release(event) {
      this.fingers.delete(event.pointerId);
      if (this.fingers.size > 0) return;
      this.stage.classList.remove('dragging');
      // The click that ends the drag comes first.
      setTimeout(() => { this.dragged = false; });
    }
  };
})();
