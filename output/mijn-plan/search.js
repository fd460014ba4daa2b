/* Made by raakvlak */
'use strict';
globalThis.raakvlak = {
own: (meta => (meta ? { lang: meta.content } : {}))(globalThis.document?.querySelector('meta[name="plan-language"]')),
plain: text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
make(name, attributes = {}, ...children) {
const element = document.createElement(name);
for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
element.append(...children);
return element;
},
};
'use strict';
raakvlak.synonyms = {
nl: [
'jeugd jongeren jongere jeugdigen jeugdige', 'ouderen oudere senioren bejaarden', 'bewoners inwoners',
'geld budget begroting financiën', 'criminaliteit misdaad', 'bedrijven ondernemers', 'digitaal digitale online',
'huis huizen woning woningen',
],
en: [
'youth youngsters juveniles', 'elderly seniors', 'residents inhabitants', 'money funds', 'companies businesses',
'house houses home homes dwelling dwellings',
],
};
'use strict';
raakvlak.searchWords = (() => {
const stopWords = new Set(`
de het een en of van voor met aan in op te is zijn er bij om door over naar uit als dat die dit deze den der des
wat welk welke wie waar waarom wanneer hoe zegt zeggen staat staan doet doen moet moeten gaat gaan kan kunnen wil
willen wordt worden hebben heeft ik wij we je u ons onze hun zij ze hij niet ook nog al plan gemeente
the a an and or of for with to at on by from is are be this that these those what which who where why when how
does do say says must can about it its as municipality
`.split(/\s+/).filter(Boolean));
const groups = new Map();
for (const group of Object.values(raakvlak.synonyms).flat()) {
const words = raakvlak.plain(group).split(' ');
for (const word of words) {
groups.set(word, new Set([...groups.get(word) || [], ...words.filter(other => other !== word)]));
}
}
const wordsOf = text => raakvlak.plain(text).match(/[\p{L}\p{N}]+/gu) || [];
function asked(text) {
const all = [...new Set(wordsOf(text))];
const meant = all.filter(word => !stopWords.has(word));
return meant.length > 0 ? meant : all;
}
const isVowel = letter => 'aeiou'.includes(letter);
function forms(word) {
const found = new Set();
if (word.length < 4 || /\p{N}/u.test(word)) return [];
if (word.endsWith('en')) {
const stem = word.slice(0, -2);
const [before, last] = stem.slice(-2);
found.add(stem);
if (last === 'z') found.add(`${stem.slice(0, -1)}s`);
if (last === 'v') found.add(`${stem.slice(0, -1)}f`);
if (last === before && !isVowel(last)) found.add(stem.slice(0, -1));
if (isVowel(before) && !isVowel(last) && !isVowel(stem.at(-3) || 'a')) {
found.add(`${stem.slice(0, -1)}${before}${last}`);
}
} else if (word.endsWith('s')) {
found.add(word.slice(0, -1));
found.add(`${word.slice(0, -1)}zen`);
} else if (word.endsWith('f')) {
found.add(`${word.slice(0, -1)}ven`);
} else if (word.at(-2) === word.at(-3) && isVowel(word.at(-2)) && !isVowel(word.at(-1))) {
found.add(`${word.slice(0, -2)}${word.at(-1)}en`);
}
return [...found].filter(form => form.length > 2);
}
const alike = word => [...groups.get(word) || []].map(other => [other, other.length < 7, true]);
function counts(part, isForm, begins, ends) {
if (begins && ends) return true;
if (/^\p{N}+$/u.test(part)) return false;
if (isForm) return ends && part.length > 4;
return begins || part.length > 3 || (part.length > 2 && ends);
}
const forgiven = word => word.length >= 8 ? 2 : word.length >= 4 && !/\p{N}/u.test(word) ? 1 : 0;
function letters(word) {
let mask = 0;
for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
return mask;
}
function countBits(mask) {
let count = 0;
for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
return count;
}
function distance(one, other, most) {
if (Math.abs(one.length - other.length) > most) return most + 1;
let [before, last, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at), []];
for (let i = 1; i <= one.length; i += 1) {
row = [i];
let least = i;
const from = Math.max(1, i - most);
const to = Math.min(other.length, i + most);
if (from > 1) row[from - 1] = most + 1;
for (let j = from; j <= to; j += 1) {
const isSame = one[i - 1] === other[j - 1];
let value = Math.min((last[j] ?? most) + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
value = Math.min(value, (before[j - 2] ?? most) + 1);
}
row[j] = value;
least = Math.min(least, value);
}
if (least > most) return most + 1;
[before, last] = [last, row];
}
return last[other.length];
}
return { wordsOf, asked, forms, alike, counts, forgiven, letters, countBits, distance };
})();
'use strict';
raakvlak.searchFile = (() => {
const lines = text => text.split('\n');
const slug = title => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const firstWord = title => title.split(' ')[0].toLowerCase();
function index({ kinds, things, places }) {
const names = lines(things.names);
const titles = lines(things.titles);
const addresses = lines(places.addresses);
const references = new Set(places.references);
const branches = lines(places.kinds);
let next = 0;
return {
kinds,
things: things.kinds.map((kind, at) => [kind, titles[at], names[at]]),
places: places.parents.map((distance, at) => {
const thing = places.things[at] === 0 ? next++ : places.things[at] - 1;
const address = addresses[at] === '#' ? `#${slug(titles[thing])}` : addresses[at];
return [thing, distance === 0 ? -1 : at - distance, address, references.has(at), branches[at]];
}),
};
}
function texts({ texts: packed, lines: cited, to }, titles) {
const sources = lines(cited);
const targets = lines(to);
return lines(packed).map((text, at) => {
const ends = targets[at] ? targets[at].split(',') : [];
return [
text.replace('\u0001', () => firstWord(titles[at])), sources[at], ends.map(end => parseInt(end, 10)),
ends.filter(end => end.endsWith('~')).map(end => parseInt(end, 10)),
];
});
}
return { index, texts };
})();
'use strict';
raakvlak.SearchLookup = (() => {
const { wordsOf, asked, forms, alike, counts, forgiven, letters, countBits, distance } = raakvlak.searchWords;
const weights = {
title: [16, 12, 9, 6], names: [8, 6, 5, 4], text: [4, 3, 2, 2], kind: [3, 2, 1, 1], lines: [8],
};
const first = 4;
const weaker = 8;
const above = 1;
const mostSuggestions = 4;
const mostEntrances = 12;
const none = new Set();
function sharedBeginning(one, other) {
let count = 0;
while (count < one.length && one[count] === other[count]) count += 1;
return count;
}
const stems = word => [word, ...forms(word), word.replace(/(?:en|es|s|e|ing|ingen)$/u, '')]
.sort((one, other) => other.length - one.length);
class Field {
constructor(texts) {
this.text = raakvlak.plain(texts.map(text => ` ${text.replaceAll('\n', ' ')} `).join('\n'))
.replace(/[^\p{L}\p{N}\n]+/gu, ' ');
this.starts = new Int32Array(texts.length + 1);
let at = 0;
for (let thing = 0; thing < texts.length; thing += 1) {
this.starts[thing] = at;
at = this.text.indexOf('\n', at) + 1 || this.text.length + 1;
}
this.starts[texts.length] = this.text.length + 1;
}
scan(word, isForm, found) {
const skipped = word.length < 3 || /^\p{N}+$/u.test(word) ? 1 : 0;
const part = ' '.repeat(skipped) + word;
let thing = 0;
for (let at = this.text.indexOf(part); at >= 0; at = this.text.indexOf(part, at + 1)) {
while (this.starts[thing + 1] <= at) thing += 1;
const begin = at + skipped;
const begins = this.text[begin - 1] === ' ';
const ends = this.text[begin + word.length] === ' ';
if (!counts(word, isForm, begins, ends)) continue;
found(thing, begins && ends ? 0 : begins ? 1 : ends ? 2 : 3, begin === this.starts[thing] + 1);
}
}
}
return class SearchLookup {
constructor({ kinds, things, places }) {
this.kinds = kinds;
this.things = things.map(([kind, title, names = '']) =>
({ kind, title, names, isPage: kinds[kind][2] === 'page', id: '', text: '', lines: '', to: [], inferred: none, places: [] }));
this.places = [];
for (const [thing, parent, address, isReference, kind = ''] of places) {
const page = parent < 0 ? '' : this.places[parent].address.replace(/#.*/, '');
const place = { thing, parent, kind, address: address.startsWith('#') ? page + address : address };
if (address.startsWith('#')) this.things[thing].id ||= address.slice(1);
this.places.push(place);
if (isReference) this.things[thing].places.push(place); else this.things[thing].places.unshift(place);
}
this.fields = {
title: new Field(this.things.map(thing => thing.title)),
names: new Field(this.things.map(({ names, id }) => `${names} ${id.replace(/^part-/, '')}`)),
kind: new Field(this.things.map(({ kind }) => kinds[kind].slice(0, 2).join(' '))),
};
this.vocabulary = null;
}
addTexts(texts) {
texts.forEach(([text = '', lines = '', to = [], inferred = []], index) => {
if (!this.things[index]) return;
Object.assign(this.things[index], { text, lines, to, inferred: inferred.length > 0 ? new Set(inferred) : none });
});
this.fields.text = new Field(this.things.map(thing => thing.text));
this.vocabulary = null;
}
static hasWords(text) { return wordsOf(text).length > 0; }
entrances() {
return this.things.filter(thing => thing.places[0]?.address
&& ['theme', 'area'].includes(this.kinds[thing.kind][2])).slice(0, mostEntrances);
}
isMoney({ kind }) { return this.kinds[kind][2] === 'money'; }
own({ kind }) { return this.kinds[kind][2] === 'page' ? {} : raakvlak.own; }
isArea({ kind }) { return this.kinds[kind][2] === 'area'; }
whole({ kind, places }) {
const [place] = this.kinds[kind][2] === 'part' ? places : [];
return place && place.parent >= 0 ? this.things[this.places[place.parent].thing] : null;
}
path(place) {
const path = [];
for (let at = place.parent; at >= 0; at = this.places[at].parent) path.push(this.things[this.places[at].thing]);
return path.reverse();
}
where(place) { return [...this.path(place).map(({ title }) => title), place.kind].filter(Boolean); }
has(word) { return Object.values(this.fields).some(({ text }) => text.includes(word)); }
words() {
if (!this.vocabulary) {
const all = new Set();
for (const { text } of [this.fields.title, this.fields.names, this.fields.text || { text: '' }]) {
for (const word of text.split(/[ \n]+/)) if (word.length >= 4 && !/^\p{N}/u.test(word)) all.add(word);
}
this.vocabulary = [...all].map(word => ({ word, mask: letters(word) }));
}
return this.vocabulary;
}
near(word, most = forgiven(word)) {
let best = [];
let fewest = most;
const mask = letters(word);
for (const { word: other, mask: otherMask } of most > 0 ? this.words() : []) {
if (Math.abs(other.length - word.length) > fewest || countBits(mask ^ otherMask) > 2 * fewest) continue;
const errors = distance(word, other, fewest);
if (errors > fewest) continue;
if (errors < fewest) best = [];
fewest = errors;
best.push(other);
}
return best;
}
suggestions(word) {
const alike = [];
for (const { word: other } of this.words()) {
if (other.length >= 5 && word.endsWith(other)) { alike.push([other.length, other]); continue; }
if (sharedBeginning(word, other) < 5) continue;
const stem = stems(other).find(one => one.length >= 5 && word.startsWith(one));
if (stem) alike.push([stem.length, other]);
}
alike.sort(([one], [other]) => other - one);
const near = word.length > 4 ? this.near(word, Math.ceil(word.length / 4)) : [];
return [...new Set([...near, ...alike.map(([, other]) => other)])].slice(0, mostSuggestions);
}
scores(words, isCorrected) {
const scores = new Int32Array(this.things.length);
for (const [name, field] of Object.entries(this.fields)) {
if (!weights[name] || (isCorrected && name === 'kind')) continue;
for (const [word, isForm, isAlike] of words) {
if (isAlike && name === 'kind') continue;
field.scan(word, isForm, (thing, kind, isFirst) => {
const full = weights[name][kind] + (isFirst && name === 'title' && kind === 0 ? first : 0);
const score = isAlike ? Math.max(1, Math.floor(full / weaker)) : full;
if (score > scores[thing]) scores[thing] = score;
});
}
}
return scores;
}
lineScores(line) {
return Int32Array.from(this.things, ({ lines }) => {
for (const [, numbers] of lines.matchAll(/(?:regels?|lines?) ([^;]*)/g)) {
for (const [, from, to] of numbers.matchAll(/(\d+)(?:-(\d+))?/g)) {
if (Number(from) <= line && line <= Number(to || from)) return weights.lines[0];
}
}
return 0;
});
}
requests(text) {
const line = raakvlak.plain(text).match(/\b(?:regels?|lines?)\s+(\d+)\b/);
const rest = line ? text.replace(/\S+\s+\d+/, ' ') : text;
const requests = asked(line && wordsOf(rest).length === 0 ? '' : rest).map(word => {
const found = [[word, false], ...forms(word).map(form => [form, true]), ...alike(word)];
const scores = this.scores(found, false);
if (scores.some(score => score > 0)) return { word, found, scores, isCorrected: false };
const near = this.near(word).map(other => [other, false]);
return { word, found: near, scores: this.scores(near, true), isCorrected: true };
});
if (line) {
requests.push({ word: line[1], found: [], scores: this.lineScores(Number(line[1])), isCorrected: false });
}
return requests;
}
find(text) {
const requests = this.requests(text);
const known = requests.filter(({ scores }) => scores.some(score => score > 0));
const { hits, has } = this.ranked(known);
const found = known.flatMap(request => request.found);
const suggestions = hits.length > 0 ? []
: [...new Set(requests.flatMap(({ word }) => this.suggestions(word)))];
return {
hits, suggestions, entrances: hits.length + suggestions.length > 0 ? [] : this.entrances(),
words: found,
alike: found.filter(([word, , isAlike]) => isAlike && this.has(word)).map(([word]) => word)
.filter((word, at, all) => !all.some(other => other !== word && other.includes(word))),
corrected: known.filter(({ isCorrected }) => isCorrected).flatMap(({ found }) => found.map(([word]) => word)),
isPartial: hits.length > 0 && has < requests.length,
};
}
ranked(requests) {
const count = this.things.length;
const total = new Int32Array(count);
const own = new Uint8Array(count);
const met = new Uint8Array(count);
for (const { scores } of requests) {
const inherited = this.inherited(scores);
for (let thing = 0; thing < count; thing += 1) {
if (scores[thing] > 0) own[thing] = 1;
if (scores[thing] > 0 || inherited[thing] > 0) met[thing] += 1;
total[thing] += Math.max(scores[thing], inherited[thing]);
}
}
let has = 0;
for (let thing = 0; thing < count; thing += 1) if (own[thing]) has = Math.max(has, met[thing]);
const shelves = [];
for (let thing = 0; thing < count; thing += 1) {
if (has > 0 && own[thing] && met[thing] === has) (shelves[total[thing]] ||= []).push(this.things[thing]);
}
return { hits: shelves.reverse().filter(Boolean).flat(), has };
}
inherited(scores) {
const below = new Uint8Array(this.places.length);
const things = new Uint8Array(this.things.length);
this.places.forEach(({ thing, parent }, place) => {
if (parent < 0 || !(below[parent] || scores[this.places[parent].thing] > 0)) return;
below[place] = above;
things[thing] = above;
});
return things;
}
};
})();
'use strict';
raakvlak.searchHits = (() => {
const { make, plain } = raakvlak;
const { counts } = raakvlak.searchWords;
const around = 70;
const longest = 200;
function matches(text, words) {
const found = [];
for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
const folded = plain(match[0]);
let best = null;
for (const [part, isForm, isAlike = false] of words) {
const at = best && isAlike && !best.isAlike ? -1 : index(folded, part, isForm);
if (at < 0 || (best && best.isAlike === isAlike && part.length <= best.part.length)) continue;
best = { part, at, isAlike };
}
if (!best) continue;
const isSameLength = folded.length === match[0].length;
const from = match.index + (isSameLength ? best.at : 0);
found.push([
from, isSameLength ? from + best.part.length : match.index + match[0].length, ...best.isAlike ? [true] : [],
]);
}
return found;
}
function index(word, part, isForm) {
for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
if (counts(part, isForm, at === 0, at + part.length === word.length)) return at;
}
return -1;
}
function marked(text, words) {
const nodes = [];
let last = 0;
for (const [from, to, isAlike] of matches(text, words)) {
nodes.push(text.slice(last, from), make('mark', isAlike ? { class: 'alike' } : {}, text.slice(from, to)));
last = to;
}
nodes.push(text.slice(last));
return nodes.filter(node => node !== '');
}
function excerpt(text, words) {
const [match] = matches(text, words);
if (!match) return '';
const stop = [...text.slice(0, match[0]).matchAll(/[.!?]\s+/g)].at(-1);
const first = stop ? stop.index + stop[0].length : 0;
const rest = text.slice(match[1]).search(/[.!?](?=\s|$)/);
const last = rest < 0 ? text.length : match[1] + rest + 1;
if (last - first <= longest) return text.slice(first, last);
const from = match[0] <= around ? 0 : text.indexOf(' ', match[0] - around) + 1 || match[0];
const to = match[1] + around >= text.length ? text.length : text.lastIndexOf(' ', match[1] + around);
const begin = Math.min(from, match[0]);
const end = Math.max(to, match[1]);
return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
}
function reason(thing, words) {
if (thing.isPage) return thing.text;
if (matches(thing.title, words).length > 0) return '';
return excerpt(thing.names, words) || excerpt(thing.text, words);
}
const isByName = (thing, words) => !thing.isPage && matches(thing.names, words).length > 0;
const inList = title => title.replace(/(?<!\.)\.$/, '');
const address = text => `search.html?q=${encodeURIComponent(text)}`;
const addressOf = thing => thing.places[0]?.address || address(thing.title);
const order = (kinds, hits) => [...new Set([...hits.map(({ kind }) => kind), ...kinds.keys()])];
function best(kinds, hits, most) {
const all = order(kinds, hits);
return hits.slice(0, most).map((thing, at) => [all.indexOf(thing.kind), at, thing])
.sort(([one, at], [other, after]) => one - other || at - after).map(([, , thing]) => thing);
}
function summary({ hits, isPartial, corrected, alike = [], suggestions, entrances }, texts) {
if (hits.length === 0) return suggestions.length > 0 ? `${texts.none}. ${texts.meant}` : `${texts.none}.${entrances?.length > 0 ? ` ${texts.instead}` : ''}`;
return `${[
(hits.length === 1 ? texts.one : texts.count).replace('{n}', hits.length),
corrected.length > 0 ? texts.corrected.replace('{words}', corrected.slice(0, 3).join(', ')) : '',
alike.length > 0 ? texts.alike.replace('{words}', alike.slice(0, 4).join(', ')) : '',
isPartial ? texts.partial : '',
].filter(Boolean).join('. ')}.`;
}
return { matches, marked, order, best, summary, excerpt, reason, isByName, inList, address, addressOf };
})();
'use strict';
raakvlak.loadSearch = (() => {
let lookup = null;
let isAsked = false;
let isWhole = false;
let waiting = [];
function load(name, failed) {
const script = raakvlak.make('script', { src: name });
script.addEventListener('error', failed);
document.head.append(script);
}
const changed = isComplete => {
isWhole = isComplete;
for (const { ready } of waiting) ready(lookup, isComplete);
};
window.raakvlakSearch = index => {
lookup = new raakvlak.SearchLookup(raakvlak.searchFile.index(index));
changed(false);
load('search-texts.js', () => changed(true));
};
window.raakvlakSearchTexts = texts => {
lookup.addTexts(raakvlak.searchFile.texts(texts, lookup.things.map(thing => thing.title)));
changed(true);
};
return (ready, failed) => {
waiting.push({ ready, failed });
if (lookup) ready(lookup, isWhole);
if (isAsked) return;
isAsked = true;
load('search-index.js', () => {
isAsked = false;
const all = waiting;
waiting = [];
for (const one of all) one.failed();
});
};
})();
'use strict';
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
function choose(address) {
const same = [...results.querySelectorAll('a')].find(link => link.getAttribute('href') === address);
(same || input).focus();
}
function close() {
isWanted = false;
results.hidden = true;
status.textContent = '';
}
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
location.href = searchHits.address(input.value.trim());
});
form.addEventListener('focusout', event => {
if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
});
document.addEventListener('pointerdown', event => {
if (!form.contains(event.target)) close();
});
results.addEventListener('click', event => { if (event.target.closest('a')) close(); });
}
'use strict';
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
const covers = () => maps?.open && getComputedStyle(maps.querySelector('ul')).position === 'absolute';
document.addEventListener('pointerdown', event => {
if (covers() && !maps.contains(event.target)) maps.open = false;
});
maps?.addEventListener('focusout', event => {
if (covers() && event.relatedTarget && !maps.contains(event.relatedTarget)) maps.open = false;
});
})();
'use strict';
(() => {
const groups = [...document.querySelectorAll('details.group')];
const rests = [...document.querySelectorAll('details.rest')];
if (groups.length + rests.length === 0) return;
let printed = [];
function arrive() {
const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
let isBehind = false;
for (let fold = target && target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
if (fold.open || !fold.matches('.group, .rest')) continue;
fold.open = true;
isBehind = true;
}
if (isBehind) target.scrollIntoView();
}
if (matchMedia('(max-width: 40rem)').matches) for (const group of groups) group.open = false;
arrive();
addEventListener('hashchange', arrive);
addEventListener('beforeprint', () => {
printed = [...groups, ...rests].filter(group => !group.open);
for (const group of printed) group.open = true;
});
addEventListener('afterprint', () => { for (const group of printed) group.open = false; });
})();
'use strict';
(() => {
const button = document.querySelector('.copy-link');
if (!button) return;
const status = raakvlak.make('span', { role: 'status', class: 'copied' });
button.after(status);
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
'use strict';
raakvlak.measureAbove = workspace => {
const above = Math.round(workspace.getBoundingClientRect().top + scrollY);
workspace.style.setProperty('--above', `${above}px`);
};
for (const workspace of document.querySelectorAll('.workspace')) raakvlak.measureAbove(workspace);
'use strict';
(() => {
const drawing = document.querySelector('svg.drawing[aria-labelledby^="overview"]');
if (!drawing) return;
let parts = null;
function measured() {
const cards = [...drawing.querySelectorAll('g.theme, g.place, g.department')].map(element => ({ element, box: element.getBBox() }));
const curves = [...drawing.querySelectorAll('g[aria-hidden="true"] > path')].map(element =>
({ element, ends: [0, element.getTotalLength()].map(at => element.getPointAtLength(at)) }));
return { cards, curves };
}
const contains = ({ x, y, width, height }, point) =>
point.x >= x - 2 && point.x <= x + width + 2 && point.y >= y - 1 && point.y <= y + height + 1;
function clear() {
drawing.classList.remove('lit');
for (const { element } of [...parts?.cards || [], ...parts?.curves || []]) element.classList.remove('linked');
}
function light(target) {
parts ||= measured();
clear();
const card = parts.cards.find(({ element }) => element.contains(target));
if (!card) return;
const line = target.closest('a')?.getBBox();
const touching = box => parts.curves.filter(({ ends }) => ends.some(end => contains(box, end)));
const own = line ? touching({ ...{ x: card.box.x, width: card.box.width }, y: line.y, height: line.height }) : [];
const curves = own.length > 0 ? own : touching(card.box);
if (curves.length === 0) return;
drawing.classList.add('lit');
card.element.classList.add('linked');
for (const { element, ends } of curves) {
element.classList.add('linked');
for (const other of parts.cards) if (ends.some(end => contains(other.box, end))) other.element.classList.add('linked');
}
}
for (const event of ['pointerover', 'focusin']) drawing.addEventListener(event, ({ target }) => light(target));
for (const event of ['pointerleave', 'focusout']) drawing.addEventListener(event, clear);
})();
