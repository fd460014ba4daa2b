'use strict';
/*
 * What is chosen, folded and highlighted, as an address: `woningnood.html?fold=a,b#huiselijk-geweld`.
 * The node is the fragment, so that the same address leads to its place in the outline without any
 * script. `open=a,b` says that all is folded but those: of the two the shorter is written.
 */
raakvlak.address = (() => {
  const traits = ['focus', 'department', 'priority', 'evidence'];

  const listed = (nodes, name) => `${name}=${nodes.map(node => encodeURIComponent(node.id)).join(',')}`;

  /** - Returns: the node, the folded nodes or null where the address does not say, and the highlight. */
  function read(tree) {
    const query = new URLSearchParams(location.search);
    const found = name => (query.get(name) || '').split(',').map(id => tree.byId.get(id)).filter(Boolean);
    let folded = null;
    if (query.has('open')) {
      const open = new Set(found('open'));
      folded = new Set(tree.nodes.filter(node => node.depth > 0 && node.children.length > 0 && !open.has(node)));
    } else if (query.has('fold')) {
      folded = new Set(found('fold').filter(node => node.depth > 0 && node.children.length > 0));
    }
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* An address typed by hand: as it stands. */ }
    return {
      chosen: tree.byId.get(id) || null,
      folded,
      highlight: Object.fromEntries(traits.map(trait => [trait, query.get(trait) || ''])),
    };
  }

  /** - Parameter folded: null while the reader has not folded anything: then the page decides again. */
  function text(tree, { chosen, folded, highlight }) {
    const query = new URLSearchParams(location.search);
    for (const name of [...traits, 'fold', 'open']) query.delete(name);
    for (const name of traits) if (highlight[name]) query.set(name, highlight[name]);
    const parts = query.toString() ? [query.toString()] : [];
    if (folded) {
      const branching = tree.nodes.filter(node => node.depth > 0 && node.children.length > 0);
      const closed = branching.filter(node => folded.has(node));
      const open = branching.filter(node => !folded.has(node));
      parts.push(closed.length <= open.length ? listed(closed, 'fold') : listed(open, 'open'));
    }
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
