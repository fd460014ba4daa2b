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
 * from 1 among its siblings, `below` the nodes under it. Nodes are in reading order, the theme first, with depth 0.
 */
raakvlak.tree = (() => {
  const traits = ['focus', 'department', 'priority', 'evidence'];
  const words = text => (text || '').split(/\s+/).filter(Boolean);
  const blank = {
    label: '', kind: 'consequence', item: null, link: null, about: null, branch: 0, side: '', isReference: false, badges: [], also: [],
    traits: { focus: [], department: [], priority: [], evidence: [] },
  };

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
    for (let at = nodes.length - 1; at > 0; at -= 1) nodes[at].parent.below += nodes[at].below + 1;
    const branching = nodes.filter(node => node.depth > 0 && node.children.length > 0);
    return { root: theme, nodes, branching, byId: new Map(nodes.map(node => [node.id, node])) };
  }

  function badge(link) {
    return {
      text: link.textContent.trim(),
      name: link.title || link.textContent.trim(),
      href: link.getAttribute('href'),
      kind: link.classList.contains('point') ? 'point' : 'focus',
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
      badges: Array.from(line.querySelectorAll('.badge'), badge),
      also: Array.from(item.querySelectorAll(':scope > .about [data-also]'), also),
      traits: {
        focus: words(item.dataset.focus),
        department: words(item.dataset.departments),
        priority: words(item.dataset.priority),
        evidence: words(item.dataset.evidence),
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

  return { traits, link, read };
})();
'use strict';
/*
 * Which nodes are shown when some are folded. Drawing and outline have a set of folded nodes each; no set is changed
 * in place.
 */
raakvlak.folding = (() => {
  function above(node) {
    const nodes = [];
    for (let at = node.parent; at; at = at.parent) nodes.push(at);
    return nodes;
  }

  /** The nodes to be shown, in reading order. */
  function shown(tree, folded) {
    const found = new Set();
    for (const node of tree.nodes) {
      if (!node.parent || (found.has(node.parent) && !folded.has(node.parent))) found.add(node);
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

  /** The most levels of which `fits(shown)` accepts the nodes; at least one. */
  function deepest(tree, fits) {
    let level = tree.nodes.reduce((most, node) => Math.max(most, node.depth), 1);
    while (level > 1 && !fits(shown(tree, atLevel(tree, level)))) level -= 1;
    return level;
  }

  /** The node itself if it is among the shown, or the nearest above it that is. */
  function nearest(node, among) {
    let at = node;
    while (at.parent && !among.has(at)) at = at.parent;
    return at;
  }

  /** How many nodes are folded below a node; of how many when some of them match the filter. */
  const sign = (node, matches) => (matches > 0 ? `${matches}/${node.below}` : `+${node.below}`);

  return { above, shown, turned, openedTo, atLevel, deepest, nearest, sign };
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
  const unmeasured = { width: 0, height: 0, extra: 0, over: 0 };

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
    const size = node => sizes.get(node) || unmeasured;
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
   * The curve to a node from its parent, as a path. From the middle of the parent's outer edge straight on to the end
   * of its column, and only then bent to the child's inner edge: so no curve crosses a card.
   */
  function curve(node, parent, child) {
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

  return { arrange, curve };
})();
'use strict';
/*
 * The view: what part of the map is in the stage, as { x, y, scale, isFitted }. The layer with the cards lies at x, y in
 * the stage. `isFitted` is set while all is in sight because that was asked: then it stays so when the stage changes.
 *
 * `state` is the map's: its stage { width, height, covered }, where `covered` is what the panel covers of the stage from
 * its foot up, the bounds of its layout, and its view.
 */
raakvlak.view = (() => {
  const least = 0.1;
  const most = 3;
  /** Between the map and the edge of the stage; at the foot there are buttons. */
  const margin = { x: 30, top: 20, foot: 60 };

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

  /** As near to x, y as possible with the map's edges in the stage or beyond it. */
  function moved({ stage, layout: { bounds }, view }, x, y, scale = view.scale) {
    const inside = (value, low, high, room, before, after) => {
      const atLow = before - low * scale;
      const atHigh = room - after - high * scale;
      return clamp(value, Math.min(atLow, atHigh), Math.max(atLow, atHigh));
    };
    return {
      x: inside(x, bounds.left, bounds.right, stage.width, margin.x, margin.x),
      y: inside(y, bounds.top, bounds.bottom, stage.height, margin.top, margin.foot + stage.covered),
      scale,
      isFitted: false,
    };
  }

  /** The scale at which all is in sight. */
  const fitScale = (stage, bounds) => Math.min(
    (stage.width - 2 * margin.x) / Math.max(1, bounds.right - bounds.left),
    (stage.height - margin.top - margin.foot - stage.covered) / Math.max(1, bounds.bottom - bounds.top));

  function fitted(state) {
    const { stage, layout: { bounds } } = state;
    const scale = clamp(fitScale(stage, bounds), least, 1.15);
    const x = (stage.width - (bounds.left + bounds.right) * scale) / 2;
    const y = (stage.height + margin.top - margin.foot - stage.covered - (bounds.top + bounds.bottom) * scale) / 2;
    return { ...moved(state, x, y, scale), isFitted: true };
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
    const shift = (low, high, size) => {
      if (high - low > size - 2 * room) return size / 2 - (low + high) / 2;
      return low < room ? room - low : high > size - room ? size - room - high : 0;
    };
    return moved(state,
      x + shift(x + box.x * scale, x + (box.x + box.width) * scale, stage.width),
      y + shift(y + box.y * scale, y + (box.y + box.height) * scale, stage.height - stage.covered));
  }

  /** The part of the layer that is in the stage. */
  const sight = ({ x, y, scale }, { width, height }) =>
    ({ left: -x / scale, right: (width - x) / scale, top: -y / scale, bottom: (height - y) / scale });

  return { moved, fitScale, fitted, zoomed, showing, sight, clamp };
})();
'use strict';
/*
 * The filter, by focus area, department, priority and evidence. What meets all that is asked gets a mark and a heavier
 * border, the rest steps back; the text of both stays readable.
 */
raakvlak.filter = (() => {
  const { traits } = raakvlak.tree;

  /** The asked values that the reader can choose too; `choices` has them by trait. */
  const allowed = (asked, choices) => Object.fromEntries(traits.map(trait =>
    [trait, (choices[trait] || []).includes(asked[trait]) ? asked[trait] : '']));

  /** - Returns: the nodes that meet all that is asked or null when nothing is, and of each node how many below it do. */
  function matching(tree, asked) {
    const wanted = traits.filter(trait => asked[trait]);
    const below = new Map();
    if (wanted.length === 0) return { matches: null, below };
    const matches = new Set(tree.nodes.filter(node =>
      node.depth > 0 && wanted.every(trait => node.traits[trait].includes(asked[trait]))));
    // From the last node to the first: all that is below a node is counted before it.
    for (let at = tree.nodes.length - 1; at > 0; at -= 1) {
      const node = tree.nodes[at];
      const own = (below.get(node) || 0) + (matches.has(node) ? 1 : 0);
      below.set(node.parent, (below.get(node.parent) || 0) + own);
    }
    return { matches, below };
  }

  /** How many different effects some nodes are: one that is below two others counts once, as on every page. */
  const different = nodes => new Set([...nodes].map(node => node.effect || node.id)).size;

  /** What the selects of the form offer. */
  const choices = form => Object.fromEntries([...form.querySelectorAll('select')].map(select =>
    [select.name, [...select.options].map(option => option.value)]));

  /** The form: it sends what is chosen, and shows it with the count of what matches. */
  function show(store, form, words) {
    const selects = [...form.querySelectorAll('select')];
    const count = raakvlak.make('output');
    form.append(count);
    form.hidden = selects.length === 0;
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('change', () => store.update(raakvlak.changes.filter(
      Object.fromEntries(selects.map(select => [select.name, select.value])))));
    store.subscribe(['filter', 'matches'], ({ tree, filter, matches }) => {
      for (const select of selects) select.value = filter[select.name];
      count.textContent = matches
        ? words.text('shown', { n: different(matches), all: different(tree.nodes) - 1 }) : '';
    });
  }

  return { allowed, matching, different, choices, show };
})();
'use strict';
/*
 * What is chosen, folded and filtered, as an address: `woningnood.html?fold=a,b#huiselijk-geweld`.
 *
 * The node is the fragment, so that the address leads to its line in the outline without any script. `open=a,b` folds
 * all but those: of the two the shorter is written. The outline has `text-fold` and `text-open` likewise.
 */
raakvlak.address = (() => {
  const { traits } = raakvlak.tree;

  const listed = (nodes, name) => `${name}=${nodes.map(node => encodeURIComponent(node.id)).join(',')}`;

  /** The nodes that a query folds, or null where it has no such parameter. */
  function folded(query, tree, prefix) {
    const named = name => new Set((query.get(name) || '').split(',').map(id => tree.byId.get(id)));
    const [open, closed] = [`${prefix}open`, `${prefix}fold`];
    if (query.has(open)) {
      const found = named(open);
      return new Set(tree.branching.filter(node => !found.has(node)));
    }
    if (!query.has(closed)) return null;
    const found = named(closed);
    return new Set(tree.branching.filter(node => found.has(node)));
  }

  function listing(closed, tree, prefix) {
    const shut = tree.branching.filter(node => closed.has(node));
    const open = tree.branching.filter(node => !closed.has(node));
    return shut.length <= open.length ? listed(shut, `${prefix}fold`) : listed(open, `${prefix}open`);
  }

  /** - Returns: the node, what is folded in drawing and outline (null where that is not in it), and the filter. */
  function read({ search, hash }, tree) {
    const query = new URLSearchParams(search);
    let id = hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* Not encoded, as when typed by hand: used unchanged. */ }
    return {
      chosen: tree.byId.get(id) || null,
      folded: folded(query, tree, ''),
      foldedText: folded(query, tree, 'text-'),
      filter: Object.fromEntries(traits.map(trait => [trait, query.get(trait) || ''])),
    };
  }

  /** The address of a state; what else the query of the present address has is kept. */
  function text({ tree, level, folded: closed, foldedText, filter, chosen }, { pathname, search }) {
    const query = new URLSearchParams(search);
    for (const name of [...traits, 'fold', 'open', 'text-fold', 'text-open']) query.delete(name);
    for (const trait of traits) if (filter[trait]) query.set(trait, filter[trait]);
    const parts = query.toString() ? [query.toString()] : [];
    // What the page folds by itself is not written: another window may have room for more.
    if (level === null) parts.push(listing(closed, tree, ''));
    if (foldedText.size > 0) parts.push(listing(foldedText, tree, 'text-'));
    return pathname + (parts.length > 0 ? `?${parts.join('&')}` : '')
      + (chosen ? `#${encodeURIComponent(chosen.id)}` : '');
  }

  /**
   * Keeps the address of the page that of the state. To choose is a step to which the back button returns.
   * - Returns: a function that takes over what the address asks.
   */
  function follow(store) {
    let isReading = false;
    store.subscribe(['chosen', 'level', 'folded', 'foldedText', 'filter'], (state, before) => {
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

  return { read, text, follow };
})();
'use strict';
/*
 * Every change of the map as a function of its state: `fold(node, true)` makes one that takes a state and returns the
 * next. Nothing here knows the page; what only a browser can measure comes in as `sizes` and `stage`.
 *
 * A state:
 * - tree, choices: what the page is about, and the values that the filter offers; they never change
 * - folded, foldedText: the nodes that are folded in the drawing, and in the outline
 * - level: how many levels the page chose to show; null once a reader or an address decided what is folded
 * - filter, matches, below: what is asked, the nodes that meet it or null, and how many of them are below each node
 * - chosen, origin: the node in the panel or null, and the part in which it was chosen
 * - active: the node whose card has the tab stop
 * - isReady, isVisible: whether there was a stage to measure yet, and whether it can be seen now; on a narrow window
 *   there is none
 * - stage, sizes: as measured { width, height, covered }, and the size of each card
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
  /** Pixels between the edge of the stage and what is brought into sight. */
  const room = { chosen: 60, focus: 40 };

  const start = (tree, choices) => ({
    tree, choices, folded: new Set(), foldedText: new Set(), level: null, filter: {}, matches: null, below: new Map(),
    chosen: null, origin: 'map', active: tree.root, isReady: false, isVisible: false, aim: null,
    stage: { width: 0, height: 0, covered: 0 }, sizes: new Map(), isAnimated: false,
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
   * The view of a new layout. It fits if that is asked; else the anchor stays where it was on the screen. Then it
   * moves, and zooms in where letters would be small, to have in sight what must be.
   */
  function followed(state, former, { anchor, inSight = [], fits }) {
    let next = { ...state, view: fits ? view.fitted(state) : { ...state.view, isFitted: false } };
    const targets = inSight.map(node => state.layout.boxes.get(node)).filter(Boolean);
    if (targets.length > 0 && next.view.scale < clear) {
      next = { ...next, view: view.zoomed(next, clear / next.view.scale) };
    }
    const [before, after] = [former.boxes.get(anchor), state.layout.boxes.get(anchor)];
    if (before && after) {
      const { x, y, scale } = next.view;
      const moved = { x: x + (before.x - after.x) * scale, y: y + (before.y - after.y) * scale };
      next = { ...next, view: { ...next.view, ...moved } };
    }
    return targets.length > 0 ? view.showing(next, around(targets), room.chosen) : next.view;
  }

  function laidOut(state, aim) {
    const shown = folding.shown(state.tree, state.folded);
    const { boxes, bounds } = layout.arrange(shown, state.sizes);
    const next = { ...state, layout: { shown, boxes, bounds }, isAnimated: Boolean(aim.isAnimated) };
    return { ...next, view: followed(next, state.layout, aim), active: folding.nearest(state.active, boxes) };
  }

  /** The first measures: from here on there is a map. */
  const appear = measures => state => ({ ...state, ...measures, isReady: true, isVisible: true });

  const disappear = state => ({ ...state, isVisible: false });

  /** Lays out what was changed last. */
  const layOut = measures => state => laidOut({ ...state, ...measures }, state.aim);

  /** Takes other measures: the cards stay where they are, or all of them stay in sight. */
  const resize = ({ stage, sizes }) => state => {
    const next = { ...state, stage, sizes, isVisible: true };
    const by = (stage.width - state.stage.width) / 2;
    const arranged = sizes === state.sizes ? next : laidOut(next, { anchor: state.active });
    if (state.view.isFitted) return { ...arranged, view: view.fitted(arranged) };
    return by === 0 ? arranged : { ...arranged, view: view.moved(arranged, arranged.view.x + by, arranged.view.y) };
  };

  const move = (x, y) => state => ({ ...state, view: view.moved(state, state.view.x + x, state.view.y + y) });

  const zoom = (factor, x, y) => state => ({ ...state, view: view.zoomed(state, factor, x, y) });

  const announceZoom = change => state => {
    const next = change(state);
    return { ...next, ...announced('zoom', { n: Math.round(next.view.scale * 100) }) };
  };

  const fit = state => ({ ...state, view: view.fitted(state) });

  // Folding

  const turned = (state, nodes, isFolded) => ({
    folded: folding.turned(state.folded, nodes, isFolded),
    foldedText: folding.turned(state.foldedText, nodes, isFolded), level: null,
  });

  /** With what is above a node unfolded; the level is the page's no longer if the drawing had to be unfolded. */
  function opened(state, node) {
    const folded = folding.openedTo(state.folded, node);
    return {
      folded, foldedText: folding.openedTo(state.foldedText, node),
      level: folded === state.folded ? state.level : null,
    };
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

  const foldAll = isFolded => state => {
    const folded = new Set(isFolded ? state.tree.branching : []);
    const values = { n: state.tree.root.below };
    return {
      ...state, folded, foldedText: folded, level: null, aim: { fits: true },
      ...(isFolded ? announced('folded', values) : announced('unfolded', values)),
    };
  };

  const unfoldSiblings = node => state => {
    const siblings = node.parent ? node.parent.children : [node];
    return {
      ...state, ...turned(state, siblings, false), aim: { anchor: node, isAnimated: true },
      ...announced('unfolded', { n: siblings.reduce((sum, one) => sum + one.below, 0) }),
    };
  };

  // Filter, choice and focus

  function filtered(state, asked) {
    const filter = raakvlak.filter.allowed(asked, state.choices);
    return { filter, ...raakvlak.filter.matching(state.tree, filter) };
  }

  const filter = asked => state => ({ ...state, ...filtered(state, asked) });

  const close = state => (state.chosen === null ? state : {
    ...state, chosen: null, aim: { anchor: state.chosen, isAnimated: true }, ...announced('closed'),
  });

  /** - Parameter takesFocus: with the keyboard one goes on in the panel; a pointer stays where it is. */
  const choose = (node, origin, takesFocus) => state => (node.depth === 0 ? close(state) : {
    ...state, ...opened(state, node), chosen: node, active: node, origin: origin === 'panel' ? state.origin : origin,
    aim: { anchor: origin === 'map' ? node : null, inSight: [node], origin, isAnimated: true },
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

  const announce = (key, values) => state => ({ ...state, ...announced(key, values) });

  /** Takes over what an address asks, at the start and with the back button. */
  const restore = asked => state => {
    const node = asked.chosen && asked.chosen.depth > 0 ? asked.chosen : null;
    const openedTo = one => (node ? { ...one, ...opened(one, node) } : one);
    const next = { ...state, ...filtered(state, asked.filter), foldedText: asked.foldedText || new Set() };
    if (!state.isReady) return openedTo(next);
    const fits = shown => view.fitScale(state.stage, layout.arrange(shown, state.sizes).bounds) >= legible;
    const level = asked.folded ? null : folding.deepest(state.tree, fits);
    return {
      ...openedTo({ ...next, level, folded: asked.folded || folding.atLevel(state.tree, level) }),
      chosen: node, active: node || state.active, aim: { fits: true, inSight: node ? [node] : [], origin: 'address' },
    };
  };

  return {
    start, appear, disappear, layOut, resize, move, zoom, announceZoom, fit, fold, foldAll, unfoldSiblings, filter,
    choose, close, activate, focusOn, focusBack, reveal, announce, restore,
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
      // Where no map can be seen the browser goes to the line in the outline by itself.
      if (!link || !store.get().isVisible || event.ctrlKey || event.metaKey || event.shiftKey) return;
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
 * What is around the live map: its buttons, the explanation of the keys, and the line that announces changes.
 */
raakvlak.frame = (() => {
  const { changes, make } = raakvlak;
  const signs = { zoomOut: '−', zoomIn: '+' };
  /** The change of each button, by the name of its sentence. */
  const buttons = {
    unfoldAll: changes.foldAll(false), foldAll: changes.foldAll(true), zoomOut: changes.announceZoom(changes.zoom(0.8)),
    zoomIn: changes.announceZoom(changes.zoom(1.25)), fit: changes.announceZoom(changes.fit),
  };

  function controls(store, words) {
    return make('div', { class: 'controls', role: 'group', 'aria-label': words.text('controls') },
      ...Object.entries(buttons).map(([key, change]) => {
        const [sign, text] = [signs[key], words.text(key)];
        const named = sign && { 'aria-label': text, title: text };
        const button = make('button', { class: key, type: 'button', ...named }, sign || text);
        button.addEventListener('click', () => store.update(change));
        return button;
      }));
  }

  /** In a narrow column the outline shows labels only, until its texts are asked for. */
  function texts(words, outline) {
    const button = make('button', { class: 'texts', type: 'button', 'aria-pressed': 'false' }, words.text('texts'));
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', outline.classList.toggle('with-texts'));
    });
    return button;
  }

  /**
   * Puts the live map in the stage. The drawing that was there stays, for print.
   * - Returns: the tree's element, and in it the layer that moves.
   */
  return (store, section, outline, words) => {
    const stage = section.querySelector('.stage');
    for (const drawing of stage.children) drawing.classList.add('drawn');
    const layer = make('div', { class: 'layer' });
    const element = make('div', {
      class: 'tree', role: 'tree', 'aria-describedby': 'map-keys',
      'aria-label': words.text('tree', { label: store.get().tree.root.label }),
    }, layer);
    const status = make('p', { class: 'announce', role: 'status' });
    stage.prepend(make('div', { class: 'live' }, element, controls(store, words)));
    stage.after(make('details', { class: 'keys' }, make('summary', {}, words.text('helpTitle')),
      make('p', { id: 'map-keys' }, words.text('help'))), status);
    outline.before(texts(words, outline));
    store.subscribe(['announced'], ({ announced: { key, values } }) => {
      status.textContent = words.withMatches(key, values);
    });
    return { element, layer };
  };
})();
'use strict';
/*
 * The cards of the live drawing: an element of HTML for each node, so that text wraps, scales and takes the reader's own
 * colours, and behind it a curve of SVG. How they look and what they are called; their position is in map-motion.js.
 */
raakvlak.cards = (() => {
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
      make('span', {}, sign[node.side] || sign), make('span', {}, words.kind(node).toLowerCase()));
  }

  function card(node, words) {
    const colour = node.branch > 0 ? ` b${(node.branch - 1) % 8 + 1}` : '';
    const element = make('div', {
      class: `card d${Math.min(node.depth, 3)} ${node.side}${isInferred(node)}${colour}`,
      role: 'treeitem', tabindex: node.parent ? -1 : 0, 'aria-level': node.depth + 1,
      'aria-setsize': node.parent ? node.parent.children.length : 1, 'aria-posinset': node.position,
    });
    const name = make('span', { class: 'name' }, node.label);
    const box = make('div', { class: 'box' }, node.kind === 'consequence' ? name
      : make('span', { class: 'named' }, kind(node, words), name));
    if (node.isReference) box.append(make('span', { class: 'elsewhere', ...hidden }, '→'));
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
    path.setAttribute('class', `d${Math.min(node.depth, 3)} b${(node.branch + 7) % 8 + 1}${isInferred(node)}`);
    return path;
  }

  /** - Returns: for each node its elements { element, box, fold, path }, in the layer. */
  function build(tree, layer, words) {
    const parts = new Map(tree.nodes.map(node => [node, { ...card(node, words), path: curve(node) }]));
    const curves = document.createElementNS(svgName, 'svg');
    curves.setAttribute('class', 'curves');
    curves.setAttribute('aria-hidden', 'true');
    for (const { path } of parts.values()) if (path) curves.append(path);
    layer.append(curves, ...[...parts.values()].map(part => part.element));
    return parts;
  }

  /**
   * Sizes as the browser sets the text, all read in one go. A card that is hidden keeps its last.
   * - Returns: the former sizes themselves when none has changed.
   */
  function measure(parts, former) {
    const sizes = new Map(former);
    let isSame = true;
    for (const [node, { box, fold, stubs }] of parts) {
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
    return isSame ? former : sizes;
  }

  /** What a card is called, whether it is folded and chosen, and what its button does. */
  function name(node, part, words, state) {
    const { element, fold } = part;
    const isFolded = state.folded.has(node);
    const isChosen = node === state.chosen;
    const matches = isFolded ? state.below.get(node) || 0 : 0;
    const called = words.card(node, { isFolded, matches, isMatch: Boolean(state.matches?.has(node)) });
    if (part.called === called && part.isChosen === isChosen && part.isFolded === isFolded) return;
    Object.assign(part, { called, isChosen, isFolded });
    element.setAttribute('aria-label', called);
    element.setAttribute('aria-selected', isChosen);
    if (!fold) return;
    element.setAttribute('aria-expanded', !isFolded);
    element.classList.toggle('folded', isFolded);
    fold.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '−';
    fold.title = words.text(isFolded ? 'unfold' : 'fold', { label: node.label });
  }

  /** Marks the chosen card, and hangs the links to other maps below it: only that card has them. */
  function choose(part, node, isChosen) {
    part.element.classList.toggle('chosen', isChosen);
    part.stubs?.remove();
    part.stubs = null;
    if (!isChosen || node.also.length === 0) return;
    part.stubs = make('ul', { class: 'stubs', ...hidden }, ...node.also.map(({ href, text }) =>
      make('li', {}, make('a', { href, tabindex: -1 }, text))));
    part.element.append(part.stubs);
  }

  function follow(store, parts, words) {
    store.subscribe(['chosen'], (state, before) => {
      if (before.chosen) choose(parts.get(before.chosen), before.chosen, false);
      if (state.chosen) choose(parts.get(state.chosen), state.chosen, true);
    });
    store.subscribe(['matches'], ({ matches }) => {
      for (const [node, { element, path }] of parts) {
        element.classList.toggle('match', Boolean(matches?.has(node)));
        for (const one of [element, path]) one?.classList.toggle('other', Boolean(matches) && !matches.has(node));
      }
    });
    store.subscribe(['layout', 'chosen', 'matches'], state => {
      for (const node of state.layout.shown) name(node, parts.get(node), words, state);
    });
    store.subscribe(['active'], (state, before) => {
      const [former, next] = [parts.get(before.active).element, parts.get(state.active).element];
      former.tabIndex = -1;
      next.tabIndex = 0;
      // A card that folds away hands the focus to the one above it.
      const isHidden = !state.layout.boxes.has(before.active);
      if (isHidden && former.contains(document.activeElement)) next.focus({ preventScroll: true });
    });
  }

  return { build, measure, follow };
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
        this.store.update(changes.zoom(Math.exp(-view.clamp(event.deltaY * unit, -60, 60) / 130), x, y));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0;
      const x = -(sideways ? event.deltaY : event.deltaX) * unit;
      const y = sideways ? 0 : -event.deltaY * unit;
      const left = this.move(x, y);
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
      const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (!other) {
        const left = this.move(now.x - before.x, now.y - before.y);
        // A finger that has moved the map to its end moves the page: else one could not scroll past the map.
        if (event.pointerType === 'touch' && Math.abs(left.y) > 0) window.scrollBy(0, -left.y);
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

  /** The elements of a line that folds. */
  function line(store, node) {
    const list = node.item.querySelector(':scope > ul');
    const button = make('button', { type: 'button', class: 'toggle' });
    const count = make('span', { class: 'count', 'aria-hidden': 'true' });
    const fold = isFolded => store.update(changes.fold(node, isFolded, false));
    button.addEventListener('click', () => fold(!store.get().foldedText.has(node)));
    // The browser has found something here, and shows it.
    list.addEventListener('beforematch', () => fold(false));
    const row = node.item.querySelector(':scope > .line');
    row.prepend(button);
    row.append(count);
    return { node, list, button, count, shown: '' };
  }

  function show(line, words, { foldedText, below }) {
    const { node, list, button, count } = line;
    const isFolded = foldedText.has(node);
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

  /** In its own column the outline shows the chosen line, without the page moving. */
  function scroll(column, { chosen }) {
    if (!chosen || column.scrollHeight <= column.clientHeight + 1) return;
    const line = chosen.link.getBoundingClientRect();
    const room = column.getBoundingClientRect();
    if (line.top >= room.top + 60 && line.bottom <= room.bottom - 20) return;
    column.scrollTop += line.top - room.top - room.height / 3;
  }

  /** - Returns: a function that scrolls to the chosen line. */
  function follow(store, outline, words) {
    const { tree } = store.get();
    const column = outline.closest('.outline-part');
    const lines = tree.branching.map(node => line(store, node));
    raakvlak.links.follow(store, outline, 'outline');
    raakvlak.links.escape(store, outline);
    store.subscribe(['foldedText', 'matches'], state => { for (const one of lines) show(one, words, state); });
    store.subscribe(['matches'], ({ matches }) => {
      for (const node of tree.nodes.slice(1)) {
        node.item.classList.toggle('match', Boolean(matches?.has(node)));
        node.item.classList.toggle('other', Boolean(matches) && !matches.has(node));
      }
    });
    store.subscribe(['chosen'], (state, before) => {
      if (before.chosen) choose(before.chosen, false);
      if (state.chosen) choose(state.chosen, true);
    });
    store.subscribe(['aim'], state => { if (state.aim.origin) scroll(column, state); });
    store.subscribe(['focus'], ({ focus }) => { if (focus.part === 'outline') focus.node.link.focus(); });
    return () => scroll(column, store.get());
  }

  return { follow };
})();
'use strict';
/*
 * The panel: the chosen node's own text, copied from the outline, with the route to it above and what it leads to below.
 */
raakvlak.Panel = (() => {
  const { changes, folding, make } = raakvlak;

  const link = node => make('a', { href: `#${encodeURIComponent(node.id)}` }, node.label);

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
      const route = above.flatMap((step, at) => (at === 0 ? [step.label] : [' › ', link(step)]))
        .concat(kind ? [` › ${kind}`] : []);
      const button = make(
        'button', { class: 'close', type: 'button', 'aria-label': this.words.text('close') }, make('span', {}, '×'));
      button.addEventListener('click', () => this.store.update(changes.close));
      return make('div', { class: 'panel-head' },
        make('p', { class: 'way' }, ...route), make('h2', { id: 'panel-title' }, node.label), button);
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
      if (getComputedStyle(element).position !== 'sticky') return 0;
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
        default: return /^[\p{L}\p{N}]$/u.test(key) && this.find(key, now);
      }
    }

    /** The change that an arrow to a side makes. */
    sideways(side) {
      const { active, folded } = this.store.get();
      const isFolded = folded.has(active);
      const go = node => (node ? changes.focusOn(node) : state => state);
      if (active.depth === 0) return go(active.children.find(child => child.side === side));
      if (active.side === side) return isFolded ? changes.fold(active, false) : go(active.children[0]);
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
 * The live map of a theme's page. Each part gets the one state to follow and to change; here they are put together,
 * and here the browser measures.
 */
(() => {
  const { cards, changes } = raakvlak;

  function liveMap(section, workspace) {
    const words = new raakvlak.Words(section.dataset.strings);
    const outline = workspace.querySelector('.outline');
    const form = section.querySelector('.highlight');
    const store = new raakvlak.Store(changes.start(raakvlak.tree.read(outline), raakvlak.filter.choices(form)));
    const { element, layer } = raakvlak.frame(store, section, outline, words);
    const parts = cards.build(store.get().tree, layer, words);

    // First, so that the map is laid out before what a part sends when it follows the same change.
    store.subscribe(['aim'], ({ isReady }) => {
      // Measured only when all parts have followed: what they show decides the sizes.
      if (isReady) store.update(state => changes.layOut(measured(state))(state));
    });
    cards.follow(store, parts, words);
    const panel = new raakvlak.Panel(store, workspace.querySelector('.panel'), words);
    new raakvlak.Motion(store, parts, layer);
    new raakvlak.Pointer(store, element);
    raakvlak.filter.show(store, form, words);
    const keys = new raakvlak.Keys(store);
    const scrollOutline = raakvlak.outline.follow(store, outline, words);
    const restore = raakvlak.address.follow(store);
    // Last, for only a card that has moved can be scrolled to.
    store.subscribe(['focus'], ({ focus: { part, node } }) => {
      if (part !== 'map') return;
      parts.get(node).element.focus({ preventScroll: true });
      // The stage itself may be partly out of the window.
      parts.get(node).box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });

    /** Sizes of the cards, and of the stage as far as it is to be measured anew. */
    function measured({ aim, chosen, stage, sizes }) {
      const { width, height } = aim.origin === 'address' ? stageSize() : stage;
      const covered = !chosen ? 0 : aim.origin ? panel.covers(element, aim.origin) : stage.covered;
      return { sizes: cards.measure(parts, sizes), stage: { width, height, covered } };
    }

    function stageSize() { return { width: element.clientWidth, height: element.clientHeight }; }

    function isVisible() { return element.clientWidth > 0; }

    /** The height of the page above the workspace: both are to fit in the window. */
    function measureAbove() {
      const above = workspace.getBoundingClientRect().top + scrollY;
      workspace.style.setProperty('--above', `${Math.round(above)}px`);
    }

    /** Once there is a stage to draw on: a page that opens narrow has none, and may become wide later. */
    function start() {
      measureAbove();
      if (isVisible()) {
        const stage = { ...stageSize(), covered: 0 };
        store.update(changes.appear({ stage, sizes: cards.measure(parts, new Map()) }));
      }
      restore();
      const [visit] = performance.getEntriesByType('navigation');
      if (!store.get().chosen || visit?.type !== 'navigate') return;
      // The browser itself scrolls to the line in the outline when all has loaded; the map comes after that.
      const show = () => requestAnimationFrame(() => {
        workspace.scrollIntoView({ block: 'start' });
        scrollOutline();
      });
      if (document.readyState === 'complete') show(); else addEventListener('load', show, { once: true });
    }

    function resize() {
      measureAbove();
      const { isReady, stage, sizes } = store.get();
      if (!isVisible()) store.update(changes.disappear);
      else if (!isReady) start();
      else {
        const measures = { stage: { ...stageSize(), covered: stage.covered }, sizes: cards.measure(parts, sizes) };
        store.update(changes.resize(measures));
      }
    }

    /** Text that becomes larger or wider, as when it matches a filter, or another window: the map is laid out anew. */
    function watch() {
      let waits = false;
      const observer = new ResizeObserver(() => {
        if (waits) return;
        waits = true;
        requestAnimationFrame(() => { waits = false; resize(); });
      });
      for (const { box, fold } of parts.values()) for (const one of [box, fold]) if (one) observer.observe(one);
      observer.observe(element);
    }

    const byElement = new Map([...parts].map(([node, part]) => [part.element, node]));
    const nodeAt = target => byElement.get(target.closest('.card'));

    raakvlak.links.follow(store, element, 'map');
    element.addEventListener('keydown', event => keys.press(event));
    element.addEventListener('click', event => {
      const node = nodeAt(event.target);
      if (!node || event.target.closest('a')) return;
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
    addEventListener('hashchange', () => {
      const { chosen, isVisible } = store.get();
      if (chosen && isVisible) workspace.scrollIntoView({ block: 'start' });
    });
    watch();
    start();
  }

  for (const workspace of document.querySelectorAll('.workspace')) {
    const section = workspace.querySelector('.map');
    if (section && workspace.querySelector('.outline li.node')) liveMap(section, workspace);
  }
})();
