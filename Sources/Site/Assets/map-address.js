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
