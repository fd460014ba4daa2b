'use strict';
/*
 * What the tests of the scripts share: the scripts that need no page, loaded as a page loads them, and small maps.
 */
const fs = require('node:fs');
const inspector = require('node:inspector');
const path = require('node:path');
const vm = require('node:vm');

const assets = path.join(__dirname, '../../Sources/Site/Assets');
/** In the order in which they need one another. */
const scripts = [
  'base', 'search-synonyms', 'search-words', 'search-unpack', 'search-lookup', 'search-hits', 'search-related', 'map-store', 'map-words', 'map-tree', 'map-folding', 'map-layout', 'map-view', 'map-filter',
  'map-address', 'map-changes', 'map-keys',
];

const session = new inspector.Session();
session.connect();

function ask(method, options) {
  let answer;
  // In the same thread the answer is there when `post` returns.
  session.post(method, options, (error, result) => {
    if (error) throw new Error(error.message);
    answer = result;
  });
  return answer;
}

// Before the scripts are loaded: what ran already is not counted.
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
for (const name of scripts) {
  const file = path.join(assets, `${name}.js`);
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
}

// The editor's scripts that need no page.
for (const name of ['edit-plan', 'edit-point-cells', 'edit-ui', 'edit-alike', 'edit-length', 'edit-picker', 'edit-queue', 'edit-session-words', 'edit-session-queue', 'edit-answers-left', 'edit-answers-correct', 'edit-noting', 'edit-answers']) {
  const file = path.join(__dirname, '../../Sources/Server/Assets', `${name}.js`);
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
}

/** How often the parts of the scripts run in a call: the same number on any machine. */
function work(call) {
  ask('Profiler.takePreciseCoverage');
  call();
  let count = 0;
  for (const script of ask('Profiler.takePreciseCoverage').result) {
    if (!script.url.includes(assets)) continue;
    for (const { ranges } of script.functions) for (const range of ranges) count += range.count;
  }
  return count;
}

/**
 * A map of lines, each an id that is its label too. Two spaces go a level deeper; a main branch begins with `>` or `<`,
 * its side. `more` has further properties by id.
 */
function tree(lines, more = {}) {
  const path = [];
  const entries = lines.map(line => {
    const [, indent, side, id] = line.match(/^( *)([<>]?) ?(.*)$/);
    const depth = indent.length / 2;
    const entry = {
      id, label: id, parent: path[depth - 1] || null, side: side === '<' ? 'left' : 'right', ...more[id],
    };
    path.length = depth;
    path.push(entry);
    return entry;
  });
  return raakvlak.tree.link({ id: 'theme', label: 'theme' }, entries);
}

/** A map of so many nodes, with ten branches and three children to each node. */
function large(count) {
  const entries = [];
  for (let at = 0; at < count; at += 1) {
    entries.push({ id: `e${at}`, label: `E ${at}`, parent: at < 10 ? null : entries[Math.floor((at - 10) / 3)] });
    entries[at].side = at % 2 ? 'left' : 'right';
  }
  // In reading order: each node right before what is below it.
  const below = new Map([[null, []]]);
  for (const entry of entries) {
    below.set(entry, []);
    below.get(entry.parent).push(entry);
  }
  const read = [];
  const pending = [...below.get(null)].reverse();
  while (pending.length > 0) {
    const entry = pending.pop();
    read.push(entry);
    pending.push(...[...below.get(entry)].reverse());
  }
  return raakvlak.tree.link({ id: 'theme', label: 'theme' }, read);
}

const size = { width: 100, height: 30, extra: 0, over: 0 };

/** Sizes of all cards: 100 by 30, but for those of `others` by id. */
const sizes = (map, others = {}) => new Map(map.nodes.map(node => [node, { ...size, ...others[node.id] }]));

/** Numbers that look random and are the same in every run. */
function random(seed) {
  let state = seed;
  return below => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 2147483648 * below);
  };
}

const ids = nodes => [...nodes].map(node => node.id);

module.exports = { raakvlak, work, tree, large, sizes, random, ids };
