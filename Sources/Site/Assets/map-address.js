'use strict';
/*
 * What is chosen, folded and highlighted, as an address: `woningnood.html?fold=a,b#huiselijk-geweld`.
 * The node is the fragment, so that the same address leads to its place in the outline without any
 * script. `open=a,b` says that all is folded but those: of the two the shorter is written. What is folded in
 * the outline is said likewise, as `text-fold` and `text-open`.
 */
raakvlak.address = (() => {
  const traits = ['focus', 'department', 'priority', 'evidence'];

  const listed = (nodes, name) => `${name}=${nodes.map(node => encodeURIComponent(node.id)).join(',')}`;

  const branching = tree => tree.nodes.filter(node => node.depth > 0 && node.children.length > 0);

  /** The nodes that a query says are folded, or null where it does not say. */
  function folded(query, tree, prefix) {
    const found = name => (query.get(name) || '').split(',').map(id => tree.byId.get(id)).filter(Boolean);
    const all = branching(tree);
    if (query.has(`${prefix}open`)) {
      const open = new Set(found(`${prefix}open`));
      return new Set(all.filter(node => !open.has(node)));
    }
    if (!query.has(`${prefix}fold`)) return null;
    const closed = new Set(found(`${prefix}fold`));
    return new Set(all.filter(node => closed.has(node)));
  }

  function listing(closed, tree, prefix) {
    const all = branching(tree);
    const shut = all.filter(node => closed.has(node));
    const open = all.filter(node => !closed.has(node));
    return shut.length <= open.length ? listed(shut, `${prefix}fold`) : listed(open, `${prefix}open`);
  }

  /** - Returns: the node, what is folded in map and outline or null where the address does not say, the highlight. */
  function read(tree) {
    const query = new URLSearchParams(location.search);
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* An address typed by hand: as it stands. */ }
    return {
      chosen: tree.byId.get(id) || null,
      folded: folded(query, tree, ''),
      foldedText: folded(query, tree, 'text-'),
      highlight: Object.fromEntries(traits.map(trait => [trait, query.get(trait) || ''])),
    };
  }

  /** - Parameter folded: null while the reader has not folded anything: then the page decides again. */
  function text(tree, { chosen, folded: closed, foldedText, highlight }) {
    const query = new URLSearchParams(location.search);
    for (const name of [...traits, 'fold', 'open', 'text-fold', 'text-open']) query.delete(name);
    for (const name of traits) if (highlight[name]) query.set(name, highlight[name]);
    const parts = query.toString() ? [query.toString()] : [];
    if (closed) parts.push(listing(closed, tree, ''));
    if (foldedText.size > 0) parts.push(listing(foldedText, tree, 'text-'));
    const search = parts.length > 0 ? `?${parts.join('&')}` : '';
    return location.pathname + search + (chosen ? `#${encodeURIComponent(chosen.id)}` : '');
  }

  /** - Parameter isStep: whether the back button comes back to what was. */
  function write(tree, state, isStep) {
    const next = text(tree, state);
    if (next === location.pathname + location.search + location.hash) return;
    if (isStep) history.pushState(null, '', next); else history.replaceState(null, '', next);
  }

  return { read, write };
})();
