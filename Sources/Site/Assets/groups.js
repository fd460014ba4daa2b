'use strict';
/*
 * The parts of a long list, the list of contents: open in a wide window and on paper, folded to begin with in a narrow one, where they would be
 * screens between a reader and what comes after them.
 */
(() => {
  const groups = [...document.querySelectorAll('details.group')];
  // The rest of a list that is shortened: folded everywhere but on paper.
  const rests = [...document.querySelectorAll('details.rest')];
  if (groups.length + rests.length === 0) return;
  let printed = [];

  /** What an address leads to is not behind a fold. */
  function arrive() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let isBehind = false;
    for (let fold = target && target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      if (fold.open || !fold.matches('.group, .rest')) continue;
      fold.open = true;
      isBehind = true;
    }
    // The browser looked for it while it was behind a fold.
    if (isBehind) target.scrollIntoView();
  }

  if (matchMedia('(max-width: 40rem)').matches) for (const group of groups) group.open = false;
  arrive();
  addEventListener('hashchange', arrive);
  addEventListener('beforeprint', () => {
    // On paper links to the sections lead nowhere: a style leaves them out.
    printed = [...groups, ...rests].filter(group => !group.open);
    for (const group of printed) group.open = true;
  });
  addEventListener('afterprint', () => { for (const group of printed) group.open = false; });
})();
