'use strict';
/*
 * Which branches are folded, and so which nodes are to be seen. Drawing and outline have one each.
 */
raakvlak.Folds = class Folds {
  constructor(tree) {
    this.tree = tree;
    this.closed = new Set();
    /** Whether the reader, or an address, has said it; else the page chooses. */
    this.isChosen = false;
  }

  static canFold(node) { return node.depth > 0 && node.children.length > 0; }

  has(node) { return this.closed.has(node); }

  /** What is to be seen, in reading order. */
  shown(closed = this.closed) {
    const shown = new Set();
    for (const node of this.tree.nodes) {
      if (!node.parent || (shown.has(node.parent) && !closed.has(node.parent))) shown.add(node);
    }
    return [...shown];
  }

  set(node, isClosed) {
    this.isChosen = true;
    if (isClosed) this.closed.add(node); else this.closed.delete(node);
  }

  setAll(isClosed) {
    this.isChosen = true;
    this.closed = new Set(isClosed ? this.tree.nodes.filter(Folds.canFold) : []);
  }

  /** - Returns: whether anything had to be unfolded to have the node in sight. */
  openTo(node) {
    let has = false;
    for (let at = node.parent; at; at = at.parent) has = this.closed.delete(at) || has;
    if (has) this.isChosen = true;
    return has;
  }

  /** As an address says, or else as many levels as `fits` allows: the deepest that it accepts. */
  take(closed, fits) {
    this.isChosen = closed !== null;
    this.closed = closed || new Set();
    if (this.isChosen) return;
    const deepest = Math.max(...this.tree.nodes.map(node => node.depth));
    for (let depth = deepest; depth >= 1; depth -= 1) {
      this.closed = new Set(this.tree.nodes.filter(node => node.depth >= depth && Folds.canFold(node)));
      if (fits(this.shown())) return;
    }
  }
};

/** How many are folded away below a node; of how many when some of them are looked for. */
raakvlak.foldedSign = (node, matches) => (matches > 0 ? `${matches}/${node.below}` : `+${node.below}`);
