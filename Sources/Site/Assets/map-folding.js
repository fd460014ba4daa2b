'use strict';
/*
 * Folding, in drawing and outline. What the reader folds or unfolds in one does so in the other; but that a drawing
 * opens with its deeper levels folded, to be legible, is no reason to hide text.
 */
raakvlak.Folding = class Folding {
  /** - map: the live map that shows it. */
  constructor(map) {
    this.map = map;
    this.folds = new raakvlak.Folds(map.tree);
    this.outline = new raakvlak.Folds(map.tree);
    this.lines = new raakvlak.OutlineLines(map.tree, map.words);
    this.lines.onFold = (node, isFolded) => {
      // The button says itself what it did.
      this.change(() => this.set(node, isFolded), { anchor: node, inSight: isFolded ? [] : [node, ...node.children] });
    };
  }

  /** Lays the map out anew, if there is one to be seen, and keeps what changed in the address. */
  change(act, options) {
    const { map } = this;
    act();
    if (map.ready) map.refresh(options); else this.name();
    map.write(false);
  }

  set(node, isFolded) {
    this.folds.set(node, isFolded);
    this.outline.set(node, isFolded);
    if (!isFolded) this.openTo(node);
  }

  fold(node, isFolded) {
    const { map } = this;
    this.change(() => this.set(node, isFolded), { anchor: node, inSight: isFolded ? [] : [node, ...node.children] });
    map.status.textContent = isFolded
      ? map.words.folded(node, map.highlight.below(node)) : map.words.say('unfolded', { n: node.below });
  }

  foldAll(isFolded) {
    const { map } = this;
    this.change(() => {
      this.folds.setAll(isFolded);
      this.outline.setAll(isFolded);
    }, { animated: false });
    map.view.fit();
    map.announce(isFolded ? 'folded' : 'unfolded', { n: map.tree.root.below });
  }

  unfoldSiblings(node) {
    const siblings = node.parent ? node.parent.children : [node];
    this.change(() => { for (const one of siblings) this.set(one, false); }, { anchor: node });
    this.map.announce('unfolded', { n: siblings.reduce((sum, one) => sum + one.below, 0) });
  }

  /** - Returns: whether anything in the drawing had to be unfolded to have the node in sight. */
  openTo(node) {
    if (this.outline.openTo(node)) this.name();
    return this.folds.openTo(node);
  }

  /** As an address says; else all is to be read. */
  takeOutline(closed) {
    this.outline.closed = closed || new Set();
    this.name();
  }

  /** What the buttons in outline and panel say. */
  name() {
    const { map } = this;
    for (const node of this.lines.lines.keys()) {
      const isFolded = this.outline.has(node);
      this.lines.show(node, isFolded, isFolded ? map.highlight.below(node) : 0);
    }
    if (map.choice.node) map.choice.panel.isFolded = this.folds.has(map.choice.node);
  }
};
