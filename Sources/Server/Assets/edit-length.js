'use strict';
/*
 * How long a label is while it is typed. A long one is no mistake, so nothing is refused: it is said beside the field,
 * and once to who does not see that. The limits are those of the check (`longest` in the definition of the format).
 */
raakvlak.labelLength = (() => {
  const { say, on, announce } = raakvlak.ui;
  const segments = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null;

  /** Words, and characters as a reader counts them: a letter with an accent is one. */
  function measure(text) {
    const clean = text.trim().replace(/\s+/g, ' ');
    return { words: clean === '' ? 0 : clean.split(' ').length, characters: [...(segments ? segments.segment(clean) : clean)].length };
  }

  /** The limits of a label; null while the format is not there yet. */
  const limits = store => store.get().format?.effect.keys.find(key => key.name === 'label').longest || null;

  /** The counter of a field. `isOnlyLong` shows it only when the label is long. */
  function counter(input, store, { isOnlyLong = false } = {}) {
    const element = raakvlak.make('span', { class: 'counter', 'aria-live': 'off' });
    let isSaid = false;
    const update = event => {
      const most = limits(store);
      element.hidden = !most;
      if (!most) return;
      const { words, characters } = measure(input.value);
      const long = characters > most.characters ? say('labelLongCharacters', { n: characters, most: most.characters })
        : words > most.words ? say('labelLongWords', { n: words, most: most.words }) : '';
      element.textContent = long || say('labelFits', { n: characters, most: most.characters });
      element.classList.toggle('much', long !== '');
      element.hidden = isOnlyLong && long === '';
      if (!long || isSaid) return;
      isSaid = true;
      // A label that was long already is no news.
      if (event) announce(long);
    };
    on(input, { input: update });
    update();
    return element;
  }

  return { counter, limits, measure };
})();
