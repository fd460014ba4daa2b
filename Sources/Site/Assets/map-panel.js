'use strict';
/*
 * What is said of the chosen node. It is a copy of the node's own text in the outline, with the way to it above
 * and what it leads to below.
 */
raakvlak.Panel = (() => {
  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function link(node) {
    const element = make('a', '', node.label);
    element.href = `#${encodeURIComponent(node.id)}`;
    return element;
  }

  function above(node) {
    const nodes = [];
    for (let at = node.parent; at && at.depth > 0; at = at.parent) nodes.unshift(at);
    return nodes;
  }

  return class Panel {
    constructor(element, words) {
      this.element = element;
      this.words = words;
      this.node = null;
      this.button = null;
      this.onClose = () => {};
      this.onFold = () => {};
    }

    open(node, tree) {
      this.node = node;
      this.button = null;
      const parts = [this.head(node, tree)];
      if (node.about) parts.push(this.copy(node.about));
      if (node.children.length > 0) parts.push(this.below(node));
      this.element.className = `panel b${(node.branch + 7) % 8 + 1}`;
      this.element.replaceChildren(...parts);
      this.element.hidden = false;
      this.element.scrollTop = 0;
    }

    close() {
      this.node = null;
      this.element.hidden = true;
      this.element.replaceChildren();
    }

    head(node, tree) {
      const head = make('div', 'panel-head');
      const way = make('p', 'way');
      [tree.root, ...above(node)].forEach((step, at) => {
        if (at > 0) way.append(' › ');
        way.append(step.depth === 0 ? step.label : link(step));
      });
      const title = make('h2', '', node.label);
      title.id = 'panel-title';
      const button = make('button', 'close');
      button.type = 'button';
      button.setAttribute('aria-label', this.words.say('close'));
      button.append(make('span', '', '×'));
      button.addEventListener('click', () => this.onClose());
      head.append(way, title, button);
      return head;
    }

    /** What the outline says, without what may stand only once in a page. */
    copy(element) {
      const clone = element.cloneNode(true);
      for (const part of [clone, ...clone.querySelectorAll('[id]')]) part.removeAttribute('id');
      return clone;
    }

    /** What the node leads to, with the button that folds it: as large here as the map may be small. */
    below(node) {
      const section = make('div', 'leads');
      const head = make('div', 'leads-head');
      this.button = make('button', 'fold-here');
      this.button.type = 'button';
      this.button.addEventListener('click', () => this.onFold(node));
      head.append(make('h3', '', this.words.say('below')), this.button);
      const list = make('ul');
      for (const child of node.children) {
        const item = make('li');
        item.append(link(child));
        list.append(item);
      }
      section.append(head, list);
      return section;
    }

    /** Whether what is below the node is folded in the map. */
    set isFolded(isFolded) {
      if (!this.button) return;
      this.button.textContent = this.words.say(isFolded ? 'unfoldHere' : 'foldHere');
      this.button.setAttribute('aria-expanded', !isFolded);
    }
  };
})();
