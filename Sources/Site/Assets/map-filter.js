'use strict';
/*
 * The filter, by focus area, department, priority and evidence. What meets all that is asked gets a mark and a heavier
 * border, the rest steps back; the text of both stays readable.
 */
raakvlak.filter = (() => {
  const { traits } = raakvlak.tree;

  /** The asked values that the reader can choose too; `choices` has them by trait. */
  const allowed = (asked, choices) => Object.fromEntries(traits.map(trait =>
    [trait, (choices[trait] || []).includes(asked[trait]) ? asked[trait] : '']));

  /** - Returns: the nodes that meet all that is asked or null when nothing is, and of each node how many below it do. */
  function matching(tree, asked) {
    const wanted = traits.filter(trait => asked[trait]);
    const below = new Map();
    if (wanted.length === 0) return { matches: null, below };
    const matches = new Set(tree.nodes.filter(node =>
      node.depth > 0 && wanted.every(trait => node.traits[trait].includes(asked[trait]))));
    // From the last node to the first: all that is below a node is counted before it.
    for (let at = tree.nodes.length - 1; at > 0; at -= 1) {
      const node = tree.nodes[at];
      const own = (below.get(node) || 0) + (matches.has(node) ? 1 : 0);
      below.set(node.parent, (below.get(node.parent) || 0) + own);
    }
    return { matches, below };
  }

  /** How many different effects some nodes are: one that is below two others counts once, as on every page. */
  const different = nodes => new Set([...nodes].map(node => node.effect || node.id)).size;

  /** What the selects of the form offer. */
  const choices = form => Object.fromEntries([...form.querySelectorAll('select')].map(select =>
    [select.name, [...select.options].map(option => option.value)]));

  /** The form: it sends what is chosen, and shows it with the count of what matches. */
  function show(store, form, words) {
    const selects = [...form.querySelectorAll('select')];
    const count = raakvlak.make('output');
    form.append(count);
    form.hidden = selects.length === 0;
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('change', () => store.update(raakvlak.changes.filter(
      Object.fromEntries(selects.map(select => [select.name, select.value])))));
    store.subscribe(['filter', 'matches'], ({ tree, filter, matches }) => {
      for (const select of selects) select.value = filter[select.name];
      count.textContent = matches
        ? words.text('shown', { n: different(matches), all: different(tree.nodes) - 1 }) : '';
    });
  }

  return { allowed, matching, different, choices, show };
})();
