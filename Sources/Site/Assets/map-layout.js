'use strict';
/*
 * The position of each card: a tidy tree that grows from the theme to the right and to the left.
 *
 * Cards of one depth are in one column. Down the column every subtree is a shape with a skyline above and one below;
 * siblings are moved together until their skylines touch, and a parent is halfway its first and last child. The work
 * is the sum of the subtrees' depths: linear in the nodes for the depths that the format allows.
 */
raakvlak.layout = (() => {
  const gap = { sibling: 9, cousin: 15, folded: 16, branch: 30, column: 46, root: 70 };
  /** In the narrow form: how far a level is moved in, and the gaps between cards and branches. */
  const narrow = { indent: 20, sibling: 8, branch: 14, hook: 9 };

  /** The letters of cards: their size in pixels, and the width of a text in them. A page has those of its typeface. */
  const letters = { size: 14, width: text => text.length * 7.2 };

  /** The size of a text in lines of at most twelve letters high, as cards have it. */
  function textSize(label) {
    const most = letters.size * 12;
    const space = letters.width(' ');
    let [line, lines, widest] = [0, 1, 0];
    for (const word of label.split(/\s+/)) {
      const width = letters.width(word);
      if (line > 0 && line + space + width > most) { lines += 1; line = 0; }
      line += (line > 0 ? space : 0) + width;
      // A word that is wider is broken.
      while (line > most) { lines += 1; line -= most; widest = most; }
      widest = Math.max(widest, line);
    }
    return { width: lines > 1 ? most : widest, height: lines * letters.size * 1.25 };
  }

  /**
   * The size of a card that was never drawn, so never measured, from its text and the measures of map.css: near enough to
   * decide how many levels fit, and for cards out of sight to have their place.
   */
  function estimate({ label = '', badges = [], kind = 'consequence', children = [], isReference = false }) {
    const name = textSize(label);
    let [row, rows, across] = [0, badges.length > 0 ? 1 : 0, 0];
    for (const { text = '' } of badges) {
      const width = Math.max(24, text.length * 7 + 13);
      if (row > 0 && row + 2 + width > 136) { rows += 1; row = 0; }
      row += (row > 0 ? 2 : 0) + width;
      across = Math.max(across, row);
    }
    const inner = name.width + (isReference ? 8 + letters.size : 0) + (rows > 0 ? 8 + across : 0);
    const high = Math.max(name.height + (kind === 'consequence' ? 0 : 15), rows * 26 - 2);
    return {
      width: Math.round(inner + (children.length > 0 ? 26 : 18) + 3), height: Math.round(Math.max(34, high + 11)), extra: 0, over: 0,
    };
  }

  /** The gap between two cards of neighbouring subtrees, `level` columns below their roots. */
  const between = (depth, level) =>
    depth === 1 ? (level === 0 ? gap.branch : gap.branch * 0.7) : level === 0 ? gap.sibling : gap.cousin;

  /** Offsets of siblings packed against the first: each as high as the skylines allow. */
  function pack(shapes, depth) {
    const line = [];
    return shapes.map((shape, at) => {
      let offset = at === 0 ? 0 : -Infinity;
      // Two branches of which nothing is shown need no room to tell them apart: their letters are larger for it.
      const isFolded = at > 0 && depth === 1 && shape.top.length === 1 && shapes[at - 1].top.length === 1;
      for (let level = 0; at > 0 && level < Math.min(line.length, shape.top.length); level += 1) {
        const room = isFolded ? gap.folded : between(depth, level);
        offset = Math.max(offset, line[level] + room - shape.top[level]);
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
    return down.map((offset, at) => (offset - up[at]) / 2);
  }

  /** The skylines of a card and, one column further, of what is below it. */
  function skyline(card, shapes, shifts) {
    const top = [-card.up];
    const bottom = [card.down];
    shapes.forEach((shape, at) => {
      shape.top.forEach((edge, level) => {
        top[level + 1] = Math.min(top[level + 1] ?? Infinity, shifts[at] + edge);
      });
      shape.bottom.forEach((edge, level) => {
        bottom[level + 1] = Math.max(bottom[level + 1] ?? -Infinity, shifts[at] + edge);
      });
    });
    return { top, bottom };
  }

  /** The distance from the middle at which each column of a side with some nodes begins and ends. */
  function columns(nodes, size, rootWidth) {
    const widest = [];
    for (const node of nodes) {
      if (node.depth === 0) continue;
      const { width, over } = size(node);
      widest[node.depth] = Math.max(widest[node.depth] || 0, width + over);
    }
    const found = [{ begin: 0, end: rootWidth / 2 }];
    for (let depth = 1; depth < widest.length; depth += 1) {
      const begin = found[depth - 1].end + (depth === 1 ? gap.root : gap.column);
      found[depth] = { begin, end: begin + widest[depth] };
    }
    return found;
  }

  /** How far the middle of each node is below that of its parent. */
  function shifts(nodes, size, sideOf) {
    const shapes = new Map();
    const found = new Map();
    const shown = new Set(nodes);
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      const { height, extra } = size(node);
      const card = { up: height / 2, down: height / 2 + extra };
      for (const side of node.depth === 0 ? ['right', 'left'] : [sideOf(node)]) {
        const children = node.children.filter(child => sideOf(child) === side && shown.has(child));
        const inner = children.map(child => shapes.get(child));
        const around = offsets(inner, node.depth + 1);
        children.forEach((child, index) => found.set(child, around[index]));
        if (node.depth > 0) shapes.set(node, skyline(card, inner, around));
        for (const child of children) shapes.delete(child);
      }
    }
    return found;
  }

  /**
   * Boxes of the shown nodes, which are in reading order: a Map of node to { x, y, width, height ... }, and the bounds
   * of all. `sizes` has of each node { width, height, extra, over }: `extra` is what hangs below the card, `over` what
   * sticks out of its outer edge. A box's `lead` is the outer edge of its column, from where curves may bend.
   *
   * - Parameter isOneSided: whether all branches are on the right, whatever side they have otherwise.
   */
  function arrange(nodes, sizes, isOneSided = false) {
    const size = node => sizes.get(node) || estimate(node);
    const sideOf = node => (isOneSided ? 'right' : node.side);
    const shifted = shifts(nodes, size, sideOf);
    const root = nodes[0];
    const [right, left] = ['right', 'left'].map(side =>
      columns(nodes.filter(node => sideOf(node) === side), size, size(root).width));
    const edges = { right, left };
    const boxes = new Map();
    const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const node of nodes) {
      const { width, height, extra } = size(node);
      const middle = node === root ? 0 : boxes.get(node.parent).middle + shifted.get(node);
      const side = sideOf(node);
      const { begin, end } = edges[side][node.depth];
      const x = node === root ? -width / 2 : side === 'right' ? begin : -begin - width;
      const lead = side === 'right' ? end : -end;
      const box = { x, y: middle - height / 2, width, height, middle, lead, side };
      boxes.set(node, box);
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x + width);
      bounds.top = Math.min(bounds.top, box.y);
      bounds.bottom = Math.max(bounds.bottom, box.y + height + extra);
    }
    return { boxes, bounds };
  }

  /**
   * The same for a narrow window: all cards below each other in reading order, each level moved in. The page scrolls
   * past it, so nothing needs to be shrunk or dragged.
   */
  function arrangeBelow(nodes, sizes) {
    const boxes = new Map();
    const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const node of nodes) {
      const { width, height, extra } = sizes.get(node) || estimate(node);
      const x = node.depth * narrow.indent;
      const y = node.depth === 0 ? 0 : bounds.bottom + (node.depth === 1 ? narrow.branch : narrow.sibling);
      boxes.set(node, { x, y, width, height, middle: y + height / 2, lead: x, isBelow: true });
      bounds.right = Math.max(bounds.right, x + width);
      bounds.bottom = y + height + extra;
    }
    return { boxes, bounds };
  }

  /** From under the parent's inner edge down, and with a rounded corner to the child's. */
  function hook(parent, child) {
    const x = parent.x + narrow.hook;
    const y = child.y + child.height / 2;
    return `M${x} ${parent.y + parent.height}V${y - 8}Q${x} ${y} ${x + 8} ${y}H${child.x}`;
  }

  /**
   * The curve to a node from its parent, as a path. From the middle of the parent's outer edge straight on to the end
   * of its column, and only then bent to the child's inner edge: so no curve crosses a card.
   */
  function curve(node, parent, child) {
    if (child.isBelow) return hook(parent, child);
    const isRight = (child.side || node.side) === 'right';
    const fromRoot = node.depth === 1;
    const outer = isRight ? parent.x + parent.width : parent.x;
    const x1 = fromRoot ? parent.x + parent.width / 2 : parent.lead;
    const y1 = parent.y + parent.height / 2;
    const x2 = isRight ? child.x : child.x + child.width;
    const y2 = child.y + child.height / 2;
    const reach = (x2 - x1) * (fromRoot ? 0.62 : 0.5);
    const start = fromRoot ? 'M' : `M${outer} ${y1}L`;
    return `${start}${x1} ${y1}C${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`;
  }

  return { arrange, arrangeBelow, curve, estimate, letters };
})();
