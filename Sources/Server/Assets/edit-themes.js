'use strict';
/*
 * What can be done with a theme as a whole: its place among the others, and its removal after a look at what goes with it.
 */
raakvlak.themes = (() => {
  const { make } = raakvlak;
  const { say } = raakvlak.ui;
  const { resolve } = raakvlak.plan;

  /** The operation by which a theme comes earlier or later; null when it is at the end. */
  function move(view, id, direction) {
    const order = [...view.order.theme];
    const at = order.indexOf(id);
    const to = at + direction;
    if (at < 0 || to < 0 || to >= order.length) return null;
    order.splice(to, 0, order.splice(at, 1)[0]);
    const [plan] = view.order.plan;
    return { do: 'set', of: plan, key: 'themes', values: order.map(one => view.items.get(one).name) };
  }

  /** Effects that are written out below something, in reading order. */
  function written(view, id, found = []) {
    for (const place of view.items.get(id)?.below || []) {
      if (!place.isWritten || !place.effect) continue;
      const effect = resolve(place.effect);
      if (found.some(one => one.id === effect)) continue;
      found.push({ id: effect, parent: id });
      written(view, effect, found);
    }
    return found;
  }

  /** What a removal takes along, and what stays because it stands in another theme too. */
  function look(view, id) {
    const all = written(view, id);
    const own = new Set([id, ...all.map(one => one.id)]);
    const elsewhere = new Set();
    for (const [parent, item] of view.items) {
      if (own.has(parent)) continue;
      for (const place of item.below || []) if (!place.isWritten && place.effect) elsewhere.add(resolve(place.effect));
    }
    // What is written out below one that stays, stays with it.
    const kept = all.filter(one => elsewhere.has(one.id));
    const inside = new Set(kept.flatMap(one => [one.id, ...written(view, one.id).map(other => other.id)]));
    const top = kept.filter(one => !inside.has(one.parent));
    const gone = [id, ...all.map(one => one.id).filter(one => !inside.has(one))];
    const links = gone.flatMap(one => view.items.get(one).links || []).filter(link => link.to);
    const goneSet = new Set(gone);
    const isLinked = target => [...view.items].some(([other, item]) => !goneSet.has(other) && (item.kind === 'effect' || item.kind === 'theme') && (item.links || []).some(link => link.to === target));
    const alone = [...new Set(links.map(link => link.to))].filter(target => view.items.get(target)?.kind === 'action-point' && !isLinked(target));
    return { effects: gone.length - 1, links: links.length, alone, top, inside: inside.size };
  }

  /** Removes a theme after a look at what goes with it. */
  async function remove(deeds, row) {
    const { view } = deeds.state;
    const { effects, links, alone, top, inside } = look(view, row.id);
    const name = id => raakvlak.ui.title(view, id);
    const lines = [
      say(effects === 0 ? 'themeNoEffects' : 'themeEffects', { n: effects }), ...(links > 0 ? [say('themeLinks', { n: links })] : []),
      ...(alone.length > 0 ? [say('themeAlone', { n: alone.length, list: alone.slice(0, 8).map(name).join('; ') + (alone.length > 8 ? '; …' : '') })] : []),
      ...(inside > 0 ? [say('themeKept', { n: inside, list: top.slice(0, 8).map(one => raakvlak.plan.label(view.items.get(one.id))).join('; ') })] : []),
    ];
    // An effect that has another position too is written out there from then on.
    const operations = [...top.map(one => ({ do: 'remove-place', of: one.id, from: one.parent })), { do: 'remove', of: row.id, scope: 'all' }];
    const themes = view.order.theme;
    const at = themes.indexOf(row.id);
    const next = themes[at + 1] || themes[at - 1] || null;
    const isSent = await deeds.reshape.propose(operations, made => { if (made && next) deeds.lead(next, next); }, deeds.state.plan.stamp,
      { danger: true, title: say('removeThemeTitle', { text: row.label }), about: [make('ul', {}, ...lines.map(line => make('li', {}, line)))], confirm: say('remove') });
    if (!isSent) deeds.outline.focus();
  }

  return { move, remove, look };
})();
