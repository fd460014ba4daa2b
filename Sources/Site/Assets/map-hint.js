'use strict';
/*
 * What the numbers on a card stand for, in words at the foot of the map, for the card that has the focus or was pressed:
 * a title that only a mouse can reach would not be read by keyboard or finger. A screen reader has it in the panel.
 */
raakvlak.hint = (() => {
  const { make } = raakvlak;

  return (store, { live, element }) => {
    const line = make('p', { class: 'hint', hidden: '', 'aria-hidden': 'true' });
    live.append(line);
    const show = () => {
      const { active, chosen, stage } = store.get();
      const isAsked = element.contains(document.activeElement) && !chosen && !stage.isNarrow && active.badges.length > 0;
      line.hidden = !isAsked;
      if (isAsked) line.textContent = active.badges.map(badge => badge.name).join(' · ');
    };
    element.addEventListener('focusin', show);
    element.addEventListener('focusout', () => { setTimeout(show); });
    store.subscribe(['active', 'chosen', 'stage'], show);
  };
})();
