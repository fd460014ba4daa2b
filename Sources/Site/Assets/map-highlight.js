'use strict';
/*
 * Highlighting by focus area, department, priority and evidence. What meets all that is asked has a mark and a heavier
 * border, the rest steps back; the text of both stays readable. The count is said.
 */
raakvlak.Highlight = (() => {
  const traits = ['focus', 'department', 'priority', 'evidence'];

  return class Highlight {
    constructor(form, tree, words) {
      this.tree = tree;
      this.selects = traits.map(name => form.querySelector(`select[name="${name}"]`)).filter(Boolean);
      this.matches = null;
      this.counts = new Map();
      this.onChange = () => {};
      this.words = words;
      this.count = document.createElement('output');
      form.append(this.count);
      form.hidden = this.selects.length === 0;
      form.addEventListener('submit', event => event.preventDefault());
      form.addEventListener('change', () => this.onChange());
    }

    get asked() {
      return Object.fromEntries(traits.map(name => {
        const select = this.selects.find(one => one.name === name);
        return [name, select ? select.value : ''];
      }));
    }

    /** An address may ask for what is not to be chosen: then all is chosen. */
    set asked(values) {
      for (const select of this.selects) {
        const value = values[select.name] || '';
        select.value = [...select.options].some(option => option.value === value) ? value : '';
      }
    }

    /** - Returns: the nodes that meet what is asked, or null when nothing is asked. */
    update() {
      const asked = Object.entries(this.asked).filter(([, value]) => value);
      if (asked.length === 0) {
        this.matches = null;
        this.count.textContent = '';
      } else {
        const effects = this.tree.nodes.filter(node => node.depth > 0);
        this.matches = new Set(effects.filter(node =>
          asked.every(([trait, value]) => node.traits[trait].includes(value))));
        this.count.textContent =
          this.words.say('shown', { n: this.matches.size, all: effects.length }, this.matches.size);
      }
      this.countBelow();
      return this.matches;
    }

    /** How many of what is below a node meet what is asked. */
    below(node) { return this.counts.get(node) || 0; }

    /** Counted from the last node to the first, each after all that is below it. */
    countBelow() {
      this.counts = new Map();
      if (!this.matches) return;
      for (const node of [...this.tree.nodes].reverse()) {
        if (!node.parent) continue;
        const own = this.below(node) + (this.matches.has(node) ? 1 : 0);
        this.counts.set(node.parent, this.below(node.parent) + own);
      }
    }
  };
})();
