'use strict';
/*
 * The live drawing: a card of HTML for each node, so that text wraps, scales and takes the reader's own
 * colours as any text does, and a curve of SVG behind it. Every text of the plan goes in as text.
 */
raakvlak.Cards = (() => {
  const svgName = 'http://www.w3.org/2000/svg';
  /** Milliseconds for a move, and at most for one step of it. */
  const duration = 260;
  const longest = 40;
  /** So wide a fold button may be without its column taking more room for it. */
  const button = 42;
  /** More cards than this are not moved step by step: a browser could not follow. */
  const most = 400;

  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /**
   * Links and buttons on a card are for who points. A card is one item of a tree, which says in its name what they
   * say; for keyboard and screen reader they stand in panel and outline.
   */
  function hide(element) {
    element.setAttribute('aria-hidden', 'true');
    return element;
  }

  /** A number badge: a link of its own. */
  function badge(from) {
    const link = make('a', `badge ${from.kind}${from.inferred ? ' inferred' : ''}`, from.text);
    link.href = from.href;
    link.title = from.name;
    link.tabIndex = -1;
    link.draggable = false;
    return link;
  }

  function card(node) {
    const inferred = node.traits.evidence.includes('inferred') ? ' inferred' : '';
    const colour = node.branch > 0 ? ` b${(node.branch - 1) % 8 + 1}` : '';
    const element = make('div', `card d${Math.min(node.depth, 3)} ${node.side}${inferred}${colour}`);
    element.setAttribute('role', 'treeitem');
    element.setAttribute('aria-level', node.depth + 1);
    element.setAttribute('aria-setsize', node.parent ? node.parent.children.length : 1);
    element.setAttribute('aria-posinset', node.place);
    element.tabIndex = -1;
    const box = make('div', 'box');
    box.append(make('span', 'name', node.label));
    if (node.isReference) {
      box.append(hide(make('span', 'elsewhere', '→')));
    }
    if (node.badges.length > 0) {
      const badges = hide(make('span', 'badges'));
      badges.append(...node.badges.map(badge));
      box.append(badges);
    }
    element.append(box);
    let fold = null;
    if (node.depth === 0) element.setAttribute('aria-expanded', 'true');
    if (node.depth > 0 && node.children.length > 0) {
      fold = hide(make('button', 'fold'));
      fold.type = 'button';
      fold.tabIndex = -1;
      element.classList.add('branching');
      element.append(fold);
    }
    return { element, box, fold };
  }

  function curve(node) {
    const path = document.createElementNS(svgName, 'path');
    const inferred = node.traits.evidence.includes('inferred') ? ' inferred' : '';
    path.setAttribute('class', `d${Math.min(node.depth, 3)} b${(node.branch + 7) % 8 + 1}${inferred}`);
    return path;
  }

  /**
   * From the middle of the parent's outer edge straight on to the end of its column, and then bent to the middle
   * of the child's inner edge: so no curve goes over a card.
   */
  function bend(parent, child, isRight, fromRoot) {
    const outer = isRight ? parent.x + parent.width : parent.x;
    const x1 = fromRoot ? parent.x + parent.width / 2 : parent.lead;
    const y1 = parent.y + parent.height / 2;
    const x2 = isRight ? child.x : child.x + child.width;
    const y2 = child.y + child.height / 2;
    const reach = (x2 - x1) * (fromRoot ? 0.62 : 0.5);
    const start = fromRoot ? 'M' : `M${outer} ${y1}L`;
    return `${start}${x1} ${y1}C${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`;
  }

  /** Whether a card on its way may be seen. */
  function crosses({ from, to }, sight) {
    return Math.min(from.x, to.x) < sight.right && Math.max(from.x, to.x) + to.width > sight.left
      && Math.min(from.y, to.y) < sight.bottom && Math.max(from.y, to.y) + to.height > sight.top;
  }

  const ease = part => 1 - (1 - part) ** 3;

  return class Cards {
    /** - tree: what readTree answers; - layer: the element that is moved and scaled as a whole. */
    constructor(tree, layer) {
      this.tree = tree;
      this.parts = new Map();
      this.now = new Map();
      this.frame = 0;
      const curves = document.createElementNS(svgName, 'svg');
      curves.setAttribute('class', 'curves');
      curves.setAttribute('aria-hidden', 'true');
      for (const node of tree.nodes) {
        const part = card(node);
        part.path = node.depth > 0 ? curve(node) : null;
        if (part.path) curves.append(part.path);
        this.parts.set(node, part);
      }
      layer.append(curves, ...tree.nodes.map(node => this.parts.get(node).element));
      this.byElement = new Map(tree.nodes.map(node => [this.parts.get(node).element, node]));
    }

    /** The node whose card holds an element. */
    nodeAt(element) {
      return this.byElement.get(element.closest('.card')) || null;
    }

    /**
     * Sizes as the browser sets the text, all read in one go. A card that is out of sight keeps its last.
     * - Returns: whether any has changed.
     */
    measure() {
      let changed = false;
      for (const part of this.parts.values()) {
        const width = part.box.offsetWidth;
        if (width === 0) continue;
        const height = part.box.offsetHeight;
        const extra = part.stubs ? part.stubs.offsetHeight + 6 : 0;
        const over = part.fold ? Math.max(0, part.fold.offsetWidth - button) : 0;
        const old = part.size;
        if (old && old.width === width && old.height === height && old.extra === extra && old.over === over) continue;
        part.size = { width, height, extra, over };
        changed = true;
      }
      return changed;
    }

    size(node) {
      return this.parts.get(node).size || { width: 0, height: 0, extra: 0, over: 0 };
    }

    /** What a branch takes down the page when all of it is to be seen. */
    heightBelow(branch, tree) {
      let height = 0;
      // In reading order all that is below a node comes right after it.
      for (let at = branch.index; at <= branch.index + branch.below; at += 1) {
        if (tree.nodes[at].children.length === 0) height += this.size(tree.nodes[at]).height + 10;
      }
      return height;
    }

    /** What a card is called, whether it is folded and chosen, and what its button does. */
    name(node, words, state) {
      const part = this.parts.get(node);
      const { element, fold } = part;
      const name = words.card(node, state);
      const isSame = part.name === name && part.isChosen === state.isChosen && part.isFolded === state.isFolded;
      if (isSame) return;
      Object.assign(part, { name, isChosen: state.isChosen, isFolded: state.isFolded });
      element.setAttribute('aria-label', name);
      element.setAttribute('aria-selected', state.isChosen);
      if (!fold) return;
      element.setAttribute('aria-expanded', !state.isFolded);
      element.classList.toggle('folded', state.isFolded);
      fold.textContent = state.isFolded ? raakvlak.foldedSign(node, state.matchesBelow) : '−';
      fold.title = words.say(state.isFolded ? 'unfold' : 'fold', { label: node.label });
    }

    /** The side decides on which edge the fold button sits. */
    takeSides() {
      for (const [node, part] of this.parts) {
        part.element.classList.toggle('left', node.side === 'left');
        part.element.classList.toggle('right', node.side === 'right');
      }
    }

    /** Marks the chosen node, and draws the lines to the other maps where it stands: only that node has them. */
    choose(node) {
      for (const part of this.parts.values()) {
        part.element.classList.remove('chosen');
        if (!part.stubs) continue;
        part.stubs.remove();
        part.stubs = null;
      }
      if (!node) return;
      this.parts.get(node).element.classList.add('chosen');
      if (node.also.length === 0) return;
      const part = this.parts.get(node);
      part.stubs = hide(make('ul', 'stubs'));
      for (const place of node.also) {
        const link = make('a', '', place.text);
        link.href = place.href;
        link.tabIndex = -1;
        const item = make('li');
        item.append(link);
        part.stubs.append(item);
      }
      part.element.append(part.stubs);
    }

    /**
     * Moves every card to its box; cards that are not in `boxes` go where `refuge(node)` is, and out of sight.
     * With `step(part)` the view moves along. What is in none of the `sights` on its way stands at once; without
     * `animated` all does.
     */
    show(boxes, refuge, { sights, animated, step }) {
      cancelAnimationFrame(this.frame);
      const moves = [];
      for (const [node, part] of this.parts) {
        const goal = boxes.get(node);
        const old = this.now.get(node);
        if (!goal && !old) { this.hide(part); continue; }
        const away = goal || this.tucked(node, boxes.get(refuge(node)));
        const from = old || this.tucked(node, this.now.get(refuge(node)) || away);
        const isSame = old && goal && old.x === goal.x && old.y === goal.y;
        if (!old) { part.element.hidden = false; if (part.path) part.path.removeAttribute('display'); }
        if (!isSame || !animated) moves.push({ node, part, from, to: away, enters: !old, leaves: !goal });
      }
      if (!animated) { this.draw(moves, 1); step(1); this.settle(moves); return; }
      const seen = moves.filter(move => sights.some(sight => crosses(move, sight)));
      const moving = seen.length > most ? [] : seen;
      const steps = new Set(moving);
      this.draw(moves.filter(move => !steps.has(move)), 1);
      let done = 0;
      let last = performance.now();
      const tick = time => {
        // A browser that is busy shows the same steps, later: never the end at once.
        done = Math.min(1, done + Math.min(Math.max(0, time - last), longest) / duration);
        last = time;
        this.draw(moving, ease(done));
        step(ease(done));
        if (done < 1) this.frame = requestAnimationFrame(tick); else this.settle(moves);
      };
      tick(last);
    }

    /** Behind the middle of another card. */
    tucked(node, box) {
      const { width, height } = this.size(node);
      const x = box.x + (box.width - width) / 2;
      return { x, y: box.y + (box.height - height) / 2, width, height, lead: box.lead };
    }

    draw(moves, part) {
      const touched = new Set();
      for (const move of moves) {
        const x = move.from.x + (move.to.x - move.from.x) * part;
        const y = move.from.y + (move.to.y - move.from.y) * part;
        this.now.set(move.node, { ...move.to, x, y });
        move.part.element.style.transform = `translate(${x}px,${y}px)`;
        const opacity = move.enters ? part : move.leaves ? 1 - part : 1;
        move.part.element.style.opacity = opacity === 1 ? '' : opacity;
        if (move.part.path) move.part.path.style.opacity = opacity === 1 ? '' : opacity;
        touched.add(move.node);
        for (const child of move.node.children) touched.add(child);
      }
      for (const node of touched) {
        const to = this.now.get(node);
        const from = node.parent && this.now.get(node.parent);
        if (!to || !from) continue;
        const path = bend(from, to, node.side === 'right', node.depth === 1);
        this.parts.get(node).path.setAttribute('d', path);
      }
    }

    settle(moves) {
      for (const move of moves) {
        if (!move.leaves) continue;
        this.now.delete(move.node);
        this.hide(move.part);
      }
    }

    hide(part) {
      part.element.hidden = true;
      if (part.path) part.path.setAttribute('display', 'none');
    }
  };
})();
