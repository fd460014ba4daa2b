'use strict';
/*
 * The filter, by focus area, department, priority, evidence and kind of branch. It opens the map to what it finds. What
 * meets all that is asked gets a mark and a heavier border; the rest steps back but can be read, or is left out.
 */
raakvlak.filter = (() => {
  const { layout, view } = raakvlak;
  const { traits } = raakvlak.tree;
  /** Larger than this no map is drawn to fit. */
  const largest = 1.15;

  /** The asked values that the reader can choose too, in capitals or not; `choices` has them by trait. */
  const allowed = (asked, choices) => Object.fromEntries(traits.map(trait => {
    const wanted = (asked[trait] || '').toLowerCase();
    return [trait, (choices[trait] || []).find(value => value.toLowerCase() === wanted) || ''];
  }));

  /**
   * - Returns: the nodes that meet all that is asked or null when nothing is, and how many different effects below each
   *   node do.
   */
  function matching(tree, asked) {
    const wanted = traits.filter(trait => asked[trait]);
    if (wanted.length === 0) return { matches: null, below: new Map() };
    const matches = new Set(tree.nodes.filter(node =>
      node.depth > 0 && wanted.every(trait => node.traits[trait].includes(asked[trait]))));
    return { matches, below: raakvlak.tree.below(tree.nodes, matches) };
  }

  /** Whether a node is shown when only matches are: it matches, or one below it does. */
  const isWanted = ({ matches, below, only }) => node =>
    !matches || !only || matches.has(node) || below.get(node) > 0;

  /** What the view follows when a filter begins: all that matches is in sight, however small that makes it. */
  const aim = matches => ({ fits: true, inSight: [...matches || []], isOfFilter: Boolean(matches) });

  /**
   * The positions of the shown cards. When only matches are shown, few branches are left and the map on both sides of
   * its theme is wide and low: it goes to one side where it can be drawn larger so. What a reader folds changes no side.
   */
  function arranged({ matches, only, stage, sizes, layout: former }, shown, isBegun) {
    const form = isOneSided => ({ ...layout.arrange(shown, sizes, isOneSided), isOneSided });
    if (!matches || !only) return form(false);
    if (!isBegun) return form(Boolean(former.isOneSided));
    const [both, one] = [form(false), form(true)];
    const scale = ({ bounds }) => Math.min(largest, view.fitScale(stage, bounds));
    return scale(one) > scale(both) ? one : both;
  }

  /** How many different effects some nodes are: one that is below two others counts once, as on every page. */
  const different = nodes => new Set([...nodes].map(node => node.effect || node.id)).size;

  /** What the selects of the form offer. */
  const choices = form => Object.fromEntries([...form.querySelectorAll('select')].map(select =>
    [select.name, [...select.options].map(option => option.value)]));

  /**
   * The form: it sends what is chosen. What matches is counted in the toolbar, where it can be cleared too, so that
   * no filter is at work unseen.
   */
  function show(store, { form, only, count, reset }, words) {
    const selects = [...form.querySelectorAll('select')];
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('change', () => store.update(raakvlak.changes.filter(
      Object.fromEntries(selects.map(select => [select.name, select.value])), only.checked)));
    reset.addEventListener('click', () => store.update(raakvlak.changes.filter({}, store.get().only)));
    store.subscribe(['filter', 'matches', 'only'], ({ tree, filter, matches, only: isOnly }) => {
      for (const select of selects) select.value = filter[select.name];
      only.checked = isOnly;
      reset.hidden = !matches;
      count.textContent = matches
        ? words.text('shown', { n: different(matches), all: different(tree.nodes) - 1 }) : '';
    });
  }

  return { allowed, matching, isWanted, aim, arranged, different, choices, show };
})();
