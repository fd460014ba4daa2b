'use strict';
/*
 * The sentences of the map, in the page's language: they come with the page, as JSON in an attribute.
 */
window.raakvlak = {};
document.documentElement.classList.add('js');

raakvlak.Words = class Words {
  constructor(json) {
    this.strings = JSON.parse(json || '{}');
  }

  /** A sentence with its values filled in; with a count of one its own form, where there is one. */
  say(key, values = {}, count = values.n) {
    const text = (count === 1 && this.strings[`${key}One`]) || this.strings[key] || key;
    return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }

  /** What a card is called for who does not see it: its label, its numbers, and what is folded away. */
  card(node, { isFolded, isMatch, matchesBelow }) {
    const parts = [node.label];
    if (isMatch) parts.push(this.say('match'));
    for (const [kind, key] of [['point', 'points'], ['focus', 'focus']]) {
      const badges = node.badges.filter(badge => badge.kind === kind);
      const list = badges.map(badge =>
        badge.inferred ? `${badge.text} (${this.say('inferred')})` : badge.text).join(', ');
      if (list) parts.push(this.say(key, { list }, badges.length));
    }
    if (node.isReference) parts.push(this.say('reference'));
    if (isFolded) parts.push(this.folded(node, matchesBelow));
    return parts.join('; ');
  }

  folded(node, matchesBelow) {
    const count = this.say('folded', { n: node.below });
    return matchesBelow > 0 ? `${count}, ${this.say('matches', { n: matchesBelow })}` : count;
  }
};
