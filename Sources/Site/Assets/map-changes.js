'use strict';
/*
 * Every change of the map as a function of its state: `fold(node, true)` makes one that takes a state and returns the
 * next. Nothing here knows the page; what only a browser can measure comes in as `sizes` and `stage`.
 *
 * A state:
 * - tree, choices: what the page is about, and the values that the filter offers; they never change
 * - folded: the nodes that are folded, in drawing and outline alike
 * - level: how many levels the page chose to show; null once a reader or an address decided what is folded
 * - filter, only: what is asked, and whether only what meets it is shown
 * - matches, below: the nodes that meet the filter or null, and how many effects below each node do
 * - unfiltered: { folded, level } from before the filter, to which the map returns without it; or null
 * - slides, presented: the views that were saved, each as an address, and the slide that is shown: { at, before }, or null
 * - chosen, origin: the node in the panel or null, and the part in which it was chosen
 * - active: the node whose card has the tab stop
 * - isReady: whether the stage was measured yet
 * - isFull: whether the map has all of the window
 * - stage, sizes: as measured (see map-view.js), and the size of each card that was ever drawn
 * - aim: what the view follows in the next layout: { anchor, inSight, fits, isOfFilter, origin, isAnimated }
 * - layout, isAnimated: { shown, boxes, bounds, isOneSided }, and whether the cards go there in steps
 * - view: see map-view.js
 * - announced, focus: the last announcement, and the last part and node that were given the keyboard focus
 */
raakvlak.changes = (() => {
  const { folding, layout, view } = raakvlak;
  /** Letters of 14 pixels become 9 here, which can be read: so small the map gets when a reader asks for more levels. */
  const legible = 0.64;
  /**
   * Letters of 14 pixels become 12 here, which can be read well: so the map opens, with its deeper levels folded, and so
   * what was chosen is shown.
   */
  const clear = 12 / 14;
  /** Below this scale nothing can be read: the map is shown around the theme instead of whole. */
  const readable = 0.4;
  /** Pixels between the edge of the stage and what is brought into sight. */
  const room = { chosen: 60, focus: 40 };

  const start = (tree, choices) => ({
    tree, choices, folded: new Set(), level: null, filter: {}, only: false, matches: null, below: new Map(),
    unfiltered: null, slides: [], presented: null, chosen: null, origin: 'map', active: tree.root, isReady: false, isFull: false,
    aim: null, stage: { width: 0, height: 0, head: 0, covered: 0, left: 0, isNarrow: false }, sizes: new Map(), isAnimated: false,
    layout: { shown: [], boxes: new Map(), bounds: { left: 0, right: 0, top: 0, bottom: 0 } },
    view: { x: 0, y: 0, scale: 1, isFitted: true }, announced: null, focus: null,
  });

  const announced = (key, values = {}) => ({ announced: { key, values } });

  // Layout and view

  function around(boxes) {
    const x = Math.min(...boxes.map(box => box.x));
    const y = Math.min(...boxes.map(box => box.y));
    return {
      x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x,
      height: Math.max(...boxes.map(box => box.y + box.height)) - y,
    };
  }

  /**
   * The view of a new layout. If that is asked all is in sight, provided it can be read; else what must be in sight is
   * in the middle, or the theme. If it is not asked the anchor stays where it was on the screen, and the map moves and
   * zooms in no more than is needed to have in sight what must be.
   */
  function followed(state, former, { anchor, inSight = [], fits, isOfFilter, least = legible }) {
    const targets = inSight.map(node => state.layout.boxes.get(node)).filter(Boolean);
    if (fits) {
      const whole = view.fitted(state);
      if (whole.scale >= (targets.length > 0 ? least : readable)) return whole;
      return targets.length > 0 ? view.framed(state, around(targets), isOfFilter ? 0 : readable, Math.max(least, clear))
        : view.centred(state, legible);
    }
    let next = { ...state, view: { ...state.view, isFitted: false } };
    if (targets.length > 0 && next.view.scale < clear) {
      next = { ...next, view: view.zoomed(next, clear / next.view.scale) };
    }
    const [before, after] = [former.boxes.get(anchor), state.layout.boxes.get(anchor)];
    if (before && after) {
      const { x, y, scale } = next.view;
      next = { ...next, view: view.moved(next, x + (before.x - after.x) * scale, y + (before.y - after.y) * scale) };
    }
    return targets.length > 0 ? view.showing(next, around(targets), room.chosen) : next.view;
  }

  function arranged(state, { isOfFilter }) {
    const shown = folding.shown(state.tree, state.folded, raakvlak.filter.isWanted(state));
    return { shown, ...state.stage.isNarrow ? layout.arrangeBelow(shown, state.sizes)
      : raakvlak.filter.arranged(state, shown, isOfFilter) };
  }

  function laidOut(state, aim) {
    const next = { ...state, layout: arranged(state, aim), isAnimated: Boolean(aim.isAnimated) };
    const found = followed(next, state.layout, aim);
    return { ...next, view: found, active: folding.nearest(state.active, next.layout.boxes) };
  }

  /** The first measure: from here on there is a map. */
  const appear = stage => state => ({ ...state, stage, isReady: true });

  /**
   * Lays out what was changed last. A level that the page chose from estimates and that turns out to be too small to
   * read is folded once more; but not because the panel of what a reader chose takes room: then that is in sight, and
   * what was unfolded stays so.
   */
  const layOut = measures => state => {
    const next = laidOut({ ...state, ...measures }, state.aim);
    const isOfPage = !state.aim.origin || state.aim.origin === 'address';
    const isSmall = isOfPage && state.level > 1 && state.aim.fits && view.fitScale(next.stage, next.layout.bounds) < clear;
    if (!isSmall) return next;
    const less = { ...next, level: state.level - 1, folded: folding.atLevel(state.tree, state.level - 1), aim: { ...state.aim } };
    return state.chosen ? { ...less, ...opened(less, state.chosen) } : less;
  };

  /** Takes other measures: all stays in sight, or what is chosen, or what was in the middle. */
  const resize = ({ stage, sizes }) => state => {
    const next = { ...state, stage, sizes };
    const isSame = sizes === state.sizes && stage.isNarrow === state.stage.isNarrow;
    const placed = isSame ? next : laidOut(next, { anchor: view.midst(state) });
    if (state.view.isFitted || stage.isNarrow) return { ...placed, view: followed(placed, placed.layout, { fits: true }) };
    const x = placed.view.x + (stage.width - state.stage.width) / 2;
    const y = placed.view.y + (stage.height - stage.covered - state.stage.height + state.stage.covered) / 2;
    const kept = { ...placed, view: view.moved(placed, x, y) };
    const box = state.chosen && kept.layout.boxes.get(state.chosen);
    return box ? { ...kept, view: view.showing(kept, box, room.focus) } : kept;
  };

  const move = (x, y) => state => ({ ...state, view: view.moved(state, state.view.x + x, state.view.y + y) });

  /** Has a point of the map in the middle of the stage. */
  const look = (x, y) => state => {
    const { stage: { width, height }, view: { scale } } = state;
    return { ...state, view: view.moved(state, width / 2 - x * scale, height / 2 - y * scale) };
  };

  const zoom = (factor, x, y) => state => ({ ...state, view: view.zoomed(state, factor, x, y) });

  const announceZoom = change => state => {
    const next = change(state);
    return { ...next, ...announced('zoom', { n: Math.round(next.view.scale * 100) }) };
  };

  const fit = state => ({ ...state, view: view.fitted(state) });

  /** The browser has left full screen by itself: a presentation ends too. */
  const leaveFull = state => (state.presented ? endPresenting(state) : fill(false)(state));

  const fill = isFull => state => (isFull === state.isFull ? state : { ...state, isFull, aim: { fits: true } });

  // Folding

  const turned = (state, nodes, isFolded) => ({ folded: folding.turned(state.folded, nodes, isFolded), level: null });

  /**
   * With what is above a node unfolded; the level is the page's no longer if something had to be unfolded. A node that
   * the filter leaves out is shown with the others.
   */
  function opened(state, node) {
    const folded = folding.openedTo(state.folded, node);
    const only = state.only && raakvlak.filter.isWanted(state)(node);
    return { folded, only, level: folded === state.folded ? state.level : null };
  }

  /** - Parameter isAnnounced: false where the button itself shows what it did. */
  const fold = (node, isFolded, isAnnounced = true) => state => {
    const values = { n: node.below, matches: isFolded ? state.below.get(node) : 0 };
    return {
      ...state, ...turned(state, [node], isFolded),
      aim: { anchor: node, inSight: isFolded ? [] : [node, ...node.children], isAnimated: true },
      ...(isAnnounced ? isFolded ? announced('folded', values) : announced('unfolded', values) : {}),
    };
  };

  /** Shows so many levels, with all of them in sight if they can be read so. */
  const toLevel = level => state => {
    const folded = folding.atLevel(state.tree, level);
    const shown = folding.shown(state.tree, folded, raakvlak.filter.isWanted(state));
    return { ...state, folded, level: null, aim: { fits: true },
      ...announced('levelShown', { n: raakvlak.filter.different(shown) - 1, level }) };
  };

  const foldAll = isFolded => state => {
    const values = { n: state.tree.root.below };
    return { ...toLevel(isFolded ? 1 : Infinity)(state), ...announced(isFolded ? 'folded' : 'unfolded', values) };
  };

  const unfoldSiblings = node => state => {
    const siblings = node.parent ? node.parent.children : [node];
    return {
      ...state, ...turned(state, siblings, false), aim: { anchor: node, isAnimated: true },
      ...announced('unfolded', { n: siblings.reduce((sum, one) => sum + one.below, 0) }),
    };
  };

  // Filter, choice and focus

  /**
   * What matches, and what must be unfolded to show it. What was folded before comes back when nothing is asked any
   * more; in between the reader may fold as ever.
   */
  function filtered(state, asked, only) {
    const filter = raakvlak.filter.allowed(asked, state.choices);
    const found = raakvlak.filter.matching(state.tree, filter);
    const before = state.unfiltered || { folded: state.folded, level: state.level };
    if (!found.matches) return { filter, only, ...found, ...before, unfiltered: null };
    return {
      filter, only, ...found, unfiltered: before, level: null,
      folded: folding.openedOnly(state.tree, found.matches),
    };
  }

  const filter = (asked, only = false) => state => {
    const next = { ...state, ...filtered(state, asked, only) };
    return state.isReady ? { ...next, aim: raakvlak.filter.aim(next.matches) } : next;
  };

  const close = state => (state.chosen === null ? state : {
    ...state, chosen: null, aim: { anchor: state.chosen, fits: state.view.isFitted, isAnimated: true }, ...announced('closed'),
  });

  /**
   * Opens the panel of a node. Its stage may become smaller: all stays in sight if it was; else a card that was clicked
   * stays where it is.
   * - Parameter takesFocus: with the keyboard one goes on in the panel; a pointer stays where it is.
   */
  const choose = (node, origin, takesFocus) => state => (node.depth === 0 ? close(state) : {
    ...state, ...opened(state, node), chosen: node, active: node, origin: origin === 'panel' ? state.origin : origin,
    aim: {
      anchor: origin === 'map' ? node : null, inSight: [node], fits: state.view.isFitted, origin, isAnimated: true,
    },
    ...announced('opened', { label: node.label }), focus: takesFocus ? { part: 'panel', node } : state.focus,
  });

  const activate = node => state => (node === state.active ? state : { ...state, active: node });

  /** Gives a card that is shown the focus. */
  const focusOn = node => state => {
    const box = state.layout.boxes.get(node);
    const next = box ? view.showing(state, box, room.focus) : state.view;
    const isThere = next.x === state.view.x && next.y === state.view.y;
    return { ...state, active: node, view: isThere ? state.view : next, focus: { part: 'map', node } };
  };

  /** Gives the focus back from the panel to where its node was chosen. */
  const focusBack = node => state => (state.origin === 'outline'
    ? { ...state, focus: { part: 'outline', node } } : focusOn(folding.nearest(node, state.layout.boxes))(state));

  /** Unfolds what is above a node that was searched for. */
  const reveal = node => state => {
    const next = { ...state, ...opened(state, node) };
    return next.folded === state.folded ? next : { ...next, aim: {} };
  };

  /** Announces words that are in the page already. */
  const announceText = text => state => ({ ...state, announced: { text } });

  const announce = (key, values) => state => ({ ...state, ...announced(key, values) });

  // Slides

  /** Shows a view as a slide; `at` is its number from 0. What was shown before comes back at the end. */
  const present = (at, asked) => state => {
    const { folded, level, filter: wanted, only, chosen } = state;
    const before = state.presented?.before || { folded: level ? null : folded, filter: wanted, only, chosen };
    const next = restore(asked)(state);
    return { ...next, isFull: true, presented: { at, before }, aim: { ...next.aim, least: clear } };
  };

  const endPresenting = state => (state.presented === null ? state
    : { ...restore(state.presented.before)(state), isFull: false, presented: null });

  const keep = slide => state => ({ ...state, slides: [...state.slides, slide] });

  const drop = index => state => ({ ...state, slides: state.slides.filter((slide, at) => at !== index) });

  /** Takes over what an address asks, at the start, with the back button, and as a slide. */
  const restore = asked => state => {
    const node = asked.chosen && asked.chosen.depth > 0 ? asked.chosen : null;
    const fits = shown => view.fitScale(state.stage,
      (state.stage.isNarrow ? layout.arrangeBelow : layout.arrange)(shown, state.sizes).bounds) >= clear;
    // In a narrow window all levels fit in its width; one screen is to be enough to begin with.
    const level = asked.folded ? null : state.stage.isNarrow ? 1 : folding.deepest(state.tree, fits);
    const folded = asked.folded || folding.atLevel(state.tree, level);
    const whole = { ...state, folded, level, unfiltered: null, slides: asked.slides || state.slides };
    const found = { ...whole, ...filtered(whole, asked.filter, Boolean(asked.only)) };
    // What an address folds beside its filter is what a reader left.
    const next = asked.folded ? { ...found, folded, level: null } : found;
    return {
      ...next, ...(node ? opened(next, node) : {}), chosen: node, active: node || state.active,
      aim: {
        ...raakvlak.filter.aim(next.matches), ...node ? { inSight: [node, ...node.children] } : {}, least: clear,
        origin: 'address',
      },
    };
  };

  return {
    start, appear, layOut, resize, move, look, zoom, announceZoom, fit, fill, leaveFull, fold, toLevel, foldAll, unfoldSiblings,
    filter, choose, close, activate, focusOn, focusBack, reveal, announce, announceText, keep, drop, present, endPresenting, restore,
  };
})();
