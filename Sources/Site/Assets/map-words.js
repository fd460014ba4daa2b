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

  /**
   * The accessible name of a card: what it is to the one above it, its label, its numbers, and what is folded below it.
   * - label: empty where the label is an element of its own, in its own language.
   */
  card(node, { isFolded, isMatch, matches }, label = node.label) {
    const kind = this.kind(node);
    const parts = [kind ? `${kind}: ${label}`.trim() : label].filter(Boolean);
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
