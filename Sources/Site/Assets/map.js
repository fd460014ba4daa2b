'use strict';
/*
 * The live map of a theme's page. Each part gets the one state to follow and to change; here they are put together,
 * and here the browser measures.
 */
(() => {
  const { cards, changes } = raakvlak;

  function liveMap(section, workspace) {
    const words = new raakvlak.Words(section.dataset.strings);
    const outline = workspace.querySelector('.outline');
    const form = section.querySelector('.highlight');
    const store = new raakvlak.Store(changes.start(raakvlak.tree.read(outline), raakvlak.filter.choices(form)));
    const { element, layer } = raakvlak.frame(store, section, outline, words);
    const parts = cards.build(store.get().tree, layer, words);

    // First, so that the map is laid out before what a part sends when it follows the same change.
    store.subscribe(['aim'], ({ isReady }) => {
      // Measured only when all parts have followed: what they show decides the sizes.
      if (isReady) store.update(state => changes.layOut(measured(state))(state));
    });
    cards.follow(store, parts, words);
    const panel = new raakvlak.Panel(store, workspace.querySelector('.panel'), words);
    new raakvlak.Motion(store, parts, layer);
    new raakvlak.Pointer(store, element);
    raakvlak.filter.show(store, form, words);
    const keys = new raakvlak.Keys(store);
    const scrollOutline = raakvlak.outline.follow(store, outline, words);
    const restore = raakvlak.address.follow(store);
    // Last, for only a card that has moved can be scrolled to.
    store.subscribe(['focus'], ({ focus: { part, node } }) => {
      if (part !== 'map') return;
      parts.get(node).element.focus({ preventScroll: true });
      // The stage itself may be partly out of the window.
      parts.get(node).box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });

    /** Sizes of the cards, and of the stage as far as it is to be measured anew. */
    function measured({ aim, chosen, stage, sizes }) {
      const { width, height } = aim.origin === 'address' ? stageSize() : stage;
      const covered = !chosen ? 0 : aim.origin ? panel.covers(element, aim.origin) : stage.covered;
      return { sizes: cards.measure(parts, sizes), stage: { width, height, covered } };
    }

    function stageSize() { return { width: element.clientWidth, height: element.clientHeight }; }

    function isVisible() { return element.clientWidth > 0; }

    /** The height of the page above the workspace: both are to fit in the window. */
    function measureAbove() {
      const above = workspace.getBoundingClientRect().top + scrollY;
      workspace.style.setProperty('--above', `${Math.round(above)}px`);
    }

    /** Once there is a stage to draw on: a page that opens narrow has none, and may become wide later. */
    function start() {
      measureAbove();
      if (isVisible()) {
        const stage = { ...stageSize(), covered: 0 };
        store.update(changes.appear({ stage, sizes: cards.measure(parts, new Map()) }));
      }
      restore();
      const [visit] = performance.getEntriesByType('navigation');
      if (!store.get().chosen || visit?.type !== 'navigate') return;
      // The browser itself scrolls to the line in the outline when all has loaded; the map comes after that.
      const show = () => requestAnimationFrame(() => {
        workspace.scrollIntoView({ block: 'start' });
        scrollOutline();
      });
      if (document.readyState === 'complete') show(); else addEventListener('load', show, { once: true });
    }

    function resize() {
      measureAbove();
      const { isReady, stage, sizes } = store.get();
      if (!isVisible()) store.update(changes.disappear);
      else if (!isReady) start();
      else {
        const measures = { stage: { ...stageSize(), covered: stage.covered }, sizes: cards.measure(parts, sizes) };
        store.update(changes.resize(measures));
      }
    }

    /** Text that becomes larger or wider, as when it matches a filter, or another window: the map is laid out anew. */
    function watch() {
      let waits = false;
      const observer = new ResizeObserver(() => {
        if (waits) return;
        waits = true;
        requestAnimationFrame(() => { waits = false; resize(); });
      });
      for (const { box, fold } of parts.values()) for (const one of [box, fold]) if (one) observer.observe(one);
      observer.observe(element);
    }

    const byElement = new Map([...parts].map(([node, part]) => [part.element, node]));
    const nodeAt = target => byElement.get(target.closest('.card'));

    raakvlak.links.follow(store, element, 'map');
    element.addEventListener('keydown', event => keys.press(event));
    element.addEventListener('click', event => {
      const node = nodeAt(event.target);
      if (!node || event.target.closest('a')) return;
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
    addEventListener('hashchange', () => {
      const { chosen, isVisible } = store.get();
      if (chosen && isVisible) workspace.scrollIntoView({ block: 'start' });
    });
    watch();
    start();
  }

  for (const workspace of document.querySelectorAll('.workspace')) {
    const section = workspace.querySelector('.map');
    if (section && workspace.querySelector('.outline li.node')) liveMap(section, workspace);
  }
})();
