'use strict';
/*
 * The tree of a map, read from the outline in the page. The outline is the only source: what it does not
 * hold, the drawing cannot show.
 *
 * A node: { id, index, label, item, parent, place, children, depth, branch, side, below, ... }, in reading order,
 * the theme itself first, with index 0 and depth 0. Its place among its siblings counts from 1.
 */
raakvlak.readTree = (() => {
  const words = text => (text || '').split(/\s+/).filter(Boolean);

  function badge(link) {
    return {
      text: link.textContent.trim(),
      name: link.title || link.textContent.trim(),
      href: link.getAttribute('href'),
      kind: link.classList.contains('point') ? 'point' : 'focus',
      inferred: link.classList.contains('inferred'),
    };
  }

  /** Another map where the effect stands: the last step of the way there is the effect itself. */
  function also(route) {
    const steps = route.querySelectorAll('a');
    return { text: route.dataset.also, href: steps[steps.length - 1].getAttribute('href') };
  }

  function node(item, parent, index) {
    const line = item.querySelector(':scope > .line');
    const label = line.querySelector('.label');
    return {
      id: item.id,
      index,
      item,
      parent,
      place: parent.children.length + 1,
      children: [],
      depth: parent.depth + 1,
      below: 0,
      label: label.textContent.trim(),
      link: label,
      about: item.querySelector(':scope > .about'),
      branch: Number(item.dataset.branch) || 0,
      chosenSide: item.dataset.side || '',
      side: 'right',
      isReference: item.classList.contains('reference'),
      badges: Array.from(line.querySelectorAll('.badge'), badge),
      also: Array.from(item.querySelectorAll(':scope > .about [data-also]'), also),
      traits: {
        focus: words(item.dataset.focus),
        department: words(item.dataset.departments),
        priority: words(item.dataset.priority),
        evidence: words(item.dataset.evidence),
      },
    };
  }

  /** The outline's items as nodes, each after its parent, so that no walk over them recurses. */
  return outline => {
    const root = {
      id: outline.dataset.rootId, label: outline.dataset.root, index: 0, item: null, parent: null, place: 1,
      children: [], depth: 0, below: 0, link: null, about: null, branch: 0, side: 'right',
      isReference: false, badges: [], also: [],
      traits: { focus: [], department: [], priority: [], evidence: [] },
    };
    const nodes = [root];
    const byItem = new Map();
    for (const item of outline.querySelectorAll('li.node')) {
      const parent = byItem.get(item.parentElement.closest('li.node')) || root;
      const made = node(item, parent, nodes.length);
      byItem.set(item, made);
      parent.children.push(made);
      nodes.push(made);
    }
    for (let at = nodes.length - 1; at > 0; at -= 1) nodes[at].parent.below += nodes[at].below + 1;
    return { root, nodes, byId: new Map(nodes.map(one => [one.id, one])) };
  };
})();
