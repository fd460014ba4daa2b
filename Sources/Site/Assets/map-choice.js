'use strict';
/*
 * The chosen node: in the drawing, in the outline, in the panel and in the address. Whoever chooses it in one of these
 * finds it in all.
 */
raakvlak.Choice = class Choice {
  /** - map: the live map; - panel: what shows the node; - outline: the list in the page. */
  constructor(map, panel, outline) {
    Object.assign(this, { map, panel, outline, node: null, origin: 'map' });
    for (const [element, origin] of [[panel.element, 'panel'], [outline, 'outline']]) {
      element.addEventListener('click', event => this.follow(event, origin));
      element.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || !this.node) return;
        event.preventDefault();
        this.close();
      });
    }
    panel.onClose = () => this.close();
    panel.onFold = one => map.folding.fold(one, !map.folds.has(one));
  }

  /** - Parameter takesFocus: with the keyboard one goes on in the panel; a pointer stays where it is. */
  open(node, origin, takesFocus) {
    const { map } = this;
    if (node.depth === 0) { this.close(); return; }
    if (origin !== 'panel') this.origin = origin;
    map.folding.openTo(node);
    const isOther = node !== this.node;
    this.set(node);
    this.makeRoom(origin);
    map.refresh({ anchor: origin === 'map' ? node : null, inSight: [node] });
    if (isOther) map.write(true);
    map.announce('opened', { label: node.label });
    if (takesFocus) this.panel.element.focus({ preventScroll: true });
  }

  /** Says it to all that show it; the map is still to be laid out. */
  set(node) {
    if (this.node) {
      this.node.item.classList.remove('chosen');
      this.node.link.removeAttribute('aria-current');
    }
    this.node = node;
    this.map.cards.choose(node);
    this.map.cards.measure();
    if (!node) { this.panel.close(); return; }
    this.map.activate(node);
    node.item.classList.add('chosen');
    node.link.setAttribute('aria-current', 'true');
    this.panel.open(node, this.map.tree);
    this.panel.isFolded = this.map.folds.has(node);
    this.scrollOutline();
  }

  /** Closes the panel and goes back to where one was. */
  close() {
    const { map, node } = this;
    if (!node) return;
    const isInside = this.panel.element.contains(document.activeElement);
    this.set(null);
    this.makeRoom();
    map.refresh({ anchor: map.boxes.has(node) ? node : null });
    map.write(true);
    map.announce('closed');
    if (isInside && this.origin === 'outline') node.link.focus();
    else if (isInside) map.focus(map.refuge(node));
  }

  /**
   * Where the panel is a sheet over the foot of the map, the chosen card comes to stand above it.
   * - top: what on the screen is to be the window's top, when the page will yet be scrolled.
   */
  makeRoom(origin, top = 0) {
    const { map, panel } = this;
    map.view.covered = 0;
    if (!this.node || getComputedStyle(panel.element).position !== 'sticky') return;
    if (origin === 'map') map.element.scrollIntoView({ block: 'start' });
    const stage = map.element.getBoundingClientRect();
    const covered = stage.bottom - top - (innerHeight - panel.element.offsetHeight - 8);
    if (covered > 0 && covered < stage.height * 0.7) map.view.covered = covered;
  }

  /** In its own column the outline shows the chosen line, without the page moving. */
  scrollOutline() {
    const column = this.outline.closest('.outline-part');
    if (!this.node || column.scrollHeight <= column.clientHeight + 1) return;
    const line = this.node.link.getBoundingClientRect();
    const room = column.getBoundingClientRect();
    if (line.top >= room.top + 60 && line.bottom <= room.bottom - 20) return;
    column.scrollTop += line.top - room.top - room.height / 3;
  }

  /**
   * A link to a node of this page leads to it in the map. Where there is no map to see it is left to the browser,
   * which goes to the place in the outline.
   */
  follow(event, origin) {
    const link = event.target.closest('a[href*="#"]');
    if (!link || !this.map.isVisible || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.pathname !== location.pathname || link.host !== location.host) return;
    const node = this.map.tree.byId.get(decodeURIComponent(link.hash.slice(1)));
    if (!node) return;
    event.preventDefault();
    // A click without a pointer is the Enter key.
    this.open(node, origin, origin === 'panel' || event.detail === 0);
  }
};
