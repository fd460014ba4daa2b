/* Made by raakvlak */
'use strict';
raakvlak.related = (() => {
return (lookup, hits) => {
const found = new Set(hits);
const from = new Map();
const add = (thing, reason, isInferred) => {
if (!thing || found.has(thing)) return;
if (!from.has(thing)) from.set(thing, new Map());
const reasons = from.get(thing);
reasons.set(reason.title, isInferred && (reasons.get(reason.title) ?? true));
};
const follow = thing => {
for (const other of thing.to) add(lookup.things[other], thing, thing.inferred.has(other));
};
for (const hit of hits) {
follow(hit);
const whole = lookup.whole(hit);
if (whole) add(whole, hit, false);
}
for (const point of [...from.keys()]) follow(point);
for (const thing of lookup.things) {
if (!lookup.isMoney(thing)) continue;
for (const other of thing.to) {
const point = lookup.things[other];
if (found.has(point) || (from.has(point) && !lookup.isArea(point))) add(thing, point, thing.inferred.has(other));
}
}
return [...from].map(([thing, reasons]) => [thing, [...reasons]])
.sort(([one, many], [other, few]) => one.kind - other.kind || few.length - many.length);
};
})();
'use strict';
(() => {
const { make, searchHits } = raakvlak;
const page = document.querySelector('#search-page');
if (!page) return;
const texts = { ...document.querySelector('form.search').dataset, ...page.dataset };
const most = 30;
const fewest = 4;
const narrow = matchMedia('(max-width: 40rem)');
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
const sections = searchHits.order(lookup.kinds, result.hits).map(kind =>
section(lookup, kind, result.hits.filter(thing => thing.kind === kind), result.words));
const suggestions = result.suggestions.map(word =>
make('li', {}, make('a', { href: searchHits.address(word) }, word)));
const found = sections.filter(Boolean);
page.replaceChildren(status, contents(found), ...found, related(lookup, result.hits) || '',
suggestions.length > 0 ? make('ul', { class: 'plain' }, ...suggestions) : entrances(lookup, result.entrances));
page.classList.toggle('none', result.hits.length === 0);
status.textContent = searchHits.summary(result, texts);
}
function entrances(lookup, things) {
return things.length === 0 ? ''
: make('ul', { class: 'plain' }, ...things.map(thing => make('li', {}, link(lookup, thing))));
}
function contents(sections) {
if (sections.length < fewest) return '';
const items = sections.map(section => section.querySelector('h2'))
.map(({ id, textContent }) => make('li', {}, make('a', { href: `#${id}` }, textContent)));
return make('nav', { class: 'contents', 'aria-label': texts.contents },
make('details', { class: 'group', ...narrow.matches ? {} : { open: '' } }, make('summary', {}, texts.contents), make('ul', {}, ...items)));
}
function section(lookup, kind, things, words) {
if (things.length === 0) return null;
const plural = lookup.kinds[kind][1];
const list = make('ul', { class: 'plain hits' }, ...things.slice(0, most).map(thing => item(lookup, thing, words)));
const parts = [make('h2', { id: `kind-${kind}` }, `${plural} (${things.length})`), list];
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
if (searchHits.isByName(thing, words)) {
parts.push(make('p', { class: 'names' }, `${texts.named} `,
make('span', lookup.own(thing), ...searchHits.marked(thing.names, words))));
}
if (thing.text) parts.push(make('p', lookup.own(thing), ...searchHits.marked(thing.text, words)));
if (thing.lines) parts.push(make('p', { class: 'lines' }, thing.lines));
const to = thing.to.filter(other => lookup.things[other]);
if (to.length > 0) {
parts.push(links(texts.to, to.map(other => make('span', {}, link(lookup, lookup.things[other]),
...thing.inferred.has(other) ? [` (${texts.inferred})`] : []))));
}
return make('li', {}, ...parts);
}
function related(lookup, hits) {
const things = raakvlak.related(lookup, hits).slice(0, most);
if (things.length === 0) return null;
const items = things.map(([thing, reasons]) => {
const others = reasons.length > 3 ? ` ${texts.more.replace('{n}', reasons.length - 3)}` : '';
const names = reasons.slice(0, 3).map(([name, isInferred]) => `${searchHits.inList(name)}${isInferred ? ` (${texts.inferred})` : ''}`);
return make('li', {}, make('p', { class: 'title' }, link(lookup, thing)),
...lookup.isMoney(thing) && thing.text ? [make('p', lookup.own(thing), thing.text)] : [],
make('p', { class: 'where' }, `${lookup.kinds[thing.kind][0]} · ${texts.because} ${names.join('; ')}${others}`));
});
return make('section', {}, make('h2', {}, texts.related), make('ul', { class: 'plain hits' }, ...items));
}
})();
