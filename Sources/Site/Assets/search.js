'use strict';
/*
 * The search boxes of every page: the best hits as a list of links below it, and Enter for the page with all of them.
 */
document.documentElement.classList.add('js');

for (const form of document.querySelectorAll('form.search')) {
  const { make, SearchLookup, searchHits } = raakvlak;
  const most = 8;
  const input = form.querySelector('input');
  const results = form.querySelector('.search-results');
  const status = make('p', { class: 'announce', role: 'status' });
  const texts = form.dataset;
  input.after(make('button', { type: 'submit' }, texts.button || ''));
  form.append(status);
  let lookup = null;
  let isAsked = false;
  /** Whether the visitor asked for the list: by Tab one only passes through the box. */
  let isWanted = false;

  function load() {
    if (isAsked) return;
    isAsked = true;
    raakvlak.loadSearch(loaded => {
      lookup = loaded;
      if (isWanted && input.value && form.contains(document.activeElement)) show();
    }, () => {
      isAsked = false;
      report(texts.missing);
      results.hidden = false;
    });
  }

  /** Shows a text above the hits, and has screen readers read it out. */
  function report(text) {
    results.replaceChildren(make('p', { class: 'count' }, text));
    status.textContent = text;
  }

  function hit(thing, words) {
    const { marked } = searchHits;
    const [place, ...others] = thing.places;
    const path = place ? lookup.where(place) : [];
    const maps = new Set(others.map(other => lookup.path(other)[0]?.title));
    const elsewhere = [...maps].filter(title => title && title !== path[0]);
    const more = elsewhere.length > 0 ? ` (${texts.elsewhere} ${elsewhere.slice(0, 3).join(', ')})` : '';
    const reason = searchHits.reason(thing, words);
    const also = reason && searchHits.isByName(thing, words) ? [`${texts.named} `] : [];
    return make('li', {}, make('a', { href: searchHits.addressOf(thing) },
      make('span', { class: 'title', ...lookup.own(thing) }, ...marked(thing.title, words)),
      make('span', { class: 'kind' }, lookup.kinds[thing.kind][0]),
      ...path.length > 0 ? [make('span', { class: 'path' }, make('span', lookup.own(thing), path.join(' › ')), more)] : [],
      ...reason ? [make('span', { class: 'reason' }, ...also, make('span', lookup.own(thing), ...marked(reason, words)))] : []));
  }

  function link(text, words) {
    return make('li', {}, make('a', { href: searchHits.address(words), class: 'all' }, text));
  }

  function show() {
    isWanted = true;
    if (!lookup) { load(); return; }
    const isEmpty = !SearchLookup.hasWords(input.value);
    results.hidden = isEmpty;
    if (isEmpty) { results.replaceChildren(); status.textContent = ''; return; }
    const result = lookup.find(input.value);
    const chosen = results.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    report(searchHits.summary(result, texts));
    const items = searchHits.best(lookup.kinds, result.hits, most).map(thing => hit(thing, result.words));
    if (result.hits.length > most) {
      items.push(link(texts.all.replace('{n}', result.hits.length), input.value));
    }
    items.push(...result.suggestions.map(word => link(word, word)));
    items.push(...result.entrances.map(thing => hit(thing, [])));
    if (items.length > 0) results.append(make('ul', {}, ...items));
    if (chosen !== null) choose(chosen);
  }

  /**
   * Gives a hit the focus again after the list was made anew: the longer texts come while a visitor is at a hit, and
   * without this Enter would do nothing. When the hit is no longer there, Enter in the box shows all of them.
   */
  function choose(address) {
    const same = [...results.querySelectorAll('a')].find(link => link.getAttribute('href') === address);
    (same || input).focus();
  }

  function close() {
    isWanted = false;
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
    // Without words too: that page says how to search, and a key that does nothing says nothing.
    location.href = searchHits.address(input.value.trim());
  });
  form.addEventListener('focusout', event => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', event => {
    if (!form.contains(event.target)) close();
  });
  // A hit on this very page moves only the fragment.
  results.addEventListener('click', event => { if (event.target.closest('a')) close(); });
}
