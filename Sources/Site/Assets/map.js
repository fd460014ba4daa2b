'use strict';
/*
 * The live map of a theme's page. Each part gets the one state to follow and to change; here they are put together,
 * and here the browser measures.
 */
(() => {
  const { changes } = raakvlak;
  /** A stage less wide, or a window less high such as that of a phone on its side, has the narrow form of the map. */
  const narrow = { width: 600, height: 480 };

  function liveMap(section, workspace) {
    const words = new raakvlak.Words(section.dataset.strings);
    const outline = workspace.querySelector('.outline');
    const form = section.querySelector('.highlight');
    const store = new raakvlak.Store(changes.start(raakvlak.tree.read(outline), raakvlak.filter.choices(form)));
    const { element, layer, tools, live } = raakvlak.frame.build(store, section, outline, words);
    const context = { element, layer, tools, live, form, workspace };
    const cards = new raakvlak.Cards(store.get().tree, layer, words);

    // First, so that the map is laid out before what a part sends when it follows the same change.
    store.subscribe(['aim'], ({ isReady }) => {
      // Measured only when all parts have followed: what they show decides the sizes.
      if (isReady) store.update(state => changes.layOut(measured(state))(state));
    });
    cards.follow(store);
    const panel = new raakvlak.Panel(store, workspace.querySelector('.panel'), words);
    new raakvlak.Motion(store, cards, layer);
    new raakvlak.Pointer(store, element);
    const { legend } = raakvlak.tools(store, context, words, cards);
    const filter = tools.querySelector('.filter-sheet');
    raakvlak.mini(store, context, words);
    raakvlak.hint(store, context);
    const keys = new raakvlak.Keys(store);
    raakvlak.outline.follow(store, outline, words);
    const restore = raakvlak.address.follow(store);
    // Last, for only a card that has moved can be scrolled to.
    store.subscribe(['focus'], ({ focus: { part, node } }) => {
      if (part !== 'map') return;
      cards.sure(node).element.focus({ preventScroll: true });
      // The stage itself may be partly out of the window.
      cards.get(node).box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    store.subscribe(['layout'], ({ chosen, stage, aim }) => {
      if (stage.isNarrow && chosen && ['map', 'panel'].includes(aim.origin)) {
        cards.sure(chosen).box.scrollIntoView({ block: 'nearest' });
      }
    });

    /** The stage, and the cards that are to be shown. What only moves the map measures nothing. */
    function measured(state) {
      const shown = raakvlak.folding.shown(state.tree, state.folded, raakvlak.filter.isWanted(state));
      // Before anything is measured: the browser then lays out the page once, with the new cards in it. Of very many those
      // are made that come into sight, when it is known which.
      if (shown.length <= raakvlak.Cards.most) cards.make(shown);
      const stage = stageSize();
      const { aim, chosen } = state;
      const covered = !chosen ? 0 : aim.origin ? panel.covers(element, aim.origin) : state.stage.covered;
      return {
        stage: { ...stage, covered }, sizes: cards.measure(shown, state.sizes, stage.isNarrow !== state.stage.isNarrow),
      };
    }

    function stageSize() {
      const isNarrow = live.clientWidth < narrow.width || innerHeight < narrow.height;
      live.classList.toggle('narrow', isNarrow);
      const { clientWidth: width, clientHeight: height } = element;
      return { width, height, head: isNarrow ? 0 : tools.offsetHeight, left: isNarrow ? 0 : besideFilter(width), isNarrow };
    }

    /** Pixels that the open filter covers from the left on: what it finds is not to be behind it. */
    function besideFilter(width) {
      if (!filter || filter.hidden) return 0;
      const covered = filter.getBoundingClientRect().right - element.getBoundingClientRect().left;
      return covered > 0 && covered < width / 2 ? covered : 0;
    }

    function start() {
      store.update(changes.appear({ ...stageSize(), covered: 0 }));
      restore();
      const [visit] = performance.getEntriesByType('navigation');
      if (!store.get().chosen || visit?.type !== 'navigate') return;
      // The browser itself scrolls to the line in the outline when all has loaded; the map comes after that.
      const show = () => requestAnimationFrame(scrollToMap);
      if (document.readyState === 'complete') show(); else addEventListener('load', show, { once: true });
    }

    function scrollToMap() {
      const { chosen, stage } = store.get();
      if (stage.isNarrow && chosen) cards.sure(chosen).box.scrollIntoView({ block: 'center' });
      else workspace.scrollIntoView({ block: 'start' });
    }

    function resize() {
      if (!store.get().isFull) raakvlak.measureAbove(workspace);
      const state = store.get();
      const { stage, sizes } = measured({ ...state, aim: {} });
      const keys = ['width', 'height', 'head', 'isNarrow'];
      // To open the filter moves nothing; what it finds does, and to close it gives the room back.
      const isUncovered = stage.left < state.stage.left;
      if (sizes === state.sizes && !isUncovered && keys.every(key => stage[key] === state.stage[key])) return;
      store.update(changes.resize({ stage, sizes }));
    }

    /** Text that becomes larger or wider, or another window: the map is laid out anew. */
    function watch() {
      let waits = false;
      const observer = new ResizeObserver(() => {
        if (waits) return;
        waits = true;
        requestAnimationFrame(() => { waits = false; resize(); });
      });
      cards.made = ({ box, fold }) => { for (const one of [box, fold]) if (one) observer.observe(one); };
      observer.observe(live);
      observer.observe(tools);
      if (filter) observer.observe(filter);
    }

    const nodeAt = target => cards.nodeOf(target.closest('.card'));
    let isFinger = false;

    raakvlak.links.follow(store, element, 'map');
    element.addEventListener('keydown', event => {
      if (event.key === '?') legend.toggle(); else keys.press(event);
    });
    element.addEventListener('pointerdown', event => { isFinger = event.pointerType === 'touch'; }, true);
    element.addEventListener('click', event => {
      const node = nodeAt(event.target);
      if (!node) return;
      const link = event.target.closest('a');
      // A thumb that means the card often lands on a number: the panel has the same link, large.
      if (link?.matches('.badge') && isFinger) event.preventDefault(); else if (link) return;
      const isFold = event.target.closest('.fold');
      if (isFold) store.update(changes.fold(node, !store.get().folded.has(node)));
      store.update(changes.focusOn(node));
      if (!isFold) store.update(changes.choose(node, 'map', false));
    });
    element.addEventListener('focusin', event => {
      const node = nodeAt(event.target);
      if (node) store.update(changes.activate(node));
    });
    addEventListener('popstate', restore);
    // An address that is typed into an open page leads to the map too, not only to the outline.
    addEventListener('hashchange', () => { if (store.get().chosen) scrollToMap(); });
    watch();
    start();
  }

  for (const workspace of document.querySelectorAll('.workspace')) {
    const section = workspace.querySelector('.map');
    if (section && workspace.querySelector('.outline li.node')) liveMap(section, workspace);
  }
})();
