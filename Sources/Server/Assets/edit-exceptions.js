'use strict';
/*
 * What is right as it is, with the reason that somebody gave: at the thing, and below the findings. An exception can be
 * withdrawn; then the check reports it again.
 */
raakvlak.exceptions = (() => {
  const { make } = raakvlak;
  const { say, button } = raakvlak.ui;

  /** What a rule asks, in words; the name of a rule that there is not. */
  const title = (store, rule) => ((store.get().format || {}).rules || {})[rule] || rule;

  const withdraw = ({ queue }, id, rule, name) => button(say('unexcuse'), () => queue.add([{ do: 'unexcuse', of: id, rule }]),
    { class: 'small', 'data-name': `unexcuse ${rule}`, 'aria-label': say('unexcuseOf', { text: name }) });

  /** The exceptions of a thing: a field of its form, or nothing. */
  function fields(part, id, item) {
    const all = item.values.exceptions;
    if (!all || typeof all !== 'object' || Array.isArray(all)) return [];
    const list = make('ul', { class: 'link-list' }, ...Object.entries(all).map(([rule, reason]) => {
      const name = title(part.store, rule);
      return make('li', {}, make('span', { class: 'target' }, name), make('span', { class: 'rests' }, say('excusedReason', { reason: String(reason) })),
        make('span', { class: 'row' }, withdraw(part, id, rule, name)));
    }));
    return [make('fieldset', { class: 'field links', 'data-field': 'exceptions' }, make('legend', {}, say('exceptions')), list)];
  }

  /** Findings that are excused, folded, below those that are open. */
  function folded(part, excused) {
    if (excused.length === 0) return [];
    const { view } = part.store.get();
    const box = make('details', { class: 'rule excused' },
      make('summary', { 'data-name': 'excused' }, make('span', { class: 'demand' }, say('excusedCount', { n: excused.length }))),
      make('p', { class: 'quiet' }, say('excusedAbout')),
      ...excused.map(({ rule, message, reason, subject }) => {
        const text = subject && view.items.has(subject) ? raakvlak.ui.title(view, subject) : '';
        return make('article', { class: 'finding info', 'data-id': `excused ${rule} ${subject} ${message}` },
          make('p', { class: 'message' }, message), ...(text ? [make('p', { class: 'about-thing' }, text)] : []),
          make('p', {}, say('excusedReason', { reason })),
          make('div', { class: 'row' }, ...(subject ? [withdraw(part, subject, rule, message)] : []),
            ...(subject && raakvlak.findingIsShown(view.items.get(subject)) ? [button(say('goTo'), () => part.go(subject), { class: 'small quiet', 'aria-label': `${say('goTo')}: ${text}` })] : [])));
      }));
    return [box];
  }

  return { title, fields, folded };
})();
