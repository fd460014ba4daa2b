'use strict';
/*
 * Presenting: views of the map as slides that fill the screen. A reader saves views of the own choice, kept in the
 * address and nowhere else; without any, the slides are the whole map and each branch in turn.
 */
raakvlak.slides = (() => {
  const { address, changes, frame, make } = raakvlak;
  const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

  /** What each slide shows, as an address asks it. */
  function all({ tree, slides }) {
    if (slides.length > 0) return slides.map(one => address.ofSlide(one, tree));
    const folded = raakvlak.folding.atLevel(tree, 1);
    const view = { chosen: null, folded, filter: {}, only: false, slides: null };
    return [view, ...tree.root.children.map(branch =>
      ({ ...view, chosen: branch, folded: new Set([...folded].filter(node => node !== branch)) }))];
  }

  const name = ({ chosen }, { tree }) => (chosen || tree.root).label;

  /** The bar at the foot of a slide. */
  function bar(store, { workspace }, words, start) {
    const step = by => {
      const at = store.get().presented.at + by;
      const slides = all(store.get());
      if (slides[at]) store.update(changes.present(at, slides[at]));
    };
    const end = () => {
      store.update(changes.endPresenting);
      start.focus();
    };
    const [former, next] = [['former', -1], ['next', 1]].map(([key, by]) =>
      frame.button(words.text(key), key, () => step(by)));
    const title = make('p', { role: 'status' });
    const element = make('div', { class: 'slide-bar', role: 'group', 'aria-label': words.text('present'), hidden: '' },
      former, title, next, frame.button(words.text('stop'), 'stop', end));
    workspace.append(element);
    store.subscribe(['presented'], (state, before) => {
      const { presented } = state;
      element.hidden = !presented;
      workspace.classList.toggle('presenting', Boolean(presented));
      if (!presented) return;
      const slides = all(state);
      const at = presented.at;
      title.replaceChildren(
        `${words.text('slide', { n: at + 1, all: slides.length })}: `, make('span', raakvlak.own, name(slides[at], state)));
      // Not disabled: a button that has the focus would lose it.
      former.setAttribute('aria-disabled', at === 0);
      next.setAttribute('aria-disabled', at === slides.length - 1);
      if (!before.presented) next.focus();
    });
    // Before the map's own keys: while presenting, these turn the slides wherever the focus is but on a link.
    document.addEventListener('keydown', event => {
      if (!store.get().presented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') end();
      else if (event.key === ' ' && event.target.closest('button, a')) return;
      else if (event.key === 'Home' || event.key === 'End') {
        const slides = all(store.get());
        step((event.key === 'Home' ? 0 : slides.length - 1) - store.get().presented.at);
      } else if (steps[event.key]) step(steps[event.key]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }, true);
    return step;
  }

  return (store, context, words) => {
    const list = make('ol', { class: 'slides' });
    const present = at => {
      sheet.close();
      store.update(changes.present(at, all(store.get())[at]));
    };
    const start = frame.button(words.text('start'), 'start', () => present(0));
    const keep = frame.button(words.text('keep'), 'keep', () => store.update(changes.keep(address.slide(store.get()) || '?')));
    const sheet = frame.opener(
      context.tools, words.text('present'), 'present', start, keep, list, make('p', {}, words.text('ownSlides')));
    bar(store, context, words, sheet.button);
    store.subscribe(['slides'], state => {
      list.replaceChildren(...state.slides.map((slide, at) => make('li', {},
        frame.button(
          make('span', raakvlak.own, name(address.ofSlide(slide, state.tree), state)), 'show', () => present(at)),
        frame.button('×', 'drop', () => {
          store.update(changes.drop(at));
          keep.focus();
        }, { 'aria-label': words.text('drop', { n: at + 1 }) }))));
    });
    return sheet.element;
  };
})();
