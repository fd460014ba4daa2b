'use strict';
/*
 * The overview on the start page: what is linked to the card under the pointer, or with the focus, stays as it is, and the
 * rest becomes pale. Which curve belongs to which card is read from their positions, so the drawing needs no script of its own.
 */
(() => {
  const drawing = document.querySelector('svg.drawing[aria-labelledby^="overview"]');
  if (!drawing) return;
  let parts = null;

  /** The cards with their boxes, and the curves with their ends. Measured when needed: a narrow page does not show them. */
  function measured() {
    const cards = [...drawing.querySelectorAll('g.theme, g.place, g.department')].map(element => ({ element, box: element.getBBox() }));
    const curves = [...drawing.querySelectorAll('g[aria-hidden="true"] > path')].map(element =>
      ({ element, ends: [0, element.getTotalLength()].map(at => element.getPointAtLength(at)) }));
    return { cards, curves };
  }

  const contains = ({ x, y, width, height }, point) =>
    point.x >= x - 2 && point.x <= x + width + 2 && point.y >= y - 1 && point.y <= y + height + 1;

  function clear() {
    drawing.classList.remove('lit');
    for (const { element } of [...parts?.cards || [], ...parts?.curves || []]) element.classList.remove('linked');
  }

  function light(target) {
    parts ||= measured();
    clear();
    const card = parts.cards.find(({ element }) => element.contains(target));
    if (!card) return;
    // A line of a card, such as an action point, has curves of its own.
    const line = target.closest('a')?.getBBox();
    const touching = box => parts.curves.filter(({ ends }) => ends.some(end => contains(box, end)));
    const own = line ? touching({ ...{ x: card.box.x, width: card.box.width }, y: line.y, height: line.height }) : [];
    const curves = own.length > 0 ? own : touching(card.box);
    if (curves.length === 0) return;
    drawing.classList.add('lit');
    card.element.classList.add('linked');
    for (const { element, ends } of curves) {
      element.classList.add('linked');
      for (const other of parts.cards) if (ends.some(end => contains(other.box, end))) other.element.classList.add('linked');
    }
  }

  for (const event of ['pointerover', 'focusin']) drawing.addEventListener(event, ({ target }) => light(target));
  for (const event of ['pointerleave', 'focusout']) drawing.addEventListener(event, clear);
})();
