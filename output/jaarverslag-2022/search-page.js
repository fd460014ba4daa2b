/* Made by raakvlak */
'use strict';
(() => {
const { make, searchHits } = raakvlak;
const page = document.querySelector('#search-page');
if (!page) return;
const texts = { ...document.querySelector('form.search').dataset, ...page.dataset };
const most = 30;
const query = (new URLSearchParams(location.search).get('q') || '').trim().slice(0, 200);
const status = make('p', { class: 'lead', role: 'status' });
page.append(status);
if (!raakvlak.SearchLookup.hasWords(query)) return;
page.classList.add('asked');
document.querySelector('form.search input').value = query;
const heading = document.querySelector('main h1');
document.title = document.title.replace(heading.textContent, `${heading.textContent}: ${query}`);
heading.textContent = `${heading.textContent}: ${query}`;
raakvlak.loadSearch(show, () => { status.textContent = texts.missing; });
function show(lookup, isComplete) {
const result = lookup.find(query);
if (!isComplete && result.hits.length === 0) return;
const sections = lookup.kinds.map(([, plural], kind) =>
section(lookup, plural, result.hits.filter(thing => thing.kind === kind), result.words));
const suggestions = result.suggestions.map(word =>
make('li', {}, make('a', { href: searchHits.address(word) }, word)));
page.replaceChildren(status, ...sections.filter(Boolean), related(lookup, result.hits) || '',
suggestions.length > 0 ? make('ul', { class: 'plain' }, ...suggestions) : entrances(lookup, result.entrances));
page.classList.toggle('none', result.hits.length === 0);
status.textContent = searchHits.summary(result, texts);
}
function entrances(lookup, things) {
return things.length === 0 ? ''
: make('ul', { class: 'plain' }, ...things.map(thing => make('li', {}, link(lookup, thing))));
}
function section(lookup, plural, things, words) {
if (things.length === 0) return null;
const list = make('ul', { class: 'plain hits' }, ...things.slice(0, most).map(thing => item(lookup, thing, words)));
const parts = [make('h2', {}, `${plural} (${things.length})`), list];
if (things.length > most) {
const button = make('button', { type: 'button' }, texts.all.replace('{n}', things.length));
button.addEventListener('click', () => {
const others = things.slice(most).map(thing => item(lookup, thing, words));
list.append(...others);
button.remove();
others[0].querySelector('a').focus();
});
parts.push(button);
}
return make('section', {}, ...parts);
}
function link(lookup, thing, words = []) {
return make('a', { href: searchHits.addressOf(thing), ...lookup.own(thing) }, ...searchHits.marked(thing.title, words));
}
function links(text, all) {
return make('p', { class: 'where' }, `${text} `, ...all.flatMap((one, at) => at > 0 ? [', ', one] : [one]));
}
function item(lookup, thing, words) {
const hasPage = thing.places.some(({ address }) => address);
const title = hasPage ? [link(lookup, thing, words)] : searchHits.marked(thing.title, words);
const parts = [make('p', { class: 'title', ...lookup.own(thing) }, ...title)];
const paths = thing.places.map(place => [place, lookup.where(place).join(' › ')])
.filter(([, path]) => path);
for (const [place, path] of paths) {
parts.push(make('p', { class: 'where', ...lookup.own(thing) },
paths.length > 1 ? make('a', { href: place.address }, path) : path));
}
if (searchHits.matches(thing.names, words).length > 0) {
parts.push(make('p', { class: 'names', ...lookup.own(thing) }, ...searchHits.marked(thing.names, words)));
}
if (thing.text) parts.push(make('p', lookup.own(thing), ...searchHits.marked(thing.text, words)));
if (thing.lines) parts.push(make('p', { class: 'lines' }, thing.lines));
const to = thing.to.map(other => lookup.things[other]).filter(Boolean);
if (to.length > 0) parts.push(links(texts.to, to.map(other => link(lookup, other))));
return make('li', {}, ...parts);
}
function related(lookup, hits) {
const found = new Set(hits);
const from = new Map();
const add = (thing, reason) => {
if (!from.has(thing)) from.set(thing, []);
from.get(thing).push(reason);
};
for (const hit of hits) for (const other of hit.to) add(lookup.things[other], hit);
for (const point of [...from.keys()].filter(thing => !found.has(thing))) {
for (const other of point.to) add(lookup.things[other], point);
}
for (const thing of lookup.things) {
if (!lookup.isMoney(thing) || found.has(thing)) continue;
for (const other of thing.to) {
const point = lookup.things[other];
if (found.has(point) || (from.has(point) && !lookup.isArea(point))) add(thing, point);
}
}
const things = [...from].filter(([thing]) => !found.has(thing))
.sort(([one, many], [other, few]) => one.kind - other.kind || few.length - many.length).slice(0, most);
if (things.length === 0) return null;
const items = things.map(([thing, reasons]) => {
const names = [...new Set(reasons.map(({ title }) => title))];
const others = names.length > 3 ? ` ${texts.more.replace('{n}', names.length - 3)}` : '';
const why = `${texts.because} ${names.slice(0, 3).join('; ')}${others}`;
return make('li', {}, make('p', { class: 'title' }, link(lookup, thing)),
...lookup.isMoney(thing) && thing.text ? [make('p', lookup.own(thing), thing.text)] : [],
make('p', { class: 'where' }, `${lookup.kinds[thing.kind][0]} · ${why}`));
});
return make('section', {}, make('h2', {}, texts.related), make('ul', { class: 'plain hits' }, ...items));
}
})();
