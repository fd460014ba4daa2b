'use strict';
/*
 * Copies the link to what is in sight: the page with its filter, search or chosen effect, which are in the address.
 */
(() => {
  const button = document.querySelector('.copy-link');
  if (!button) return;
  const status = raakvlak.make('span', { role: 'status', class: 'copied' });
  button.after(status);

  /** The published address where the site knows its own, with the state of the page behind it. */
  const link = () => button.dataset.address
    ? button.dataset.address + location.search + location.hash : location.href;

  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link());
      status.textContent = button.dataset.done;
    } catch {
      status.textContent = button.dataset.failed;
    }
  });
})();
