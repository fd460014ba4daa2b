'use strict';
/*
 * Moving and scaling the map with mouse, wheel, trackpad and fingers.
 */
raakvlak.Pointer = (() => {
  const { changes, view } = raakvlak;

  return class Pointer {
    constructor(store, stage) {
      Object.assign(this, { store, stage, fingers: new Map(), dragged: false });
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

    /** - Returns: the part of the move that was not made, because the map ends there. */
    move(x, y) {
      const before = this.store.get().view;
      this.store.update(changes.move(x, y));
      const after = this.store.get().view;
      return { x: before.x + x - after.x, y: before.y + y - after.y };
    }

    point(event) {
      const { left, top } = this.stage.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    }

    /** The wheel moves the map, and the page where the map ends; with Ctrl, which a pinch sends too, it scales. */
    wheel(event) {
      const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? this.store.get().stage.height : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const { x, y } = this.point(event);
        this.store.update(changes.zoom(Math.exp(-view.clamp(event.deltaY * unit, -24, 24) / 140), x, y));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0;
      const x = -(sideways ? event.deltaY : event.deltaX) * unit;
      const y = sideways ? 0 : -event.deltaY * unit;
      const left = this.move(x, y);
      if (Math.abs(x - left.x) + Math.abs(y - left.y) >= 0.5) event.preventDefault();
    }

    press(event) {
      if (event.button !== 0) return;
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
      const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (!other) {
        const left = this.move(now.x - before.x, now.y - before.y);
        // A finger that has moved the map to its end moves the page: else one could not scroll past the map. Where the map
        // cannot go up and down, the browser scrolls by itself.
        if (event.pointerType === 'touch' && view.isHigher(this.store.get())) window.scrollBy(0, -left.y);
        return;
      }
      this.move((now.x - before.x) / 2, (now.y - before.y) / 2);
      const apart = Math.hypot(before.x - other.x, before.y - other.y);
      if (apart === 0) return;
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / apart;
      this.store.update(changes.zoom(factor, (now.x + other.x) / 2, (now.y + other.y) / 2));
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
