'use strict';
/*
 * Where each card stands: a tidy tree that grows from the theme to the right and to the left.
 *
 * Cards of one depth stand in one column. Down the column every subtree is a shape with a skyline above
 * and one below; siblings are moved together until their skylines touch, and a parent stands halfway its
 * first and last child. The work is the sum of the subtrees' depths: linear in the nodes for the depths that the
 * format allows.
 */
raakvlak.layout = (() => {
  const gap = { sibling: 9, cousin: 15, branch: 30, column: 46, root: 70 };

  /** What lies between two cards of neighbouring subtrees, `level` columns below their roots. */
  const between = (depth, level) =>
    depth === 1 ? (level === 0 ? gap.branch : gap.branch * 0.7) : level === 0 ? gap.sibling : gap.cousin;

  /** Offsets of siblings packed against the first: each as high as the skylines allow. */
  function pack(shapes, depth) {
    const line = [];
    return shapes.map((shape, at) => {
      let offset = at === 0 ? 0 : -Infinity;
      for (let level = 0; at > 0 && level < Math.min(line.length, shape.top.length); level += 1) {
        offset = Math.max(offset, line[level] + between(depth, level) - shape.top[level]);
      }
      shape.bottom.forEach((edge, level) => { line[level] = offset + edge; });
      return offset;
    });
  }

  const flip = shape =>
    ({ top: shape.bottom.map(edge => -edge), bottom: shape.top.map(edge => -edge) });

  /**
   * Offsets of siblings around their parent. Packed from above, small subtrees huddle at the top; packed
   * from below, at the bottom. Both keep all distances, and so does the mean of the two.
   */
  function offsets(shapes, depth) {
    const down = pack(shapes, depth);
    const up = pack(shapes.map(flip).reverse(), depth).reverse();
    const span = down[down.length - 1] || 0;
    return down.map((offset, at) => (offset + span - up[at]) / 2 - span / 2);
  }

  /** The skylines of a card and, one column further, of what is below it. */
  function skyline(card, shapes, places) {
    const top = [-card.up];
    const bottom = [card.down];
    shapes.forEach((shape, at) => {
      shape.top.forEach((edge, level) => {
        const value = places[at] + edge;
        top[level + 1] = level + 1 < top.length ? Math.min(top[level + 1], value) : value;
      });
      shape.bottom.forEach((edge, level) => {
        const value = places[at] + edge;
        bottom[level + 1] = level + 1 < bottom.length ? Math.max(bottom[level + 1], value) : value;
      });
    });
    return { top, bottom };
  }

  /** How far from the middle each column begins and ends. */
  function columns(nodes, size, side, rootWidth) {
    const widest = [];
    for (const node of nodes) {
      if (node.depth > 0 && node.side === side) {
        const { width, over } = size(node);
        widest[node.depth] = Math.max(widest[node.depth] || 0, width + over);
      }
    }
    const found = [{ begin: 0, end: rootWidth / 2 }];
    for (let depth = 1; depth < widest.length; depth += 1) {
      const begin = found[depth - 1].end + (depth === 1 ? gap.root : gap.column);
      found[depth] = { begin, end: begin + widest[depth] };
    }
    return found;
  }

  /**
   * Gives the main branches a side: the plan's own where it has one; of the others the first so many go
   * right, so that both sides are as equally high as that allows.
   */
  function split(tree, heightOf) {
    const branches = tree.root.children;
    const free = branches.filter(branch => !branch.chosenSide);
    let right = 0;
    let left = 0;
    for (const branch of branches) {
      if (branch.chosenSide === 'right') right += heightOf(branch); else left += heightOf(branch);
    }
    const all = free.length === branches.length;
    const least = all ? 1 : 0;
    const most = all && free.length > 1 ? free.length - 1 : free.length;
    let best = least;
    let smallest = Infinity;
    free.forEach((branch, at) => {
      const difference = Math.abs(right - left);
      if (at >= least && at <= most && difference < smallest) { best = at; smallest = difference; }
      right += heightOf(branch);
      left -= heightOf(branch);
    });
    if (free.length <= most && Math.abs(right - left) < smallest) best = free.length;
    free.forEach((branch, at) => { branch.chosenSide = at < best ? 'right' : 'left'; });
    for (const node of tree.nodes) {
      if (node.depth > 0) node.side = node.depth === 1 ? node.chosenSide : node.parent.side;
    }
  }

  /**
   * Places for the shown nodes, parents before children: a Map of node to { x, y, width, height ... }, and the
   * bounds of all. `size(node)` answers { width, height, extra, over }: extra hangs below the card, over its outer
   * edge what its column has no room for. A box's `lead` is the outer edge of its column, from where curves may bend.
   */
  function place(nodes, size) {
    const shapes = new Map();
    const places = new Map();
    const shown = new Set(nodes);
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      const { height, extra } = size(node);
      const card = { up: height / 2, down: height / 2 + extra };
      for (const side of node.depth === 0 ? ['right', 'left'] : [node.side]) {
        const children = node.children.filter(child => child.side === side && shown.has(child));
        const inner = children.map(child => shapes.get(child));
        const found = offsets(inner, node.depth + 1);
        children.forEach((child, index) => places.set(child, found[index]));
        if (node.depth > 0) shapes.set(node, skyline(card, inner, found));
        for (const child of children) shapes.delete(child);
      }
    }
    const root = nodes[0];
    const edges = {
      right: columns(nodes, size, 'right', size(root).width),
      left: columns(nodes, size, 'left', size(root).width),
    };
    const boxes = new Map();
    const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const node of nodes) {
      const { width, height, extra } = size(node);
      const middle = node === root ? 0 : boxes.get(node.parent).middle + places.get(node);
      const { begin, end } = edges[node.side][node.depth];
      const x = node === root ? -width / 2 : node.side === 'right' ? begin : -begin - width;
      const lead = node.side === 'right' ? end : -end;
      const box = { x, y: middle - height / 2, width, height, middle, lead };
      boxes.set(node, box);
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x + width);
      bounds.top = Math.min(bounds.top, box.y);
      bounds.bottom = Math.max(bounds.bottom, box.y + height + extra);
    }
    return { boxes, bounds };
  }

  return { split, place };
})();
