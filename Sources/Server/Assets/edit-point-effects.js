'use strict';
/*
 * What leads to an action point: the effects, by theme, and what else of the plan refers to it. The card of a point shows
 * them, and each leads to its own form.
 */
raakvlak.pointLinks = (() => {
  const { make } = raakvlak;
  const { say, button } = raakvlak.ui;

  /** The links that lead to a thing: { from, key, basis }, in the order of the plan. */
  function incoming(view, id) {
    const found = [];
    for (const [from, item] of view.items) {
      for (const link of item.links) if (link.to === id) found.push({ from, kind: item.kind, key: link.key, basis: link.basis });
    }
    return found;
  }

  /** Themes in which each of some effects is, with the labels between the two. */
  function themesOf(view, ids) {
    const parents = new Map();
    for (const [id, item] of view.items) {
      for (const place of item.below || []) {
        if (!place.effect) continue;
        const child = raakvlak.plan.resolve(place.effect);
        if (parents.has(child)) parents.get(child).push(id); else parents.set(child, [id]);
      }
    }
    const routes = new Map();
    for (const id of ids) {
      // The shortest path up to each theme. An effect may be below itself until somebody mends that.
      const met = new Set([id]);
      const found = new Map();
      for (let level = [{ id, path: [] }]; level.length > 0;) {
        const next = [];
        for (const one of level) {
          for (const parent of parents.get(one.id) || []) {
            if (view.items.get(parent).kind === 'theme') { if (!found.has(parent)) found.set(parent, one.path); continue; }
            if (met.has(parent)) continue;
            met.add(parent);
            next.push({ id: parent, path: [raakvlak.plan.label(view.items.get(parent)), ...one.path] });
          }
        }
        level = next;
      }
      routes.set(id, found);
    }
    return routes;
  }

  const rests = basis => ({
    own: say('restsOwn'), stated: say('restsStated', { lines: (basis.lines || []).join(', ') }), inferred: say('restsInferred', { reason: basis.reason || '' }),
  }[basis.kind]);

  /** Asks which effect leads to a point, and on what that rests. `done` gets whether the link was made. */
  async function linkEffect({ store, queue }, id, done = () => {}) {
    const { view } = store.get();
    const known = new Set(incoming(view, id).map(link => link.from));
    const chosen = await raakvlak.picker.choose({
      title: say('repairLinkTitle', { text: raakvlak.ui.title(view, id) }), withBasis: true, confirm: say('link'),
      list: raakvlak.picker.candidates(view, ['effect'], other => known.has(other), { isAlways: true }),
    });
    if (chosen) queue.add([{ do: 'link', from: chosen.id, to: id, key: 'points', basis: chosen.basis }], { done: made => done(Boolean(made)) });
  }

  /** Asks which thing of a kind leads to a point, and on what that rests. */
  async function linkThing({ store, queue }, id, kind) {
    const { view } = store.get();
    const known = new Set(incoming(view, id).map(link => link.from));
    const chosen = await raakvlak.picker.choose({
      title: say(kind === 'goal' ? 'linkGoal' : 'linkIndicator', { text: raakvlak.ui.title(view, id) }), withBasis: true, confirm: say('link'),
      list: raakvlak.picker.candidates(view, [kind], other => known.has(other)),
    });
    if (chosen) queue.add([{ do: 'link', from: chosen.id, to: id, key: 'points', basis: chosen.basis }]);
  }

  /** One link: the name of what has it leads there; what it rests on is changed here, or the link goes. */
  function row(card, id, link, where, theme = null) {
    const { view } = card.store.get();
    const name = raakvlak.ui.title(view, link.from);
    const key = `${link.from} ${link.key} ${theme || ''}`;
    const change = async () => {
      const fields = raakvlak.picker.basisFields(link.basis);
      const isYes = await raakvlak.ui.ask(say('basisTitle', { name }), [fields.element], { confirm: say('save'), check: fields.check });
      if (isYes) card.queue.add([{ do: 'set-basis', from: link.from, to: id, key: link.key, basis: fields.read() }]);
    };
    return make('li', {}, button(name, () => card.go(link.from, null, theme), { class: 'target leads', 'data-id': `to ${key}` }),
      ...(where ? [make('span', { class: 'quiet' }, where)] : []), make('span', { class: `rests ${link.basis.kind}` }, rests(link.basis)),
      make('span', { class: 'row' },
        button(say('changeBasis'), change, { class: 'small', 'data-id': `basis ${key}`, 'aria-label': say('changeBasisOf', { name }) }),
        button(say('remove'), () => card.queue.add([{ do: 'unlink', from: link.from, to: id, key: link.key }]), { class: 'small', 'aria-label': say('removeOf', { name }) })));
  }

  /** The effects that lead to a point, below the name of each theme. */
  function effects(card, id, links) {
    const { view } = card.store.get();
    const own = links.filter(link => link.kind === 'effect');
    const routes = themesOf(view, own.map(link => link.from));
    const groups = (view.order.theme || []).map(theme => [theme, own.filter(link => routes.get(link.from).has(theme))]).filter(([, list]) => list.length > 0);
    const nowhere = own.filter(link => routes.get(link.from).size === 0);
    const direct = links.filter(link => link.kind === 'theme');
    const rows = groups.flatMap(([theme, list]) => [
      make('h4', {}, raakvlak.plan.label(view.items.get(theme))),
      make('ul', { class: 'link-list' }, ...list.map(link => {
        const path = routes.get(link.from).get(theme);
        return row(card, id, link, path.length > 0 ? say('under', { path: path.join(' › ') }) : '', theme);
      })),
    ]);
    const rest = [...direct, ...nowhere];
    return make('section', { class: 'field links', 'data-field': 'linked' }, make('h3', { tabindex: -1, class: 'effects-heading' }, say('pointEffects', { n: own.length + direct.length })),
      ...(own.length + direct.length === 0 ? [make('p', { class: 'quiet' }, say('pointEffectsNone'))] : []), ...rows,
      ...(rest.length > 0 ? [make('ul', { class: 'link-list' }, ...rest.map(link => row(card, id, link, '')))] : []),
      button(say('repairLink'), () => linkEffect(card, id), { class: 'small', 'data-add': 'effect' }));
  }

  /** What else leads to a point or sub-point: goals, indicators, results, money and other points. */
  function others(card, id, links) {
    const { view } = card.store.get();
    const own = links.filter(link => link.kind !== 'effect' && link.kind !== 'theme');
    return make('section', { class: 'field links', 'data-field': 'referring' }, make('h3', { tabindex: -1 }, say('pointOthers')),
      make('ul', { class: 'link-list' }, ...own.map(link => row(card, id, link, ''))),
      make('div', { class: 'row' }, ...['goal', 'indicator'].filter(kind => (view.order[kind] || []).length > 0).map(kind =>
        button(say(`add-${kind}s`), () => linkThing(card, id, kind), { class: 'small', 'data-add': kind }))));
  }

  return { incoming, themesOf, linkEffect, effects, others };
})();

/** The name of what a link leads to: of a point it is a button that leads there. */
raakvlak.pointName = (id, name) => (id && /^(point|sub-point):/.test(id) && raakvlak.goTo
  ? raakvlak.ui.button(name, () => raakvlak.goTo(id), { class: 'target leads', title: raakvlak.ui.say('pointOpen') })
  : raakvlak.make('span', { class: 'target' }, name));
