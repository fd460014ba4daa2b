'use strict';
/*
 * The outline: folding with a button at each line that has lines below it, and the marks of what is chosen and what
 * matches. What is folded is still found by the browser's own search, and is all there on paper.
 */
raakvlak.outline = (() => {
  const { changes, make } = raakvlak;
  /** An outline of more lines than this is laid out as one scrolls. */
  const long = 400;
  /** In such a window the map is the same list of branches: what it says as text is behind a button. */
  const narrowest = '(max-width: 22rem)';

  /** The elements of a line that folds. */
  function line(store, node) {
    const list = node.item.querySelector(':scope > ul');
    const button = make('button', { type: 'button', class: 'toggle' });
    const count = make('span', { class: 'count', 'aria-hidden': 'true' });
    const fold = isFolded => store.update(changes.fold(node, isFolded, false));
    button.addEventListener('click', () => fold(!store.get().folded.has(node)));
    // The browser has found something here, and shows it. In a long outline it may be open already, and only not yet shown so.
    list.addEventListener('beforematch', () => { if (store.get().folded.has(node)) fold(false); });
    // The label has a language of its own, so the name of the button is put together of two elements.
    if (raakvlak.own.lang) {
      button.id = `_fold${node.index}`;
      node.link.id = `_label${node.index}`;
      button.setAttribute('aria-labelledby', `${button.id} ${node.link.id}`);
    }
    const row = node.item.querySelector(':scope > .line');
    row.prepend(button);
    row.append(count);
    return { node, list, button, count, shown: '' };
  }

  function show(line, words, { folded, below }) {
    const { node, list, button, count } = line;
    const isFolded = folded.has(node);
    const matches = isFolded ? below.get(node) || 0 : 0;
    const name = words.withMatches('under', { n: node.below, label: raakvlak.own.lang ? '' : node.label, matches });
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

  function putAway(outline, words) {
    const query = matchMedia(narrowest);
    const part = outline.closest('.outline-part');
    const texts = part.querySelector('.texts');
    const button = make('button', { type: 'button', class: 'open-text' });
    // An address of a line is a question for the text.
    let isOpen = location.hash.length > 1;
    const show = () => {
      const isShown = isOpen || !query.matches;
      // The browser's own search finds what is put away.
      outline.hidden = isShown ? false : 'until-found';
      if (texts) texts.hidden = !isShown;
      button.hidden = !query.matches;
      button.setAttribute('aria-expanded', String(isShown));
      button.textContent = words.text(isShown ? 'closeText' : 'openText');
    };
    button.addEventListener('click', () => { isOpen = !isOpen; show(); });
    outline.addEventListener('beforematch', () => { isOpen = true; show(); });
    query.addEventListener('change', show);
    part.querySelector('h2').after(button);
    show();
  }

  function follow(store, outline, words) {
    const { tree } = store.get();
    outline.classList.toggle('long', tree.nodes.length > long);
    const lines = tree.branching.map(node => line(store, node));
    putAway(outline, words);
    raakvlak.links.follow(store, outline, 'outline');
    raakvlak.links.escape(store, outline);
    const showLines = () => {
      waits = false;
      for (const one of lines) show(one, words, store.get());
      outline.classList.add('ready');
    };
    let waits = false;
    store.subscribe(['folded', 'matches'], () => {
      const isFirst = !outline.classList.contains('ready');
      if (tree.nodes.length <= long || isFirst) { showLines(); return; }
      // The map is what was pressed, and a long text below it takes as long to lay out: it follows when the map is there.
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => setTimeout(showLines));
    });
    store.subscribe(['matches', 'only'], state => {
      const { matches } = state;
      const isWanted = raakvlak.filter.isWanted(state);
      for (const node of tree.nodes.slice(1)) {
        node.item.classList.toggle('match', Boolean(matches?.has(node)));
        node.item.classList.toggle('other', Boolean(matches) && !matches.has(node));
        node.item.hidden = !isWanted(node);
      }
    });
    store.subscribe(['chosen'], (state, before) => {
      if (before.chosen) choose(before.chosen, false);
      if (state.chosen) choose(state.chosen, true);
    });
    store.subscribe(['focus'], ({ focus }) => { if (focus.part === 'outline') focus.node.link.focus(); });
  }

  return { follow };
})();
