'use strict';
/*
 * Links from one node to another of the same page, in drawing, panel and outline: they choose the node in the map.
 */
raakvlak.links = (() => {
  const { changes } = raakvlak;

  /** - Parameter origin: the part of the page that the element is: 'map', 'panel' or 'outline'. */
  function follow(store, element, origin) {
    element.addEventListener('click', event => {
      const link = event.target.closest('a[href*="#"]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.pathname !== location.pathname || link.host !== location.host) return;
      const node = store.get().tree.byId.get(decodeURIComponent(link.hash.slice(1)));
      if (!node) return;
      event.preventDefault();
      // A click without a pointer is the Enter key.
      store.update(changes.choose(node, origin, origin === 'panel' || event.detail === 0));
    });
  }

  /** Escape in an element closes the panel. */
  function escape(store, element) {
    element.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !store.get().chosen) return;
      event.preventDefault();
      store.update(changes.close);
    });
  }

  return { follow, escape };
})();
