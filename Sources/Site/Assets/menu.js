'use strict';
/*
 * The main menu: on a narrow screen a button opens it; the list of maps closes with Escape and a click elsewhere.
 */
(() => {
  const menu = document.querySelector('.menu');
  if (!menu) return;
  const button = menu.querySelector('button');
  const maps = menu.querySelector('details');

  function open(isOpen) {
    menu.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  }

  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    if (maps?.open && maps.contains(document.activeElement)) {
      maps.open = false;
      maps.querySelector('summary').focus();
    } else if (button.getAttribute('aria-expanded') === 'true') {
      open(false);
      button.focus();
    }
  });
  // On a narrow screen the list is part of the page and covers nothing.
  const covers = () => maps?.open && getComputedStyle(maps.querySelector('ul')).position === 'absolute';
  document.addEventListener('pointerdown', event => {
    if (covers() && !maps.contains(event.target)) maps.open = false;
  });
  maps?.addEventListener('focusout', event => {
    if (covers() && event.relatedTarget && !maps.contains(event.relatedTarget)) maps.open = false;
  });
})();
