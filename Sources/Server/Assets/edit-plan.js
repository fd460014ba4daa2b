'use strict';
/*
 * The plan as the page has it, and what an operation does to it: pure functions. `items` is a Map of id to thing. The
 * page shows the plan as the program has it with the pending operations carried out on it, so every
 * change is visible directly and a refusal takes only itself away.
 *
 * A new effect has an id of the page (`new:3`) until the program has given it one. `names` knows both: rows keep
 * their key, so the field in which somebody is typing stays.
 */
raakvlak.plan = (() => {
  const own = { kind: 'own' };

  /** The names of new things: theirs of the page, and what the program made of them. */
  const names = { real: new Map(), page: new Map(), pages: new Set(), next: 1 };
  const resolve = id => names.real.get(id) || id;
  const alias = id => names.page.get(id) || id;
  function fresh() {
    const id = `new:${names.next++}`;
    names.pages.add(id);
    return id;
  }
  function identify(page, real) {
    names.real.set(page, real);
    names.page.set(real, page);
  }

  const label = item => {
    const { label: text, title, text: words, topic, name } = item.values || {};
    return String(text ?? title ?? words ?? topic ?? name ?? item.name);
  };

  /** A state from what the program sent: all of it, or what is different. */
  function merge(plan, answer) {
    const { plan: whole, patch, ...rest } = answer;
    const sent = whole || patch;
    if (!sent) return plan;
    // What is in a file that cannot be read now stays as it was: it is there, and will be again.
    if (rest.unreadable && rest.unreadable.length > 0 && plan.items.size > 0) {
      const items = new Map(plan.items);
      for (const [id, item] of Object.entries(sent.items)) if (patch || !items.has(id)) items.set(id, item);
      return { ...rest, items, order: plan.order };
    }
    const items = whole ? new Map() : new Map(plan.items);
    for (const [id, item] of Object.entries(sent.items)) items.set(id, item);
    for (const id of sent.gone) items.delete(id);
    // Left out where it is the same.
    return { ...rest, items, order: sent.order || plan.order };
  }

  /** Ids that are there now and were not before. */
  const added = (before, after) => [...after.items.keys()].filter(id => !before.items.has(id));

  /**
   * Where each effect is, by its id: `path` has the labels from the theme down to what it is below where it is written
   * out, `index` its position there, and `words` the labels above all its positions.
   */
  function paths(plan) {
    const homes = new Map();
    for (const [id, item] of plan.items) {
      (item.below || []).forEach((place, index) => {
        if (!place.effect) return;
        const child = resolve(place.effect);
        const known = homes.get(child) || [];
        homes.set(child, place.isWritten ? [{ id, index }, ...known] : [...known, { id, index }]);
      });
    }
    // An effect may be below itself until somebody mends that.
    const from = ({ id }, met) => [...above(id, met), label(plan.items.get(id))];
    const above = (id, met = new Set()) => {
      const home = (homes.get(id) || [])[0];
      return !home || met.has(id) ? [] : from(home, new Set([...met, id]));
    };
    return new Map([...homes].map(([id, all]) => [id, { path: above(id), index: all[0].index, words: all.flatMap(home => from(home, new Set([id]))).join(' ') }]));
  }

  /** The rows of a theme's outline in reading order; what is folded has no rows below it. */
  function rows(plan, root, folded = new Set()) {
    const list = [];
    const visit = (id, parent, place, index, count) => {
      const item = plan.items.get(id);
      const key = parent ? `${parent.key}/${alias(id || place.name)}` : alias(id);
      const isReference = Boolean(place) && !place.isWritten;
      const below = isReference || !item ? [] : item.below || [];
      const row = {
        key, id, item, parent, place, index, count, isReference, below,
        depth: parent ? parent.depth + 1 : 0, isFolded: folded.has(key) && below.length > 0,
        label: item ? label(item) : place.name,
      };
      list.push(row);
      if (row.isFolded) return;
      below.forEach((next, at) => visit(next.effect && resolve(next.effect), row, next, at, below.length));
    };
    if (plan.items.has(root)) visit(root, null, null, 0, 1);
    return list;
  }

  function insert(below, place, position) {
    const list = [...below];
    const at = position && position.of ? list.findIndex(other => resolve(other.effect) === resolve(position.of)) : -1;
    if (position && position.at === 'first') list.unshift(place);
    else if (at >= 0) list.splice(position.at === 'before' ? at : at + 1, 0, place);
    else list.push(place);
    return list;
  }

  const without = (below, id) => below.filter(place => resolve(place.effect) !== resolve(id));

  const changes = {
    set(plan, { of, key, values, group }) {
      const next = change(plan, of, item => ({ values: { ...item.values, [key]: group || (values.length === 1 ? values[0] : values) } }));
      const isOrder = key === 'themes' && plan.items.get(resolve(of))?.kind === 'plan';
      return isOrder ? { ...next, order: { ...plan.order, theme: inOrder(plan, values) } } : next;
    },
    'set-placement'(plan, { of, under, key, values }) {
      if (key !== 'kind') return plan;
      return change(plan, under, item => ({
        below: item.below.map(place => (resolve(place.effect || '') === resolve(of) ? { ...place, kind: values[0] || 'consequence' } : place)),
      }));
    },
    clear(plan, { of, key }) {
      return change(plan, of, item => {
        const { [key]: gone, ...values } = item.values;
        return { values };
      });
    },
    add(plan, { kind, text, under, position, temp, values = [] }) {
      if (kind === 'place') return placed(plan, under, { effect: resolve(text), isWritten: false }, position);
      if (kind !== 'effect') return plan;
      const id = resolve(temp);
      if (plan.items.has(id)) return plan;
      const items = new Map(plan.items);
      const keys = Object.fromEntries(values.map(pair => [pair.key, pair.text]));
      items.set(id, { kind, name: id, values: { label: text, ...keys }, below: [], links: [], isNew: true });
      return placed({ ...plan, items }, under, { effect: id, isWritten: true }, position);
    },
    'move-effect'(plan, { of, from, under, position }) {
      const former = plan.items.get(resolve(from));
      const place = former && former.below.find(other => resolve(other.effect) === resolve(of));
      if (!place) return plan;
      const removed = change(plan, from, item => ({ below: without(item.below, of) }));
      return placed(removed, under, place, position);
    },
    'remove-place'(plan, { of, from }) {
      return change(plan, from, item => ({ below: without(item.below, of) }));
    },
    remove(plan, { of, scope }) {
      const gone = plan.items.get(resolve(of));
      if (!gone || gone.kind !== 'effect') return plan;
      const items = new Map(plan.items);
      for (const [id, item] of items) {
        const at = (item.below || []).findIndex(place => place.effect && resolve(place.effect) === resolve(of));
        if (at < 0) continue;
        const lifted = scope === 'lift' && item.below[at].isWritten ? gone.below : [];
        items.set(id, { ...item, below: item.below.toSpliced(at, 1, ...lifted) });
      }
      return { ...plan, items };
    },
    link(plan, { from, to, key, basis = own }) {
      return change(plan, from, item => ({ links: [...item.links, { key: key || keyFor(to), to: resolve(to), basis }] }));
    },
    unlink(plan, { from, to }) {
      return change(plan, from, item => ({ links: item.links.filter(link => link.to !== resolve(to)) }));
    },
    'set-basis'(plan, { from, to, basis = own }) {
      return change(plan, from, item => ({
        links: item.links.map(link => (link.to === resolve(to) ? { ...link, basis } : link)),
        ...(item.below && typeof item.below[0] === 'object' ? {
          below: item.below.map(place => (resolve(place.effect) === resolve(to) ? { ...place, basis } : place)),
        } : {}),
      }));
    },
  };

  /** The themes as a list of their names orders them; those that it does not name follow. */
  function inOrder(plan, names) {
    const rank = id => { const at = names.indexOf(plan.items.get(id).name); return at < 0 ? names.length : at; };
    return [...plan.order.theme].sort((a, b) => rank(a) - rank(b));
  }

  const keyFor = to => (to.startsWith('focus-area:') ? 'focus' : 'points');

  function placed(plan, under, place, position) {
    return change(plan, under, item => ({
      below: insert(item.below || [], { kind: 'consequence', basis: own, name: '', ...place }, position),
    }));
  }

  function change(plan, target, make) {
    const id = resolve(target);
    const item = plan.items.get(id);
    if (!item) return plan;
    const items = new Map(plan.items);
    items.set(id, { ...item, ...make(item) });
    return { ...plan, items };
  }

  /** The plan with operations carried out, as far as the page can. */
  const apply = (plan, operations) => operations.reduce(
    (state, operation) => (changes[operation.do] ? changes[operation.do](state, operation) : state), plan);

  /** An operation as the program takes it: with its own ids, and names in positions. Null while a thing has none. */
  function wire(plan, operation) {
    const { temp, was, position, group, ...rest } = operation;
    const sent = { ...rest };
    const ids = ['of', 'from', 'under', 'to', 'into'].filter(key => key in sent);
    if (operation.do === 'add' && operation.kind === 'place') ids.push('text');
    // A correction has words in `from` and `to`, and they have no id of the page.
    for (const key of ids) sent[key] = resolve(sent[key]);
    if (ids.some(key => names.pages.has(sent[key]))) return null;
    if (position) {
      const item = position.of && plan.items.get(resolve(position.of));
      if (position.of && !item) return null;
      sent.position = item ? { at: position.at, name: item.name } : { at: position.at };
    }
    return sent;
  }

  /** Text of a spreadsheet with each cell on one line: one with a line end or quotes in it comes between quotes. */
  const cells = text => text.replace(/(^|[\n\t])"((?:[^"]|"")*)"(?=[\n\t]|$)/g, (all, before, cell) => (
    /\n|""/.test(cell) ? before + cell.replace(/""/g, '"').replace(/\s*\n\s*/g, ' ') : all));

  /** Text pasted from an outline, Markdown or a column, as nodes { text, depth }. */
  function outline(text) {
    const lines = cells(text.replace(/\r\n?/g, '\n')).split('\n').filter(line => line.trim() !== '');
    const found = [];
    const indents = [];
    for (const line of lines) {
      const [, space, mark, rest] = /^([\t \u00a0]*)((?:[-*+•]|\d+[.)]|#{1,6})\s+)?(.*)$/.exec(line);
      // Only the first column: the others of a spreadsheet are no labels.
      const words = rest.split('\t')[0].trim();
      if (words === '') continue;
      const heading = mark && mark.startsWith('#') ? mark.trim().length : 0;
      const indent = heading > 0 ? heading - 7 : space.replace(/\t/g, '    ').length;
      while (indents.length > 0 && indents.at(-1) >= indent) indents.pop();
      found.push({ text: words, depth: indents.length });
      indents.push(indent);
    }
    return found;
  }

  return { names, fresh, identify, resolve, alias, label, merge, added, paths, rows, apply, wire, outline };
})();
