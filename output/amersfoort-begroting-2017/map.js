/* Made by raakvlak */
'use strict';
raakvlak.Store = class Store {
constructor(state) {
this.state = state;
this.followers = [];
this.changes = [];
this.isRunning = false;
}
get() { return this.state; }
update(change) {
this.changes.push(change);
if (this.isRunning) return;
this.isRunning = true;
try {
while (this.changes.length > 0) {
const before = this.state;
this.state = this.changes.shift()(before);
for (const { keys, follow } of this.followers) {
if (keys.some(key => this.state[key] !== before[key])) follow(this.state, before);
}
}
} finally {
this.isRunning = false;
this.changes = [];
}
}
subscribe(keys, follow) { this.followers.push({ keys, follow }); }
};
'use strict';
raakvlak.Words = class Words {
constructor(json) {
this.strings = JSON.parse(json || '{}');
}
text(key, values = {}) {
const text = (values.n === 1 && this.strings[`${key}One`]) || this.strings[key] || key;
return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
withMatches(key, { matches, ...values }) {
const text = this.text(key, values);
return matches > 0 ? `${text}, ${this.text('matches', { n: matches })}` : text;
}
kind(node) {
return node.kind === 'consequence' ? '' : this.text(`kind-${node.kind}`);
}
card(node, { isFolded, isMatch, matches }, label = node.label) {
const kind = this.kind(node);
const parts = [kind ? `${kind}: ${label}`.trim() : label].filter(Boolean);
if (isMatch) parts.push(this.text('match'));
for (const [kind, key] of [['point', 'points'], ['focus', 'focus']]) {
const badges = node.badges.filter(badge => badge.kind === kind);
const list = badges.map(badge =>
badge.inferred ? `${badge.text} (${this.text('inferred')})` : badge.text).join(', ');
if (list) parts.push(this.text(key, { list, n: badges.length }));
}
for (const { kind, name } of node.badges) if (kind === 'figure') parts.push(name);
if (node.isInferred) parts.push(this.text('inferredPosition'));
if (node.isReference) parts.push(this.text('reference'));
if (isFolded) parts.push(this.withMatches('folded', { n: node.below, matches }));
return parts.join('; ');
}
};
'use strict';
raakvlak.tree = (() => {
const traits = ['focus', 'department', 'priority', 'evidence', 'kind'];
const words = text => (text || '').split(/\s+/).filter(Boolean);
const blank = {
label: '', kind: 'consequence', item: null, link: null, about: null, branch: 0, side: '', isReference: false, isInferred: false, badges: [], also: [], former: [],
traits: { focus: [], department: [], priority: [], evidence: [], kind: [] },
};
const effect = node => node.effect || node.id;
function meeting(one, other) {
while (one !== other) if (one.depth >= other.depth) one = one.parent; else other = other.parent;
return one;
}
function count(nodes) {
const counts = new Map();
const last = new Map();
const add = (node, by) => counts.set(node, (counts.get(node) || 0) + by);
for (const node of nodes) {
const former = last.get(effect(node));
if (former) add(meeting(former, node), -1);
last.set(effect(node), node);
if (node.parent) add(node.parent, 1);
}
return counts;
}
function below(all, nodes) {
const counts = count(nodes);
for (let at = all.length - 1; at > 0; at -= 1) {
const found = counts.get(all[at]);
if (found) counts.set(all[at].parent, (counts.get(all[at].parent) || 0) + found);
}
return counts;
}
function link(root, entries) {
const theme = {
...blank, ...root, index: 0, parent: null, children: [], position: 1, depth: 0, below: 0, side: 'right',
};
const nodes = [theme];
const made = new Map([[null, theme]]);
for (const entry of entries) {
const parent = made.get(entry.parent);
const node = {
...blank, ...entry, index: nodes.length, parent, children: [], position: parent.children.length + 1,
depth: parent.depth + 1, below: 0, side: parent === theme ? entry.side : parent.side,
};
made.set(entry, node);
parent.children.push(node);
nodes.push(node);
}
for (const [node, found] of below(nodes, nodes.slice(1))) node.below = found;
const branching = nodes.filter(node => node.depth > 0 && node.children.length > 0);
const former = nodes.flatMap(node => node.former.map(id => [id, node]));
return { root: theme, nodes, branching, byId: new Map([...former, ...nodes.map(node => [node.id, node])]) };
}
function badge(link) {
return {
text: link.textContent.trim(),
name: (link.title ? link : link.querySelector('[title]'))?.title || link.textContent.trim(),
href: link.getAttribute('href'),
kind: ['point', 'figure'].find(kind => link.classList.contains(kind)) ?? 'focus',
inferred: link.classList.contains('inferred'),
};
}
function also(route) {
const steps = route.querySelectorAll('a');
return { text: route.dataset.also, href: steps[steps.length - 1].getAttribute('href') };
}
function entry(item, parent) {
const line = item.querySelector(':scope > .line');
const label = line.querySelector('.label');
return {
id: item.id,
effect: item.dataset.effect || item.id,
item,
parent,
label: label.textContent.trim(),
kind: item.dataset.kind || 'consequence',
link: label,
about: item.querySelector(':scope > .about'),
branch: Number(item.dataset.branch) || 0,
side: item.dataset.side,
isReference: item.classList.contains('reference'),
isInferred: item.dataset.place === 'inferred',
former: words(item.dataset.former),
badges: Array.from(line.querySelectorAll('.badge'), badge),
also: Array.from(item.querySelectorAll(':scope > .about [data-also]'), also),
traits: {
focus: words(item.dataset.focus),
department: words(item.dataset.departments),
priority: words(item.dataset.priority),
evidence: words(item.dataset.evidence),
kind: [item.dataset.kind || 'consequence'],
},
};
}
function read(outline) {
const entries = new Map();
for (const item of outline.querySelectorAll('li.node')) {
entries.set(item, entry(item, entries.get(item.parentElement.closest('li.node')) || null));
}
return link({ id: outline.dataset.rootId, label: outline.dataset.root }, entries.values());
}
return { traits, link, read, below };
})();
'use strict';
raakvlak.folding = (() => {
function above(node) {
const nodes = [];
for (let at = node.parent; at; at = at.parent) nodes.push(at);
return nodes;
}
function shown(tree, folded, isAllowed = () => true) {
const found = new Set();
for (const node of tree.nodes) {
if (!node.parent || (found.has(node.parent) && !folded.has(node.parent) && isAllowed(node))) found.add(node);
}
return [...found];
}
function turned(folded, nodes, isFolded) {
const next = new Set(folded);
for (const node of nodes) {
if (isFolded) next.add(node); else for (const one of [node, ...above(node)]) next.delete(one);
}
return next;
}
function openedTo(folded, node) {
return above(node).some(one => folded.has(one)) ? turned(folded, [node.parent], false) : folded;
}
const atLevel = (tree, level) => new Set(tree.branching.filter(node => node.depth >= level));
function openedOnly(tree, nodes) {
const folded = new Set(tree.branching);
for (const node of nodes) for (let at = node.parent; folded.delete(at); at = at.parent);
return folded;
}
const depth = tree => tree.nodes.reduce((most, node) => Math.max(most, node.depth), 1);
function level(tree, folded) {
const open = tree.branching.filter(node => !folded.has(node));
const found = open.reduce((most, node) => Math.max(most, node.depth + 1), 1);
return tree.branching.some(node => folded.has(node) !== (node.depth >= found)) ? 0 : found;
}
function deepest(tree, fits) {
let found = depth(tree);
while (found > 1 && !fits(shown(tree, atLevel(tree, found)))) found -= 1;
return found;
}
function nearest(node, among) {
let at = node;
while (at.parent && !among.has(at)) at = at.parent;
return at;
}
const sign = (node, matches) => (matches > 0 ? `${matches}/${node.below}` : `+${node.below}`);
return { above, shown, turned, openedTo, openedOnly, atLevel, depth, level, deepest, nearest, sign };
})();
'use strict';
raakvlak.layout = (() => {
const gap = { sibling: 9, cousin: 15, folded: 16, branch: 30, column: 46, root: 70 };
const narrow = { indent: 20, sibling: 8, branch: 14, hook: 9 };
const letters = { size: 14, width: text => text.length * 7.2 };
function textSize(label) {
const most = letters.size * 12;
const space = letters.width(' ');
let [line, lines, widest] = [0, 1, 0];
for (const word of label.split(/\s+/)) {
const width = letters.width(word);
if (line > 0 && line + space + width > most) { lines += 1; line = 0; }
line += (line > 0 ? space : 0) + width;
while (line > most) { lines += 1; line -= most; widest = most; }
widest = Math.max(widest, line);
}
return { width: lines > 1 ? most : widest, height: lines * letters.size * 1.25 };
}
function estimate({ label = '', badges = [], kind = 'consequence', children = [], isReference = false }) {
const name = textSize(label);
let [row, rows, across] = [0, badges.length > 0 ? 1 : 0, 0];
for (const { text = '' } of badges) {
const width = Math.max(24, text.length * 7 + 13);
if (row > 0 && row + 2 + width > 136) { rows += 1; row = 0; }
row += (row > 0 ? 2 : 0) + width;
across = Math.max(across, row);
}
const inner = name.width + (isReference ? 8 + letters.size : 0) + (rows > 0 ? 8 + across : 0);
const high = Math.max(name.height + (kind === 'consequence' ? 0 : 15), rows * 26 - 2);
return {
width: Math.round(inner + (children.length > 0 ? 26 : 18) + 3), height: Math.round(Math.max(34, high + 11)), extra: 0, over: 0,
};
}
const between = (depth, level) =>
depth === 1 ? (level === 0 ? gap.branch : gap.branch * 0.7) : level === 0 ? gap.sibling : gap.cousin;
function pack(shapes, depth) {
const line = [];
return shapes.map((shape, at) => {
let offset = at === 0 ? 0 : -Infinity;
const isFolded = at > 0 && depth === 1 && shape.top.length === 1 && shapes[at - 1].top.length === 1;
for (let level = 0; at > 0 && level < Math.min(line.length, shape.top.length); level += 1) {
const room = isFolded ? gap.folded : between(depth, level);
offset = Math.max(offset, line[level] + room - shape.top[level]);
}
shape.bottom.forEach((edge, level) => { line[level] = offset + edge; });
return offset;
});
}
const flip = shape =>
({ top: shape.bottom.map(edge => -edge), bottom: shape.top.map(edge => -edge) });
function offsets(shapes, depth) {
const down = pack(shapes, depth);
const up = pack(shapes.map(flip).reverse(), depth).reverse();
return down.map((offset, at) => (offset - up[at]) / 2);
}
function skyline(card, shapes, shifts) {
const top = [-card.up];
const bottom = [card.down];
shapes.forEach((shape, at) => {
shape.top.forEach((edge, level) => {
top[level + 1] = Math.min(top[level + 1] ?? Infinity, shifts[at] + edge);
});
shape.bottom.forEach((edge, level) => {
bottom[level + 1] = Math.max(bottom[level + 1] ?? -Infinity, shifts[at] + edge);
});
});
return { top, bottom };
}
function columns(nodes, size, rootWidth) {
const widest = [];
for (const node of nodes) {
if (node.depth === 0) continue;
const { width, over } = size(node);
widest[node.depth] = Math.max(widest[node.depth] || 0, width + over);
}
const found = [{ begin: 0, end: rootWidth / 2 }];
for (let depth = 1; depth < widest.length; depth += 1) {
const begin = found[depth - 1].end + (depth === 1 ? gap.root : gap.column);
found[depth] = { begin, end: begin + widest[depth] };
}
return found;
}
function shifts(nodes, size, sideOf) {
const shapes = new Map();
const found = new Map();
const shown = new Set(nodes);
for (let at = nodes.length - 1; at >= 0; at -= 1) {
const node = nodes[at];
const { height, extra } = size(node);
const card = { up: height / 2, down: height / 2 + extra };
for (const side of node.depth === 0 ? ['right', 'left'] : [sideOf(node)]) {
const children = node.children.filter(child => sideOf(child) === side && shown.has(child));
const inner = children.map(child => shapes.get(child));
const around = offsets(inner, node.depth + 1);
children.forEach((child, index) => found.set(child, around[index]));
if (node.depth > 0) shapes.set(node, skyline(card, inner, around));
for (const child of children) shapes.delete(child);
}
}
return found;
}
function arrange(nodes, sizes, isOneSided = false) {
const size = node => sizes.get(node) || estimate(node);
const sideOf = node => (isOneSided ? 'right' : node.side);
const shifted = shifts(nodes, size, sideOf);
const root = nodes[0];
const [right, left] = ['right', 'left'].map(side =>
columns(nodes.filter(node => sideOf(node) === side), size, size(root).width));
const edges = { right, left };
const boxes = new Map();
const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
for (const node of nodes) {
const { width, height, extra } = size(node);
const middle = node === root ? 0 : boxes.get(node.parent).middle + shifted.get(node);
const side = sideOf(node);
const { begin, end } = edges[side][node.depth];
const x = node === root ? -width / 2 : side === 'right' ? begin : -begin - width;
const lead = side === 'right' ? end : -end;
const box = { x, y: middle - height / 2, width, height, middle, lead, side };
boxes.set(node, box);
bounds.left = Math.min(bounds.left, x);
bounds.right = Math.max(bounds.right, x + width);
bounds.top = Math.min(bounds.top, box.y);
bounds.bottom = Math.max(bounds.bottom, box.y + height + extra);
}
return { boxes, bounds };
}
function arrangeBelow(nodes, sizes) {
const boxes = new Map();
const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
for (const node of nodes) {
const { width, height, extra } = sizes.get(node) || estimate(node);
const x = node.depth * narrow.indent;
const y = node.depth === 0 ? 0 : bounds.bottom + (node.depth === 1 ? narrow.branch : narrow.sibling);
boxes.set(node, { x, y, width, height, middle: y + height / 2, lead: x, isBelow: true });
bounds.right = Math.max(bounds.right, x + width);
bounds.bottom = y + height + extra;
}
return { boxes, bounds };
}
function hook(parent, child) {
const x = parent.x + narrow.hook;
const y = child.y + child.height / 2;
return `M${x} ${parent.y + parent.height}V${y - 8}Q${x} ${y} ${x + 8} ${y}H${child.x}`;
}
function curve(node, parent, child) {
if (child.isBelow) return hook(parent, child);
const isRight = (child.side || node.side) === 'right';
const fromRoot = node.depth === 1;
const outer = isRight ? parent.x + parent.width : parent.x;
const x1 = fromRoot ? parent.x + parent.width / 2 : parent.lead;
const y1 = parent.y + parent.height / 2;
const x2 = isRight ? child.x : child.x + child.width;
const y2 = child.y + child.height / 2;
const reach = (x2 - x1) * (fromRoot ? 0.62 : 0.5);
const start = fromRoot ? 'M' : `M${outer} ${y1}L`;
return `${start}${x1} ${y1}C${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`;
}
return { arrange, arrangeBelow, curve, estimate, letters };
})();
'use strict';
raakvlak.view = (() => {
const least = 0.1;
const most = 3;
const margin = { x: 30, top: 20, foot: 60, narrow: 8 };
const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));
const head = stage => margin.top + (stage.head || 0);
const left = stage => margin.x + (stage.left || 0);
const narrowScale = (stage, bounds) =>
clamp((stage.width - 2 * margin.narrow) / Math.max(1, bounds.right - bounds.left), 0.5, 1);
const narrowHeight = ({ stage, layout: { bounds } }) =>
Math.ceil((bounds.bottom - bounds.top) * narrowScale(stage, bounds) + 2 * margin.narrow);
function moved({ stage, layout: { bounds }, view }, x, y, scale = view.scale) {
if (stage.isNarrow) {
const only = narrowScale(stage, bounds);
return {
x: margin.narrow - bounds.left * only, y: margin.narrow - bounds.top * only, scale: only, isFitted: true,
};
}
const inside = (value, low, high, room, before, after) => {
const atLow = before - low * scale;
const atHigh = room - after - high * scale;
return atLow <= atHigh ? (atLow + atHigh) / 2 : clamp(value, atHigh, atLow);
};
return {
x: inside(x, bounds.left, bounds.right, stage.width, left(stage), margin.x),
y: inside(y, bounds.top, bounds.bottom, stage.height, head(stage), margin.foot + stage.covered),
scale,
isFitted: false,
};
}
const isHigher = ({ stage, layout: { bounds }, view }) => !stage.isNarrow
&& (bounds.bottom - bounds.top) * view.scale > stage.height - head(stage) - margin.foot - stage.covered + 1;
const fitScale = (stage, bounds) => (stage.isNarrow ? narrowScale(stage, bounds) : Math.min(
(stage.width - left(stage) - margin.x) / Math.max(1, bounds.right - bounds.left),
(stage.height - head(stage) - margin.foot - stage.covered) / Math.max(1, bounds.bottom - bounds.top)));
const fitted = state => ({
...moved(state, 0, 0, clamp(fitScale(state.stage, state.layout.bounds), least, 1.15)), isFitted: true,
});
function centred(state, scale) {
const { width, height, covered } = state.stage;
return moved(state, (left(state.stage) + width - margin.x) / 2, (height + head(state.stage) - covered) / 2, scale);
}
function framed(state, box, low, high) {
const { stage } = state;
const [top, foot] = [head(stage), stage.height - margin.foot - stage.covered];
const scale = clamp(Math.min(
(stage.width - left(stage) - margin.x) / Math.max(1, box.width), (foot - top) / Math.max(1, box.height)), low, high);
return moved(state, (left(stage) + stage.width - margin.x) / 2 - (box.x + box.width / 2) * scale,
(top + foot) / 2 - (box.y + box.height / 2) * scale, scale);
}
function zoomed(state, factor, x = state.stage.width / 2, y = state.stage.height / 2) {
const { stage, layout, view } = state;
const scale = clamp(view.scale * factor, Math.min(least, fitScale(stage, layout.bounds)), most);
const ratio = scale / view.scale;
return moved(state, x - (x - view.x) * ratio, y - (y - view.y) * ratio, scale);
}
function showing(state, box, room) {
const { stage, view: { x, y, scale } } = state;
const shift = (low, high, begin, end) => {
if (high - low > end - begin - 2 * room) return (begin + end) / 2 - (low + high) / 2;
return low < begin + room ? begin + room - low : high > end - room ? end - room - high : 0;
};
return moved(state,
x + shift(x + box.x * scale, x + (box.x + box.width) * scale, stage.left || 0, stage.width),
y + shift(y + box.y * scale, y + (box.y + box.height) * scale, stage.head || 0,
stage.height - stage.covered - (isHigher(state) ? margin.foot : 0)));
}
const large = 500;
function midst({ stage, view: { x, y, scale }, layout: { boxes }, active }) {
if (boxes.size <= large) return active;
const [midX, midY] = [(stage.width / 2 - x) / scale, (stage.height / 2 - y) / scale];
let [found, least] = [active, Infinity];
for (const [node, box] of boxes) {
const far = Math.abs(box.x + box.width / 2 - midX) + Math.abs(box.middle - midY);
if (far < least) [found, least] = [node, far];
}
return found;
}
const sight = ({ x, y, scale }, { width, height }) =>
({ left: -x / scale, right: (width - x) / scale, top: -y / scale, bottom: (height - y) / scale });
return { moved, fitScale, fitted, centred, framed, zoomed, showing, midst, sight, isHigher, narrowHeight, clamp };
})();
'use strict';
raakvlak.filter = (() => {
const { layout, view } = raakvlak;
const { traits } = raakvlak.tree;
const largest = 1.15;
const allowed = (asked, choices) => Object.fromEntries(traits.map(trait => {
const wanted = (asked[trait] || '').toLowerCase();
return [trait, (choices[trait] || []).find(value => value.toLowerCase() === wanted) || ''];
}));
function matching(tree, asked) {
const wanted = traits.filter(trait => asked[trait]);
if (wanted.length === 0) return { matches: null, below: new Map() };
const matches = new Set(tree.nodes.filter(node =>
node.depth > 0 && wanted.every(trait => node.traits[trait].includes(asked[trait]))));
return { matches, below: raakvlak.tree.below(tree.nodes, matches) };
}
const isWanted = ({ matches, below, only }) => node =>
!matches || !only || matches.has(node) || below.get(node) > 0;
const aim = matches => ({ fits: true, inSight: [...matches || []], isOfFilter: Boolean(matches) });
function arranged({ matches, only, stage, sizes, layout: former }, shown, isBegun) {
const form = isOneSided => ({ ...layout.arrange(shown, sizes, isOneSided), isOneSided });
if (!matches || !only) return form(false);
if (!isBegun) return form(Boolean(former.isOneSided));
const [both, one] = [form(false), form(true)];
const scale = ({ bounds }) => Math.min(largest, view.fitScale(stage, bounds));
return scale(one) > scale(both) ? one : both;
}
const different = nodes => new Set([...nodes].map(node => node.effect || node.id)).size;
const choices = form => Object.fromEntries([...form.querySelectorAll('select')].map(select =>
[select.name, [...select.options].map(option => option.value)]));
function show(store, { form, only, count, reset }, words) {
const selects = [...form.querySelectorAll('select')];
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('change', () => store.update(raakvlak.changes.filter(
Object.fromEntries(selects.map(select => [select.name, select.value])), only.checked)));
reset.addEventListener('click', () => store.update(raakvlak.changes.filter({}, store.get().only)));
store.subscribe(['filter', 'matches', 'only'], ({ tree, filter, matches, only: isOnly }) => {
for (const select of selects) select.value = filter[select.name];
only.checked = isOnly;
reset.hidden = !matches;
count.textContent = matches
? words.text('shown', { n: different(matches), all: different(tree.nodes) - 1 }) : '';
});
}
return { allowed, matching, isWanted, aim, arranged, different, choices, show };
})();
'use strict';
raakvlak.address = (() => {
const { traits } = raakvlak.tree;
const listed = (nodes, name) => `${name}=${nodes.map(node => encodeURIComponent(node.id)).join(',')}`;
function folded(query, tree) {
const named = name => new Set((query.get(name) || '').split(',').map(id => tree.byId.get(id)));
if (query.has('open')) {
const found = named('open');
return new Set(tree.branching.filter(node => !found.has(node)));
}
if (!query.has('fold')) return null;
const found = named('fold');
return new Set(tree.branching.filter(node => found.has(node)));
}
function listing(closed, tree) {
const shut = tree.branching.filter(node => closed.has(node));
const open = tree.branching.filter(node => !closed.has(node));
return shut.length <= open.length ? listed(shut, 'fold') : listed(open, 'open');
}
function read({ search, hash }, tree) {
const query = new URLSearchParams(search);
let id = hash.slice(1);
try { id = decodeURIComponent(id); } catch { /* Not encoded, as when typed by hand: used unchanged. */ }
return {
chosen: tree.byId.get(id) || null,
folded: folded(query, tree),
filter: Object.fromEntries(traits.map(trait => [trait, query.get(trait) || ''])),
only: query.has('only'),
slides: query.getAll('slide'),
};
}
function slide({ tree, level, folded: closed, filter, only, matches, chosen }, query = new URLSearchParams()) {
for (const trait of traits) if (filter[trait]) query.set(trait, filter[trait]);
if (only && matches) query.set('only', '');
const parts = query.toString() ? [query.toString()] : [];
if (level === null && !isOfFilter(tree, closed, matches)) parts.push(listing(closed, tree));
return (parts.length > 0 ? `?${parts.join('&')}` : '') + (chosen ? `#${encodeURIComponent(chosen.id)}` : '');
}
function isOfFilter(tree, closed, matches) {
if (!matches) return false;
const own = raakvlak.folding.openedOnly(tree, matches);
return own.size === closed.size && [...own].every(node => closed.has(node));
}
function text(state, { pathname, search }) {
const query = new URLSearchParams(search);
for (const name of [...traits, 'only', 'fold', 'open', 'slide']) query.delete(name);
for (const one of state.slides) query.append('slide', one);
return pathname + slide(state, query);
}
function ofSlide(text, tree) {
const { search, hash } = new URL(text || '?', 'file:///');
return { ...read({ search, hash }, tree), slides: null };
}
function follow(store) {
let isReading = false;
store.subscribe(['chosen', 'level', 'folded', 'filter', 'only', 'slides'], (state, before) => {
if (state.presented) return;
const next = text(state, location);
if (isReading || next === location.pathname + location.search + location.hash) return;
if (state.chosen !== before.chosen) history.pushState(null, '', next); else history.replaceState(null, '', next);
});
return () => {
isReading = true;
store.update(raakvlak.changes.restore(read(location, store.get().tree)));
isReading = false;
};
}
return { read, text, slide, ofSlide, follow };
})();
'use strict';
raakvlak.changes = (() => {
const { folding, layout, view } = raakvlak;
const legible = 0.64;
const clear = 12 / 14;
const readable = 0.4;
const room = { chosen: 60, focus: 40 };
const start = (tree, choices) => ({
tree, choices, folded: new Set(), level: null, filter: {}, only: false, matches: null, below: new Map(),
unfiltered: null, slides: [], presented: null, chosen: null, origin: 'map', active: tree.root, isReady: false, isFull: false,
aim: null, stage: { width: 0, height: 0, head: 0, covered: 0, left: 0, isNarrow: false }, sizes: new Map(), isAnimated: false,
layout: { shown: [], boxes: new Map(), bounds: { left: 0, right: 0, top: 0, bottom: 0 } },
view: { x: 0, y: 0, scale: 1, isFitted: true }, announced: null, focus: null,
});
const announced = (key, values = {}) => ({ announced: { key, values } });
function around(boxes) {
const x = Math.min(...boxes.map(box => box.x));
const y = Math.min(...boxes.map(box => box.y));
return {
x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x,
height: Math.max(...boxes.map(box => box.y + box.height)) - y,
};
}
function followed(state, former, { anchor, inSight = [], fits, isOfFilter, least = legible }) {
const targets = inSight.map(node => state.layout.boxes.get(node)).filter(Boolean);
if (fits) {
const whole = view.fitted(state);
if (whole.scale >= (targets.length > 0 ? least : readable)) return whole;
return targets.length > 0 ? view.framed(state, around(targets), isOfFilter ? 0 : readable, Math.max(least, clear))
: view.centred(state, legible);
}
let next = { ...state, view: { ...state.view, isFitted: false } };
if (targets.length > 0 && next.view.scale < clear) {
next = { ...next, view: view.zoomed(next, clear / next.view.scale) };
}
const [before, after] = [former.boxes.get(anchor), state.layout.boxes.get(anchor)];
if (before && after) {
const { x, y, scale } = next.view;
next = { ...next, view: view.moved(next, x + (before.x - after.x) * scale, y + (before.y - after.y) * scale) };
}
return targets.length > 0 ? view.showing(next, around(targets), room.chosen) : next.view;
}
function arranged(state, { isOfFilter }) {
const shown = folding.shown(state.tree, state.folded, raakvlak.filter.isWanted(state));
return { shown, ...state.stage.isNarrow ? layout.arrangeBelow(shown, state.sizes)
: raakvlak.filter.arranged(state, shown, isOfFilter) };
}
function laidOut(state, aim) {
const next = { ...state, layout: arranged(state, aim), isAnimated: Boolean(aim.isAnimated) };
const found = followed(next, state.layout, aim);
return { ...next, view: found, active: folding.nearest(state.active, next.layout.boxes) };
}
const appear = stage => state => ({ ...state, stage, isReady: true });
const layOut = measures => state => {
const next = laidOut({ ...state, ...measures }, state.aim);
const isOfPage = !state.aim.origin || state.aim.origin === 'address';
const isSmall = isOfPage && state.level > 1 && state.aim.fits && view.fitScale(next.stage, next.layout.bounds) < clear;
if (!isSmall) return next;
const less = { ...next, level: state.level - 1, folded: folding.atLevel(state.tree, state.level - 1), aim: { ...state.aim } };
return state.chosen ? { ...less, ...opened(less, state.chosen) } : less;
};
const resize = ({ stage, sizes }) => state => {
const next = { ...state, stage, sizes };
const isSame = sizes === state.sizes && stage.isNarrow === state.stage.isNarrow;
const placed = isSame ? next : laidOut(next, { anchor: view.midst(state) });
if (state.view.isFitted || stage.isNarrow) return { ...placed, view: followed(placed, placed.layout, { fits: true }) };
const x = placed.view.x + (stage.width - state.stage.width) / 2;
const y = placed.view.y + (stage.height - stage.covered - state.stage.height + state.stage.covered) / 2;
const kept = { ...placed, view: view.moved(placed, x, y) };
const box = state.chosen && kept.layout.boxes.get(state.chosen);
return box ? { ...kept, view: view.showing(kept, box, room.focus) } : kept;
};
const move = (x, y) => state => ({ ...state, view: view.moved(state, state.view.x + x, state.view.y + y) });
const look = (x, y) => state => {
const { stage: { width, height }, view: { scale } } = state;
return { ...state, view: view.moved(state, width / 2 - x * scale, height / 2 - y * scale) };
};
const zoom = (factor, x, y) => state => ({ ...state, view: view.zoomed(state, factor, x, y) });
const announceZoom = change => state => {
const next = change(state);
return { ...next, ...announced('zoom', { n: Math.round(next.view.scale * 100) }) };
};
const fit = state => ({ ...state, view: view.fitted(state) });
const leaveFull = state => (state.presented ? endPresenting(state) : fill(false)(state));
const fill = isFull => state => (isFull === state.isFull ? state : { ...state, isFull, aim: { fits: true } });
const turned = (state, nodes, isFolded) => ({ folded: folding.turned(state.folded, nodes, isFolded), level: null });
function opened(state, node) {
const folded = folding.openedTo(state.folded, node);
const only = state.only && raakvlak.filter.isWanted(state)(node);
return { folded, only, level: folded === state.folded ? state.level : null };
}
const fold = (node, isFolded, isAnnounced = true) => state => {
const values = { n: node.below, matches: isFolded ? state.below.get(node) : 0 };
return {
...state, ...turned(state, [node], isFolded),
aim: { anchor: node, inSight: isFolded ? [] : [node, ...node.children], isAnimated: true },
...(isAnnounced ? isFolded ? announced('folded', values) : announced('unfolded', values) : {}),
};
};
const toLevel = level => state => {
const folded = folding.atLevel(state.tree, level);
const shown = folding.shown(state.tree, folded, raakvlak.filter.isWanted(state));
return { ...state, folded, level: null, aim: { fits: true },
...announced('levelShown', { n: raakvlak.filter.different(shown) - 1, level }) };
};
const foldAll = isFolded => state => {
const values = { n: state.tree.root.below };
return { ...toLevel(isFolded ? 1 : Infinity)(state), ...announced(isFolded ? 'folded' : 'unfolded', values) };
};
const unfoldSiblings = node => state => {
const siblings = node.parent ? node.parent.children : [node];
return {
...state, ...turned(state, siblings, false), aim: { anchor: node, isAnimated: true },
...announced('unfolded', { n: siblings.reduce((sum, one) => sum + one.below, 0) }),
};
};
function filtered(state, asked, only) {
const filter = raakvlak.filter.allowed(asked, state.choices);
const found = raakvlak.filter.matching(state.tree, filter);
const before = state.unfiltered || { folded: state.folded, level: state.level };
if (!found.matches) return { filter, only, ...found, ...before, unfiltered: null };
return {
filter, only, ...found, unfiltered: before, level: null,
folded: folding.openedOnly(state.tree, found.matches),
};
}
const filter = (asked, only = false) => state => {
const next = { ...state, ...filtered(state, asked, only) };
return state.isReady ? { ...next, aim: raakvlak.filter.aim(next.matches) } : next;
};
const close = state => (state.chosen === null ? state : {
...state, chosen: null, aim: { anchor: state.chosen, fits: state.view.isFitted, isAnimated: true }, ...announced('closed'),
});
const choose = (node, origin, takesFocus) => state => (node.depth === 0 ? close(state) : {
...state, ...opened(state, node), chosen: node, active: node, origin: origin === 'panel' ? state.origin : origin,
aim: {
anchor: origin === 'map' ? node : null, inSight: [node], fits: state.view.isFitted, origin, isAnimated: true,
},
...announced('opened', { label: node.label }), focus: takesFocus ? { part: 'panel', node } : state.focus,
});
const activate = node => state => (node === state.active ? state : { ...state, active: node });
const focusOn = node => state => {
const box = state.layout.boxes.get(node);
const next = box ? view.showing(state, box, room.focus) : state.view;
const isThere = next.x === state.view.x && next.y === state.view.y;
return { ...state, active: node, view: isThere ? state.view : next, focus: { part: 'map', node } };
};
const focusBack = node => state => (state.origin === 'outline'
? { ...state, focus: { part: 'outline', node } } : focusOn(folding.nearest(node, state.layout.boxes))(state));
const reveal = node => state => {
const next = { ...state, ...opened(state, node) };
return next.folded === state.folded ? next : { ...next, aim: {} };
};
const announceText = text => state => ({ ...state, announced: { text } });
const announce = (key, values) => state => ({ ...state, ...announced(key, values) });
const present = (at, asked) => state => {
const { folded, level, filter: wanted, only, chosen } = state;
const before = state.presented?.before || { folded: level ? null : folded, filter: wanted, only, chosen };
const next = restore(asked)(state);
return { ...next, isFull: true, presented: { at, before }, aim: { ...next.aim, least: clear } };
};
const endPresenting = state => (state.presented === null ? state
: { ...restore(state.presented.before)(state), isFull: false, presented: null });
const keep = slide => state => ({ ...state, slides: [...state.slides, slide] });
const drop = index => state => ({ ...state, slides: state.slides.filter((slide, at) => at !== index) });
const restore = asked => state => {
const node = asked.chosen && asked.chosen.depth > 0 ? asked.chosen : null;
const fits = shown => view.fitScale(state.stage,
(state.stage.isNarrow ? layout.arrangeBelow : layout.arrange)(shown, state.sizes).bounds) >= clear;
const level = asked.folded ? null : state.stage.isNarrow ? 1 : folding.deepest(state.tree, fits);
const folded = asked.folded || folding.atLevel(state.tree, level);
const whole = { ...state, folded, level, unfiltered: null, slides: asked.slides || state.slides };
const found = { ...whole, ...filtered(whole, asked.filter, Boolean(asked.only)) };
const next = asked.folded ? { ...found, folded, level: null } : found;
return {
...next, ...(node ? opened(next, node) : {}), chosen: node, active: node || state.active,
aim: {
...raakvlak.filter.aim(next.matches), ...node ? { inSight: [node, ...node.children] } : {}, least: clear,
origin: 'address',
},
};
};
return {
start, appear, layOut, resize, move, look, zoom, announceZoom, fit, fill, leaveFull, fold, toLevel, foldAll, unfoldSiblings,
filter, choose, close, activate, focusOn, focusBack, reveal, announce, announceText, keep, drop, present, endPresenting, restore,
};
})();
'use strict';
raakvlak.links = (() => {
const { changes } = raakvlak;
function follow(store, element, origin) {
element.addEventListener('click', event => {
const link = event.target.closest('a[href*="#"]');
if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
if (link.pathname !== location.pathname || link.host !== location.host) return;
const node = store.get().tree.byId.get(decodeURIComponent(link.hash.slice(1)));
if (!node) return;
event.preventDefault();
store.update(changes.choose(node, origin, origin === 'panel' || event.detail === 0));
});
}
function escape(store, element) {
element.addEventListener('keydown', event => {
if (event.key !== 'Escape' || !store.get().chosen) return;
event.preventDefault();
store.update(changes.close);
});
}
return { follow, escape };
})();
'use strict';
raakvlak.frame = (() => {
const { changes, folding, make, view } = raakvlak;
const signs = { zoomOut: '−', zoomIn: '+' };
const buttons = {
zoomOut: changes.announceZoom(changes.zoom(0.8)), zoomIn: changes.announceZoom(changes.zoom(1.25)),
fit: changes.announceZoom(changes.fit),
};
const mostLevels = 3;
function button(text, name, press, attributes = {}) {
const element = make('button', { type: 'button', class: name, ...attributes }, text);
element.addEventListener('click', press);
return element;
}
function zoom(store, words) {
return make('div', { class: 'controls', role: 'group', 'aria-label': words.text('controls') },
...Object.entries(buttons).map(([key, change]) => {
const [sign, text] = [signs[key], words.text(key)];
return button(sign || text, key, () => store.update(change), sign && { 'aria-label': text, title: text });
}));
}
function levels(store, words) {
const { tree } = store.get();
const depth = folding.depth(tree);
const parts = [];
for (let level = 1; level <= Math.min(depth - 1, mostLevels); level += 1) {
const name = words.text('level', { n: level });
const [css, change] = level === 1 ? ['foldAll', changes.foldAll(true)] : ['level', changes.toLevel(level)];
parts.push([level, button(String(level), css, () => store.update(change), { 'aria-label': name, title: name })]);
}
parts.push([depth, button(words.text('all'), 'unfoldAll', () => store.update(changes.foldAll(false)))]);
store.subscribe(['folded'], ({ folded }) => {
const level = folding.level(tree, folded);
for (const [at, one] of parts) one.setAttribute('aria-pressed', at === level);
});
const label = make('span', { id: 'map-levels' }, words.text('levels'));
return make('div', { class: 'levels', role: 'group', 'aria-labelledby': 'map-levels' },
label, ...parts.map(([, one]) => one));
}
function opener(tools, text, name, ...content) {
const sheet = make('div', { class: `sheet ${name}-sheet`, id: `map-${name}`, hidden: '' }, ...content);
const toggle = isOpen => {
if (isOpen) for (const other of tools.querySelectorAll('.sheet')) if (other !== sheet) other.hidden = true;
sheet.hidden = !isOpen;
for (const one of tools.querySelectorAll('[aria-expanded]')) {
one.setAttribute('aria-expanded', !tools.querySelector(`#${one.getAttribute('aria-controls')}`).hidden);
}
};
const control = button(text, name, () => toggle(sheet.hidden), {
'aria-expanded': 'false', 'aria-controls': sheet.id,
});
const element = make('div', { class: 'opener' }, control, sheet);
element.addEventListener('keydown', event => {
if (event.key !== 'Escape' || sheet.hidden) return;
event.stopPropagation();
toggle(false);
control.focus();
});
document.addEventListener('pointerdown', event => {
if (!sheet.hidden && !element.contains(event.target)) toggle(false);
});
element.addEventListener('focusout', event => {
if (!sheet.hidden && event.relatedTarget && !element.contains(event.relatedTarget)) toggle(false);
});
addEventListener('hashchange', () => { if (!sheet.hidden) toggle(false); });
return { element, button: control, toggle: () => toggle(sheet.hidden), close: () => toggle(false) };
}
function texts(words, outline) {
const control = button(words.text('texts'), 'texts', () => {
control.setAttribute('aria-pressed', outline.classList.toggle('with-texts'));
}, { 'aria-pressed': 'false' });
return control;
}
function build(store, section, outline, words) {
const stage = section.querySelector('.stage');
for (const drawing of stage.children) drawing.classList.add('drawn');
const layer = make('div', { class: 'layer', ...raakvlak.own });
const element = make('div', {
class: 'tree', role: 'tree', 'aria-describedby': 'map-keys',
'aria-label': raakvlak.own.lang ? words.text('treeHere') : words.text('tree', { label: store.get().tree.root.label }),
}, layer);
const tools = make('div', { class: 'tools', role: 'group', 'aria-label': words.text('tools') });
const status = make('p', { class: 'announce', role: 'status' });
const live = make('div', { class: 'live' }, element, tools, zoom(store, words));
stage.prepend(live);
stage.after(make('details', { class: 'keys' }, make('summary', {}, words.text('helpTitle')),
make('p', { id: 'map-keys' }, words.text('help'))), status);
outline.before(texts(words, outline));
store.subscribe(['announced'], ({ announced: { key, values, text } }) => {
status.textContent = text || words.withMatches(key, values);
});
store.subscribe(['stage', 'layout', 'view'], state => {
const isNarrow = state.stage.isNarrow;
live.classList.toggle('narrow', isNarrow);
element.style.height = isNarrow ? `${view.narrowHeight(state)}px` : '';
element.classList.toggle('higher', view.isHigher(state));
});
return { element, layer, tools, live };
}
return { build, button, opener, levels };
})();
'use strict';
raakvlak.Cards = (() => {
const { make, layout } = raakvlak;
const svgName = 'http://www.w3.org/2000/svg';
const button = 42;
const hidden = { 'aria-hidden': 'true' };
const isInferred = node => (node.isInferred ? ' inferred' : '');
const branch = node => (node.branch > 0 ? ` b${(node.branch - 1) % 8 + 1}` : '');
function badge({ kind, inferred, href, name, text }) {
return make('a', {
class: `badge ${kind}${inferred ? ' inferred' : ''}`, href, title: name, tabindex: -1, draggable: false,
}, text);
}
const signs = { cause: { left: '►', right: '◄' }, example: '•', chance: '+', measure: '✓' };
function kind(node, words) {
const sign = signs[node.kind];
return make('span', { class: 'kind', ...hidden },
make('span', {}, sign[node.side] || sign), // Our word, on a card in the plan's language.
make('span', raakvlak.own.lang ? { lang: document.documentElement.lang } : {}, words.kind(node).toLowerCase()));
}
function named(element, name, node) {
const said = make('span', { id: `_said${node.index}`, lang: document.documentElement.lang, hidden: '' });
name.id = `_name${node.index}`;
element.setAttribute('aria-labelledby', `${name.id} ${said.id}`);
element.append(said);
return said;
}
function card(node, words) {
const element = make('div', {
class: `card d${Math.min(node.depth, 3)} ${node.side}${isInferred(node)}${branch(node)}`,
role: 'treeitem', tabindex: -1, 'aria-level': node.depth + 1,
'aria-setsize': node.parent ? node.parent.children.length : 1, 'aria-posinset': node.position,
});
element.style.setProperty('--depth', node.depth);
const name = make('span', { class: 'name' }, node.label);
const said = raakvlak.own.lang ? named(element, name, node) : null;
const box = make('div', { class: 'box' }, node.kind === 'consequence' ? name
: make('span', { class: 'named' }, kind(node, words), name));
if (node.isReference) box.append(make('span', { class: 'elsewhere', ...hidden }, '→'));
if (node.badges.length > 2) element.classList.add('many');
if (node.badges.length > 0) box.append(make('span', { class: 'badges', ...hidden }, ...node.badges.map(badge)));
element.append(box);
if (node.depth === 0) element.setAttribute('aria-expanded', 'true');
if (node.depth === 0 || node.children.length === 0) return { element, box, said, fold: null };
const fold = make('button', { class: 'fold', type: 'button', tabindex: -1, ...hidden });
if (said) fold.lang = said.lang;
element.classList.add('branching');
element.append(fold);
return { element, box, said, fold };
}
function turn(node, { element }, side) {
if (!side || node.depth === 0 || element.classList.contains(side)) return;
element.classList.toggle('left', side === 'left');
element.classList.toggle('right', side === 'right');
const sign = signs[node.kind]?.[side];
if (sign) element.querySelector('.kind > span').textContent = sign;
}
function curve(node) {
if (node.depth === 0) return null;
const path = document.createElementNS(svgName, 'path');
path.setAttribute('class', `d${Math.min(node.depth, 3)}${branch(node) || ' b8'}${isInferred(node)}`);
return path;
}
function readLetters(layer) {
const pen = make('canvas').getContext('2d');
const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.875;
const widths = new Map();
pen.font = `${size}px ${getComputedStyle(layer).fontFamily}`;
Object.assign(layout.letters, {
size,
width: text => {
if (!widths.has(text)) widths.set(text, pen.measureText(text).width);
return widths.get(text);
},
});
}
const isNear = (one, other) => Math.abs(one.width - other.width) <= 4 && Math.abs(one.height - other.height) <= 2
&& one.extra === other.extra && one.over === other.over;
return class Cards {
static most = 500;
constructor(tree, layer, words) {
Object.assign(this, { tree, layer, words, parts: new Map(), nodes: new Map(), state: null, made: () => {} });
this.curves = document.createElementNS(svgName, 'svg');
this.curves.setAttribute('class', 'curves');
this.curves.setAttribute('aria-hidden', 'true');
layer.append(this.curves);
}
get(node) { return this.parts.get(node); }
nodeOf(element) { return this.nodes.get(element); }
make(shown) {
const missing = shown.filter(node => !this.parts.has(node));
if (missing.length === 0) return [];
let next = null;
let last = this.tree.nodes.length - 1;
for (const node of missing.reverse()) {
for (; last > node.index; last -= 1) next = this.parts.get(this.tree.nodes[last])?.element || next;
const part = { ...card(node, this.words), path: curve(node) };
this.parts.set(node, part);
this.nodes.set(part.element, node);
this.layer.insertBefore(part.element, next);
if (part.path) this.curves.append(part.path);
this.show(node, part);
this.made(part);
}
return missing.map(node => this.parts.get(node));
}
sure(node) {
this.make([node]);
return this.get(node);
}
measure(shown, former, isAll) {
const isLarge = shown.length > Cards.most;
const out = isAll ? [...this.parts.values()].filter(part => part.element.hidden) : [];
for (const { element } of out) element.hidden = false;
const sizes = new Map(former);
let isSame = true;
for (const [node, { box, fold, stubs }] of this.parts) {
const width = box.offsetWidth;
if (width === 0) continue;
const height = box.offsetHeight;
const extra = stubs ? stubs.offsetHeight + 6 : 0;
const over = fold ? Math.max(0, fold.offsetWidth - button) : 0;
const old = former.get(node);
const size = { width, height, extra, over };
if (old && old.width === width && old.height === height && old.extra === extra && old.over === over) continue;
if (!old && isLarge && isNear(size, layout.estimate(node))) continue;
sizes.set(node, size);
isSame = false;
}
for (const { element } of out) element.hidden = true;
return isSame ? former : sizes;
}
show(node, part) {
const { state, words } = this;
const { element, path, fold } = part;
const isFolded = state.folded.has(node);
const isChosen = node === state.chosen;
const isMatch = Boolean(state.matches?.has(node));
const isOther = Boolean(state.matches) && !isMatch;
const matches = isFolded ? state.below.get(node) || 0 : 0;
const called = words.card(node, { isFolded, matches, isMatch }, part.said ? '' : node.label);
if (part.called === called && part.isChosen === isChosen && part.isFolded === isFolded && part.isOther === isOther) {
return;
}
Object.assign(part, { called, isChosen, isFolded, isOther });
if (part.said) part.said.textContent = called; else element.setAttribute('aria-label', called);
element.setAttribute('aria-selected', isChosen);
element.classList.toggle('match', isMatch);
for (const one of [element, path]) one?.classList.toggle('other', isOther);
if (!fold) return;
element.setAttribute('aria-expanded', !isFolded);
element.classList.toggle('folded', isFolded);
fold.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '−';
fold.title = part.said ? words.text(isFolded ? 'unfoldHere' : 'foldHere')
: words.text(isFolded ? 'unfold' : 'fold', { label: node.label });
}
choose(node, isChosen) {
const part = this.parts.get(node);
if (!part) return;
part.element.classList.toggle('chosen', isChosen);
part.stubs?.remove();
part.stubs = null;
if (!isChosen || node.also.length === 0) return;
part.stubs = make('ul', { class: 'stubs', ...hidden }, ...node.also.map(({ href, text }) =>
make('li', {}, make('a', { href, tabindex: -1 }, text))));
part.element.append(part.stubs);
}
follow(store) {
const path = node => [...raakvlak.folding.above(node), node];
this.state = store.get();
readLetters(this.layer);
this.make([this.tree.root]);
this.get(this.tree.root).element.tabIndex = 0;
store.subscribe(['chosen'], (state, before) => {
this.state = state;
if (state.chosen) this.make(path(state.chosen).sort((one, other) => one.index - other.index));
if (before.chosen) this.choose(before.chosen, false);
if (state.chosen) this.choose(state.chosen, true);
});
store.subscribe(['layout', 'folded', 'chosen', 'matches'], state => {
this.state = state;
for (const node of state.layout.shown) {
if (!this.has(node)) continue;
this.show(node, this.get(node));
turn(node, this.get(node), state.layout.boxes.get(node)?.side);
}
});
store.subscribe(['active'], (state, before) => {
const [former, next] = [this.get(before.active)?.element, this.get(state.active)?.element];
if (former) former.tabIndex = -1;
if (!next) return;
next.tabIndex = 0;
const isHidden = !state.layout.boxes.has(before.active);
if (isHidden && former?.contains(document.activeElement)) next.focus({ preventScroll: true });
});
}
has(node) { return this.parts.has(node); }
};
})();
'use strict';
raakvlak.Motion = (() => {
const { layout, folding, view, Cards } = raakvlak;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const duration = 260;
const longest = 40;
const most = 400;
const ease = part => 1 - (1 - part) ** 3;
const mix = (from, to, part) => from + (to - from) * part;
const crosses = ({ from, to }, sight) =>
Math.min(from.x, to.x) < sight.right && Math.max(from.x + from.width, to.x + to.width) > sight.left
&& Math.min(from.y, to.y) < sight.bottom && Math.max(from.y + from.height, to.y + to.height) > sight.top;
const contains = (area, { left, right, top, bottom }) => area
&& area.left <= left && area.right >= right && area.top <= top && area.bottom >= bottom;
const grown = ({ left, right, top, bottom }) => ({
left: 2 * left - right, right: 2 * right - left, top: 2 * top - bottom, bottom: 2 * bottom - top,
});
function tucked({ width = 0, height = 0 } = {}, box) {
const x = box.x + (box.width - width) / 2;
return { x, y: box.y + (box.height - height) / 2, width, height, lead: box.lead };
}
return class Motion {
constructor(store, cards, layer) {
Object.assign(this, { store, cards, layer, frame: 0, room: 0 });
this.boxes = new Map();
this.view = store.get().view;
this.area = null;
Object.assign(this, { from: this.view, to: this.view });
store.subscribe(['layout', 'view'], (state, before) => {
if (state.layout !== before.layout) this.move(state); else this.turn(state.view);
});
store.subscribe(['active'], ({ active }, before) => {
for (const node of [before.active, active]) if (this.boxes.has(node)) this.place(node);
});
addEventListener('scroll', () => { if (this.area && store.get().stage.isNarrow) this.sift(); }, { passive: true });
}
turn(target) {
const { from, to, view: now } = this;
const by = one => ({ x: one.x + target.x - to.x, y: one.y + target.y - to.y, scale: one.scale });
const isMoving = this.frame !== 0 && target.scale === to.scale;
this.from = isMoving ? by(from) : target;
this.to = target;
this.apply(isMoving ? by(now) : target);
}
apply({ x, y, scale }) {
const room = view.clamp(Math.ceil(24 / scale) + 2, 26, 43);
if (room !== this.room) this.layer.style.setProperty('--room', `${room}px`);
this.room = room;
this.view = { x, y, scale };
this.layer.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
this.sift();
}
sift() {
const isLarge = this.boxes.size > Cards.most;
if (!isLarge && !this.area) return;
const sight = this.sight(this.view);
if (isLarge && contains(this.area, sight)) return;
this.area = isLarge ? grown(sight) : null;
this.need(this.boxes.keys());
for (const node of this.boxes.keys()) this.place(node);
}
sight(seen) {
const { stage } = this.store.get();
const whole = view.sight(seen, stage);
if (!stage.isNarrow) return whole;
const top = -this.layer.parentElement.getBoundingClientRect().top;
return { ...whole, top: (top - seen.y) / seen.scale, bottom: (top + innerHeight - seen.y) / seen.scale };
}
isDrawn(node) {
const to = this.boxes.get(node);
return !this.area || crosses({ from: to, to }, this.area) || node === this.store.get().active;
}
isJoined(node) {
const from = node.parent && this.boxes.get(node.parent);
return Boolean(from) && (!this.area || crosses({ from, to: this.boxes.get(node) }, this.area));
}
need(nodes) {
this.cards.make([...nodes].filter(node => !this.cards.has(node) && (this.isDrawn(node) || this.isJoined(node)))
.sort((one, other) => one.index - other.index));
}
place(node) {
const isDrawn = this.isDrawn(node);
const part = isDrawn ? this.cards.sure(node) : this.cards.get(node);
if (!part) return;
const to = this.boxes.get(node);
const from = node.parent && this.boxes.get(node.parent);
if (part.element.hidden === isDrawn) part.element.hidden = !isDrawn;
if (isDrawn) part.element.style.transform = `translate(${to.x}px,${to.y}px)`;
if (!part.path) return;
const isJoined = this.isJoined(node);
if (isJoined) part.path.setAttribute('d', layout.curve(node, from, to));
if (part.isJoined === isJoined) return;
part.isJoined = isJoined;
if (isJoined) part.path.removeAttribute('display'); else part.path.setAttribute('display', 'none');
}
moves({ layout: { boxes }, sizes, isAnimated }) {
const moves = [];
for (const node of new Set([...this.boxes.keys(), ...boxes.keys()])) {
const goal = boxes.get(node);
const old = this.boxes.get(node);
const above = folding.nearest(node, boxes);
const to = goal || tucked(sizes.get(node), boxes.get(above));
const from = old || tucked(sizes.get(node), this.boxes.get(above) || to);
const isSame = old && goal && old.x === goal.x && old.y === goal.y;
if (!isSame || !isAnimated) moves.push({ node, from, to, enters: !old, leaves: !goal });
}
return moves;
}
move(state) {
cancelAnimationFrame(this.frame);
const isAnimated = state.isAnimated && !still.matches;
const moves = this.moves({ ...state, isAnimated });
this.from = this.view;
this.to = state.view;
if (!isAnimated) { this.step(moves, 1); this.settle(moves); return; }
const sights = [this.sight(this.from), this.sight(this.to)];
const seen = moves.filter(move => sights.some(sight => crosses(move, sight)));
const moving = new Set(seen.length > most ? [] : seen);
this.draw(moves.filter(move => !moving.has(move)), 1);
let done = 0;
let last = performance.now();
const tick = time => {
done = Math.min(1, done + Math.min(Math.max(0, time - last), longest) / duration);
last = time;
this.step([...moving], ease(done));
if (done < 1) this.frame = requestAnimationFrame(tick); else this.settle(moves);
};
tick(last);
}
step(moves, part) {
const { from, to } = this;
this.draw(moves, part);
this.apply({ x: mix(from.x, to.x, part), y: mix(from.y, to.y, part), scale: mix(from.scale, to.scale, part) });
}
draw(moves, part) {
const touched = new Set();
for (const { node, from, to } of moves) {
this.boxes.set(node, { ...to, x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) });
touched.add(node);
for (const child of node.children) if (this.boxes.has(child)) touched.add(child);
}
if (this.boxes.size > Cards.most && !this.area) this.area = grown(this.sight(this.to));
this.need(touched);
for (const { node, enters, leaves } of moves) {
const made = this.cards.get(node);
const opacity = (enters ? part : leaves ? 1 - part : 1) || 0.01;
if (!made || (made.opacity ?? 1) === opacity) continue;
for (const one of [made.element, made.path]) if (one) one.style.opacity = opacity === 1 ? '' : opacity;
made.opacity = opacity;
}
for (const node of touched) this.place(node);
}
settle(moves) {
this.frame = 0;
for (const { node, leaves } of moves) {
if (!leaves) continue;
this.boxes.delete(node);
const part = this.cards.get(node);
if (part) this.hide(part);
}
this.sift();
}
hide(part) {
part.element.hidden = true;
part.isJoined = false;
part.path?.setAttribute('display', 'none');
}
};
})();
'use strict';
raakvlak.Pointer = (() => {
const { changes, view } = raakvlak;
return class Pointer {
constructor(store, stage) {
Object.assign(this, { store, stage, fingers: new Map(), dragged: false });
stage.addEventListener('wheel', event => this.wheel(event), { passive: false });
stage.addEventListener('pointerdown', event => this.press(event));
stage.addEventListener('pointermove', event => this.drag(event));
for (const name of ['pointerup', 'pointercancel']) {
stage.addEventListener(name, event => this.release(event));
}
stage.addEventListener('scroll', () => { stage.scrollTo(0, 0); });
stage.addEventListener('click', event => {
if (!this.dragged) return;
event.preventDefault();
event.stopPropagation();
}, true);
}
move(x, y) {
const before = this.store.get().view;
this.store.update(changes.move(x, y));
const after = this.store.get().view;
return { x: before.x + x - after.x, y: before.y + y - after.y };
}
point(event) {
const { left, top } = this.stage.getBoundingClientRect();
return { x: event.clientX - left, y: event.clientY - top };
}
wheel(event) {
const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? this.store.get().stage.height : 1;
if (event.ctrlKey || event.metaKey) {
event.preventDefault();
const { x, y } = this.point(event);
this.store.update(changes.zoom(Math.exp(-view.clamp(event.deltaY * unit, -24, 24) / 140), x, y));
return;
}
const sideways = event.shiftKey && event.deltaX === 0;
const x = -(sideways ? event.deltaY : event.deltaX) * unit;
const y = sideways ? 0 : -event.deltaY * unit;
const left = this.move(x, y);
if (Math.abs(x - left.x) + Math.abs(y - left.y) >= 0.5) event.preventDefault();
}
press(event) {
if (event.button !== 0) return;
if (this.fingers.size === 0) this.dragged = false;
this.fingers.set(event.pointerId, this.point(event));
this.start = this.point(event);
}
drag(event) {
const before = this.fingers.get(event.pointerId);
if (!before) return;
if (event.pointerType === 'mouse' && event.buttons === 0) { this.release(event); return; }
const now = this.point(event);
if (!this.dragged && this.fingers.size === 1
&& Math.hypot(now.x - this.start.x, now.y - this.start.y) < 5) return;
if (!this.dragged) {
this.dragged = true;
this.stage.classList.add('dragging');
for (const id of this.fingers.keys()) this.stage.setPointerCapture(id);
}
this.fingers.set(event.pointerId, now);
const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
if (!other) {
const left = this.move(now.x - before.x, now.y - before.y);
if (event.pointerType === 'touch' && view.isHigher(this.store.get())) window.scrollBy(0, -left.y);
return;
}
this.move((now.x - before.x) / 2, (now.y - before.y) / 2);
const apart = Math.hypot(before.x - other.x, before.y - other.y);
if (apart === 0) return;
const factor = Math.hypot(now.x - other.x, now.y - other.y) / apart;
this.store.update(changes.zoom(factor, (now.x + other.x) / 2, (now.y + other.y) / 2));
}
release(event) {
this.fingers.delete(event.pointerId);
if (this.fingers.size > 0) return;
this.stage.classList.remove('dragging');
setTimeout(() => { this.dragged = false; });
}
};
})();
'use strict';
raakvlak.outline = (() => {
const { changes, make } = raakvlak;
const long = 400;
const narrowest = '(max-width: 22rem)';
function line(store, node) {
const list = node.item.querySelector(':scope > ul');
const button = make('button', { type: 'button', class: 'toggle' });
const count = make('span', { class: 'count', 'aria-hidden': 'true' });
const fold = isFolded => store.update(changes.fold(node, isFolded, false));
button.addEventListener('click', () => fold(!store.get().folded.has(node)));
list.addEventListener('beforematch', () => { if (store.get().folded.has(node)) fold(false); });
if (raakvlak.own.lang) {
button.id = `_fold${node.index}`;
node.link.id = `_label${node.index}`;
button.setAttribute('aria-labelledby', `${button.id} ${node.link.id}`);
}
const row = node.item.querySelector(':scope > .line');
row.prepend(button);
row.append(count);
return { node, list, button, count, shown: '' };
}
function show(line, words, { folded, below }) {
const { node, list, button, count } = line;
const isFolded = folded.has(node);
const matches = isFolded ? below.get(node) || 0 : 0;
const name = words.withMatches('under', { n: node.below, label: raakvlak.own.lang ? '' : node.label, matches });
const shown = `${isFolded} ${name}`;
if (line.shown === shown) return;
line.shown = shown;
list.hidden = isFolded ? 'until-found' : false;
count.textContent = isFolded ? raakvlak.folding.sign(node, matches) : '';
button.setAttribute('aria-expanded', !isFolded);
button.setAttribute('aria-label', name);
}
function choose(node, isChosen) {
node.item.classList.toggle('chosen', isChosen);
if (isChosen) node.link.setAttribute('aria-current', 'true'); else node.link.removeAttribute('aria-current');
}
function putAway(outline, words) {
const query = matchMedia(narrowest);
const part = outline.closest('.outline-part');
const texts = part.querySelector('.texts');
const button = make('button', { type: 'button', class: 'open-text' });
let isOpen = location.hash.length > 1;
const show = () => {
const isShown = isOpen || !query.matches;
outline.hidden = isShown ? false : 'until-found';
if (texts) texts.hidden = !isShown;
button.hidden = !query.matches;
button.setAttribute('aria-expanded', String(isShown));
button.textContent = words.text(isShown ? 'closeText' : 'openText');
};
button.addEventListener('click', () => { isOpen = !isOpen; show(); });
outline.addEventListener('beforematch', () => { isOpen = true; show(); });
query.addEventListener('change', show);
part.querySelector('h2').after(button);
show();
}
function follow(store, outline, words) {
const { tree } = store.get();
outline.classList.toggle('long', tree.nodes.length > long);
const lines = tree.branching.map(node => line(store, node));
putAway(outline, words);
raakvlak.links.follow(store, outline, 'outline');
raakvlak.links.escape(store, outline);
const showLines = () => {
waits = false;
for (const one of lines) show(one, words, store.get());
outline.classList.add('ready');
};
let waits = false;
store.subscribe(['folded', 'matches'], () => {
const isFirst = !outline.classList.contains('ready');
if (tree.nodes.length <= long || isFirst) { showLines(); return; }
if (waits) return;
waits = true;
requestAnimationFrame(() => setTimeout(showLines));
});
store.subscribe(['matches', 'only'], state => {
const { matches } = state;
const isWanted = raakvlak.filter.isWanted(state);
for (const node of tree.nodes.slice(1)) {
node.item.classList.toggle('match', Boolean(matches?.has(node)));
node.item.classList.toggle('other', Boolean(matches) && !matches.has(node));
node.item.hidden = !isWanted(node);
}
});
store.subscribe(['chosen'], (state, before) => {
if (before.chosen) choose(before.chosen, false);
if (state.chosen) choose(state.chosen, true);
});
store.subscribe(['focus'], ({ focus }) => { if (focus.part === 'outline') focus.node.link.focus(); });
}
return { follow };
})();
'use strict';
raakvlak.Panel = (() => {
const { changes, folding, make } = raakvlak;
const link = node =>
make('a', { href: `#${encodeURIComponent(node.id)}`, ...raakvlak.own }, node.label);
function copy(element) {
const clone = element.cloneNode(true);
for (const part of [clone, ...clone.querySelectorAll('[id]')]) part.removeAttribute('id');
return clone;
}
return class Panel {
constructor(store, element, words) {
Object.assign(this, { store, element, words, button: null });
raakvlak.links.follow(store, element, 'panel');
raakvlak.links.escape(store, element);
store.subscribe(['chosen'], (state, before) => {
if (state.chosen) this.open(state.chosen); else this.close(before.chosen);
});
store.subscribe(['chosen', 'folded'], state => this.name(state));
store.subscribe(['focus'], ({ focus }) => {
if (focus.part === 'panel') element.focus({ preventScroll: true });
});
}
open(node) {
const parts = [this.head(node)];
this.button = null;
if (node.about) parts.push(copy(node.about));
if (node.children.length > 0) parts.push(this.below(node));
this.element.className = `panel b${(node.branch + 7) % 8 + 1}`;
this.element.replaceChildren(...parts);
this.element.hidden = false;
this.element.scrollTop = 0;
}
close(node) {
const hadFocus = this.element.contains(document.activeElement);
this.button = null;
this.element.hidden = true;
this.element.replaceChildren();
if (hadFocus) this.store.update(changes.focusBack(node));
}
head(node) {
const above = folding.above(node).reverse();
const kind = this.words.kind(node).toLowerCase();
const route = above.flatMap((step, at) => (at === 0 ? [make('span', raakvlak.own, step.label)] : [' › ', link(step)]))
.concat(kind ? [` › ${kind}`] : []);
const button = make(
'button', { class: 'close', type: 'button', 'aria-label': this.words.text('close') }, make('span', {}, '×'));
button.addEventListener('click', () => this.store.update(changes.close));
return make('div', { class: 'panel-head' },
make('p', { class: 'way' }, ...route), make('h2', { id: 'panel-title', ...raakvlak.own }, node.label), button);
}
below(node) {
this.button = make('button', { class: 'fold-here', type: 'button' });
this.button.addEventListener('click', () =>
this.store.update(changes.fold(node, !this.store.get().folded.has(node))));
const kinds = [...new Set(node.children.map(child => child.kind))];
const lists = kinds.map(kind => [
make('h3', {}, this.words.text(`kind-${kind}`)),
make('ul', {}, ...node.children.filter(child => child.kind === kind).map(child => make('li', {}, link(child)))),
]);
return make('div', { class: 'leads' },
make('div', { class: 'leads-head' }, lists[0][0], this.button), ...lists.flat().slice(1));
}
name({ chosen, folded }) {
if (!this.button) return;
const isFolded = folded.has(chosen);
this.button.textContent = this.words.text(isFolded ? 'unfoldHere' : 'foldHere');
this.button.setAttribute('aria-expanded', !isFolded);
}
covers(stage, origin) {
const { element } = this;
if (getComputedStyle(element).position !== 'sticky' || this.store.get().stage.isNarrow) return 0;
if (origin === 'map') stage.scrollIntoView({ block: 'start' });
const top = origin === 'address' ? element.closest('.workspace').getBoundingClientRect().top : 0;
const { bottom, height } = stage.getBoundingClientRect();
const covered = bottom - top - (innerHeight - element.offsetHeight - 8);
return covered > 0 && covered < height * 0.7 ? covered : 0;
}
};
})();
'use strict';
raakvlak.Keys = (() => {
const { changes, plain } = raakvlak;
const pause = 800;
const stride = 80;
const arrows = { ArrowLeft: [stride, 0], ArrowRight: [-stride, 0], ArrowUp: [0, stride], ArrowDown: [0, -stride] };
return class Keys {
constructor(store) {
Object.assign(this, { store, typed: '', typedAt: 0 });
}
press(event) {
if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('a, button')) return;
if (this.handle(event.key, event.shiftKey, performance.now())) event.preventDefault();
}
handle(key, isShifted, now) {
const { active, layout: { shown } } = this.store.get();
const send = change => { this.store.update(change); return true; };
const go = node => (node ? send(changes.focusOn(node)) : true);
if (isShifted && arrows[key]) return send(changes.move(...arrows[key]));
switch (key) {
case 'ArrowUp': return go(shown[shown.indexOf(active) - 1]);
case 'ArrowDown': return go(shown[shown.indexOf(active) + 1]);
case 'ArrowLeft': return send(this.sideways('left'));
case 'ArrowRight': return send(this.sideways('right'));
case 'Home': return go(shown[0]);
case 'End': return go(shown[shown.length - 1]);
case 'Enter': return send(changes.choose(active, 'map', true));
case ' ': return this.isTyping(now) ? this.find(key, now) : send(changes.choose(active, 'map', true));
case 'Escape': return send(changes.close);
case '*': return send(changes.unfoldSiblings(active));
case '+': case '=': return send(changes.announceZoom(changes.zoom(1.25)));
case '-': return send(changes.announceZoom(changes.zoom(0.8)));
case '0': return send(changes.announceZoom(changes.fit));
case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
return this.isTyping(now) ? this.find(key, now) : send(changes.toLevel(Number(key)));
default: return /^[\p{L}\p{N}]$/u.test(key) && this.find(key, now);
}
}
sideways(side) {
const { active, folded, layout: { boxes }, stage } = this.store.get();
const sideOf = node => (stage.isNarrow ? 'right' : boxes.get(node).side);
const own = sideOf(active);
const isFolded = folded.has(active);
const go = node => (node ? changes.focusOn(node) : state => state);
const children = active.children.filter(child => boxes.has(child));
if (active.depth === 0) {
return go(stage.isNarrow ? side === 'right' && children[0] : children.find(child => sideOf(child) === side));
}
if (own === side) return isFolded ? changes.fold(active, false) : go(children[0]);
return active.children.length > 0 && !isFolded ? changes.fold(active, true) : go(active.parent);
}
isTyping(now) { return this.typed !== '' && now - this.typedAt < pause; }
find(key, now) {
const { tree: { nodes }, active } = this.store.get();
this.typed = (this.isTyping(now) ? this.typed : '') + plain(key);
this.typedAt = now;
const from = active.index + (this.typed.length === 1 ? 1 : 0);
const order = [...nodes.slice(from), ...nodes.slice(0, from)];
const found = order.find(node => ` ${plain(node.label)}`.includes(` ${this.typed}`));
if (found) {
this.store.update(changes.reveal(found));
this.store.update(changes.focusOn(found));
this.store.update(changes.announce('found', { label: found.label }));
} else {
this.store.update(changes.announce('notFound', { text: this.typed }));
}
return true;
}
};
})();
'use strict';
raakvlak.legend = (() => {
const { frame, make } = raakvlak;
const kinds = { cause: '◄', example: '•', chance: '+', measure: '✓' };
const sample = (css, text = '') => make('span', { class: `sample ${css}`, 'aria-hidden': 'true' }, text);
const line = (isThere, sign, text) => (isThere ? [make('li', {}, sign, make('span', {}, text))] : []);
const areas = form => [...form.querySelectorAll('select[name="focus"] option')].filter(option => option.value)
.flatMap(({ textContent: text }) => {
const [, numeral, title] = text.match(/^(\S+)\s*(.*)$/);
return line(true, sample('badge focus', numeral), title);
});
return (store, { tools, form }, words) => {
const { nodes } = store.get().tree;
const has = test => nodes.some(test);
const hasBadge = test => has(({ badges }) => badges.some(test));
const ofKind = kind => has(node => node.kind === kind);
const list = make('ul', {},
...line(hasBadge(one => one.kind === 'point'), sample('badge point', '7'), words.text('legendPoint')),
...areas(form),
...line(hasBadge(one => one.kind === 'figure'), sample('badge figure', '◎'), words.text('legendFigure')),
...line(true, sample('card-sign', ''), words.text('legendStated')),
...line(has(one => one.isInferred) || hasBadge(one => one.inferred), sample('card-sign inferred'), words.text('legendInferred')),
...line(true, sample('fold-sign', '+8'), words.text('legendFold')),
...line(true, sample('fold-sign', '3/8'), words.text('legendShare')),
...line(true, sample('match-sign', '●'), words.text('legendMatch')),
...line(has(one => one.isReference), sample('plain-sign', '→'), words.text('legendReference')),
...Object.entries(kinds).flatMap(([kind, sign]) => line(ofKind(kind), sample('plain-sign', sign),
`${words.text(`kind-${kind}`)}: ${words.text(`meaning-${kind}`)}`)));
const opened = frame.opener(tools, words.text('legend'), 'legend', list, make('p', {}, words.text('legendColour')));
const sheet = opened.element.querySelector('.sheet');
for (const [key, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', words.text('legend')]]) {
sheet.setAttribute(key, value);
}
return opened;
};
})();
'use strict';
raakvlak.slides = (() => {
const { address, changes, frame, make } = raakvlak;
const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
function all({ tree, slides }) {
if (slides.length > 0) return slides.map(one => address.ofSlide(one, tree));
const folded = raakvlak.folding.atLevel(tree, 1);
const view = { chosen: null, folded, filter: {}, only: false, slides: null };
return [view, ...tree.root.children.map(branch =>
({ ...view, chosen: branch, folded: new Set([...folded].filter(node => node !== branch)) }))];
}
const name = ({ chosen }, { tree }) => (chosen || tree.root).label;
function bar(store, { workspace }, words, start) {
const step = by => {
const at = store.get().presented.at + by;
const slides = all(store.get());
if (slides[at]) store.update(changes.present(at, slides[at]));
};
const end = () => {
store.update(changes.endPresenting);
start.focus();
};
const [former, next] = [['former', -1], ['next', 1]].map(([key, by]) =>
frame.button(words.text(key), key, () => step(by)));
const title = make('p', { role: 'status' });
const element = make('div', { class: 'slide-bar', role: 'group', 'aria-label': words.text('present'), hidden: '' },
former, title, next, frame.button(words.text('stop'), 'stop', end));
workspace.append(element);
store.subscribe(['presented'], (state, before) => {
const { presented } = state;
element.hidden = !presented;
workspace.classList.toggle('presenting', Boolean(presented));
if (!presented) return;
const slides = all(state);
const at = presented.at;
title.replaceChildren(
`${words.text('slide', { n: at + 1, all: slides.length })}: `, make('span', raakvlak.own, name(slides[at], state)));
former.setAttribute('aria-disabled', at === 0);
next.setAttribute('aria-disabled', at === slides.length - 1);
if (!before.presented) next.focus();
});
document.addEventListener('keydown', event => {
if (!store.get().presented || event.altKey || event.ctrlKey || event.metaKey) return;
if (event.key === 'Escape') end();
else if (event.key === ' ' && event.target.closest('button, a')) return;
else if (event.key === 'Home' || event.key === 'End') {
const slides = all(store.get());
step((event.key === 'Home' ? 0 : slides.length - 1) - store.get().presented.at);
} else if (steps[event.key]) step(steps[event.key]);
else return;
event.preventDefault();
event.stopPropagation();
}, true);
return step;
}
return (store, context, words) => {
const list = make('ol', { class: 'slides' });
const present = at => {
sheet.close();
store.update(changes.present(at, all(store.get())[at]));
};
const start = frame.button(words.text('start'), 'start', () => present(0));
const keep = frame.button(words.text('keep'), 'keep', () => store.update(changes.keep(address.slide(store.get()) || '?')));
const sheet = frame.opener(
context.tools, words.text('present'), 'present', start, keep, list, make('p', {}, words.text('ownSlides')));
bar(store, context, words, sheet.button);
store.subscribe(['slides'], state => {
list.replaceChildren(...state.slides.map((slide, at) => make('li', {},
frame.button(
make('span', raakvlak.own, name(address.ofSlide(slide, state.tree), state)), 'show', () => present(at)),
frame.button('×', 'drop', () => {
store.update(changes.drop(at));
keep.focus();
}, { 'aria-label': words.text('drop', { n: at + 1 }) }))));
});
return sheet.element;
};
})();
'use strict';
raakvlak.picture = (() => {
const { layout } = raakvlak;
const margin = 24;
const line = { height: 20, letters: 14 };
const most = { pixels: 16e6, side: 16000 };
const pen = () => document.createElement('canvas').getContext('2d');
const escaped = text => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
function tag(name, attributes, content = '') {
const written = Object.entries(attributes).filter(([, value]) => value !== null)
.map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)}"`);
return `<${name}${written.join('')}>${content}</${name}>`;
}
const paint = colour => (/^rgba\(.*, 0\)$/.test(colour) ? 'none' : colour);
function shape(element, at) {
const style = getComputedStyle(element);
const { x, y, width, height } = at(element.getBoundingClientRect());
const border = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth);
const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2);
return tag('rect', {
x: x + border / 2, y: y + border / 2, width: width - border, height: height - border, rx: Math.max(0, radius - border / 2),
fill: paint(style.backgroundColor), stroke: border ? paint(style.borderTopColor) : 'none', 'stroke-width': border,
'stroke-dasharray': style.borderTopStyle === 'dashed' ? '5 3' : null,
});
}
function lines(node) {
const range = document.createRange();
const found = [];
const add = (from, to) => {
range.setStart(node, from);
range.setEnd(node, to);
const rects = range.getClientRects();
if (rects.length > 1 && to - from > 1) { for (let one = from; one < to; one += 1) add(one, one + 1); return; }
const [rect] = rects;
if (!rect) return;
const last = found[found.length - 1];
if (last && Math.abs(last.rect.top - rect.top) < rect.height / 2) last.to = to;
else found.push({ from, to, rect });
};
for (const word of node.data.matchAll(/\S+/g)) add(word.index, word.index + word[0].length);
return found.map(({ from, to, rect }) => ({ text: node.data.slice(from, to), rect }));
}
function texts(element, at, ctx) {
const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
const found = [];
while (walker.nextNode()) {
const node = walker.currentNode;
const style = getComputedStyle(node.parentElement);
ctx.font = style.font;
const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ctx.measureText('x');
for (const { text, rect } of lines(node)) {
const { x, y, width, height } = at(rect);
found.push(tag('text', {
x, y: y + (height - up - down) / 2 + up, textLength: width, lengthAdjust: 'spacingAndGlyphs', fill: style.color,
'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight,
'font-style': style.fontStyle,
}, escaped(text)));
}
}
return found;
}
function card({ element, box, fold }, to, isFolded, ctx) {
const origin = box.getBoundingClientRect();
const scale = origin.width / box.offsetWidth;
const at = ({ left, top, width, height }) => ({
x: to.x + (left - origin.left) / scale, y: to.y + (top - origin.top) / scale,
width: width / scale, height: height / scale,
});
const parts = [box, ...box.querySelectorAll('.badge'), ...fold && isFolded ? [fold] : []];
return tag('g', { opacity: getComputedStyle(element).opacity },
[...parts.map(part => shape(part, at)), ...texts(box, at, ctx), ...fold && isFolded ? texts(fold, at, ctx) : []].join(''));
}
function curve({ path }, node, boxes) {
const style = getComputedStyle(path);
return tag('path', {
d: layout.curve(node, boxes.get(node.parent), boxes.get(node)), fill: 'none', stroke: style.stroke,
'stroke-width': style.strokeWidth, 'stroke-dasharray': style.strokeDasharray === 'none' ? null : style.strokeDasharray,
opacity: style.opacity,
});
}
function wrapped(words, width, ctx) {
const found = [''];
for (const word of words.split(/\s+/)) {
const longer = found[found.length - 1] ? `${found[found.length - 1]} ${word}` : word;
if (ctx.measureText(longer).width <= width) found[found.length - 1] = longer; else found.push(word);
}
return found;
}
function svg({ layout: { boxes, bounds }, folded, tree }, cards, stage, foot) {
const ctx = pen();
const made = new Set(cards.make([...boxes.keys()]));
const parts = [...boxes.keys()].map(node => [node, cards.get(node)]);
const hidden = parts.filter(([, part]) => part.element.hidden || made.has(part));
for (const [, { element }] of hidden) element.hidden = false;
const curves = parts.filter(([node]) => node.parent).map(([node, part]) => curve(part, node, boxes));
const drawn = parts.map(([node, part]) => card(part, boxes.get(node), folded.has(node), ctx));
for (const [, { element }] of hidden) element.hidden = true;
const width = Math.max(320, bounds.right - bounds.left) + 2 * margin;
const style = getComputedStyle(stage);
ctx.font = `${line.letters}px ${style.fontFamily}`;
const below = foot.flatMap(text => wrapped(text, width - 2 * margin, ctx));
const top = bounds.bottom - bounds.top + 2 * margin;
const height = top + below.length * line.height + margin / 2;
const words = below.map((text, at) => tag('text', {
x: margin, y: top + at * line.height + line.letters, fill: style.color, 'font-family': style.fontFamily, 'font-size': line.letters,
}, escaped(text)));
const content = [
tag('title', {}, escaped(tree.root.label)), tag('rect', { width, height, fill: style.backgroundColor }),
tag('g', { transform: `translate(${Math.round(margin - bounds.left)} ${Math.round(margin - bounds.top)})` }, [...curves, ...drawn].join('\n')),
...words,
].join('\n');
const written = tag('svg', {
xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`, role: 'img',
lang: stage.closest('[lang]').lang,
}, `\n${content}\n`);
return { svg: written, width, height };
}
async function png({ svg: text, width, height }) {
const image = new Image();
image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
await image.decode();
const scale = Math.min(2, Math.sqrt(most.pixels / (width * height)), most.side / Math.max(width, height));
const canvas = document.createElement('canvas');
[canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
return new Promise((done, fail) => {
canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
});
}
function save(blob, name) {
const link = raakvlak.make('a', { href: URL.createObjectURL(blob), download: name });
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
async function saveAs(kind, state, cards, stage) {
const address = document.querySelector('.copy-link')?.dataset.address;
const foot = [
[[...document.querySelectorAll('.site-name > *')].map(part => part.textContent.trim()).join(', '), address].filter(Boolean).join(' – '),
document.querySelector('.notice')?.textContent.trim(),
].filter(Boolean);
const picture = svg(state, cards, stage, foot);
const blob = kind === 'png' ? await png(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
const stem = location.pathname.split('/').pop().replace(/\.html$/, '') || 'map';
save(blob, `${stem}.${kind}`);
}
return { saveAs };
})();
'use strict';
raakvlak.print = (() => {
const { changes, frame, make } = raakvlak;
const sheet = { width: 1036, height: 512 };
function fitted(layer, { layout: { bounds } }) {
const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
const scale = Math.min(1.2, sheet.width / width, sheet.height / height);
layer.style.transform = `translate(${(sheet.width - width * scale) / 2 - bounds.left * scale}px,${
-bounds.top * scale}px) scale(${scale})`;
}
return (store, { tools, layer, element }, words, cards) => {
const page = document.documentElement;
let before = '';
const prepare = what => {
page.dataset.print = what;
before = layer.style.transform;
if (what === 'now' && !store.get().stage.isNarrow) fitted(layer, store.get());
};
addEventListener('afterprint', () => {
if (page.dataset.print === 'now') layer.style.transform = before;
delete page.dataset.print;
});
const buttons = [['now', 'printNow'], ['map', 'printMap'], ['large', 'printLarge'], ['text', 'printText']].map(([what, key]) =>
frame.button(words.text(key), `print-${what}`, () => {
opened.close();
prepare(what);
print();
}));
const pictures = ['png', 'svg'].map(kind => frame.button(words.text(kind), `save-${kind}`, () => {
opened.close();
raakvlak.picture.saveAs(kind, store.get(), cards, element.parentElement)
.then(() => store.update(changes.announce('saved')), () => store.update(changes.announce('notSaved')));
}));
const opened = frame.opener(
tools, words.text('print'), 'print', ...buttons, ...pictures, make('p', {}, words.text('pdf')),
make('p', { class: 'booklet' }, words.text('booklet')));
return opened.element;
};
})();
'use strict';
raakvlak.mini = (() => {
const { changes, frame, make, view } = raakvlak;
const size = { width: 176, height: 112 };
const margin = 6;
const edge = 8;
const buttons = 60;
return (store, { live }, words) => {
const canvas = make('canvas', { class: 'mini', hidden: '', 'aria-hidden': 'true', ...size });
const lost = frame.button(words.text('lost'), 'lost', () => store.update(changes.announceZoom(changes.fit)), { hidden: '' });
live.append(canvas, lost);
let waits = false;
let corner = 0;
let isHeld = false;
function corners({ width, height, head = 0, covered = 0, left = 0 }) {
const [start, end] = [left + edge, width - edge - size.width];
const [top, foot] = [head + edge, height - covered - edge - size.height];
return [{ x: start, y: foot }, { x: end, y: foot - buttons }, { x: end, y: top }, { x: start, y: top }];
}
function settle({ matches, layout: { boxes }, stage, view: { x, y, scale } }) {
const all = corners(stage);
const found = matches ? [...matches].map(node => boxes.get(node)).filter(Boolean) : [];
const isFree = at => !found.some(box => x + box.x * scale < at.x + size.width + edge
&& x + (box.x + box.width) * scale > at.x - edge
&& y + box.y * scale < at.y + size.height + edge && y + (box.y + box.height) * scale > at.y - edge);
if (found.length === 0) corner = 0;
else if (!isFree(all[corner])) corner = Math.max(0, all.findIndex(isFree));
canvas.classList.toggle('faint', found.length > 0 && !isFree(all[corner]));
canvas.style.transform = `translate(${all[corner].x - edge}px, ${all[corner].y - (stage.height - edge - size.height)}px)`;
}
function scaleOf({ left, right, top, bottom }) {
const [width, height] = [right - left, bottom - top];
const scale = Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height);
return { scale, x: (size.width - width * scale) / 2 - left * scale, y: (size.height - height * scale) / 2 - top * scale };
}
function draw() {
waits = false;
const state = store.get();
const { layout: { boxes, bounds }, stage } = state;
const seen = view.sight(state.view, stage);
const isLarger = !stage.isNarrow && boxes.size > 1
&& (bounds.left < seen.left || bounds.right > seen.right || bounds.top < seen.top || bounds.bottom > seen.bottom);
canvas.hidden = !isLarger;
lost.hidden = !isLarger || [...boxes.values()].some(box => box.x < seen.right && box.x + box.width > seen.left
&& box.y < seen.bottom && box.y + box.height > seen.top);
if (!isLarger) return;
if (!isHeld) settle(state);
const { scale, x, y } = scaleOf(bounds);
const pen = canvas.getContext('2d');
const style = getComputedStyle(canvas);
pen.clearRect(0, 0, size.width, size.height);
pen.fillStyle = style.color;
for (const [node, box] of boxes) {
pen.globalAlpha = state.matches && !state.matches.has(node) ? 0.3 : 0.75;
pen.fillRect(x + box.x * scale, y + box.y * scale, Math.max(1.5, box.width * scale), Math.max(1.5, box.height * scale));
}
pen.globalAlpha = 1;
pen.strokeStyle = style.outlineColor;
pen.lineWidth = 2;
pen.strokeRect(x + seen.left * scale, y + seen.top * scale,
(seen.right - seen.left) * scale, (seen.bottom - seen.top) * scale);
}
store.subscribe(['layout', 'view', 'stage', 'matches'], () => {
if (waits) return;
waits = true;
requestAnimationFrame(draw);
});
function go(event) {
if (event.type === 'pointermove' && event.buttons === 0) return;
const box = canvas.getBoundingClientRect();
const { scale, x, y } = scaleOf(store.get().layout.bounds);
store.update(changes.look((event.clientX - box.left - x) / scale, (event.clientY - box.top - y) / scale));
}
canvas.addEventListener('pointerdown', event => {
canvas.setPointerCapture(event.pointerId);
isHeld = true;
go(event);
});
canvas.addEventListener('lostpointercapture', () => {
isHeld = false;
if (!canvas.hidden) settle(store.get());
});
canvas.addEventListener('pointermove', go);
};
})();
'use strict';
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
'use strict';
raakvlak.tools = (() => {
const { changes, frame, make } = raakvlak;
function filter(store, { tools, form }, words) {
const only = make('input', { type: 'checkbox', name: 'only' });
form.append(make('label', { class: 'only' }, only, words.text('only')));
form.hidden = false;
const count = make('output', { 'aria-live': 'off' });
const reset = frame.button(words.text('reset'), 'reset', () => {});
const { element, button } = frame.opener(tools, words.text('filter'), 'filter', form);
raakvlak.filter.show(store, { form, only, count, reset }, words);
reset.addEventListener('click', () => button.focus());
store.subscribe(['matches'], () => {
if (count.textContent) store.update(changes.announceText(count.textContent));
});
return form.querySelector('select') ? [element, make('div', { class: 'found' }, count, reset)] : [];
}
function full(store, { workspace }, words) {
const button = frame.button(words.text('full'), 'full', () => store.update(changes.fill(!store.get().isFull)), {
'aria-pressed': 'false',
});
store.subscribe(['isFull'], ({ isFull }) => {
button.setAttribute('aria-pressed', isFull);
workspace.classList.toggle('full', isFull);
document.documentElement.classList.toggle('map-full', isFull);
if (isFull) workspace.requestFullscreen?.().catch(() => {});
else if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
});
document.addEventListener('fullscreenchange', () => {
if (!document.fullscreenElement) store.update(changes.leaveFull);
});
workspace.addEventListener('keydown', event => {
if (event.key !== 'Escape' || event.defaultPrevented || !store.get().isFull) return;
store.update(changes.leaveFull);
button.focus();
});
return [button];
}
return (store, context, words, cards) => {
const { tools } = context;
const legend = raakvlak.legend(store, context, words);
tools.append(
...filter(store, context, words), frame.levels(store, words), legend.element,
make('span', { class: 'space' }),
raakvlak.slides(store, context, words), raakvlak.print(store, context, words, cards), ...full(store, context, words));
return { legend };
};
})();
'use strict';
(() => {
const { changes } = raakvlak;
const narrow = { width: 600, height: 480 };
function liveMap(section, workspace) {
const words = new raakvlak.Words(section.dataset.strings);
const outline = workspace.querySelector('.outline');
const form = section.querySelector('.highlight');
const store = new raakvlak.Store(changes.start(raakvlak.tree.read(outline), raakvlak.filter.choices(form)));
const { element, layer, tools, live } = raakvlak.frame.build(store, section, outline, words);
const context = { element, layer, tools, live, form, workspace };
const cards = new raakvlak.Cards(store.get().tree, layer, words);
store.subscribe(['aim'], ({ isReady }) => {
if (isReady) store.update(state => changes.layOut(measured(state))(state));
});
cards.follow(store);
const panel = new raakvlak.Panel(store, workspace.querySelector('.panel'), words);
new raakvlak.Motion(store, cards, layer);
new raakvlak.Pointer(store, element);
const { legend } = raakvlak.tools(store, context, words, cards);
const filter = tools.querySelector('.filter-sheet');
raakvlak.mini(store, context, words);
raakvlak.hint(store, context);
const keys = new raakvlak.Keys(store);
raakvlak.outline.follow(store, outline, words);
const restore = raakvlak.address.follow(store);
store.subscribe(['focus'], ({ focus: { part, node } }) => {
if (part !== 'map') return;
cards.sure(node).element.focus({ preventScroll: true });
cards.get(node).box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});
store.subscribe(['layout'], ({ chosen, stage, aim }) => {
if (stage.isNarrow && chosen && ['map', 'panel'].includes(aim.origin)) {
cards.sure(chosen).box.scrollIntoView({ block: 'nearest' });
}
});
function measured(state) {
const shown = raakvlak.folding.shown(state.tree, state.folded, raakvlak.filter.isWanted(state));
if (shown.length <= raakvlak.Cards.most) cards.make(shown);
const stage = stageSize();
const { aim, chosen } = state;
const covered = !chosen ? 0 : aim.origin ? panel.covers(element, aim.origin) : state.stage.covered;
return {
stage: { ...stage, covered }, sizes: cards.measure(shown, state.sizes, stage.isNarrow !== state.stage.isNarrow),
};
}
function stageSize() {
const isNarrow = live.clientWidth < narrow.width || innerHeight < narrow.height;
live.classList.toggle('narrow', isNarrow);
const { clientWidth: width, clientHeight: height } = element;
return { width, height, head: isNarrow ? 0 : tools.offsetHeight, left: isNarrow ? 0 : besideFilter(width), isNarrow };
}
function besideFilter(width) {
if (!filter || filter.hidden) return 0;
const covered = filter.getBoundingClientRect().right - element.getBoundingClientRect().left;
return covered > 0 && covered < width / 2 ? covered : 0;
}
function start() {
store.update(changes.appear({ ...stageSize(), covered: 0 }));
restore();
const [visit] = performance.getEntriesByType('navigation');
if (!store.get().chosen || visit?.type !== 'navigate') return;
const show = () => requestAnimationFrame(scrollToMap);
if (document.readyState === 'complete') show(); else addEventListener('load', show, { once: true });
}
function scrollToMap() {
const { chosen, stage } = store.get();
if (stage.isNarrow && chosen) cards.sure(chosen).box.scrollIntoView({ block: 'center' });
else workspace.scrollIntoView({ block: 'start' });
}
function resize() {
if (!store.get().isFull) raakvlak.measureAbove(workspace);
const state = store.get();
const { stage, sizes } = measured({ ...state, aim: {} });
const keys = ['width', 'height', 'head', 'isNarrow'];
const isUncovered = stage.left < state.stage.left;
if (sizes === state.sizes && !isUncovered && keys.every(key => stage[key] === state.stage[key])) return;
store.update(changes.resize({ stage, sizes }));
}
function watch() {
let waits = false;
const observer = new ResizeObserver(() => {
if (waits) return;
waits = true;
requestAnimationFrame(() => { waits = false; resize(); });
});
cards.made = ({ box, fold }) => { for (const one of [box, fold]) if (one) observer.observe(one); };
observer.observe(live);
observer.observe(tools);
if (filter) observer.observe(filter);
}
const nodeAt = target => cards.nodeOf(target.closest('.card'));
let isFinger = false;
raakvlak.links.follow(store, element, 'map');
element.addEventListener('keydown', event => {
if (event.key === '?') legend.toggle(); else keys.press(event);
});
element.addEventListener('pointerdown', event => { isFinger = event.pointerType === 'touch'; }, true);
element.addEventListener('click', event => {
const node = nodeAt(event.target);
if (!node) return;
const link = event.target.closest('a');
if (link?.matches('.badge') && isFinger) event.preventDefault(); else if (link) return;
const isFold = event.target.closest('.fold');
if (isFold) store.update(changes.fold(node, !store.get().folded.has(node)));
store.update(changes.focusOn(node));
if (!isFold) store.update(changes.choose(node, 'map', false));
});
element.addEventListener('focusin', event => {
const node = nodeAt(event.target);
if (node) store.update(changes.activate(node));
});
addEventListener('popstate', restore);
addEventListener('hashchange', () => { if (store.get().chosen) scrollToMap(); });
watch();
start();
}
for (const workspace of document.querySelectorAll('.workspace')) {
const section = workspace.querySelector('.map');
if (section && workspace.querySelector('.outline li.node')) liveMap(section, workspace);
}
})();
