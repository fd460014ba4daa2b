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
    // What is also below something that stays, stays; so does what is written out below it, and below that again.
    const inside = new Set();
    const stays = parent => !own.has(parent) || inside.has(parent);
    for (let before = -1; before < inside.size;) {
      before = inside.size;
      for (const [parent, item] of view.items) {
        if (!stays(parent)) continue;
        for (const place of item.below || []) {
          const effect = place.effect && resolve(place.effect);
          if (!own.has(effect) || inside.has(effect)) continue;
          for (const one of [effect, ...written(view, effect).map(other => other.id)]) inside.add(one);
        }
      }
    }
    const top = all.filter(one => inside.has(one.id) && !inside.has(one.parent));
    // It leaves each position in the theme; the one at which it is written out last.
    const positions = top.flatMap(one => [...own].filter(parent => parent !== one.parent && !inside.has(parent)
      && (view.items.get(parent).below || []).some(place => place.effect && resolve(place.effect) === one.id))
      .map(parent => ({ of: one.id, from: parent })).concat([{ of: one.id, from: one.parent }]));
    const gone = [id, ...all.map(one => one.id).filter(one => !inside.has(one))];
    const links = gone.flatMap(one => view.items.get(one).links || []).filter(link => link.to);
    const goneSet = new Set(gone);
    const isLinked = target => [...view.items].some(([other, item]) => !goneSet.has(other) && (item.kind === 'effect' || item.kind === 'theme') && (item.links || []).some(link => link.to === target));
    const alone = [...new Set(links.map(link => link.to))].filter(target => view.items.get(target)?.kind === 'action-point' && !isLinked(target));
    return { effects: gone.length - 1, links: links.length, alone, top, positions, inside: inside.size };
  }

  /** Removes a theme after a look at what goes with it. */
  async function remove(deeds, row) {
    const { view } = deeds.state;
    const { effects, links, alone, top, positions, inside } = look(view, row.id);
    const name = id => raakvlak.ui.title(view, id);
    const lines = [
      say(effects === 0 ? 'themeNoEffects' : 'themeEffects', { n: effects }), ...(links > 0 ? [say('themeLinks', { n: links })] : []),
      ...(alone.length > 0 ? [say('themeAlone', { n: alone.length, list: alone.slice(0, 8).map(name).join('; ') + (alone.length > 8 ? '; …' : '') })] : []),
      ...(inside > 0 ? [say('themeKept', { n: inside, list: top.slice(0, 8).map(one => raakvlak.plan.label(view.items.get(one.id))).join('; ') })] : []),
    ];
    // An effect that has another position too is written out there from then on.
    const operations = [...positions.map(one => ({ do: 'remove-place', ...one })), { do: 'remove', of: row.id, scope: 'all' }];
    const themes = view.order.theme;
    const at = themes.indexOf(row.id);
    const next = themes[at + 1] || themes[at - 1] || null;
    const isSent = await deeds.reshape.propose(operations, made => { if (made && next) deeds.lead(next, next); }, deeds.state.plan.stamp,
      { danger: true, title: say('removeThemeTitle', { text: row.label }), about: [make('ul', {}, ...lines.map(line => make('li', {}, line)))], confirm: say('remove') });
    if (!isSent) deeds.outline.focus();
  }

  return { move, remove, look };
})();
