'use strict';
/*
 * The toolbar of the map, from left to right. What is new there is a function here, or a file, and a line.
 */
raakvlak.tools = (() => {
  const { changes, frame, make } = raakvlak;

  /** The filter's form in a sheet; beside its button what was found and how to clear it. */
  function filter(store, { tools, form }, words) {
    const only = make('input', { type: 'checkbox', name: 'only' });
    form.append(make('label', { class: 'only' }, only, words.text('only')));
    form.hidden = false;
    const count = make('output', { 'aria-live': 'off' });
    const reset = frame.button(words.text('reset'), 'reset', () => {});
    const { element, button } = frame.opener(tools, words.text('filter'), 'filter', form);
    raakvlak.filter.show(store, { form, only, count, reset }, words);
    // Who clears the filter stays at it.
    reset.addEventListener('click', () => button.focus());
    // Where the count is seen, it is heard too: once, with the change that made it.
    store.subscribe(['matches'], () => {
      if (count.textContent) store.update(changes.announceText(count.textContent));
    });
    return form.querySelector('select') ? [element, make('div', { class: 'found' }, count, reset)] : [];
  }

  /** All of the window. Where the browser has no full screen of its own, as on some phones, the map fills the page. */
  function full(store, { workspace }, words) {
    const button = frame.button(words.text('full'), 'full', () => store.update(changes.fill(!store.get().isFull)), {
      'aria-pressed': 'false',
    });
    store.subscribe(['isFull'], ({ isFull }) => {
      button.setAttribute('aria-pressed', isFull);
      workspace.classList.toggle('full', isFull);
      document.documentElement.classList.toggle('map-full', isFull);
      if (isFull) workspace.requestFullscreen?.().catch(() => {});
      else if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    });
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) store.update(changes.leaveFull);
    });
    workspace.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.defaultPrevented || !store.get().isFull) return;
      store.update(changes.leaveFull);
      button.focus();
    });
    return [button];
  }

  return (store, context, words, cards) => {
    const { tools } = context;
    const legend = raakvlak.legend(store, context, words);
    tools.append(
      ...filter(store, context, words), frame.levels(store, words), legend.element,
      make('span', { class: 'space' }),
      raakvlak.slides(store, context, words), raakvlak.print(store, context, words, cards), ...full(store, context, words));
    return { legend };
  };
})();
