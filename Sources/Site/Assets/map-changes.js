'use strict';
/*
 * Every change of the map as a function of its state: `fold(node, true)` makes one that takes a state and returns the
 * next. Nothing here knows the page; what only a browser can measure comes in as `sizes` and `stage`.
 *
 * A state:
 * - tree, choices: what the page is about, and the values that the filter offers; they never change
 * - folded, foldedText: the nodes that are folded in the drawing, and in the outline
 * - level: how many levels the page chose to show; null once a reader or an address decided what is folded
 * - filter, matches, below: what is asked, the nodes that meet it or null, and how many of them are below each node
 * - chosen, origin: the node in the panel or null, and the part in which it was chosen
 * - active: the node whose card has the tab stop
 * - isReady, isVisible: whether there was a stage to measure yet, and whether it can be seen now; on a narrow window
 *   there is none
 * - stage, sizes: as measured { width, height, covered }, and the size of each card
 * - aim: what the view follows in the next layout: { anchor, inSight, fits, origin, isAnimated }
 * - layout, isAnimated: { shown, boxes, bounds }, and whether the cards go there in steps
 * - view: see map-view.js
 * - announced, focus: the last announcement, and the last part and node that were given the keyboard focus
 */
raakvlak.changes = (() => {
  const { folding, layout, view } = raakvlak;
  /** Letters of 14 pixels become 9 here: what needs a smaller scale opens with its deeper levels folded. */
  const legible = 0.64;
  /** At this scale what was chosen can be read well. */
  const clear = 0.85;
  /** Pixels between the edge of the stage and what is brought into sight. */
  const room = { chosen: 60, focus: 40 };

  const start = (tree, choices) => ({
    tree, choices, folded: new Set(), foldedText: new Set(), level: null, filter: {}, matches: null, below: new Map(),
    chosen: null, origin: 'map', active: tree.root, isReady: false, isVisible: false, aim: null,
    stage: { width: 0, height: 0, covered: 0 }, sizes: new Map(), isAnimated: false,
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
   * The view of a new layout. It fits if that is asked; else the anchor stays where it was on the screen. Then it
   * moves, and zooms in where letters would be small, to have in sight what must be.
   */
  function followed(state, former, { anchor, inSight = [], fits }) {
    let next = { ...state, view: fits ? view.fitted(state) : { ...state.view, isFitted: false } };
    const targets = inSight.map(node => state.layout.boxes.get(node)).filter(Boolean);
    if (targets.length > 0 && next.view.scale < clear) {
      next = { ...next, view: view.zoomed(next, clear / next.view.scale) };
    }
    const [before, after] = [former.boxes.get(anchor), state.layout.boxes.get(anchor)];
    if (before && after) {
      const { x, y, scale } = next.view;
      const moved = { x: x + (before.x - after.x) * scale, y: y + (before.y - after.y) * scale };
      next = { ...next, view: { ...next.view, ...moved } };
    }
    return targets.length > 0 ? view.showing(next, around(targets), room.chosen) : next.view;
  }

  function laidOut(state, aim) {
    const shown = folding.shown(state.tree, state.folded);
    const { boxes, bounds } = layout.arrange(shown, state.sizes);
    const next = { ...state, layout: { shown, boxes, bounds }, isAnimated: Boolean(aim.isAnimated) };
    return { ...next, view: followed(next, state.layout, aim), active: folding.nearest(state.active, boxes) };
  }

  /** The first measures: from here on there is a map. */
  const appear = measures => state => ({ ...state, ...measures, isReady: true, isVisible: true });

  const disappear = state => ({ ...state, isVisible: false });

  /** Lays out what was changed last. */
  const layOut = measures => state => laidOut({ ...state, ...measures }, state.aim);

  /** Takes other measures: the cards stay where they are, or all of them stay in sight. */
  const resize = ({ stage, sizes }) => state => {
    const next = { ...state, stage, sizes, isVisible: true };
    const by = (stage.width - state.stage.width) / 2;
    const arranged = sizes === state.sizes ? next : laidOut(next, { anchor: state.active });
    if (state.view.isFitted) return { ...arranged, view: view.fitted(arranged) };
    return by === 0 ? arranged : { ...arranged, view: view.moved(arranged, arranged.view.x + by, arranged.view.y) };
  };

  const move = (x, y) => state => ({ ...state, view: view.moved(state, state.view.x + x, state.view.y + y) });

  const zoom = (factor, x, y) => state => ({ ...state, view: view.zoomed(state, factor, x, y) });

  const announceZoom = change => state => {
    const next = change(state);
    return { ...next, ...announced('zoom', { n: Math.round(next.view.scale * 100) }) };
  };

  const fit = state => ({ ...state, view: view.fitted(state) });

  // Folding

  const turned = (state, nodes, isFolded) => ({
    folded: folding.turned(state.folded, nodes, isFolded),
    foldedText: folding.turned(state.foldedText, nodes, isFolded), level: null,
  });

  /** With what is above a node unfolded; the level is the page's no longer if the drawing had to be unfolded. */
  function opened(state, node) {
    const folded = folding.openedTo(state.folded, node);
    return {
      folded, foldedText: folding.openedTo(state.foldedText, node),
      level: folded === state.folded ? state.level : null,
    };
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

  const foldAll = isFolded => state => {
    const folded = new Set(isFolded ? state.tree.branching : []);
    const values = { n: state.tree.root.below };
    return {
      ...state, folded, foldedText: folded, level: null, aim: { fits: true },
      ...(isFolded ? announced('folded', values) : announced('unfolded', values)),
    };
  };

  const unfoldSiblings = node => state => {
    const siblings = node.parent ? node.parent.children : [node];
    return {
      ...state, ...turned(state, siblings, false), aim: { anchor: node, isAnimated: true },
      ...announced('unfolded', { n: siblings.reduce((sum, one) => sum + one.below, 0) }),
    };
  };

  // Filter, choice and focus

  function filtered(state, asked) {
    const filter = raakvlak.filter.allowed(asked, state.choices);
    return { filter, ...raakvlak.filter.matching(state.tree, filter) };
  }

  const filter = asked => state => ({ ...state, ...filtered(state, asked) });

  const close = state => (state.chosen === null ? state : {
    ...state, chosen: null, aim: { anchor: state.chosen, isAnimated: true }, ...announced('closed'),
  });

  /** - Parameter takesFocus: with the keyboard one goes on in the panel; a pointer stays where it is. */
  const choose = (node, origin, takesFocus) => state => (node.depth === 0 ? close(state) : {
    ...state, ...opened(state, node), chosen: node, active: node, origin: origin === 'panel' ? state.origin : origin,
    aim: { anchor: origin === 'map' ? node : null, inSight: [node], origin, isAnimated: true },
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

  const announce = (key, values) => state => ({ ...state, ...announced(key, values) });

  /** Takes over what an address asks, at the start and with the back button. */
  const restore = asked => state => {
    const node = asked.chosen && asked.chosen.depth > 0 ? asked.chosen : null;
    const openedTo = one => (node ? { ...one, ...opened(one, node) } : one);
    const next = { ...state, ...filtered(state, asked.filter), foldedText: asked.foldedText || new Set() };
    if (!state.isReady) return openedTo(next);
    const fits = shown => view.fitScale(state.stage, layout.arrange(shown, state.sizes).bounds) >= legible;
    const level = asked.folded ? null : folding.deepest(state.tree, fits);
    return {
      ...openedTo({ ...next, level, folded: asked.folded || folding.atLevel(state.tree, level) }),
      chosen: node, active: node || state.active, aim: { fits: true, inSight: node ? [node] : [], origin: 'address' },
    };
  };

  return {
    start, appear, disappear, layOut, resize, move, zoom, announceZoom, fit, fold, foldAll, unfoldSiblings, filter,
    choose, close, activate, focusOn, focusBack, reveal, announce, restore,
  };
})();
