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
