'use strict';
/*
 * Which nodes are shown when some are folded. Drawing and outline share the set of folded nodes; no set is changed
 * in place.
 */
raakvlak.folding = (() => {
  function above(node) {
    const nodes = [];
    for (let at = node.parent; at; at = at.parent) nodes.push(at);
    return nodes;
  }

  /** The nodes to be shown, in reading order; with `isAllowed` only such nodes. */
  function shown(tree, folded, isAllowed = () => true) {
    const found = new Set();
    for (const node of tree.nodes) {
      if (!node.parent || (found.has(node.parent) && !folded.has(node.parent) && isAllowed(node))) found.add(node);
    }
    return [...found];
  }

  /** With some nodes folded or unfolded; to unfold a node unfolds what is above it too. */
  function turned(folded, nodes, isFolded) {
    const next = new Set(folded);
    for (const node of nodes) {
      if (isFolded) next.add(node); else for (const one of [node, ...above(node)]) next.delete(one);
    }
    return next;
  }

  /** With a node in sight: the same set when it already is. */
  function openedTo(folded, node) {
    return above(node).some(one => folded.has(one)) ? turned(folded, [node.parent], false) : folded;
  }

  /** So folded that as many levels are shown below the theme. */
  const atLevel = (tree, level) => new Set(tree.branching.filter(node => node.depth >= level));

  /** So folded that some nodes are in sight, and nothing else that can be folded away. */
  function openedOnly(tree, nodes) {
    const folded = new Set(tree.branching);
    for (const node of nodes) for (let at = node.parent; folded.delete(at); at = at.parent);
    return folded;
  }

  /** How many levels there are below the theme. */
  const depth = tree => tree.nodes.reduce((most, node) => Math.max(most, node.depth), 1);

  /** The levels that are shown, from 1; 0 when it is none of them. */
  function level(tree, folded) {
    const open = tree.branching.filter(node => !folded.has(node));
    const found = open.reduce((most, node) => Math.max(most, node.depth + 1), 1);
    return tree.branching.some(node => folded.has(node) !== (node.depth >= found)) ? 0 : found;
  }

  /** The most levels of which `fits(shown)` accepts the nodes; at least one. */
  function deepest(tree, fits) {
    let found = depth(tree);
    while (found > 1 && !fits(shown(tree, atLevel(tree, found)))) found -= 1;
    return found;
  }

  /** The node itself if it is among the shown, or the nearest above it that is. */
  function nearest(node, among) {
    let at = node;
    while (at.parent && !among.has(at)) at = at.parent;
    return at;
  }

  /** How many effects are folded below a node; of how many when some of them match the filter. */
  const sign = (node, matches) => (matches > 0 ? `${matches}/${node.below}` : `+${node.below}`);

  return { above, shown, turned, openedTo, openedOnly, atLevel, depth, level, deepest, nearest, sign };
})();
