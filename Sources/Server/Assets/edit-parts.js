'use strict';
/*
 * A key that has keys of its own, such as the house style of a plan, as a group of fields. Each field writes the whole
 * key; the engine changes only what is different, and keeps comments and what no field shows.
 */
raakvlak.parts = (() => {
  const { make } = raakvlak;
  const { say, on, field } = raakvlak.ui;
  const { written, values, isPlain } = raakvlak.forms;

  const partsOf = (item, key) => {
    const value = item && item.values[key.name];
    return value && typeof value === 'object' && !Array.isArray(value) ? value : {};
  };

  function save(form, id, key, part, input, box) {
    const item = form.store.get().view.items.get(id);
    if (!item) return;
    const now = partsOf(item, key);
    const next = values(input.value, part.form);
    box.complain('');
    if (JSON.stringify([now[part.name] ?? []].flat()) === JSON.stringify(next || [])) return;
    const { [part.name]: gone, ...rest } = now;
    const whole = next ? { ...now, [part.name]: next.length === 1 ? next[0] : next } : rest;
    const operation = Object.keys(whole).length === 0 ? { do: 'clear', of: id, key: key.name }
      : { do: 'set', of: id, key: key.name, values: [JSON.stringify(whole)], group: whole };
    form.queue.add([operation], {
      typed: input.value,
      done: (made, refused) => {
        if (!refused || refused.conflicts) return;
        const again = form.body.querySelector(`[data-name="${key.name} ${part.name}"]`);
        if (!again || !form.isShown(id)) return;
        again.value = written(next);
        again.closest('.field').complain([refused.problem, refused.remedy].filter(Boolean).join(' '));
      },
    });
  }

  /** The fields of one key with keys of its own. */
  return (form, id, item, key) => {
    const { format } = form.store.get();
    const now = partsOf(item, key);
    const list = format[key.map].keys.filter(part => part.form !== 'exceptions').map(part => {
      const value = now[part.name];
      if (part.form === 'below' || part.form === 'group' || !isPlain(value)) {
        return value === undefined ? null : make('div', { class: 'field' }, make('p', { class: 'name' }, part.label), make('p', { class: 'quiet' }, say('inFile')));
      }
      const input = form.input(part, value);
      input.dataset.name = `${key.name} ${part.name}`;
      const box = field(part.label, input, { about: part.about });
      on(input, { change: () => form.queue.addLater(() => save(form, id, key, part, input, box)) });
      return box;
    }).filter(Boolean);
    const box = make('details', { class: 'parts', 'data-field': key.name }, make('summary', { 'data-name': `${key.name} parts` }, key.label), make('p', { class: 'about' }, key.about), ...list);
    box.open = Object.keys(now).length > 0;
    return box;
  };
})();
