'use strict';
/*
 * Things of one kind with the same label, such as two sources with one title: what tells them apart, as words behind the
 * label. That is the first key of which each has a value of its own; else the stable name, which no two share.
 */
raakvlak.alike = (() => {
  /** Keys in the order in which a reader would tell things apart. */
  const keys = ['identifier', 'adopted', 'unit', 'set-by', 'under', 'heading', 'code', 'file', 'source'];

  const day = text => {
    const date = new Date(`${text}T00:00:00Z`);
    return Number.isNaN(date.valueOf()) ? text : date.toLocaleDateString(raakvlak.ui.language(), { dateStyle: 'long', timeZone: 'UTC' });
  };

  /** The value of a key in words; empty where there is none. */
  function words(plan, item, key) {
    const written = [(item.values || {})[key] ?? []].flat();
    if (written.length === 0 || written.some(one => typeof one === 'object')) return '';
    const text = written.join(', ');
    if (key === 'adopted') return day(text);
    if (key === 'source') return raakvlak.ui.say('byLine', { n: text });
    if (key !== 'under') return text;
    const above = (plan.order.goal || []).map(id => plan.items.get(id)).find(one => one.name === text);
    return above ? raakvlak.plan.label(above) : text;
  }

  /** What comes behind the labels of those of some things that look alike, by id. */
  function marks(plan, ids) {
    const label = id => `${plan.items.get(id).kind} ${raakvlak.plain(raakvlak.plan.label(plan.items.get(id)))}`;
    const [groups, found] = [new Map(), new Map()];
    for (const id of ids) {
      const key = label(id);
      if (groups.has(key)) groups.get(key).push(id); else groups.set(key, [id]);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const items = group.map(id => plan.items.get(id));
      const values = [...keys.map(key => items.map(item => words(plan, item, key))), items.map(item => item.name)];
      const best = values.find(list => list.every(Boolean) && new Set(list).size === list.length) || values.at(-1);
      group.forEach((id, at) => found.set(id, best[at]));
    }
    return found;
  }

  /** Labels for a list, by id: those that look alike with what tells them apart. */
  function labels(plan, ids) {
    const more = marks(plan, ids);
    return new Map(ids.map(id => [id, raakvlak.plan.label(plan.items.get(id)) + (more.has(id) ? ` (${more.get(id)})` : '')]));
  }

  /** The choices of a list; `value` is what each stands for. */
  const options = (plan, ids, value = id => id) =>
    [...labels(plan, ids)].map(([id, label]) => raakvlak.make('option', { value: value(id) }, label));

  return { marks, labels, options };
})();
