'use strict';
/*
 * A list of work that is made anew while somebody is in the middle of it: what was in sight stays where it was, and the
 * focus goes to the same item, or to the one that took its position. And a finding that is being repaired says so until
 * the check has looked again.
 */
(() => {
  const { make } = raakvlak;
  const { say, announce } = raakvlak.ui;

  const items = element => [...element.querySelectorAll('[data-id]')].filter(one => one.getClientRects().length > 0);

  /** Makes the content of an element anew; `heading` gets the focus when nothing is left. */
  raakvlak.stay = (element, renew, heading) => {
    const active = element.contains(document.activeElement) ? document.activeElement : null;
    const before = items(element);
    const held = active && active.closest('[data-id]');
    // Without the focus in one it is the first item in sight that must not move.
    const anchor = held || before.find(one => one.getBoundingClientRect().bottom > 0);
    const top = anchor ? anchor.getBoundingClientRect().top : 0;
    const after = anchor ? before.slice(before.indexOf(anchor)).map(one => one.dataset.id) : [];
    const again = active && raakvlak.focus.hold(active);
    const isOther = active && !held;
    renew();
    const now = new Map(items(element).map(one => [one.dataset.id, one]));
    const same = after.map(id => now.get(id)).find(Boolean) || (anchor ? [...now.values()].findLast(one => !one.closest('.excused')) : null);
    if (active && !element.contains(document.activeElement)) {
      const isSame = held && same && same.dataset.id === held.dataset.id;
      const said = isSame && [...same.querySelectorAll('button, input, select, textarea')].find(one => (one.getAttribute('aria-label') || one.textContent) === (active.getAttribute('aria-label') || active.textContent));
      const target = said || (isOther ? again() : null) || same || heading;
      if (target === same && target !== heading) same.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
    if (same && top !== 0) window.scrollBy(0, same.getBoundingClientRect().top - top);
    if (!same && document.activeElement === heading) heading.scrollIntoView({ block: 'nearest' });
  };

  /** The parts of a screen with a queue that marks a finding while its repair is on its way. */
  raakvlak.worked = (part, article) => {
    const { queue } = part;
    const note = make('p', { class: 'quiet', hidden: '' }, say('beingRepaired'));
    const stop = event => { if (article.hasAttribute('aria-busy')) { event.preventDefault(); event.stopPropagation(); announce(say('beingRepaired')); } };
    article.addEventListener('click', stop, true);
    const set = isBusy => {
      note.hidden = !isBusy;
      if (isBusy) article.setAttribute('aria-busy', 'true'); else article.removeAttribute('aria-busy');
    };
    const marking = Object.create(queue, {
      add: {
        value(operations, options = {}) {
          if (!note.isConnected) article.append(note);
          set(true);
          // One that the check finds again is made anew, without the mark.
          queue.add(operations, { ...options, done: (made, refused) => { if (!made) set(false); (options.done || (() => {}))(made, refused); } });
        },
      },
    });
    article.rest = () => set(false);
    return Object.create(part, { queue: { value: marking } });
  };

  /** The check has looked again: what is still found can be worked on. */
  raakvlak.rested = () => { for (const one of document.querySelectorAll('.finding[aria-busy]')) one.rest(); };
})();
