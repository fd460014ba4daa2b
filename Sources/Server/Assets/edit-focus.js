'use strict';
/*
 * Where the focus goes when what had it was made anew or went away while somebody was elsewhere: to what has the same
 * name now, else to what adds to its group, else to the heading above it. Never to nothing: who works by keyboard
 * would begin at the top of the page again.
 */
raakvlak.focus = (() => {
  /** Attributes by which an element is known, the most certain first. */
  const names = ['name', 'id', 'key', 'add', 'end', 'sign'];

  /** Whether an element can have the focus; what is folded away around it is unfolded. */
  function isUsable(element) {
    if (!element.isConnected || element.disabled) return false;
    const folded = element.tagName === 'SUMMARY' ? element.parentElement.parentElement.closest('details') : element.closest('details');
    if (folded && !folded.open && folded.getClientRects().length > 0) folded.open = true;
    return element.getClientRects().length > 0;
  }

  const words = element => element.getAttribute('aria-label') || element.textContent;

  /** Remembers an element; the result gives what has its position later. */
  function hold(element = document.activeElement) {
    if (!element || element === document.body) return () => null;
    const around = [];
    for (let one = element.parentElement; one; one = one.parentElement) around.push(one);
    const name = names.find(one => element.dataset[one] !== undefined);
    const value = name && element.dataset[name];
    const said = words(element);
    const group = element.closest('[data-field]')?.dataset.field;
    return () => {
      if (isUsable(element)) return element;
      const place = around.find(one => one.isConnected);
      if (!place) return null;
      const find = (inside, selector, isWanted = () => true) => [...inside.querySelectorAll(selector)].find(one => isWanted(one) && isUsable(one));
      const box = group !== undefined && find(place, `[data-field="${CSS.escape(group)}"]`);
      return name && find(place, `[data-${name}="${CSS.escape(value)}"]`)
        || !name && said && find(place, element.tagName, one => words(one) === said)
        || box && (find(box, '[data-add]') || find(box, 'button'))
        || heading(place, find);
    };
  }

  function heading(place, find) {
    for (let one = place; one; one = one.parentElement) {
      const found = find(one, 'h2[tabindex], h3[tabindex]');
      if (found) return found;
    }
    return null;
  }

  /** Makes parts of an element anew; the focus that was in it stays where it was. */
  function keep(element, renew) {
    const again = element.contains(document.activeElement) ? hold() : null;
    renew();
    if (!again || element.contains(document.activeElement)) return;
    const next = again();
    if (next) next.focus();
  }

  return { hold, keep };
})();
