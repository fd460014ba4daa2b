'use strict';
/*
 * The page on paper: with the whole map, the text only, what is shown now, or the map alone on a larger sheet. The
 * browser's own command prints the first.
 * A PDF is what a browser prints to a file: that has tags, which a PDF of our own making would not have.
 */
raakvlak.print = (() => {
  const { changes, frame, make } = raakvlak;
  /** The room for the map on an A4 sheet on its side, below the title, in pixels of CSS. */
  const sheet = { width: 1036, height: 512 };

  /** The map as it is shown, fitted to a sheet. */
  function fitted(layer, { layout: { bounds } }) {
    const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    const scale = Math.min(1.2, sheet.width / width, sheet.height / height);
    layer.style.transform = `translate(${(sheet.width - width * scale) / 2 - bounds.left * scale}px,${
      -bounds.top * scale}px) scale(${scale})`;
  }

  return (store, { tools, layer, element }, words, cards) => {
    const page = document.documentElement;
    let before = '';
    const prepare = what => {
      page.dataset.print = what;
      before = layer.style.transform;
      if (what === 'now' && !store.get().stage.isNarrow) fitted(layer, store.get());
    };
    addEventListener('afterprint', () => {
      if (page.dataset.print === 'now') layer.style.transform = before;
      delete page.dataset.print;
    });
    const buttons = [['now', 'printNow'], ['map', 'printMap'], ['large', 'printLarge'], ['text', 'printText']].map(([what, key]) =>
      frame.button(words.text(key), `print-${what}`, () => {
        opened.close();
        prepare(what);
        print();
      }));
    const pictures = ['png', 'svg'].map(kind => frame.button(words.text(kind), `save-${kind}`, () => {
      opened.close();
      raakvlak.picture.saveAs(kind, store.get(), cards, element.parentElement)
        .then(() => store.update(changes.announce('saved')), () => store.update(changes.announce('notSaved')));
    }));
    const opened = frame.opener(
      tools, words.text('print'), 'print', ...buttons, ...pictures, make('p', {}, words.text('pdf')),
      make('p', { class: 'booklet' }, words.text('booklet')));
    return opened.element;
  };
})();
