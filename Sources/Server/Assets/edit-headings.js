'use strict';
/*
 * What the headings of an action list are read as, and numbers of which only a person knows what they were: where a plan
 * begins with such a list, and where the next version of it comes in.
 */
raakvlak.headings = (() => {
  const { make } = raakvlak;
  const { say, on } = raakvlak.ui;

  /** Each heading with what it is read as; `choose` gets a heading and its column. */
  function table(mapping, choices, choose) {
    const body = mapping.map(({ heading, column }) => {
      const select = make('select', { 'aria-label': say('newMeansOf', { name: heading }), 'data-choice': `column ${heading}` }, make('option', { value: '' }, say('newUnread')),
        ...choices.map(one => make('option', { value: one.id }, one.name)));
      select.value = column || '';
      on(select, { change: () => choose(heading, select.value) });
      return make('tr', {}, make('th', { scope: 'row' }, heading), make('td', {}, select));
    });
    return make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('newHeading') },
      make('table', { class: 'plain' }, make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, say('newHeading')), make('th', { scope: 'col' }, say('newMeans')))),
        make('tbody', {}, ...body)));
  }

  /** Whether numbers that a spreadsheet program changed are mended; `choose` gets 'repair' or 'keep'. */
  function numbers(questions, chosen, choose) {
    const set = make('fieldset', { class: 'segments column' }, make('legend', {}, say('newNumbers')), make('p', { class: 'quiet' }, questions.join('; ')));
    for (const value of ['repair', 'keep']) {
      const radio = make('input', { type: 'radio', name: 'numbers', value, 'data-choice': 'numbers' });
      radio.checked = chosen === value;
      set.append(make('label', {}, radio, make('span', {}, say(`newNumbers-${value}`))));
    }
    on(set, { change: () => choose(set.querySelector('input:checked').value) });
    return set;
  }

  /**
   * Makes the parts of an element anew, and gives the focus back to the choice that had it: an arrow key chooses in a
   * list directly, and the next must not go elsewhere.
   */
  function renew(element, parts) {
    const active = element.contains(document.activeElement) ? document.activeElement.dataset.choice : null;
    element.replaceChildren(...parts);
    element.hidden = false;
    const again = active && [...element.querySelectorAll('[data-choice]')].find(one => one.dataset.choice === active && (one.type !== 'radio' || one.checked));
    (again || element.querySelector('h3')).focus();
  }

  return { table, numbers, renew };
})();
