'use strict';
/*
 * Other numbers for action points. A number that another point has is swapped with it, or the points from there on move
 * up one; gaps in the numbers are closed. Which points change is worked out by the program, and shown before it is made.
 */
raakvlak.pointNumbers = (() => {
  const { make } = raakvlak;
  const { say, ask, field, on } = raakvlak.ui;

  const points = view => (view.order['action-point'] || []).map(id => view.items.get(id));

  /** Whether whole numbers do not follow each other. */
  function hasGaps(view) {
    const numbers = points(view).map(item => item.name).filter(name => /^\d+$/.test(name)).map(Number);
    return numbers.length > 0 && Math.max(...numbers) - Math.min(...numbers) + 1 > numbers.length;
  }

  async function renumber(reshape, id, done) {
    const { store } = reshape;
    const { view: { items }, plan: { stamp } } = store.get();
    const { name } = items.get(id);
    const input = make('input', { type: 'text', autocomplete: 'off', inputmode: 'numeric' });
    input.value = name;
    const box = field(say('newNumber'), input, { about: say('newNumberAbout') });
    const choice = make('fieldset', { class: 'segments column', hidden: '' }, make('legend', {}));
    const radios = ['swap', 'shift'].map(value => make('input', { type: 'radio', name: 'taken', value }));
    const words = radios.map(radio => make('span', {}));
    radios[0].checked = true;
    choice.append(...radios.map((radio, at) => make('label', {}, radio, words[at])));
    // As it is now: somebody may have changed numbers while the question was open.
    const taken = () => points(store.get().view).find(item => item.name === input.value.trim() && item.name !== name);
    const update = () => {
      const other = taken();
      choice.hidden = !other;
      if (!other) return;
      choice.firstChild.textContent = say('numberTaken', { name: other.name, text: raakvlak.plan.label(other) });
      words[0].textContent = say('numberSwap', { name: other.name, to: name });
      // Only whole numbers have a next one.
      const isWhole = /^\d+$/.test(other.name);
      radios[1].parentElement.hidden = !isWhole;
      if (!isWhole) radios[0].checked = true;
      else words[1].textContent = say('numberShift', { name: other.name, to: String(Number(other.name) + 1) });
    };
    on(input, { input: update });
    const check = () => {
      const isEmpty = input.value.trim() === '';
      box.complain(isEmpty ? say('emptyText') : '');
      return !isEmpty;
    };
    if (!await ask(say('renumberOf', { name }), [box, choice], { confirm: say('next'), check })) return;
    const to = input.value.trim();
    if (to === name) return;
    const isShift = Boolean(taken()) && radios[1].checked;
    const pairs = { pairs: [{ from: name, to }, ...(taken() ? [{ from: to, to: name }] : [])] };
    await reshape.propose([{ do: 'renumber', ...(isShift ? { shift: { from: name, to } } : pairs) }], done, stamp);
  }

  async function closeGaps(reshape, done) {
    await reshape.propose([{ do: 'renumber', close: true }], done, reshape.store.get().plan.stamp);
  }

  return { hasGaps, renumber, closeGaps };
})();
