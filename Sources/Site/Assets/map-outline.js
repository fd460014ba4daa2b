'use strict';
/*
 * The outline: folding with a button at each line that has lines below it, and the marks of what is chosen and what
 * matches. What is folded is still found by the browser's own search, and is all there on paper.
 */
raakvlak.outline = (() => {
  const { changes, make } = raakvlak;

  /** The elements of a line that folds. */
  function line(store, node) {
    const list = node.item.querySelector(':scope > ul');
    const button = make('button', { type: 'button', class: 'toggle' });
    const count = make('span', { class: 'count', 'aria-hidden': 'true' });
    const fold = isFolded => store.update(changes.fold(node, isFolded, false));
    button.addEventListener('click', () => fold(!store.get().foldedText.has(node)));
    // The browser has found something here, and shows it.
    list.addEventListener('beforematch', () => fold(false));
    const row = node.item.querySelector(':scope > .line');
    row.prepend(button);
    row.append(count);
    return { node, list, button, count, shown: '' };
  }

  function show(line, words, { foldedText, below }) {
    const { node, list, button, count } = line;
    const isFolded = foldedText.has(node);
    const matches = isFolded ? below.get(node) || 0 : 0;
    const name = words.withMatches('under', { n: node.below, label: node.label, matches });
    const shown = `${isFolded} ${name}`;
    if (line.shown === shown) return;
    line.shown = shown;
    list.hidden = isFolded ? 'until-found' : false;
    count.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '';
    button.setAttribute('aria-expanded', !isFolded);
    button.setAttribute('aria-label', name);
  }

  function choose(node, isChosen) {
    node.item.classList.toggle('chosen', isChosen);
    if (isChosen) node.link.setAttribute('aria-current', 'true'); else node.link.removeAttribute('aria-current');
  }

  /** In its own column the outline shows the chosen line, without the page moving. */
  function scroll(column, { chosen }) {
    if (!chosen || column.scrollHeight <= column.clientHeight + 1) return;
    const line = chosen.link.getBoundingClientRect();
    const room = column.getBoundingClientRect();
    if (line.top >= room.top + 60 && line.bottom <= room.bottom - 20) return;
    column.scrollTop += line.top - room.top - room.height / 3;
  }

  /** - Returns: a function that scrolls to the chosen line. */
  function follow(store, outline, words) {
    const { tree } = store.get();
    const column = outline.closest('.outline-part');
    const lines = tree.branching.map(node => line(store, node));
    raakvlak.links.follow(store, outline, 'outline');
    raakvlak.links.escape(store, outline);
    store.subscribe(['foldedText', 'matches'], state => { for (const one of lines) show(one, words, state); });
    store.subscribe(['matches'], ({ matches }) => {
      for (const node of tree.nodes.slice(1)) {
        node.item.classList.toggle('match', Boolean(matches?.has(node)));
        node.item.classList.toggle('other', Boolean(matches) && !matches.has(node));
      }
    });
    store.subscribe(['chosen'], (state, before) => {
      if (before.chosen) choose(before.chosen, false);
      if (state.chosen) choose(state.chosen, true);
    });
    store.subscribe(['aim'], state => { if (state.aim.origin) scroll(column, state); });
    store.subscribe(['focus'], ({ focus }) => { if (focus.part === 'outline') focus.node.link.focus(); });
    return () => scroll(column, store.get());
  }

  return { follow };
})();
