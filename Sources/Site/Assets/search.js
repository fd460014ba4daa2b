'use strict';
/*
 * The search box of every page. The index is a script, because a page may read a script from `file:` and JSON not; it
 * is loaded when the box is first used.
 */
document.documentElement.classList.add('js');

(() => {
  const { make, SearchLookup } = raakvlak;
  const form = document.querySelector('form.search');
  if (!form) return;
  const input = form.querySelector('input');
  const results = form.querySelector('#search-results');
  const status = make('p', { class: 'announce', role: 'status' });
  form.append(status);
  let lookup = null;
  let isAsked = false;

  window.raakvlakSearch = entries => {
    lookup = new SearchLookup(entries);
    if (input.value) show();
  };

  function load() {
    if (isAsked) return;
    isAsked = true;
    const script = make('script', { src: form.dataset.index || 'search-index.js' });
    script.addEventListener('error', () => {
      isAsked = false;
      report(form.dataset.missing || form.dataset.none);
      results.hidden = false;
    });
    document.head.append(script);
  }

  /** Shows a text above the hits, and has screen readers read it out. */
  function report(text) {
    results.replaceChildren(make('p', { class: 'count' }, text));
    status.textContent = text;
  }

  function hit([kind, title, path, href]) {
    return make('li', {}, make('a', { href },
      make('span', { class: 'title' }, title), make('span', { class: 'kind' }, kind),
      make('span', { class: 'path' }, path)));
  }

  function show() {
    if (!lookup) { load(); return; }
    const isEmpty = !SearchLookup.hasWords(input.value);
    results.hidden = isEmpty;
    if (isEmpty) { results.replaceChildren(); status.textContent = ''; return; }
    const { count, entries } = lookup.find(input.value);
    const text = count === 0 ? 'none' : count === 1 ? 'one' : 'count';
    report((form.dataset[text] || '').replace('{n}', count));
    if (count > 0) results.append(make('ul', {}, ...entries.map(hit)));
  }

  function close() {
    results.hidden = true;
    status.textContent = '';
  }

  /** Up and down go from the box through the hits and back. */
  function step(event) {
    if (event.key === 'ArrowDown' && results.hidden && input.value) show();
    const links = [...results.querySelectorAll('a')];
    if (event.key === 'Escape' && !results.hidden) {
      event.preventDefault();
      close();
      input.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !results.hidden && links.length > 0) {
      event.preventDefault();
      const at = links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (at < 0) input.focus(); else links[Math.min(at, links.length - 1)].focus();
    }
  }

  input.addEventListener('focus', load);
  input.addEventListener('input', show);
  input.addEventListener('click', () => { if (input.value) show(); });
  form.addEventListener('keydown', step);
  form.addEventListener('submit', event => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  form.addEventListener('focusout', event => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', event => {
    if (!form.contains(event.target)) close();
  });
  // A hit on this very page moves only the fragment.
  results.addEventListener('click', event => { if (event.target.closest('a')) close(); });
})();
