/* Made by raakvlak */
'use strict';
/*
 * The state of the map: one value that is replaced, never changed in place. Parts read it, subscribe to what they
 * show of it, and send changes, each a function from a state to the next. No part knows another.
 */
raakvlak.Store = class Store {
  constructor(state) {
    this.state = state;
    this.followers = [];
    this.changes = [];
    this.isRunning = false;
  }

  get() { return this.state; }

  /**
   * Applies a change, and calls the followers of what it changed. A change that a follower sends waits until all
   * followers have seen the one before: each of them sees every step, in order.
   */
  update(change) {
    this.changes.push(change);
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      while (this.changes.length > 0) {
        const before = this.state;
        this.state = this.changes.shift()(before);
        for (const { keys, follow } of this.followers) {
          if (keys.some(key => this.state[key] !== before[key])) follow(this.state, before);
        }
      }
    } finally {
      this.isRunning = false;
      this.changes = [];
    }
  }

  /** Calls `follow(state, before)` whenever one of the named properties has another value. */
  subscribe(keys, follow) { this.followers.push({ keys, follow }); }
};
'use strict';
/*
 * The sentences of the map in the page's language, which come with the page as JSON.
 */
raakvlak.Words = class Words {
  constructor(json) {
    this.strings = JSON.parse(json || '{}');
  }

  /** A sentence with its values filled in; the form for one where `n` is 1 and there is such a form. */
  text(key, values = {}) {
    const text = (values.n === 1 && this.strings[`${key}One`]) || this.strings[key] || key;
    return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }

  /** A sentence, and behind it how many of what it counts match the filter, if any. */
  withMatches(key, { matches, ...values }) {
    const text = this.text(key, values);
    return matches > 0 ? `${text}, ${this.text('matches', { n: matches })}` : text;
  }

  /** What a node is to the one above it; empty for a consequence, which is what is meant without a word. */
  kind(node) {
    return node.kind === 'consequence' ? '' : this.text(`kind-${node.kind}`);
  }

  /** The accessible name of a card: what it is to the one above it, its label, its numbers, and what is folded below it. */
  card(node, { isFolded, isMatch, matches }) {
    const kind = this.kind(node);
    const parts = [kind ? `${kind}: ${node.label}` : node.label];
    if (isMatch) parts.push(this.text('match'));
    for (const [kind, key] of [['point', 'points'], ['focus', 'focus']]) {
      const badges = node.badges.filter(badge => badge.kind === kind);
      const list = badges.map(badge =>
        badge.inferred ? `${badge.text} (${this.text('inferred')})` : badge.text).join(', ');
      if (list) parts.push(this.text(key, { list, n: badges.length }));
    }
    for (const { kind, name } of node.badges) if (kind === 'figure') parts.push(name);
    if (node.isInferred) parts.push(this.text('inferredPosition'));
    if (node.isReference) parts.push(this.text('reference'));
    if (isFolded) parts.push(this.withMatches('folded', { n: node.below, matches }));
    return parts.join('; ');
  }
};
'use strict';
/*
 * The tree of a map, read from the outline in the page. The outline is the only source: what is not in it, the drawing
 * cannot show.
 *
 * A node: { id, index, label, parent, children, position, depth, below, branch, side, traits, ... }. `position` counts
 * from 1 among its siblings, `below` the different effects under it. Nodes are in reading order, the theme first, with
 * depth 0.
 */
raakvlak.tree = (() => {
  const traits = ['focus', 'department', 'priority', 'evidence', 'kind'];
  const words = text => (text || '').split(/\s+/).filter(Boolean);
  const blank = {
    label: '', kind: 'consequence', item: null, link: null, about: null, branch: 0, side: '', isReference: false, isInferred: false, badges: [], also: [], former: [],
    traits: { focus: [], department: [], priority: [], evidence: [], kind: [] },
  };

  const effect = node => node.effect || node.id;

  /** The nearest node that is above two others, or one of them. */
  function meeting(one, other) {
    while (one !== other) if (one.depth >= other.depth) one = one.parent; else other = other.parent;
    return one;
  }

  /**
   * How many different effects are below each node, of the given nodes in reading order: a Map without zeros. One that
   * occurs again below the same node is taken off where both branches meet: so it stays linear in the nodes.
   */
  function count(nodes) {
    const counts = new Map();
    const last = new Map();
    const add = (node, by) => counts.set(node, (counts.get(node) || 0) + by);
    for (const node of nodes) {
      const former = last.get(effect(node));
      if (former) add(meeting(former, node), -1);
      last.set(effect(node), node);
      if (node.parent) add(node.parent, 1);
    }
    return counts;
  }

  /** The same from a tree's last node to its first: all that is below a node is added before it. */
  function below(all, nodes) {
    const counts = count(nodes);
    for (let at = all.length - 1; at > 0; at -= 1) {
      const found = counts.get(all[at]);
      if (found) counts.set(all[at].parent, (counts.get(all[at].parent) || 0) + found);
    }
    return counts;
  }

  /**
   * Links entries to a tree. Each comes after its `parent`, an earlier entry or null for the theme, so that no walk
   * recurses. A main branch brings its side; what is below it has the same.
   */
  function link(root, entries) {
    const theme = {
      ...blank, ...root, index: 0, parent: null, children: [], position: 1, depth: 0, below: 0, side: 'right',
    };
    const nodes = [theme];
    const made = new Map([[null, theme]]);
    for (const entry of entries) {
      const parent = made.get(entry.parent);
      const node = {
        ...blank, ...entry, index: nodes.length, parent, children: [], position: parent.children.length + 1,
        depth: parent.depth + 1, below: 0, side: parent === theme ? entry.side : parent.side,
      };
      made.set(entry, node);
      parent.children.push(node);
      nodes.push(node);
    }
    for (const [node, found] of below(nodes, nodes.slice(1))) node.below = found;
    const branching = nodes.filter(node => node.depth > 0 && node.children.length > 0);
    const former = nodes.flatMap(node => node.former.map(id => [id, node]));
    return { root: theme, nodes, branching, byId: new Map([...former, ...nodes.map(node => [node.id, node])]) };
  }

  function badge(link) {
    return {
      text: link.textContent.trim(),
      name: link.title || link.textContent.trim(),
      href: link.getAttribute('href'),
      kind: ['point', 'figure'].find(kind => link.classList.contains(kind)) ?? 'focus',
      inferred: link.classList.contains('inferred'),
    };
  }

  /** Another map that has the effect: the last step of the route there is the effect itself. */
  function also(route) {
    const steps = route.querySelectorAll('a');
    return { text: route.dataset.also, href: steps[steps.length - 1].getAttribute('href') };
  }

  function entry(item, parent) {
    const line = item.querySelector(':scope > .line');
    const label = line.querySelector('.label');
    return {
      id: item.id,
      effect: item.dataset.effect || item.id,
      item,
      parent,
      label: label.textContent.trim(),
      kind: item.dataset.kind || 'consequence',
      link: label,
      about: item.querySelector(':scope > .about'),
      branch: Number(item.dataset.branch) || 0,
      side: item.dataset.side,
      isReference: item.classList.contains('reference'),
      isInferred: item.dataset.place === 'inferred',
      former: words(item.dataset.former),
      badges: Array.from(line.querySelectorAll('.badge'), badge),
      also: Array.from(item.querySelectorAll(':scope > .about [data-also]'), also),
      traits: {
        focus: words(item.dataset.focus),
        department: words(item.dataset.departments),
        priority: words(item.dataset.priority),
        evidence: words(item.dataset.evidence),
        kind: [item.dataset.kind || 'consequence'],
      },
    };
  }

  function read(outline) {
    const entries = new Map();
    for (const item of outline.querySelectorAll('li.node')) {
      entries.set(item, entry(item, entries.get(item.parentElement.closest('li.node')) || null));
    }
    return link({ id: outline.dataset.rootId, label: outline.dataset.root }, entries.values());
  }

  return { traits, link, read, below };
})();
'use strict';
/*
 * Which nodes are shown when some are folded. Drawing and outline share the set of folded nodes; no set is changed
 * in place.
 */
raakvlak.folding = (() => {
  function above(node) {
    const nodes = [];
    for (let at = node.parent; at; at = at.parent) nodes.push(at);
    return nodes;
  }

  /** The nodes to be shown, in reading order; with `isAllowed` only such nodes. */
  function shown(tree, folded, isAllowed = () => true) {
    const found = new Set();
    for (const node of tree.nodes) {
      if (!node.parent || (found.has(node.parent) && !folded.has(node.parent) && isAllowed(node))) found.add(node);
    }
    return [...found];
  }

  /** With some nodes folded or unfolded; to unfold a node unfolds what is above it too. */
  function turned(folded, nodes, isFolded) {
    const next = new Set(folded);
    for (const node of nodes) {
      if (isFolded) next.add(node); else for (const one of [node, ...above(node)]) next.delete(one);
    }
    return next;
  }

  /** With a node in sight: the same set when it already is. */
  function openedTo(folded, node) {
    return above(node).some(one => folded.has(one)) ? turned(folded, [node.parent], false) : folded;
  }

  /** So folded that as many levels are shown below the theme. */
  const atLevel = (tree, level) => new Set(tree.branching.filter(node => node.depth >= level));

  /** So folded that some nodes are in sight, and nothing else that can be folded away. */
  function openedOnly(tree, nodes) {
    const folded = new Set(tree.branching);
    for (const node of nodes) for (let at = node.parent; folded.delete(at); at = at.parent);
    return folded;
  }

  /** How many levels there are below the theme. */
  const depth = tree => tree.nodes.reduce((most, node) => Math.max(most, node.depth), 1);

  /** The levels that are shown, from 1; 0 when it is none of them. */
  function level(tree, folded) {
    const open = tree.branching.filter(node => !folded.has(node));
    const found = open.reduce((most, node) => Math.max(most, node.depth + 1), 1);
    return tree.branching.some(node => folded.has(node) !== (node.depth >= found)) ? 0 : found;
  }

  /** The most levels of which `fits(shown)` accepts the nodes; at least one. */
  function deepest(tree, fits) {
    let found = depth(tree);
    while (found > 1 && !fits(shown(tree, atLevel(tree, found)))) found -= 1;
    return found;
  }

  /** The node itself if it is among the shown, or the nearest above it that is. */
  function nearest(node, among) {
    let at = node;
    while (at.parent && !among.has(at)) at = at.parent;
    return at;
  }

  /** How many effects are folded below a node; of how many when some of them match the filter. */
  const sign = (node, matches) => (matches > 0 ? `${matches}/${node.below}` : `+${node.below}`);

  return { above, shown, turned, openedTo, openedOnly, atLevel, depth, level, deepest, nearest, sign };
})();
'use strict';
/*
 * The position of each card: a tidy tree that grows from the theme to the right and to the left.
 *
 * Cards of one depth are in one column. Down the column every subtree is a shape with a skyline above and one below;
 * siblings are moved together until their skylines touch, and a parent is halfway its first and last child. The work
 * is the sum of the subtrees' depths: linear in the nodes for the depths that the format allows.
 */
raakvlak.layout = (() => {
  const gap = { sibling: 9, cousin: 15, branch: 30, column: 46, root: 70 };
  /** In the narrow form: how far a level is moved in, and the gaps between cards and branches. */
  const narrow = { indent: 20, sibling: 8, branch: 14, hook: 9 };

  /** The size of a card that was never drawn, so never measured: near enough to decide how many levels fit. */
  const estimate = ({ label = '', badges = [] }) => ({
    width: 28 + Math.min(168, label.length * 7.2) + Math.min(5, badges.length) * 26,
    height: 16 + 18 * Math.ceil(Math.max(1, label.length * 7.2 / 168)), extra: 0, over: 0,
  });

  /** The gap between two cards of neighbouring subtrees, `level` columns below their roots. */
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

  /** The distance from the middle at which each column of a side begins and ends. */
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

  /** How far the middle of each node is below that of its parent. */
  function shifts(nodes, size) {
    const shapes = new Map();
    const found = new Map();
    const shown = new Set(nodes);
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      const { height, extra } = size(node);
      const card = { up: height / 2, down: height / 2 + extra };
      for (const side of node.depth === 0 ? ['right', 'left'] : [node.side]) {
        const children = node.children.filter(child => child.side === side && shown.has(child));
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
   */
  function arrange(nodes, sizes) {
    const size = node => sizes.get(node) || estimate(node);
    const shifted = shifts(nodes, size);
    const root = nodes[0];
    const edges = {
      right: columns(nodes, size, 'right', size(root).width),
      left: columns(nodes, size, 'left', size(root).width),
    };
    const boxes = new Map();
    const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const node of nodes) {
      const { width, height, extra } = size(node);
      const middle = node === root ? 0 : boxes.get(node.parent).middle + shifted.get(node);
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
    const isRight = node.side === 'right';
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

  return { arrange, arrangeBelow, curve };
})();
'use strict';
/*
 * The view: what part of the map is in the stage, as { x, y, scale, isFitted }. The layer with the cards lies at x, y in
 * the stage. `isFitted` is set while all is in sight because that was asked: then it stays so when the stage changes.
 *
 * `state` is the map's: its stage { width, height, head, covered, isNarrow }, where `head` is what the toolbar covers from
 * its top down and `covered` what the panel covers from its foot up, the bounds of its layout, and its view.
 *
 * What fits is in the middle, so that no map is ever half out of its stage or loose in it. A narrow stage is as high as
 * its map: there nothing moves but the page.
 */
raakvlak.view = (() => {
  const least = 0.1;
  const most = 3;
  /** Between the map and the edge of the stage; at the foot there are buttons. */
  const margin = { x: 30, top: 20, foot: 60, narrow: 8 };

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

  const head = stage => margin.top + (stage.head || 0);

  const narrowScale = (stage, bounds) =>
    clamp((stage.width - 2 * margin.narrow) / Math.max(1, bounds.right - bounds.left), 0.5, 1);

  /** The height of a narrow stage with all of its map. */
  const narrowHeight = ({ stage, layout: { bounds } }) =>
    Math.ceil((bounds.bottom - bounds.top) * narrowScale(stage, bounds) + 2 * margin.narrow);

  /** As near to x, y as possible: in the middle where the map fits, else with its edges in the stage or beyond it. */
  function moved({ stage, layout: { bounds }, view }, x, y, scale = view.scale) {
    if (stage.isNarrow) {
      const only = narrowScale(stage, bounds);
      return {
        x: margin.narrow - bounds.left * only, y: margin.narrow - bounds.top * only, scale: only, isFitted: true,
      };
    }
    const inside = (value, low, high, room, before, after) => {
      const atLow = before - low * scale;
      const atHigh = room - after - high * scale;
      return atLow <= atHigh ? (atLow + atHigh) / 2 : clamp(value, atHigh, atLow);
    };
    return {
      x: inside(x, bounds.left, bounds.right, stage.width, margin.x, margin.x),
      y: inside(y, bounds.top, bounds.bottom, stage.height, head(stage), margin.foot + stage.covered),
      scale,
      isFitted: false,
    };
  }

  /** Whether the map can be moved up and down; if not, a finger on it moves the page. */
  const isHigher = ({ stage, layout: { bounds }, view }) => !stage.isNarrow
    && (bounds.bottom - bounds.top) * view.scale > stage.height - head(stage) - margin.foot - stage.covered + 1;

  /** The scale at which all is in sight. */
  const fitScale = (stage, bounds) => (stage.isNarrow ? narrowScale(stage, bounds) : Math.min(
    (stage.width - 2 * margin.x) / Math.max(1, bounds.right - bounds.left),
    (stage.height - head(stage) - margin.foot - stage.covered) / Math.max(1, bounds.bottom - bounds.top)));

  const fitted = state => ({
    ...moved(state, 0, 0, clamp(fitScale(state.stage, state.layout.bounds), least, 1.15)), isFitted: true,
  });

  /** Around the theme, at a scale at which letters can be read. */
  function centred(state, scale) {
    const { width, height, covered } = state.stage;
    return moved(state, width / 2, (height + head(state.stage) - covered) / 2, scale);
  }

  /** With a box in the middle, as large as fits between two scales. */
  function framed(state, box, low, high) {
    const { stage } = state;
    const [top, foot] = [head(stage), stage.height - margin.foot - stage.covered];
    const scale = clamp(Math.min(
      (stage.width - 2 * margin.x) / Math.max(1, box.width), (foot - top) / Math.max(1, box.height)), low, high);
    return moved(state, stage.width / 2 - (box.x + box.width / 2) * scale,
      (top + foot) / 2 - (box.y + box.height / 2) * scale, scale);
  }

  /** Scaled around a point of the stage, by default its middle. */
  function zoomed(state, factor, x = state.stage.width / 2, y = state.stage.height / 2) {
    const { stage, layout, view } = state;
    const scale = clamp(view.scale * factor, Math.min(least, fitScale(stage, layout.bounds)), most);
    const ratio = scale / view.scale;
    return moved(state, x - (x - view.x) * ratio, y - (y - view.y) * ratio, scale);
  }

  /** Moved no further than needed to have a box in sight, with some room around it. */
  function showing(state, box, room) {
    const { stage, view: { x, y, scale } } = state;
    const shift = (low, high, begin, end) => {
      if (high - low > end - begin - 2 * room) return (begin + end) / 2 - (low + high) / 2;
      return low < begin + room ? begin + room - low : high > end - room ? end - room - high : 0;
    };
    return moved(state,
      x + shift(x + box.x * scale, x + (box.x + box.width) * scale, 0, stage.width),
      y + shift(y + box.y * scale, y + (box.y + box.height) * scale, stage.head || 0, stage.height - stage.covered));
  }

  /** The part of the layer that is in the stage. */
  const sight = ({ x, y, scale }, { width, height }) =>
    ({ left: -x / scale, right: (width - x) / scale, top: -y / scale, bottom: (height - y) / scale });

  return { moved, fitScale, fitted, centred, framed, zoomed, showing, sight, isHigher, narrowHeight, clamp };
})();
'use strict';
/*
 * The filter, by focus area, department, priority, evidence and kind of branch. It opens the map to what it finds. What
 * meets all that is asked gets a mark and a heavier border; the rest steps back but can be read, or is left out.
 */
raakvlak.filter = (() => {
  const { traits } = raakvlak.tree;

  /** The asked values that the reader can choose too, in capitals or not; `choices` has them by trait. */
  const allowed = (asked, choices) => Object.fromEntries(traits.map(trait => {
    const wanted = (asked[trait] || '').toLowerCase();
    return [trait, (choices[trait] || []).find(value => value.toLowerCase() === wanted) || ''];
  }));

  /**
   * - Returns: the nodes that meet all that is asked or null when nothing is, and how many different effects below each
   *   node do.
   */
  function matching(tree, asked) {
    const wanted = traits.filter(trait => asked[trait]);
    if (wanted.length === 0) return { matches: null, below: new Map() };
    const matches = new Set(tree.nodes.filter(node =>
      node.depth > 0 && wanted.every(trait => node.traits[trait].includes(asked[trait]))));
    return { matches, below: raakvlak.tree.below(tree.nodes, matches) };
  }

  /** Whether a node is shown when only matches are: it matches, or one below it does. */
  const isWanted = ({ matches, below, only }) => node =>
    !matches || !only || matches.has(node) || below.get(node) > 0;

  /** How many different effects some nodes are: one that is below two others counts once, as on every page. */
  const different = nodes => new Set([...nodes].map(node => node.effect || node.id)).size;

  /** What the selects of the form offer. */
  const choices = form => Object.fromEntries([...form.querySelectorAll('select')].map(select =>
    [select.name, [...select.options].map(option => option.value)]));

  /**
   * The form: it sends what is chosen. What matches is counted in the toolbar, where it can be cleared too, so that
   * no filter is at work unseen.
   */
  function show(store, { form, only, count, reset }, words) {
    const selects = [...form.querySelectorAll('select')];
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('change', () => store.update(raakvlak.changes.filter(
      Object.fromEntries(selects.map(select => [select.name, select.value])), only.checked)));
    reset.addEventListener('click', () => store.update(raakvlak.changes.filter({}, store.get().only)));
    store.subscribe(['filter', 'matches', 'only'], ({ tree, filter, matches, only: isOnly }) => {
      for (const select of selects) select.value = filter[select.name];
      only.checked = isOnly;
      reset.hidden = !matches;
      count.textContent = matches
        ? words.text('shown', { n: different(matches), all: different(tree.nodes) - 1 }) : '';
    });
  }

  return { allowed, matching, isWanted, different, choices, show };
})();
'use strict';
/*
 * What is chosen, folded and filtered, as an address: `woningnood.html?fold=a,b#huiselijk-geweld`.
 *
 * The node is the fragment, so that the address leads to its line in the outline without any script. `open=a,b` folds
 * all but those: of the two the shorter is written. `slide` is a saved view, itself such an address; there may be several.
 */
raakvlak.address = (() => {
  const { traits } = raakvlak.tree;

  const listed = (nodes, name) => `${name}=${nodes.map(node => encodeURIComponent(node.id)).join(',')}`;

  /** The nodes that a query folds, or null where it has no such parameter. */
  function folded(query, tree) {
    const named = name => new Set((query.get(name) || '').split(',').map(id => tree.byId.get(id)));
    if (query.has('open')) {
      const found = named('open');
      return new Set(tree.branching.filter(node => !found.has(node)));
    }
    if (!query.has('fold')) return null;
    const found = named('fold');
    return new Set(tree.branching.filter(node => found.has(node)));
  }

  function listing(closed, tree) {
    const shut = tree.branching.filter(node => closed.has(node));
    const open = tree.branching.filter(node => !closed.has(node));
    return shut.length <= open.length ? listed(shut, 'fold') : listed(open, 'open');
  }

  /** - Returns: the node, what is folded (null where that is not in it), the filter, and the saved views. */
  function read({ search, hash }, tree) {
    const query = new URLSearchParams(search);
    let id = hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* Not encoded, as when typed by hand: used unchanged. */ }
    return {
      chosen: tree.byId.get(id) || null,
      folded: folded(query, tree),
      filter: Object.fromEntries(traits.map(trait => [trait, query.get(trait) || ''])),
      only: query.has('only'),
      slides: query.getAll('slide'),
    };
  }

  /** A state without its slides: what follows the path in its address. */
  function slide({ tree, level, folded: closed, filter, only, matches, chosen }, query = new URLSearchParams()) {
    for (const trait of traits) if (filter[trait]) query.set(trait, filter[trait]);
    if (only && matches) query.set('only', '');
    const parts = query.toString() ? [query.toString()] : [];
    // What the page folds by itself is not written: another window may have room for more.
    if (level === null && !isOfFilter(tree, closed, matches)) parts.push(listing(closed, tree));
    return (parts.length > 0 ? `?${parts.join('&')}` : '') + (chosen ? `#${encodeURIComponent(chosen.id)}` : '');
  }

  /** Whether exactly that is folded which the filter folds by itself. */
  function isOfFilter(tree, closed, matches) {
    if (!matches) return false;
    const own = raakvlak.folding.openedOnly(tree, matches);
    return own.size === closed.size && [...own].every(node => closed.has(node));
  }

  /** The address of a state; what else the query of the present address has is kept. */
  function text(state, { pathname, search }) {
    const query = new URLSearchParams(search);
    for (const name of [...traits, 'only', 'fold', 'open', 'slide']) query.delete(name);
    for (const one of state.slides) query.append('slide', one);
    return pathname + slide(state, query);
  }

  /** What a saved view asks, in the form of `read`; it has no slides itself. */
  function ofSlide(text, tree) {
    const { search, hash } = new URL(text || '?', 'file:///');
    return { ...read({ search, hash }, tree), slides: null };
  }

  /**
   * Keeps the address of the page that of the state. To choose is a step to which the back button returns.
   * - Returns: a function that takes over what the address asks.
   */
  function follow(store) {
    let isReading = false;
    store.subscribe(['chosen', 'level', 'folded', 'filter', 'only', 'slides'], (state, before) => {
      // While presenting, slides come and go; the address stays that of the presentation.
      if (state.presented) return;
      const next = text(state, location);
      if (isReading || next === location.pathname + location.search + location.hash) return;
      if (state.chosen !== before.chosen) history.pushState(null, '', next); else history.replaceState(null, '', next);
    });
    return () => {
      isReading = true;
      store.update(raakvlak.changes.restore(read(location, store.get().tree)));
      isReading = false;
    };
  }

  return { read, text, slide, ofSlide, follow };
})();
'use strict';
/*
 * Every change of the map as a function of its state: `fold(node, true)` makes one that takes a state and returns the
 * next. Nothing here knows the page; what only a browser can measure comes in as `sizes` and `stage`.
 *
 * A state:
 * - tree, choices: what the page is about, and the values that the filter offers; they never change
 * - folded: the nodes that are folded, in drawing and outline alike
 * - level: how many levels the page chose to show; null once a reader or an address decided what is folded
 * - filter, only: what is asked, and whether only what meets it is shown
 * - matches, below: the nodes that meet the filter or null, and how many effects below each node do
 * - unfiltered: { folded, level } from before the filter, to which the map returns without it; or null
 * - slides, presented: the views that were saved, each as an address, and the slide that is shown: { at, before }, or null
 * - chosen, origin: the node in the panel or null, and the part in which it was chosen
 * - active: the node whose card has the tab stop
 * - isReady: whether the stage was measured yet
 * - isFull: whether the map has all of the window
 * - stage, sizes: as measured (see map-view.js), and the size of each card that was ever drawn
 * - aim: what the view follows in the next layout: { anchor, inSight, fits, origin, isAnimated }
 * - layout, isAnimated: { shown, boxes, bounds }, and whether the cards go there in steps
 * - view: see map-view.js
 * - announced, focus: the last announcement, and the last part and node that were given the keyboard focus
 */
raakvlak.changes = (() => {
  const { folding, layout, view } = raakvlak;
  /** Letters of 14 pixels become 9 here: what needs a smaller scale opens with its deeper levels folded. */
  const legible = 0.64;
  /** At this scale what was chosen can be read well. */
  const clear = 0.85;
  /** Below this scale nothing can be read: the map is shown around the theme instead of whole. */
  const readable = 0.4;
  /** Pixels between the edge of the stage and what is brought into sight. */
  const room = { chosen: 60, focus: 40 };

  const start = (tree, choices) => ({
    tree, choices, folded: new Set(), level: null, filter: {}, only: false, matches: null, below: new Map(),
    unfiltered: null, slides: [], presented: null, chosen: null, origin: 'map', active: tree.root, isReady: false, isFull: false,
    aim: null, stage: { width: 0, height: 0, head: 0, covered: 0, isNarrow: false }, sizes: new Map(), isAnimated: false,
    layout: { shown: [], boxes: new Map(), bounds: { left: 0, right: 0, top: 0, bottom: 0 } },
    view: { x: 0, y: 0, scale: 1, isFitted: true }, announced: null, focus: null,
  });

  const announced = (key, values = {}) => ({ announced: { key, values } });

  // Layout and view

  function around(boxes) {
    const x = Math.min(...boxes.map(box => box.x));
    const y = Math.min(...boxes.map(box => box.y));
    return {
      x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x,
      height: Math.max(...boxes.map(box => box.y + box.height)) - y,
    };
  }

  /**
   * The view of a new layout. If that is asked all is in sight, provided it can be read; else what must be in sight is
   * in the middle, or the theme. If it is not asked the anchor stays where it was on the screen, and the map moves and
   * zooms in no more than is needed to have in sight what must be.
   */
  function followed(state, former, { anchor, inSight = [], fits, least = legible }) {
    const targets = inSight.map(node => state.layout.boxes.get(node)).filter(Boolean);
    if (fits) {
      const whole = view.fitted(state);
      if (whole.scale >= (targets.length > 0 ? least : readable)) return whole;
      return targets.length > 0 ? view.framed(state, around(targets), readable, Math.max(least, clear))
        : view.centred(state, legible);
    }
    let next = { ...state, view: { ...state.view, isFitted: false } };
    if (targets.length > 0 && next.view.scale < clear) {
      next = { ...next, view: view.zoomed(next, clear / next.view.scale) };
    }
    const [before, after] = [former.boxes.get(anchor), state.layout.boxes.get(anchor)];
    if (before && after) {
      const { x, y, scale } = next.view;
      next = { ...next, view: view.moved(next, x + (before.x - after.x) * scale, y + (before.y - after.y) * scale) };
    }
    return targets.length > 0 ? view.showing(next, around(targets), room.chosen) : next.view;
  }

  function arranged(state) {
    const shown = folding.shown(state.tree, state.folded, raakvlak.filter.isWanted(state));
    return { shown, ...(state.stage.isNarrow ? layout.arrangeBelow : layout.arrange)(shown, state.sizes) };
  }

  function laidOut(state, aim) {
    const next = { ...state, layout: arranged(state), isAnimated: Boolean(aim.isAnimated) };
    const found = followed(next, state.layout, aim);
    return { ...next, view: found, active: folding.nearest(state.active, next.layout.boxes) };
  }

  /** The first measure: from here on there is a map. */
  const appear = stage => state => ({ ...state, stage, isReady: true });

  /**
   * Lays out what was changed last. A level that the page chose from estimates and that turns out to be too small to
   * read is folded once more.
   */
  const layOut = measures => state => {
    const next = laidOut({ ...state, ...measures }, state.aim);
    const isSmall = state.level > 1 && state.aim.fits && view.fitScale(next.stage, next.layout.bounds) < legible;
    if (!isSmall) return next;
    const less = { ...next, level: state.level - 1, folded: folding.atLevel(state.tree, state.level - 1), aim: { ...state.aim } };
    return state.chosen ? { ...less, ...opened(less, state.chosen) } : less;
  };

  /** Takes other measures: all stays in sight, or what is chosen, or what was in the middle. */
  const resize = ({ stage, sizes }) => state => {
    const next = { ...state, stage, sizes };
    const isSame = sizes === state.sizes && stage.isNarrow === state.stage.isNarrow;
    const placed = isSame ? next : laidOut(next, { anchor: state.active });
    if (state.view.isFitted || stage.isNarrow) return { ...placed, view: followed(placed, placed.layout, { fits: true }) };
    const x = placed.view.x + (stage.width - state.stage.width) / 2;
    const y = placed.view.y + (stage.height - stage.covered - state.stage.height + state.stage.covered) / 2;
    const kept = { ...placed, view: view.moved(placed, x, y) };
    const box = state.chosen && kept.layout.boxes.get(state.chosen);
    return box ? { ...kept, view: view.showing(kept, box, room.focus) } : kept;
  };

  const move = (x, y) => state => ({ ...state, view: view.moved(state, state.view.x + x, state.view.y + y) });

  /** Has a point of the map in the middle of the stage. */
  const look = (x, y) => state => {
    const { stage: { width, height }, view: { scale } } = state;
    return { ...state, view: view.moved(state, width / 2 - x * scale, height / 2 - y * scale) };
  };

  const zoom = (factor, x, y) => state => ({ ...state, view: view.zoomed(state, factor, x, y) });

  const announceZoom = change => state => {
    const next = change(state);
    return { ...next, ...announced('zoom', { n: Math.round(next.view.scale * 100) }) };
  };

  const fit = state => ({ ...state, view: view.fitted(state) });

  /** The browser has left full screen by itself: a presentation ends too. */
  const leaveFull = state => (state.presented ? endPresenting(state) : fill(false)(state));

  const fill = isFull => state => (isFull === state.isFull ? state : { ...state, isFull, aim: { fits: true } });

  // Folding

  const turned = (state, nodes, isFolded) => ({ folded: folding.turned(state.folded, nodes, isFolded), level: null });

  /**
   * With what is above a node unfolded; the level is the page's no longer if something had to be unfolded. A node that
   * the filter leaves out is shown with the others.
   */
  function opened(state, node) {
    const folded = folding.openedTo(state.folded, node);
    const only = state.only && raakvlak.filter.isWanted(state)(node);
    return { folded, only, level: folded === state.folded ? state.level : null };
  }

  /** - Parameter isAnnounced: false where the button itself shows what it did. */
  const fold = (node, isFolded, isAnnounced = true) => state => {
    const values = { n: node.below, matches: isFolded ? state.below.get(node) : 0 };
    return {
      ...state, ...turned(state, [node], isFolded),
      aim: { anchor: node, inSight: isFolded ? [] : [node, ...node.children], isAnimated: true },
      ...(isAnnounced ? isFolded ? announced('folded', values) : announced('unfolded', values) : {}),
    };
  };

  /** Shows so many levels, with all of them in sight if they can be read so. */
  const toLevel = level => state => {
    const folded = folding.atLevel(state.tree, level);
    const shown = folding.shown(state.tree, folded, raakvlak.filter.isWanted(state));
    return { ...state, folded, level: null, aim: { fits: true },
      ...announced('levelShown', { n: raakvlak.filter.different(shown) - 1, level }) };
  };

  const foldAll = isFolded => state => {
    const values = { n: state.tree.root.below };
    return { ...toLevel(isFolded ? 1 : Infinity)(state), ...announced(isFolded ? 'folded' : 'unfolded', values) };
  };

  const unfoldSiblings = node => state => {
    const siblings = node.parent ? node.parent.children : [node];
    return {
      ...state, ...turned(state, siblings, false), aim: { anchor: node, isAnimated: true },
      ...announced('unfolded', { n: siblings.reduce((sum, one) => sum + one.below, 0) }),
    };
  };

  // Filter, choice and focus

  /**
   * What matches, and what must be unfolded to show it. What was folded before comes back when nothing is asked any
   * more; in between the reader may fold as ever.
   */
  function filtered(state, asked, only) {
    const filter = raakvlak.filter.allowed(asked, state.choices);
    const found = raakvlak.filter.matching(state.tree, filter);
    const before = state.unfiltered || { folded: state.folded, level: state.level };
    if (!found.matches) return { filter, only, ...found, ...before, unfiltered: null };
    return {
      filter, only, ...found, unfiltered: before, level: null,
      folded: folding.openedOnly(state.tree, found.matches),
    };
  }

  const filter = (asked, only = false) => state => {
    const next = { ...state, ...filtered(state, asked, only) };
    return state.isReady ? { ...next, aim: { fits: true, inSight: [...next.matches || []] } } : next;
  };

  const close = state => (state.chosen === null ? state : {
    ...state, chosen: null, aim: { anchor: state.chosen, fits: state.view.isFitted, isAnimated: true }, ...announced('closed'),
  });

  /** - Parameter takesFocus: with the keyboard one goes on in the panel; a pointer stays where it is. */
  /**
   * Opens the panel of a node. Its stage may become smaller: all stays in sight if it was; else a card that was clicked
   * stays where it is.
   * - Parameter takesFocus: with the keyboard one goes on in the panel; a pointer stays where it is.
   */
  const choose = (node, origin, takesFocus) => state => (node.depth === 0 ? close(state) : {
    ...state, ...opened(state, node), chosen: node, active: node, origin: origin === 'panel' ? state.origin : origin,
    aim: {
      anchor: origin === 'map' ? node : null, inSight: [node], fits: state.view.isFitted, origin, isAnimated: true,
    },
    ...announced('opened', { label: node.label }), focus: takesFocus ? { part: 'panel', node } : state.focus,
  });

  const activate = node => state => (node === state.active ? state : { ...state, active: node });

  /** Gives a card that is shown the focus. */
  const focusOn = node => state => {
    const box = state.layout.boxes.get(node);
    const next = box ? view.showing(state, box, room.focus) : state.view;
    const isThere = next.x === state.view.x && next.y === state.view.y;
    return { ...state, active: node, view: isThere ? state.view : next, focus: { part: 'map', node } };
  };

  /** Gives the focus back from the panel to where its node was chosen. */
  const focusBack = node => state => (state.origin === 'outline'
    ? { ...state, focus: { part: 'outline', node } } : focusOn(folding.nearest(node, state.layout.boxes))(state));

  /** Unfolds what is above a node that was searched for. */
  const reveal = node => state => {
    const next = { ...state, ...opened(state, node) };
    return next.folded === state.folded ? next : { ...next, aim: {} };
  };

  /** Announces words that are in the page already. */
  const announceText = text => state => ({ ...state, announced: { text } });

  const announce = (key, values) => state => ({ ...state, ...announced(key, values) });

  // Slides

  /** Shows a view as a slide; `at` is its number from 0. What was shown before comes back at the end. */
  const present = (at, asked) => state => {
    const { folded, level, filter: wanted, only, chosen } = state;
    const before = state.presented?.before || { folded: level ? null : folded, filter: wanted, only, chosen };
    const next = restore(asked)(state);
    return { ...next, isFull: true, presented: { at, before }, aim: { ...next.aim, least: clear } };
  };

  const endPresenting = state => (state.presented === null ? state
    : { ...restore(state.presented.before)(state), isFull: false, presented: null });

  const keep = slide => state => ({ ...state, slides: [...state.slides, slide] });

  const drop = index => state => ({ ...state, slides: state.slides.filter((slide, at) => at !== index) });

  /** Takes over what an address asks, at the start, with the back button, and as a slide. */
  const restore = asked => state => {
    const node = asked.chosen && asked.chosen.depth > 0 ? asked.chosen : null;
    const fits = shown => view.fitScale(state.stage,
      (state.stage.isNarrow ? layout.arrangeBelow : layout.arrange)(shown, state.sizes).bounds) >= legible;
    // In a narrow window all levels fit in its width; one screen is to be enough to begin with.
    const level = asked.folded ? null : state.stage.isNarrow ? 1 : folding.deepest(state.tree, fits);
    const folded = asked.folded || folding.atLevel(state.tree, level);
    const whole = { ...state, folded, level, unfiltered: null, slides: asked.slides || state.slides };
    const found = { ...whole, ...filtered(whole, asked.filter, Boolean(asked.only)) };
    // What an address folds beside its filter is what a reader left.
    const next = asked.folded ? { ...found, folded, level: null } : found;
    return {
      ...next, ...(node ? opened(next, node) : {}), chosen: node, active: node || state.active,
      aim: { fits: true, inSight: node ? [node, ...node.children] : [], origin: 'address' },
    };
  };

  return {
    start, appear, layOut, resize, move, look, zoom, announceZoom, fit, fill, leaveFull, fold, toLevel, foldAll, unfoldSiblings,
    filter, choose, close, activate, focusOn, focusBack, reveal, announce, announceText, keep, drop, present, endPresenting, restore,
  };
})();
'use strict';
/*
 * Links from one node to another of the same page, in drawing, panel and outline: they choose the node in the map.
 */
raakvlak.links = (() => {
  const { changes } = raakvlak;

  /** - Parameter origin: the part of the page that the element is: 'map', 'panel' or 'outline'. */
  function follow(store, element, origin) {
    element.addEventListener('click', event => {
      const link = event.target.closest('a[href*="#"]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.pathname !== location.pathname || link.host !== location.host) return;
      const node = store.get().tree.byId.get(decodeURIComponent(link.hash.slice(1)));
      if (!node) return;
      event.preventDefault();
      // A click without a pointer is the Enter key.
      store.update(changes.choose(node, origin, origin === 'panel' || event.detail === 0));
    });
  }

  /** Escape in an element closes the panel. */
  function escape(store, element) {
    element.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !store.get().chosen) return;
      event.preventDefault();
      store.update(changes.close);
    });
  }

  return { follow, escape };
})();
'use strict';
/*
 * What is around the live map: the toolbar, the buttons that zoom, and the line that announces changes. What a button of
 * the toolbar opens is a part of its own.
 */
raakvlak.frame = (() => {
  const { changes, folding, make, view } = raakvlak;
  const signs = { zoomOut: '−', zoomIn: '+' };
  /** The change of each button, by the name of its sentence. */
  const buttons = {
    zoomOut: changes.announceZoom(changes.zoom(0.8)), zoomIn: changes.announceZoom(changes.zoom(1.25)),
    fit: changes.announceZoom(changes.fit),
  };
  /** So many levels have a button of their own. */
  const mostLevels = 3;

  function button(text, name, press, attributes = {}) {
    const element = make('button', { type: 'button', class: name, ...attributes }, text);
    element.addEventListener('click', press);
    return element;
  }

  function zoom(store, words) {
    return make('div', { class: 'controls', role: 'group', 'aria-label': words.text('controls') },
      ...Object.entries(buttons).map(([key, change]) => {
        const [sign, text] = [signs[key], words.text(key)];
        return button(sign || text, key, () => store.update(change), sign && { 'aria-label': text, title: text });
      }));
  }

  /** The buttons 1, 2, 3 and all; the one whose levels are shown is pressed. */
  function levels(store, words) {
    const { tree } = store.get();
    const depth = folding.depth(tree);
    const parts = [];
    for (let level = 1; level <= Math.min(depth - 1, mostLevels); level += 1) {
      const name = words.text('level', { n: level });
      const [css, change] = level === 1 ? ['foldAll', changes.foldAll(true)] : ['level', changes.toLevel(level)];
      parts.push([level, button(String(level), css, () => store.update(change), { 'aria-label': name, title: name })]);
    }
    parts.push([depth, button(words.text('all'), 'unfoldAll', () => store.update(changes.foldAll(false)))]);
    store.subscribe(['folded'], ({ folded }) => {
      const level = folding.level(tree, folded);
      for (const [at, one] of parts) one.setAttribute('aria-pressed', at === level);
    });
    const label = make('span', { id: 'map-levels' }, words.text('levels'));
    return make('div', { class: 'levels', role: 'group', 'aria-labelledby': 'map-levels' },
      label, ...parts.map(([, one]) => one));
  }

  /**
   * A button that opens something below the toolbar. One is open at a time; Escape and a click beside it close it.
   * - Returns: { button, toggle }, and the element that has both.
   */
  function opener(tools, text, name, ...content) {
    const sheet = make('div', { class: `sheet ${name}-sheet`, id: `map-${name}`, hidden: '' }, ...content);
    const toggle = isOpen => {
      if (isOpen) for (const other of tools.querySelectorAll('.sheet')) if (other !== sheet) other.hidden = true;
      sheet.hidden = !isOpen;
      for (const one of tools.querySelectorAll('[aria-expanded]')) {
        one.setAttribute('aria-expanded', !tools.querySelector(`#${one.getAttribute('aria-controls')}`).hidden);
      }
    };
    const control = button(text, name, () => toggle(sheet.hidden), {
      'aria-expanded': 'false', 'aria-controls': sheet.id,
    });
    const element = make('div', { class: 'opener' }, control, sheet);
    element.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || sheet.hidden) return;
      event.stopPropagation();
      toggle(false);
      control.focus();
    });
    document.addEventListener('pointerdown', event => {
      if (!sheet.hidden && !element.contains(event.target)) toggle(false);
    });
    return { element, button: control, toggle: () => toggle(sheet.hidden), close: () => toggle(false) };
  }

  /** The outline shows labels only, until its texts are asked for. */
  function texts(words, outline) {
    const control = button(words.text('texts'), 'texts', () => {
      control.setAttribute('aria-pressed', outline.classList.toggle('with-texts'));
    }, { 'aria-pressed': 'false' });
    return control;
  }

  /**
   * Puts the live map in the stage. The drawing that was there stays, for print.
   * - Returns: the tree's element, in it the layer that moves, the toolbar, and the box around all.
   */
  function build(store, section, outline, words) {
    const stage = section.querySelector('.stage');
    for (const drawing of stage.children) drawing.classList.add('drawn');
    // The names of the cards are the plan's.
    const layer = make('div', { class: 'layer', ...raakvlak.own });
    const element = make('div', {
      class: 'tree', role: 'tree', 'aria-describedby': 'map-keys',
      'aria-label': words.text('tree', { label: store.get().tree.root.label }),
    }, layer);
    const tools = make('div', { class: 'tools', role: 'group', 'aria-label': words.text('tools') });
    const status = make('p', { class: 'announce', role: 'status' });
    // By keyboard the map comes first: its toolbar has a dozen stops.
    const live = make('div', { class: 'live' }, element, tools, zoom(store, words));
    stage.prepend(live);
    stage.after(make('details', { class: 'keys' }, make('summary', {}, words.text('helpTitle')),
      make('p', { id: 'map-keys' }, words.text('help'))), status);
    outline.before(texts(words, outline));
    store.subscribe(['announced'], ({ announced: { key, values, text } }) => {
      status.textContent = text || words.withMatches(key, values);
    });
    store.subscribe(['stage', 'layout', 'view'], state => {
      const isNarrow = state.stage.isNarrow;
      live.classList.toggle('narrow', isNarrow);
      // A narrow stage is as high as its map; the page scrolls past it.
      element.style.height = isNarrow ? `${view.narrowHeight(state)}px` : '';
      element.classList.toggle('higher', view.isHigher(state));
    });
    return { element, layer, tools, live };
  }

  return { build, button, opener, levels };
})();
'use strict';
/*
 * The cards of the live drawing: an element of HTML for each node, so that text wraps, scales and takes the reader's own
 * colours, and behind it a curve of SVG. How they look and what they are called; their position is in map-motion.js.
 *
 * A card is made when it is shown for the first time: most of a large map never is.
 */
raakvlak.Cards = (() => {
  const { make } = raakvlak;
  const svgName = 'http://www.w3.org/2000/svg';
  /** So wide a fold button may be without its column getting wider. */
  const button = 42;

  /**
   * Links and buttons on a card are for pointers only. A card is one item of a tree, whose name contains what is on
   * them; for keyboard and screen reader the same ones are in panel and outline.
   */
  const hidden = { 'aria-hidden': 'true' };

  const isInferred = node => (node.traits.evidence.includes('inferred') ? ' inferred' : '');

  const branch = node => (node.branch > 0 ? ` b${(node.branch - 1) % 8 + 1}` : '');

  function badge({ kind, inferred, href, name, text }) {
    return make('a', {
      class: `badge ${kind}${inferred ? ' inferred' : ''}`, href, title: name, tabindex: -1, draggable: false,
    }, text);
  }

  /** The sign of what a card is to the one above it: a cause points back at it. */
  const signs = { cause: { left: '►', right: '◄' }, example: '•', chance: '+', measure: '√' };

  function kind(node, words) {
    const sign = signs[node.kind];
    return make('span', { class: 'kind', ...hidden },
      make('span', {}, sign[node.side] || sign), // Our word, on a card in the plan's language.
      make('span', raakvlak.own.lang ? { lang: document.documentElement.lang } : {}, words.kind(node).toLowerCase()));
  }

  function card(node, words) {
    const element = make('div', {
      class: `card d${Math.min(node.depth, 3)} ${node.side}${isInferred(node)}${branch(node)}`,
      role: 'treeitem', tabindex: -1, 'aria-level': node.depth + 1,
      'aria-setsize': node.parent ? node.parent.children.length : 1, 'aria-posinset': node.position,
    });
    // How far a card is moved in where the window is narrow, and so how wide it may be.
    element.style.setProperty('--depth', node.depth);
    const name = make('span', { class: 'name' }, node.label);
    const box = make('div', { class: 'box' }, node.kind === 'consequence' ? name
      : make('span', { class: 'named' }, kind(node, words), name));
    if (node.isReference) box.append(make('span', { class: 'elsewhere', ...hidden }, '→'));
    if (node.badges.length > 2) element.classList.add('many');
    if (node.badges.length > 0) box.append(make('span', { class: 'badges', ...hidden }, ...node.badges.map(badge)));
    element.append(box);
    if (node.depth === 0) element.setAttribute('aria-expanded', 'true');
    if (node.depth === 0 || node.children.length === 0) return { element, box, fold: null };
    const fold = make('button', { class: 'fold', type: 'button', tabindex: -1, ...hidden });
    element.classList.add('branching');
    element.append(fold);
    return { element, box, fold };
  }

  function curve(node) {
    if (node.depth === 0) return null;
    const path = document.createElementNS(svgName, 'path');
    path.setAttribute('class', `d${Math.min(node.depth, 3)}${branch(node) || ' b8'}${isInferred(node)}`);
    return path;
  }

  return class Cards {
    /** - layer: the element in which the cards are. */
    constructor(tree, layer, words) {
      Object.assign(this, { tree, layer, words, parts: new Map(), nodes: new Map(), state: null, made: () => {} });
      this.curves = document.createElementNS(svgName, 'svg');
      this.curves.setAttribute('class', 'curves');
      this.curves.setAttribute('aria-hidden', 'true');
      layer.append(this.curves);
    }

    /** The elements of a node { element, box, fold, path }; undefined while it was never shown. */
    get(node) { return this.parts.get(node); }

    /** The node of a card. */
    nodeOf(element) { return this.nodes.get(element); }

    /** Makes the cards that are shown for the first time. In the page all cards are in reading order, as they are read. */
    make(shown) {
      const missing = shown.filter(node => !this.parts.has(node));
      if (missing.length === 0) return;
      let next = null;
      let last = this.tree.nodes.length - 1;
      for (const node of missing.reverse()) {
        for (; last > node.index; last -= 1) next = this.parts.get(this.tree.nodes[last])?.element || next;
        const part = { ...card(node, this.words), path: curve(node) };
        this.parts.set(node, part);
        this.nodes.set(part.element, node);
        this.layer.insertBefore(part.element, next);
        if (part.path) this.curves.append(part.path);
        this.show(node, part);
        this.made(part);
      }
    }

    /**
     * Sizes as the browser sets the text, all read in one go. A card that is hidden keeps its last, unless all are to be
     * measured because the window has another form.
     * - Returns: the former sizes themselves when none has changed.
     */
    measure(shown, former, isAll) {
      this.make(shown);
      const out = isAll ? [...this.parts.values()].filter(part => part.element.hidden) : [];
      for (const { element } of out) element.hidden = false;
      const sizes = new Map(former);
      let isSame = true;
      for (const [node, { box, fold, stubs }] of this.parts) {
        const width = box.offsetWidth;
        if (width === 0) continue;
        const height = box.offsetHeight;
        const extra = stubs ? stubs.offsetHeight + 6 : 0;
        const over = fold ? Math.max(0, fold.offsetWidth - button) : 0;
        const old = former.get(node);
        if (old && old.width === width && old.height === height && old.extra === extra && old.over === over) continue;
        sizes.set(node, { width, height, extra, over });
        isSame = false;
      }
      for (const { element } of out) element.hidden = true;
      return isSame ? former : sizes;
    }

    /** What a card is called, its marks, whether it is folded and chosen, and what its button does. */
    show(node, part) {
      const { state, words } = this;
      const { element, path, fold } = part;
      const isFolded = state.folded.has(node);
      const isChosen = node === state.chosen;
      const isMatch = Boolean(state.matches?.has(node));
      const isOther = Boolean(state.matches) && !isMatch;
      const matches = isFolded ? state.below.get(node) || 0 : 0;
      const called = words.card(node, { isFolded, matches, isMatch });
      if (part.called === called && part.isChosen === isChosen && part.isFolded === isFolded && part.isOther === isOther) {
        return;
      }
      Object.assign(part, { called, isChosen, isFolded, isOther });
      element.setAttribute('aria-label', called);
      element.setAttribute('aria-selected', isChosen);
      element.classList.toggle('match', isMatch);
      for (const one of [element, path]) one?.classList.toggle('other', isOther);
      if (!fold) return;
      element.setAttribute('aria-expanded', !isFolded);
      element.classList.toggle('folded', isFolded);
      fold.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '−';
      fold.title = words.text(isFolded ? 'unfold' : 'fold', { label: node.label });
    }

    /** Marks the chosen card, and hangs the links to other maps below it: only that card has them. */
    choose(node, isChosen) {
      const part = this.parts.get(node);
      if (!part) return;
      part.element.classList.toggle('chosen', isChosen);
      part.stubs?.remove();
      part.stubs = null;
      if (!isChosen || node.also.length === 0) return;
      part.stubs = make('ul', { class: 'stubs', ...hidden }, ...node.also.map(({ href, text }) =>
        make('li', {}, make('a', { href, tabindex: -1 }, text))));
      part.element.append(part.stubs);
    }

    follow(store) {
      const path = node => [...raakvlak.folding.above(node), node];
      this.state = store.get();
      this.make([this.tree.root]);
      this.get(this.tree.root).element.tabIndex = 0;
      store.subscribe(['chosen'], (state, before) => {
        this.state = state;
        // What an address chooses may never have been shown.
        if (state.chosen) this.make(path(state.chosen).sort((one, other) => one.index - other.index));
        if (before.chosen) this.choose(before.chosen, false);
        if (state.chosen) this.choose(state.chosen, true);
      });
      store.subscribe(['layout', 'folded', 'chosen', 'matches'], state => {
        this.state = state;
        for (const node of state.layout.shown) if (this.has(node)) this.show(node, this.get(node));
      });
      store.subscribe(['active'], (state, before) => {
        const [former, next] = [this.get(before.active)?.element, this.get(state.active)?.element];
        if (former) former.tabIndex = -1;
        if (!next) return;
        next.tabIndex = 0;
        // A card that folds away hands the focus to the one above it.
        const isHidden = !state.layout.boxes.has(before.active);
        if (isHidden && former?.contains(document.activeElement)) next.focus({ preventScroll: true });
      });
    }

    has(node) { return this.parts.has(node); }
  };
})();
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
  /** Of more cards than this only those near what is in sight are in the page. */
  const mostDrawn = 500;

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
      const isLarge = this.boxes.size > mostDrawn;
      const sight = view.sight(this.view, this.store.get().stage);
      if (isLarge ? contains(this.area, sight) : !this.area) return;
      this.area = isLarge ? grown(sight) : null;
      for (const node of this.boxes.keys()) this.place(node);
    }

    /** Puts the card of a node and its curve where they are now, if they may be seen. */
    place(node) {
      const part = this.cards.get(node);
      const to = this.boxes.get(node);
      const from = node.parent && this.boxes.get(node.parent);
      const { area } = this;
      const isDrawn = !area || crosses({ from: to, to }, area) || node === this.store.get().active;
      if (part.element.hidden === isDrawn) part.element.hidden = !isDrawn;
      if (isDrawn) part.element.style.transform = `translate(${to.x}px,${to.y}px)`;
      if (!part.path) return;
      const isJoined = from && (!area || crosses({ from, to }, area));
      if (isJoined) part.path.setAttribute('d', layout.curve(node, from, to));
      if (part.isJoined === isJoined) return;
      part.isJoined = isJoined;
      if (isJoined) part.path.removeAttribute('display'); else part.path.setAttribute('display', 'none');
    }

    /** Of each card that is or was shown the boxes between which it moves. What folds away goes behind another card. */
    moves({ layout: { boxes }, sizes, isAnimated }) {
      const moves = [];
      for (const node of new Set([...this.boxes.keys(), ...boxes.keys()])) {
        const part = this.cards.get(node);
        const goal = boxes.get(node);
        const old = this.boxes.get(node);
        const above = folding.nearest(node, boxes);
        const to = goal || tucked(sizes.get(node), boxes.get(above));
        const from = old || tucked(sizes.get(node), this.boxes.get(above) || to);
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
      for (const { node, part: made, from, to, enters, leaves } of moves) {
        this.boxes.set(node, { ...to, x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) });
        const opacity = (enters ? part : leaves ? 1 - part : 1) || 0.01;
        if ((made.opacity ?? 1) !== opacity) {
          for (const one of [made.element, made.path]) if (one) one.style.opacity = opacity === 1 ? '' : opacity;
          made.opacity = opacity;
        }
        touched.add(node);
        for (const child of node.children) if (this.boxes.has(child)) touched.add(child);
      }
      // Of a map that has become large not all is drawn first to be taken away again.
      if (this.boxes.size > mostDrawn && !this.area) this.area = grown(view.sight(this.to, this.store.get().stage));
      for (const node of touched) this.place(node);
    }

    settle(moves) {
      this.frame = 0;
      for (const { node, part, leaves } of moves) {
        if (!leaves) continue;
        this.boxes.delete(node);
        this.hide(part);
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
'use strict';
/*
 * The outline: folding with a button at each line that has lines below it, and the marks of what is chosen and what
 * matches. What is folded is still found by the browser's own search, and is all there on paper.
 */
raakvlak.outline = (() => {
  const { changes, make } = raakvlak;
  /** An outline of more lines than this is laid out as one scrolls. */
  const long = 400;

  /** The elements of a line that folds. */
  function line(store, node) {
    const list = node.item.querySelector(':scope > ul');
    const button = make('button', { type: 'button', class: 'toggle' });
    const count = make('span', { class: 'count', 'aria-hidden': 'true' });
    const fold = isFolded => store.update(changes.fold(node, isFolded, false));
    button.addEventListener('click', () => fold(!store.get().folded.has(node)));
    // The browser has found something here, and shows it.
    list.addEventListener('beforematch', () => fold(false));
    const row = node.item.querySelector(':scope > .line');
    row.prepend(button);
    row.append(count);
    return { node, list, button, count, shown: '' };
  }

  function show(line, words, { folded, below }) {
    const { node, list, button, count } = line;
    const isFolded = folded.has(node);
    const matches = isFolded ? below.get(node) || 0 : 0;
    const name = words.withMatches('under', { n: node.below, label: node.label, matches });
    const shown = `${isFolded} ${name}`;
    if (line.shown === shown) return;
    line.shown = shown;
    list.hidden = isFolded ? 'until-found' : false;
    count.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '';
    button.setAttribute('aria-expanded', !isFolded);
    button.setAttribute('aria-label', name);
  }

  function choose(node, isChosen) {
    node.item.classList.toggle('chosen', isChosen);
    if (isChosen) node.link.setAttribute('aria-current', 'true'); else node.link.removeAttribute('aria-current');
  }

  function follow(store, outline, words) {
    const { tree } = store.get();
    outline.classList.toggle('long', tree.nodes.length > long);
    const lines = tree.branching.map(node => line(store, node));
    raakvlak.links.follow(store, outline, 'outline');
    raakvlak.links.escape(store, outline);
    store.subscribe(['folded', 'matches'], state => {
      for (const one of lines) show(one, words, state);
      outline.classList.add('ready');
    });
    store.subscribe(['matches', 'only'], state => {
      const { matches } = state;
      const isWanted = raakvlak.filter.isWanted(state);
      for (const node of tree.nodes.slice(1)) {
        node.item.classList.toggle('match', Boolean(matches?.has(node)));
        node.item.classList.toggle('other', Boolean(matches) && !matches.has(node));
        node.item.hidden = !isWanted(node);
      }
    });
    store.subscribe(['chosen'], (state, before) => {
      if (before.chosen) choose(before.chosen, false);
      if (state.chosen) choose(state.chosen, true);
    });
    store.subscribe(['focus'], ({ focus }) => { if (focus.part === 'outline') focus.node.link.focus(); });
  }

  return { follow };
})();
'use strict';
/*
 * The panel: the chosen node's own text, copied from the outline, with the route to it above and what it leads to below.
 */
raakvlak.Panel = (() => {
  const { changes, folding, make } = raakvlak;

  const link = node =>
    make('a', { href: `#${encodeURIComponent(node.id)}`, ...raakvlak.own }, node.label);

  /** A copy without ids, which a page may have only once. */
  function copy(element) {
    const clone = element.cloneNode(true);
    for (const part of [clone, ...clone.querySelectorAll('[id]')]) part.removeAttribute('id');
    return clone;
  }

  return class Panel {
    constructor(store, element, words) {
      Object.assign(this, { store, element, words, button: null });
      raakvlak.links.follow(store, element, 'panel');
      raakvlak.links.escape(store, element);
      store.subscribe(['chosen'], (state, before) => {
        if (state.chosen) this.open(state.chosen); else this.close(before.chosen);
      });
      store.subscribe(['chosen', 'folded'], state => this.name(state));
      store.subscribe(['focus'], ({ focus }) => {
        if (focus.part === 'panel') element.focus({ preventScroll: true });
      });
    }

    open(node) {
      const parts = [this.head(node)];
      this.button = null;
      if (node.about) parts.push(copy(node.about));
      if (node.children.length > 0) parts.push(this.below(node));
      this.element.className = `panel b${(node.branch + 7) % 8 + 1}`;
      this.element.replaceChildren(...parts);
      this.element.hidden = false;
      this.element.scrollTop = 0;
    }

    close(node) {
      const hadFocus = this.element.contains(document.activeElement);
      this.button = null;
      this.element.hidden = true;
      this.element.replaceChildren();
      if (hadFocus) this.store.update(changes.focusBack(node));
    }

    head(node) {
      const above = folding.above(node).reverse();
      const kind = this.words.kind(node).toLowerCase();
      const route = above.flatMap((step, at) => (at === 0 ? [make('span', raakvlak.own, step.label)] : [' › ', link(step)]))
        .concat(kind ? [` › ${kind}`] : []);
      const button = make(
        'button', { class: 'close', type: 'button', 'aria-label': this.words.text('close') }, make('span', {}, '×'));
      button.addEventListener('click', () => this.store.update(changes.close));
      return make('div', { class: 'panel-head' },
        make('p', { class: 'way' }, ...route), make('h2', { id: 'panel-title', ...raakvlak.own }, node.label), button);
    }

    /**
     * What is below the node, each kind under its own heading, with the button that folds it: as large here as the map
     * may be small.
     */
    below(node) {
      this.button = make('button', { class: 'fold-here', type: 'button' });
      this.button.addEventListener('click', () =>
        this.store.update(changes.fold(node, !this.store.get().folded.has(node))));
      const kinds = [...new Set(node.children.map(child => child.kind))];
      const lists = kinds.map(kind => [
        make('h3', {}, this.words.text(`kind-${kind}`)),
        make('ul', {}, ...node.children.filter(child => child.kind === kind).map(child => make('li', {}, link(child)))),
      ]);
      return make('div', { class: 'leads' },
        make('div', { class: 'leads-head' }, lists[0][0], this.button), ...lists.flat().slice(1));
    }

    name({ chosen, folded }) {
      if (!this.button) return;
      const isFolded = folded.has(chosen);
      this.button.textContent = this.words.text(isFolded ? 'unfoldHere' : 'foldHere');
      this.button.setAttribute('aria-expanded', !isFolded);
    }

    /** Pixels of the stage that the panel covers from its foot up, where it is a sheet at the foot of the window. */
    covers(stage, origin) {
      const { element } = this;
      // A narrow stage is as long as its map: the page scrolls to the card instead.
      if (getComputedStyle(element).position !== 'sticky' || this.store.get().stage.isNarrow) return 0;
      if (origin === 'map') stage.scrollIntoView({ block: 'start' });
      // With an address the page is still to be scrolled to the workspace.
      const top = origin === 'address' ? element.closest('.workspace').getBoundingClientRect().top : 0;
      const { bottom, height } = stage.getBoundingClientRect();
      const covered = bottom - top - (innerHeight - element.offsetHeight - 8);
      return covered > 0 && covered < height * 0.7 ? covered : 0;
    }
  };
})();
'use strict';
/*
 * The map by keyboard: one tab stop, and in it the keys of a tree. The arrow that points away from the theme unfolds and
 * goes down a branch, the one that points to the theme folds and goes up: on the left side they are mirrored.
 */
raakvlak.Keys = (() => {
  const { changes, plain } = raakvlak;
  /** Milliseconds after which typing begins anew. */
  const pause = 800;
  /** Pixels that Shift with an arrow moves the map. */
  const stride = 80;
  const arrows = { ArrowLeft: [stride, 0], ArrowRight: [-stride, 0], ArrowUp: [0, stride], ArrowDown: [0, -stride] };

  return class Keys {
    constructor(store) {
      Object.assign(this, { store, typed: '', typedAt: 0 });
    }

    press(event) {
      // With Ctrl, + and − are the browser's own: they scale the page.
      if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('a, button')) return;
      if (this.handle(event.key, event.shiftKey, performance.now())) event.preventDefault();
    }

    /** - Returns: whether the key was for the map. */
    handle(key, isShifted, now) {
      const { active, layout: { shown } } = this.store.get();
      const send = change => { this.store.update(change); return true; };
      const go = node => (node ? send(changes.focusOn(node)) : true);
      if (isShifted && arrows[key]) return send(changes.move(...arrows[key]));
      switch (key) {
        case 'ArrowUp': return go(shown[shown.indexOf(active) - 1]);
        case 'ArrowDown': return go(shown[shown.indexOf(active) + 1]);
        case 'ArrowLeft': return send(this.sideways('left'));
        case 'ArrowRight': return send(this.sideways('right'));
        case 'Home': return go(shown[0]);
        case 'End': return go(shown[shown.length - 1]);
        case 'Enter': return send(changes.choose(active, 'map', true));
        // What is typed may contain a space.
        case ' ': return this.isTyping(now) ? this.find(key, now) : send(changes.choose(active, 'map', true));
        case 'Escape': return send(changes.close);
        case '*': return send(changes.unfoldSiblings(active));
        case '+': case '=': return send(changes.announceZoom(changes.zoom(1.25)));
        case '-': return send(changes.announceZoom(changes.zoom(0.8)));
        case '0': return send(changes.announceZoom(changes.fit));
        case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
          return this.isTyping(now) ? this.find(key, now) : send(changes.toLevel(Number(key)));
        default: return /^[\p{L}\p{N}]$/u.test(key) && this.find(key, now);
      }
    }

    /** The change that an arrow to a side makes. */
    sideways(side) {
      const { active, folded, layout: { boxes }, stage } = this.store.get();
      // In a narrow window all cards are on the right.
      const own = stage.isNarrow ? 'right' : active.side;
      const isFolded = folded.has(active);
      const go = node => (node ? changes.focusOn(node) : state => state);
      const children = active.children.filter(child => boxes.has(child));
      if (active.depth === 0) {
        return go(stage.isNarrow ? side === 'right' && children[0] : children.find(child => child.side === side));
      }
      if (own === side) return isFolded ? changes.fold(active, false) : go(children[0]);
      return active.children.length > 0 && !isFolded ? changes.fold(active, true) : go(active.parent);
    }

    isTyping(now) { return this.typed !== '' && now - this.typedAt < pause; }

    /** Goes to the next node with a word that begins as typed; one that is folded away is unfolded. */
    find(key, now) {
      const { tree: { nodes }, active } = this.store.get();
      this.typed = (this.isTyping(now) ? this.typed : '') + plain(key);
      this.typedAt = now;
      const from = active.index + (this.typed.length === 1 ? 1 : 0);
      const order = [...nodes.slice(from), ...nodes.slice(0, from)];
      const found = order.find(node => ` ${plain(node.label)}`.includes(` ${this.typed}`));
      if (found) {
        this.store.update(changes.reveal(found));
        this.store.update(changes.focusOn(found));
        this.store.update(changes.announce('found', { label: found.label }));
      } else {
        this.store.update(changes.announce('notFound', { text: this.typed }));
      }
      return true;
    }
  };
})();
'use strict';
/*
 * The legend: each sign of this map with what it means in words. What the map has not is not explained.
 */
raakvlak.legend = (() => {
  const { frame, make } = raakvlak;
  const kinds = { cause: '◄', example: '•', chance: '+', measure: '√' };

  const sample = (css, text = '') => make('span', { class: `sample ${css}`, 'aria-hidden': 'true' }, text);

  /** A sign and its words; nothing where the map has no such sign. */
  const line = (isThere, sign, text) => (isThere ? [make('li', {}, sign, make('span', {}, text))] : []);

  /** The focus areas of the map, as the filter offers them: numeral and title. */
  const areas = form => [...form.querySelectorAll('select[name="focus"] option')].filter(option => option.value)
    .flatMap(({ textContent: text }) => {
      const [, numeral, title] = text.match(/^(\S+)\s*(.*)$/);
      return line(true, sample('badge focus', numeral), title);
    });

  return (store, { tools, form }, words) => {
    const { nodes } = store.get().tree;
    const has = test => nodes.some(test);
    const hasBadge = test => has(({ badges }) => badges.some(test));
    const ofKind = kind => has(node => node.kind === kind);
    const list = make('ul', {},
      ...line(hasBadge(one => one.kind === 'point'), sample('badge point', '7'), words.text('legendPoint')),
      ...areas(form),
      ...line(hasBadge(one => one.kind === 'figure'), sample('badge figure', '◎'), words.text('legendFigure')),
      ...line(true, sample('card-sign', ''), words.text('legendStated')),
      ...line(has(one => one.traits.evidence.includes('inferred')), sample('card-sign inferred'), words.text('legendInferred')),
      ...line(true, sample('fold-sign', '+8'), words.text('legendFold')),
      ...line(true, sample('fold-sign', '3/8'), words.text('legendShare')),
      ...line(true, sample('match-sign', '●'), words.text('legendMatch')),
      ...line(has(one => one.isReference), sample('plain-sign', '→'), words.text('legendReference')),
      ...Object.entries(kinds).flatMap(([kind, sign]) => line(ofKind(kind), sample('plain-sign', sign),
        `${words.text(`kind-${kind}`)}: ${words.text(`meaning-${kind}`)}`)));
    const opened = frame.opener(tools, words.text('legend'), 'legend', list, make('p', {}, words.text('legendColour')));
    // It may be longer than the window, and is scrolled by keyboard too.
    const sheet = opened.element.querySelector('.sheet');
    for (const [key, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', words.text('legend')]]) {
      sheet.setAttribute(key, value);
    }
    return opened;
  };
})();
'use strict';
/*
 * Presenting: views of the map as slides that fill the screen. A reader saves views of the own choice, kept in the
 * address and nowhere else; without any, the slides are the whole map and each branch in turn.
 */
raakvlak.slides = (() => {
  const { address, changes, frame, make } = raakvlak;
  const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

  /** What each slide shows, as an address asks it. */
  function all({ tree, slides }) {
    if (slides.length > 0) return slides.map(one => address.ofSlide(one, tree));
    const folded = raakvlak.folding.atLevel(tree, 1);
    const view = { chosen: null, folded, filter: {}, only: false, slides: null };
    return [view, ...tree.root.children.map(branch =>
      ({ ...view, chosen: branch, folded: new Set([...folded].filter(node => node !== branch)) }))];
  }

  const name = ({ chosen }, { tree }) => (chosen || tree.root).label;

  /** The bar at the foot of a slide. */
  function bar(store, { workspace }, words, start) {
    const step = by => {
      const at = store.get().presented.at + by;
      const slides = all(store.get());
      if (slides[at]) store.update(changes.present(at, slides[at]));
    };
    const end = () => {
      store.update(changes.endPresenting);
      start.focus();
    };
    const [former, next] = [['former', -1], ['next', 1]].map(([key, by]) =>
      frame.button(words.text(key), key, () => step(by)));
    const title = make('p', { role: 'status' });
    const element = make('div', { class: 'slide-bar', role: 'group', 'aria-label': words.text('present'), hidden: '' },
      former, title, next, frame.button(words.text('stop'), 'stop', end));
    workspace.append(element);
    store.subscribe(['presented'], (state, before) => {
      const { presented } = state;
      element.hidden = !presented;
      workspace.classList.toggle('presenting', Boolean(presented));
      if (!presented) return;
      const slides = all(state);
      const at = presented.at;
      title.replaceChildren(
        `${words.text('slide', { n: at + 1, all: slides.length })}: `, make('span', raakvlak.own, name(slides[at], state)));
      // Not disabled: a button that has the focus would lose it.
      former.setAttribute('aria-disabled', at === 0);
      next.setAttribute('aria-disabled', at === slides.length - 1);
      if (!before.presented) next.focus();
    });
    // Before the map's own keys: while presenting, these turn the slides wherever the focus is but on a link.
    document.addEventListener('keydown', event => {
      if (!store.get().presented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') end();
      else if (event.key === ' ' && event.target.closest('button, a')) return;
      else if (event.key === 'Home' || event.key === 'End') {
        const slides = all(store.get());
        step((event.key === 'Home' ? 0 : slides.length - 1) - store.get().presented.at);
      } else if (steps[event.key]) step(steps[event.key]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }, true);
    return step;
  }

  return (store, context, words) => {
    const list = make('ol', { class: 'slides' });
    const present = at => {
      sheet.close();
      store.update(changes.present(at, all(store.get())[at]));
    };
    const start = frame.button(words.text('start'), 'start', () => present(0));
    const keep = frame.button(words.text('keep'), 'keep', () => store.update(changes.keep(address.slide(store.get()) || '?')));
    const sheet = frame.opener(
      context.tools, words.text('present'), 'present', start, keep, list, make('p', {}, words.text('ownSlides')));
    bar(store, context, words, sheet.button);
    store.subscribe(['slides'], state => {
      list.replaceChildren(...state.slides.map((slide, at) => make('li', {},
        frame.button(
          make('span', raakvlak.own, name(address.ofSlide(slide, state.tree), state)), 'show', () => present(at)),
        frame.button('×', 'drop', () => {
          store.update(changes.drop(at));
          keep.focus();
        }, { 'aria-label': words.text('drop', { n: at + 1 }) }))));
    });
    return sheet.element;
  };
})();
'use strict';
/*
 * The map as it is shown now as a file: SVG, or PNG made of it by the browser. Sizes and colours are read from the cards
 * in the page, so the picture looks as they do. It works from `file:` too, and nothing leaves the machine.
 */
raakvlak.picture = (() => {
  const { layout } = raakvlak;
  const margin = 24;
  /** Pixels of a line below the map, and of its letters. */
  const line = { height: 20, letters: 14 };
  /** Some browsers make no larger canvas. */
  const most = { pixels: 16e6, side: 16000 };
  const pen = () => document.createElement('canvas').getContext('2d');

  // Signs that no XML file may have would make the picture unreadable.
  const escaped = text => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

  function tag(name, attributes, content = '') {
    const written = Object.entries(attributes).filter(([, value]) => value !== null)
      .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)}"`);
    return `<${name}${written.join('')}>${content}</${name}>`;
  }

  const paint = colour => (/^rgba\(.*, 0\)$/.test(colour) ? 'none' : colour);

  /** The background and the border of an element. */
  function shape(element, at) {
    const style = getComputedStyle(element);
    const { x, y, width, height } = at(element.getBoundingClientRect());
    const border = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth);
    const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2);
    return tag('rect', {
      x: x + border / 2, y: y + border / 2, width: width - border, height: height - border, rx: Math.max(0, radius - border / 2),
      fill: paint(style.backgroundColor), stroke: border ? paint(style.borderTopColor) : 'none', 'stroke-width': border,
      'stroke-dasharray': style.borderTopStyle === 'dashed' ? '5 3' : null,
    });
  }

  /** The text of a node of the page in its lines: { text, rect }. */
  function lines(node) {
    const range = document.createRange();
    const found = [];
    const add = (from, to) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      const rects = range.getClientRects();
      // A long word that is broken is taken letter by letter.
      if (rects.length > 1 && to - from > 1) { for (let one = from; one < to; one += 1) add(one, one + 1); return; }
      const [rect] = rects;
      if (!rect) return;
      const last = found[found.length - 1];
      if (last && Math.abs(last.rect.top - rect.top) < rect.height / 2) last.to = to;
      else found.push({ from, to, rect });
    };
    for (const word of node.data.matchAll(/\S+/g)) add(word.index, word.index + word[0].length);
    return found.map(({ from, to, rect }) => ({ text: node.data.slice(from, to), rect }));
  }

  /** All texts inside an element. */
  function texts(element, at, ctx) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const style = getComputedStyle(node.parentElement);
      ctx.font = style.font;
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ctx.measureText('x');
      for (const { text, rect } of lines(node)) {
        const { x, y, width, height } = at(rect);
        found.push(tag('text', {
          x, y: y + (height - up - down) / 2 + up, textLength: width, lengthAdjust: 'spacingAndGlyphs', fill: style.color,
          'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight,
          'font-style': style.fontStyle,
        }, escaped(text)));
      }
    }
    return found;
  }

  function card({ element, box, fold }, to, isFolded, ctx) {
    const origin = box.getBoundingClientRect();
    const scale = origin.width / box.offsetWidth;
    const at = ({ left, top, width, height }) => ({
      x: to.x + (left - origin.left) / scale, y: to.y + (top - origin.top) / scale,
      width: width / scale, height: height / scale,
    });
    const parts = [box, ...box.querySelectorAll('.badge'), ...fold && isFolded ? [fold] : []];
    return tag('g', { opacity: getComputedStyle(element).opacity },
      [...parts.map(part => shape(part, at)), ...texts(box, at, ctx), ...fold && isFolded ? texts(fold, at, ctx) : []].join(''));
  }

  function curve({ path }, node, boxes) {
    const style = getComputedStyle(path);
    return tag('path', {
      d: layout.curve(node, boxes.get(node.parent), boxes.get(node)), fill: 'none', stroke: style.stroke,
      'stroke-width': style.strokeWidth, 'stroke-dasharray': style.strokeDasharray === 'none' ? null : style.strokeDasharray,
      opacity: style.opacity,
    });
  }

  /** Words in lines no wider than a number of pixels. */
  function wrapped(words, width, ctx) {
    const found = [''];
    for (const word of words.split(/\s+/)) {
      const longer = found[found.length - 1] ? `${found[found.length - 1]} ${word}` : word;
      if (ctx.measureText(longer).width <= width) found[found.length - 1] = longer; else found.push(word);
    }
    return found;
  }

  /**
   * The map with all cards that are shown now, also those outside the stage: { svg, width, height }.
   * - Parameter foot: texts below the map: whose it is.
   */
  function svg({ layout: { boxes, bounds }, folded, tree }, cards, stage, foot) {
    const ctx = pen();
    const parts = [...boxes.keys()].map(node => [node, cards.get(node)]);
    // Of a large map, cards out of sight are not laid out: they are for a moment, to be measured.
    const hidden = parts.filter(([, { element }]) => element.hidden);
    for (const [, { element }] of hidden) element.hidden = false;
    const curves = parts.filter(([node]) => node.parent).map(([node, part]) => curve(part, node, boxes));
    const drawn = parts.map(([node, part]) => card(part, boxes.get(node), folded.has(node), ctx));
    for (const [, { element }] of hidden) element.hidden = true;
    const width = Math.max(320, bounds.right - bounds.left) + 2 * margin;
    const style = getComputedStyle(stage);
    ctx.font = `${line.letters}px ${style.fontFamily}`;
    const below = foot.flatMap(text => wrapped(text, width - 2 * margin, ctx));
    const top = bounds.bottom - bounds.top + 2 * margin;
    const height = top + below.length * line.height + margin / 2;
    const words = below.map((text, at) => tag('text', {
      x: margin, y: top + at * line.height + line.letters, fill: style.color, 'font-family': style.fontFamily, 'font-size': line.letters,
    }, escaped(text)));
    const content = [
      tag('title', {}, escaped(tree.root.label)), tag('rect', { width, height, fill: style.backgroundColor }),
      tag('g', { transform: `translate(${Math.round(margin - bounds.left)} ${Math.round(margin - bounds.top)})` }, [...curves, ...drawn].join('\n')),
      ...words,
    ].join('\n');
    const written = tag('svg', {
      xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`, role: 'img',
      lang: stage.closest('[lang]').lang,
    }, `\n${content}\n`);
    return { svg: written, width, height };
  }

  /** The picture as PNG, at twice the size of the screen where a browser can. */
  async function png({ svg: text, width, height }) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const scale = Math.min(2, Math.sqrt(most.pixels / (width * height)), most.side / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done, fail) => {
      canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
    });
  }

  function save(blob, name) {
    const link = raakvlak.make('a', { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Saves what is shown as a file of a kind: `svg` or `png`. */
  async function saveAs(kind, state, cards, stage) {
    const address = document.querySelector('.copy-link')?.dataset.address;
    const foot = [
      [[...document.querySelectorAll('.site-name > *')].map(part => part.textContent.trim()).join(', '), address].filter(Boolean).join(' – '),
      document.querySelector('.notice')?.textContent.trim(),
    ].filter(Boolean);
    const picture = svg(state, cards, stage, foot);
    const blob = kind === 'png' ? await png(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
    const stem = location.pathname.split('/').pop().replace(/\.html$/, '') || 'map';
    save(blob, `${stem}.${kind}`);
  }

  return { saveAs };
})();
'use strict';
/*
 * The page on paper: with the whole map, the text only, or what is shown now. The browser's own command prints the first.
 * A PDF is what a browser prints to a file: that has tags, which a PDF of our own making would not have.
 */
raakvlak.print = (() => {
  const { changes, frame, make } = raakvlak;
  /** The room for the map on an A4 sheet on its side, below the title, in pixels of CSS. */
  const sheet = { width: 1036, height: 512 };

  /** The map as it is shown, fitted to a sheet. */
  function fitted(layer, { layout: { bounds } }) {
    const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    const scale = Math.min(1.2, sheet.width / width, sheet.height / height);
    layer.style.transform = `translate(${(sheet.width - width * scale) / 2 - bounds.left * scale}px,${
      -bounds.top * scale}px) scale(${scale})`;
  }

  return (store, { tools, layer, element }, words, cards) => {
    const page = document.documentElement;
    let before = '';
    const prepare = what => {
      page.dataset.print = what;
      before = layer.style.transform;
      if (what === 'now' && !store.get().stage.isNarrow) fitted(layer, store.get());
    };
    addEventListener('afterprint', () => {
      if (page.dataset.print === 'now') layer.style.transform = before;
      delete page.dataset.print;
    });
    const buttons = [['map', 'printMap'], ['text', 'printText'], ['now', 'printNow']].map(([what, key]) =>
      frame.button(words.text(key), `print-${what}`, () => {
        opened.close();
        prepare(what);
        print();
      }));
    const pictures = ['png', 'svg'].map(kind => frame.button(words.text(kind), `save-${kind}`, () => {
      opened.close();
      raakvlak.picture.saveAs(kind, store.get(), cards, element.parentElement)
        .then(() => store.update(changes.announce('saved')), () => store.update(changes.announce('notSaved')));
    }));
    const opened = frame.opener(
      tools, words.text('print'), 'print', ...pictures, ...buttons.reverse(), make('p', {}, words.text('pdf')));
    return opened.element;
  };
})();
'use strict';
/*
 * Where one is in a map that is larger than its stage: a small picture of all cards with a frame around what is in
 * sight, which can be pressed or dragged to go elsewhere. Where no card is in sight at all there is a button back.
 */
raakvlak.mini = (() => {
  const { changes, frame, make, view } = raakvlak;
  const size = { width: 176, height: 112 };
  const margin = 6;

  return (store, { live }, words) => {
    const canvas = make('canvas', { class: 'mini', hidden: '', 'aria-hidden': 'true', ...size });
    const lost = frame.button(words.text('lost'), 'lost', () => store.update(changes.announceZoom(changes.fit)), { hidden: '' });
    live.append(canvas, lost);
    let waits = false;

    /** From the map to the picture. */
    function scaleOf({ left, right, top, bottom }) {
      const [width, height] = [right - left, bottom - top];
      const scale = Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height);
      return { scale, x: (size.width - width * scale) / 2 - left * scale, y: (size.height - height * scale) / 2 - top * scale };
    }

    function draw() {
      waits = false;
      const state = store.get();
      const { layout: { boxes, bounds }, stage } = state;
      const seen = view.sight(state.view, stage);
      const isLarger = !stage.isNarrow && boxes.size > 1
        && (bounds.left < seen.left || bounds.right > seen.right || bounds.top < seen.top || bounds.bottom > seen.bottom);
      canvas.hidden = !isLarger;
      lost.hidden = !isLarger || [...boxes.values()].some(box => box.x < seen.right && box.x + box.width > seen.left
        && box.y < seen.bottom && box.y + box.height > seen.top);
      if (!isLarger) return;
      const { scale, x, y } = scaleOf(bounds);
      const pen = canvas.getContext('2d');
      const style = getComputedStyle(canvas);
      pen.clearRect(0, 0, size.width, size.height);
      pen.fillStyle = style.color;
      for (const [node, box] of boxes) {
        pen.globalAlpha = state.matches && !state.matches.has(node) ? 0.3 : 0.75;
        pen.fillRect(x + box.x * scale, y + box.y * scale, Math.max(1.5, box.width * scale), Math.max(1.5, box.height * scale));
      }
      pen.globalAlpha = 1;
      pen.strokeStyle = style.outlineColor;
      pen.lineWidth = 2;
      pen.strokeRect(x + seen.left * scale, y + seen.top * scale,
        (seen.right - seen.left) * scale, (seen.bottom - seen.top) * scale);
    }

    store.subscribe(['layout', 'view', 'stage', 'matches'], () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(draw);
    });

    function go(event) {
      if (event.type === 'pointermove' && event.buttons === 0) return;
      const box = canvas.getBoundingClientRect();
      const { scale, x, y } = scaleOf(store.get().layout.bounds);
      store.update(changes.look((event.clientX - box.left - x) / scale, (event.clientY - box.top - y) / scale));
    }
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      go(event);
    });
    canvas.addEventListener('pointermove', go);
  };
})();
'use strict';
/*
 * What the numbers on a card stand for, in words at the foot of the map, for the card that has the focus or was pressed:
 * a title that only a mouse can reach would not be read by keyboard or finger. A screen reader has it in the panel.
 */
raakvlak.hint = (() => {
  const { make } = raakvlak;

  return (store, { live, element }) => {
    const line = make('p', { class: 'hint', hidden: '', 'aria-hidden': 'true' });
    live.append(line);
    const show = () => {
      const { active, chosen, stage } = store.get();
      const isAsked = element.contains(document.activeElement) && !chosen && !stage.isNarrow && active.badges.length > 0;
      line.hidden = !isAsked;
      if (isAsked) line.textContent = active.badges.map(badge => badge.name).join(' · ');
    };
    element.addEventListener('focusin', show);
    element.addEventListener('focusout', () => { setTimeout(show); });
    store.subscribe(['active', 'chosen', 'stage'], show);
  };
})();
'use strict';
/*
 * The toolbar of the map, from left to right. What is new there is a function here, or a file, and a line.
 */
raakvlak.tools = (() => {
  const { changes, frame, make } = raakvlak;

  /** The filter's form in a sheet; beside its button what was found and how to clear it. */
  function filter(store, { tools, form }, words) {
    const only = make('input', { type: 'checkbox', name: 'only' });
    form.append(make('label', { class: 'only' }, only, words.text('only')));
    form.hidden = false;
    const count = make('output', { 'aria-live': 'off' });
    const reset = frame.button(words.text('reset'), 'reset', () => {});
    const { element, button } = frame.opener(tools, words.text('filter'), 'filter', form);
    raakvlak.filter.show(store, { form, only, count, reset }, words);
    // Who clears the filter stays at it.
    reset.addEventListener('click', () => button.focus());
    // Where the count is seen, it is heard too: once, with the change that made it.
    store.subscribe(['matches'], () => {
      if (count.textContent) store.update(changes.announceText(count.textContent));
    });
    return form.querySelector('select') ? [element, make('div', { class: 'found' }, count, reset)] : [];
  }

  /** All of the window. Where the browser has no full screen of its own, as on some phones, the map fills the page. */
  function full(store, { workspace }, words) {
    const button = frame.button(words.text('full'), 'full', () => store.update(changes.fill(!store.get().isFull)), {
      'aria-pressed': 'false',
    });
    store.subscribe(['isFull'], ({ isFull }) => {
      button.setAttribute('aria-pressed', isFull);
      workspace.classList.toggle('full', isFull);
      document.documentElement.classList.toggle('map-full', isFull);
      if (isFull) workspace.requestFullscreen?.().catch(() => {});
      else if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    });
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) store.update(changes.leaveFull);
    });
    workspace.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.defaultPrevented || !store.get().isFull) return;
      store.update(changes.leaveFull);
      button.focus();
    });
    return [button];
  }

  return (store, context, words, cards) => {
    const { tools } = context;
    const legend = raakvlak.legend(store, context, words);
    tools.append(
      ...filter(store, context, words), frame.levels(store, words), legend.element,
      make('span', { class: 'space' }),
      raakvlak.slides(store, context, words), raakvlak.print(store, context, words, cards), ...full(store, context, words));
    return { legend };
  };
})();
'use strict';
/*
 * The live map of a theme's page. Each part gets the one state to follow and to change; here they are put together,
 * and here the browser measures.
 */
(() => {
  const { changes } = raakvlak;
  /** A stage less wide, or a window less high such as that of a phone on its side, has the narrow form of the map. */
  const narrow = { width: 600, height: 480 };

  function liveMap(section, workspace) {
    const words = new raakvlak.Words(section.dataset.strings);
    const outline = workspace.querySelector('.outline');
    const form = section.querySelector('.highlight');
    const store = new raakvlak.Store(changes.start(raakvlak.tree.read(outline), raakvlak.filter.choices(form)));
    const { element, layer, tools, live } = raakvlak.frame.build(store, section, outline, words);
    const context = { element, layer, tools, live, form, workspace };
    const cards = new raakvlak.Cards(store.get().tree, layer, words);

    // First, so that the map is laid out before what a part sends when it follows the same change.
    store.subscribe(['aim'], ({ isReady }) => {
      // Measured only when all parts have followed: what they show decides the sizes.
      if (isReady) store.update(state => changes.layOut(measured(state))(state));
    });
    cards.follow(store);
    const panel = new raakvlak.Panel(store, workspace.querySelector('.panel'), words);
    new raakvlak.Motion(store, cards, layer);
    new raakvlak.Pointer(store, element);
    const { legend } = raakvlak.tools(store, context, words, cards);
    raakvlak.mini(store, context, words);
    raakvlak.hint(store, context);
    const keys = new raakvlak.Keys(store);
    raakvlak.outline.follow(store, outline, words);
    const restore = raakvlak.address.follow(store);
    // Last, for only a card that has moved can be scrolled to.
    store.subscribe(['focus'], ({ focus: { part, node } }) => {
      if (part !== 'map') return;
      cards.get(node).element.focus({ preventScroll: true });
      // The stage itself may be partly out of the window.
      cards.get(node).box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    store.subscribe(['layout'], ({ chosen, stage, aim }) => {
      if (stage.isNarrow && chosen && ['map', 'panel'].includes(aim.origin)) {
        cards.get(chosen).box.scrollIntoView({ block: 'nearest' });
      }
    });

    /** The stage, and the cards that are to be shown. What only moves the map measures nothing. */
    function measured(state) {
      const shown = raakvlak.folding.shown(state.tree, state.folded, raakvlak.filter.isWanted(state));
      // Before anything is measured: the browser then lays out the page once, with the new cards in it.
      cards.make(shown);
      const stage = stageSize();
      const { aim, chosen } = state;
      const covered = !chosen ? 0 : aim.origin ? panel.covers(element, aim.origin) : state.stage.covered;
      return {
        stage: { ...stage, covered }, sizes: cards.measure(shown, state.sizes, stage.isNarrow !== state.stage.isNarrow),
      };
    }

    function stageSize() {
      const isNarrow = live.clientWidth < narrow.width || innerHeight < narrow.height;
      live.classList.toggle('narrow', isNarrow);
      const { clientWidth: width, clientHeight: height } = element;
      return { width, height, head: isNarrow ? 0 : tools.offsetHeight, isNarrow };
    }

    function start() {
      store.update(changes.appear({ ...stageSize(), covered: 0 }));
      restore();
      const [visit] = performance.getEntriesByType('navigation');
      if (!store.get().chosen || visit?.type !== 'navigate') return;
      // The browser itself scrolls to the line in the outline when all has loaded; the map comes after that.
      const show = () => requestAnimationFrame(scrollToMap);
      if (document.readyState === 'complete') show(); else addEventListener('load', show, { once: true });
    }

    function scrollToMap() {
      const { chosen, stage } = store.get();
      if (stage.isNarrow && chosen) cards.get(chosen).box.scrollIntoView({ block: 'center' });
      else workspace.scrollIntoView({ block: 'start' });
    }

    function resize() {
      if (!store.get().isFull) raakvlak.measureAbove(workspace);
      const state = store.get();
      const { stage, sizes } = measured({ ...state, aim: {} });
      const keys = ['width', 'height', 'head', 'isNarrow'];
      if (sizes === state.sizes && keys.every(key => stage[key] === state.stage[key])) return;
      store.update(changes.resize({ stage, sizes }));
    }

    /** Text that becomes larger or wider, or another window: the map is laid out anew. */
    function watch() {
      let waits = false;
      const observer = new ResizeObserver(() => {
        if (waits) return;
        waits = true;
        requestAnimationFrame(() => { waits = false; resize(); });
      });
      cards.made = ({ box, fold }) => { for (const one of [box, fold]) if (one) observer.observe(one); };
      observer.observe(live);
      observer.observe(tools);
    }

    const nodeAt = target => cards.nodeOf(target.closest('.card'));
    let isFinger = false;

    raakvlak.links.follow(store, element, 'map');
    element.addEventListener('keydown', event => {
      if (event.key === '?') legend.toggle(); else keys.press(event);
    });
    element.addEventListener('pointerdown', event => { isFinger = event.pointerType === 'touch'; }, true);
    element.addEventListener('click', event => {
      const node = nodeAt(event.target);
      if (!node) return;
      const link = event.target.closest('a');
      // A thumb that means the card often lands on a number: the panel has the same link, large.
      if (link?.matches('.badge') && isFinger) event.preventDefault(); else if (link) return;
      const isFold = event.target.closest('.fold');
      if (isFold) store.update(changes.fold(node, !store.get().folded.has(node)));
      store.update(changes.focusOn(node));
      if (!isFold) store.update(changes.choose(node, 'map', false));
    });
    element.addEventListener('focusin', event => {
      const node = nodeAt(event.target);
      if (node) store.update(changes.activate(node));
    });
    addEventListener('popstate', restore);
    // An address that is typed into an open page leads to the map too, not only to the outline.
    addEventListener('hashchange', () => { if (store.get().chosen) scrollToMap(); });
    watch();
    start();
  }

  for (const workspace of document.querySelectorAll('.workspace')) {
    const section = workspace.querySelector('.map');
    if (section && workspace.querySelector('.outline li.node')) liveMap(section, workspace);
  }
})();
