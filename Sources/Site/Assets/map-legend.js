'use strict';
/*
 * The legend: each sign of this map with what it means in words. What the map has not is not explained.
 */
raakvlak.legend = (() => {
  const { frame, make } = raakvlak;
  const kinds = { cause: '◄', example: '•', chance: '+', measure: '✓' };

  const sample = (css, text = '') => make('span', { class: `sample ${css}`, 'aria-hidden': 'true' }, text);

  /** A sign and its words; nothing where the map has no such sign. */
  const line = (isThere, sign, text) => (isThere ? [make('li', {}, sign, make('span', {}, text))] : []);

  /** The focus areas of the map, as the filter offers them: numeral and title. */
  const areas = form => [...form.querySelectorAll('select[name="focus"] option')].filter(option => option.value)
    .flatMap(({ textContent: text }) => {
      const [, numeral, title] = text.match(/^(\S+)\s*(.*)$/);
      return line(true, sample('badge focus', numeral), title);
    });

  return (store, { tools, form }, words) => {
    const { nodes } = store.get().tree;
    const has = test => nodes.some(test);
    const hasBadge = test => has(({ badges }) => badges.some(test));
    const ofKind = kind => has(node => node.kind === kind);
    const list = make('ul', {},
      ...line(hasBadge(one => one.kind === 'point'), sample('badge point', '7'), words.text('legendPoint')),
      ...areas(form),
      ...line(hasBadge(one => one.kind === 'figure'), sample('badge figure', '◎'), words.text('legendFigure')),
      ...line(true, sample('card-sign', ''), words.text('legendStated')),
      ...line(has(one => one.isInferred) || hasBadge(one => one.inferred), sample('card-sign inferred'), words.text('legendInferred')),
      ...line(true, sample('fold-sign', '+8'), words.text('legendFold')),
      ...line(true, sample('fold-sign', '3/8'), words.text('legendShare')),
      ...line(true, sample('match-sign', '●'), words.text('legendMatch')),
      ...line(has(one => one.isReference), sample('plain-sign', '→'), words.text('legendReference')),
      ...Object.entries(kinds).flatMap(([kind, sign]) => line(ofKind(kind), sample('plain-sign', sign),
        `${words.text(`kind-${kind}`)}: ${words.text(`meaning-${kind}`)}`)));
    const opened = frame.opener(tools, words.text('legend'), 'legend', list, make('p', {}, words.text('legendColour')));
    // It may be longer than the window, and is scrolled by keyboard too.
    const sheet = opened.element.querySelector('.sheet');
    for (const [key, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', words.text('legend')]]) {
      sheet.setAttribute(key, value);
    }
    return opened;
  };
})();
