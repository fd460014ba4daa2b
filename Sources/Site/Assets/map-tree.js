'use strict';
/*
 * The tree of a map, read from the outline in the page. The outline is the only source: what is not in it, the drawing
 * cannot show.
 *
 * A node: { id, index, label, parent, children, position, depth, below, branch, side, traits, ... }. `position` counts
 * from 1 among its siblings, `below` the different effects under it. Nodes are in reading order, the theme first, with
 * depth 0.
 */
raakvlak.tree = (() => {
  const traits = ['focus', 'department', 'priority', 'evidence', 'kind'];
  const words = text => (text || '').split(/\s+/).filter(Boolean);
  const blank = {
    label: '', kind: 'consequence', item: null, link: null, about: null, branch: 0, side: '', isReference: false, isInferred: false, badges: [], also: [], former: [],
    traits: { focus: [], department: [], priority: [], evidence: [], kind: [] },
  };

  const effect = node => node.effect || node.id;

  /** The nearest node that is above two others, or one of them. */
  function meeting(one, other) {
    while (one !== other) if (one.depth >= other.depth) one = one.parent; else other = other.parent;
    return one;
  }

  /**
   * How many different effects are below each node, of the given nodes in reading order: a Map without zeros. One that
   * occurs again below the same node is taken off where both branches meet: so it stays linear in the nodes.
   */
  function count(nodes) {
    const counts = new Map();
    const last = new Map();
    const add = (node, by) => counts.set(node, (counts.get(node) || 0) + by);
    for (const node of nodes) {
      const former = last.get(effect(node));
      if (former) add(meeting(former, node), -1);
      last.set(effect(node), node);
      if (node.parent) add(node.parent, 1);
    }
    return counts;
  }

  /** The same from a tree's last node to its first: all that is below a node is added before it. */
  function below(all, nodes) {
    const counts = count(nodes);
    for (let at = all.length - 1; at > 0; at -= 1) {
      const found = counts.get(all[at]);
      if (found) counts.set(all[at].parent, (counts.get(all[at].parent) || 0) + found);
    }
    return counts;
  }

  /**
   * Links entries to a tree. Each comes after its `parent`, an earlier entry or null for the theme, so that no walk
   * recurses. A main branch brings its side; what is below it has the same.
   */
  function link(root, entries) {
    const theme = {
      ...blank, ...root, index: 0, parent: null, children: [], position: 1, depth: 0, below: 0, side: 'right',
    };
    const nodes = [theme];
    const made = new Map([[null, theme]]);
    for (const entry of entries) {
      const parent = made.get(entry.parent);
      const node = {
        ...blank, ...entry, index: nodes.length, parent, children: [], position: parent.children.length + 1,
        depth: parent.depth + 1, below: 0, side: parent === theme ? entry.side : parent.side,
      };
      made.set(entry, node);
      parent.children.push(node);
      nodes.push(node);
    }
    for (const [node, found] of below(nodes, nodes.slice(1))) node.below = found;
    const branching = nodes.filter(node => node.depth > 0 && node.children.length > 0);
    const former = nodes.flatMap(node => node.former.map(id => [id, node]));
    return { root: theme, nodes, branching, byId: new Map([...former, ...nodes.map(node => [node.id, node])]) };
  }

  function badge(link) {
    return {
      text: link.textContent.trim(),
      // In another language than the page the name is on an element of its own.
      name: (link.title ? link : link.querySelector('[title]'))?.title || link.textContent.trim(),
      href: link.getAttribute('href'),
      kind: ['point', 'figure'].find(kind => link.classList.contains(kind)) ?? 'focus',
      inferred: link.classList.contains('inferred'),
    };
  }

  /** Another map that has the effect: the last step of the route there is the effect itself. */
  function also(route) {
    const steps = route.querySelectorAll('a');
    return { text: route.dataset.also, href: steps[steps.length - 1].getAttribute('href') };
  }

  function entry(item, parent) {
    const line = item.querySelector(':scope > .line');
    const label = line.querySelector('.label');
    return {
      id: item.id,
      effect: item.dataset.effect || item.id,
      item,
      parent,
      label: label.textContent.trim(),
      kind: item.dataset.kind || 'consequence',
      link: label,
      about: item.querySelector(':scope > .about'),
      branch: Number(item.dataset.branch) || 0,
      side: item.dataset.side,
      isReference: item.classList.contains('reference'),
      isInferred: item.dataset.place === 'inferred',
      former: words(item.dataset.former),
      badges: Array.from(line.querySelectorAll('.badge'), badge),
      also: Array.from(item.querySelectorAll(':scope > .about [data-also]'), also),
      traits: {
        focus: words(item.dataset.focus),
        department: words(item.dataset.departments),
        priority: words(item.dataset.priority),
        evidence: words(item.dataset.evidence),
        kind: [item.dataset.kind || 'consequence'],
      },
    };
  }

  function read(outline) {
    const entries = new Map();
    for (const item of outline.querySelectorAll('li.node')) {
      entries.set(item, entry(item, entries.get(item.parentElement.closest('li.node')) || null));
    }
    return link({ id: outline.dataset.rootId, label: outline.dataset.root }, entries.values());
  }

  return { traits, link, read, below };
})();
