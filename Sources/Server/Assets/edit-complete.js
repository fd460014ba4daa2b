'use strict';
/*
 * Completion of fields in which codes are typed: what the plan has, with the name beside the code. A field with several
 * completes the last one, behind a comma or a slash. Free text stays possible.
 */
raakvlak.complete = (() => {
  const { make } = raakvlak;
  let count = 0;

  /** Keys that name departments and partners; and focus areas. */
  const departments = new Set(['departments', 'lead', 'partners', 'owner', 'department']);
  const areas = new Set(['focus']);
  /** Keys of which others in the plan have the same words. */
  const words = new Set(['policy-field', 'outside-party', 'municipality', 'unit', 'set-by', 'heading']);

  /** What a field of a key can have: [{ value, name }]. */
  function known(view, key) {
    const named = kind => (view.order[kind] || []).map(id => view.items.get(id)).map(item => ({ value: item.name, name: raakvlak.plan.label(item) }));
    if (departments.has(key.name)) return named('department').map(one => (one.name === one.value ? { ...one, name: '' } : one));
    if (areas.has(key.name)) return named('focus-area');
    if (!words.has(key.name)) return [];
    const used = new Set();
    for (const item of view.items.values()) {
      for (const value of [item.values[key.name] ?? []].flat()) if (typeof value === 'string' && value.trim() !== '') used.add(value);
    }
    return [...used].sort((a, b) => a.localeCompare(b)).map(value => ({ value, name: '' }));
  }

  const isMany = key => key.form === 'list';

  /** Gives a field of a key its completion. */
  return (input, key, store) => {
    if (input.tagName !== 'INPUT') return input;
    const now = () => known(store.get().view, key);
    const first = now();
    if (first.length === 0) return input;
    // An example of this plan says more than one of the manual.
    if (input.placeholder && (departments.has(key.name) || areas.has(key.name))) input.placeholder = first.slice(0, isMany(key) ? 2 : 1).map(one => one.value).join(', ');
    const list = make('datalist', { id: `known-${count += 1}` });
    let mark = '';
    const offer = () => {
      const typed = input.value;
      const [, before, part] = isMany(key) ? /^((?:.*[,/;]\s*)?)(.*)$/s.exec(typed) : ['', '', typed];
      const chosen = new Set(before.split(/[,/;]/).map(one => one.trim()).filter(Boolean));
      const all = now().filter(one => !chosen.has(one.value));
      // Behind one that is complete the others are offered.
      const next = all.some(one => one.value === part.trim()) && isMany(key) ? `${before}${part.trim()}, ` : null;
      const options = [...all.map(one => ({ ...one, text: before + one.value })),
        ...(next ? all.filter(one => one.value !== part.trim()).map(one => ({ ...one, text: next + one.value })) : [])];
      const text = JSON.stringify(options);
      if (text === mark) return;
      mark = text;
      list.replaceChildren(...options.map(one => make('option', { value: one.text, ...(one.name ? { label: `${one.value}: ${one.name}` } : {}) })));
    };
    input.setAttribute('list', list.id);
    // It goes where its field goes.
    raakvlak.ui.on(input, {
      focus: () => { if (!list.isConnected) input.after(list); offer(); },
      input: offer,
    });
    return input;
  };
})();
