'use strict';
/*
 * Folding in the outline: a button at each line that has lines below it. What is folded away is still found by the
 * browser's own search, and is all there on paper.
 */
raakvlak.OutlineLines = class OutlineLines {
  constructor(tree, words) {
    this.words = words;
    this.lines = new Map();
    this.onFold = () => {};
    for (const node of tree.nodes.filter(raakvlak.Folds.canFold)) {
      const list = node.item.querySelector(':scope > ul');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'toggle';
      const count = document.createElement('span');
      count.className = 'count';
      count.setAttribute('aria-hidden', 'true');
      const line = { list, button, count, isFolded: null, name: null };
      button.addEventListener('click', () => this.onFold(node, !line.isFolded));
      // The browser has found something here, and shows it.
      list.addEventListener('beforematch', () => this.onFold(node, false));
      const row = node.item.querySelector(':scope > .line');
      row.prepend(button);
      row.append(count);
      this.lines.set(node, line);
    }
  }

  /** - Parameter matches: how many of what is folded away meet what is highlighted. */
  show(node, isFolded, matches) {
    const line = this.lines.get(node);
    const under = this.words.say('under', { n: node.below, label: node.label });
    const name = matches > 0 ? `${under}, ${this.words.say('matches', { n: matches })}` : under;
    if (line.isFolded === isFolded && line.name === name) return;
    Object.assign(line, { isFolded, name });
    line.list.hidden = isFolded ? 'until-found' : false;
    line.count.textContent = isFolded ? raakvlak.foldedSign(node, matches) : '';
    line.button.setAttribute('aria-expanded', !isFolded);
    line.button.setAttribute('aria-label', name);
  }
};
