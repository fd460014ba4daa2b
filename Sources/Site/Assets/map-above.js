'use strict';
/*
 * The height of the page above the map, as a property of CSS: page and map are to fit in the window. It is in the script
 * of every page, which runs before that of the map, so that a slow machine lays the page out in a task of its own.
 */
raakvlak.measureAbove = workspace => {
  const above = Math.round(workspace.getBoundingClientRect().top + scrollY);
  workspace.style.setProperty('--above', `${above}px`);
};

for (const workspace of document.querySelectorAll('.workspace')) raakvlak.measureAbove(workspace);
