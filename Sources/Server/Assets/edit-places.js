'use strict';
/*
 * Where else an effect stands: each position with the way to it, and what the effect is of what it stands below there.
 */
raakvlak.places = (() => {
  const { make } = raakvlak;
  const { say, on, button, field } = raakvlak.ui;

  /** The rows of all themes at which an effect stands, folded or not. */
  function rows(view, id) {
    return (view.order.theme || []).flatMap(theme => raakvlak.plan.rows(view, theme).filter(row => row.id === id && row.parent).map(row => ({ theme, row })));
  }

  /** Labels from the theme down to what a row is below. */
  function path(row) {
    const labels = [];
    for (let one = row.parent; one; one = one.parent) labels.unshift(one.label);
    return labels.join(' › ');
  }

  /** What the card shows of positions, to see whether it changed. */
  const mark = (view, { id }) => [...view.items].flatMap(([parent, item]) => (item.below || []).filter(place => place.effect && raakvlak.plan.resolve(place.effect) === id)
    .map(place => [parent, place.kind, place.isWritten]));

  /** A choice of what the effect is of what it stands below at one position. */
  function kind(card, row) {
    const key = card.store.get().format['effect-reference'].keys.find(one => one.name === 'kind');
    const select = make('select', { 'data-name': `kind ${row.parent.id}` });
    select.append(make('option', { value: '' }, say('notFilled')), ...key.choices.map(one => make('option', { value: one.value }, one.label)));
    // Without a word it is a consequence; the map shows the others.
    select.value = row.place.kind === 'consequence' ? '' : row.place.kind;
    on(select, {
      change: () => card.queue.add([{ do: 'set-placement', of: row.id, under: row.parent.id, key: 'kind', values: select.value ? [select.value] : [] }]),
    });
    return field(say('kindHere', { name: row.parent.label }), select);
  }

  /** The positions of the effect of a card's row; nothing when it stands at one only. */
  function fields(card, here) {
    const { view } = card.store.get();
    if (!here.item || here.item.kind !== 'effect') return [];
    const all = rows(view, here.id);
    if (all.length < 2) return [];
    const list = make('ul', { class: 'link-list' }, ...all.map(({ theme, row }) => {
      const isHere = row.key === here.key;
      const where = path(row);
      const words = [isHere ? say('placeHere') : '', row.isReference ? '' : say('placeWritten')].filter(Boolean).join(', ');
      const go = button(say('goTo'), () => card.deeds.lead(theme, row.key), { class: 'small', 'data-name': `place ${row.key}`, 'aria-label': say('goToPlace', { path: where }) });
      return make('li', {}, make('span', { class: 'target' }, where), ...(words ? [make('span', { class: 'rests' }, words)] : []),
        // Where it is written out the kind is a field of the effect, as in the file.
        ...(row.isReference ? [kind(card, row)] : []), ...(isHere ? [] : [make('span', { class: 'row' }, go)]));
    }));
    return [make('fieldset', { class: 'field links', 'data-field': 'places' }, make('legend', {}, say('places')), list)];
  }

  return { fields, mark };
})();
