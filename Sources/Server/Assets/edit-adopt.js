'use strict';
/*
 * The point that is made of a proposal of a session. A point to which nothing leads and that nobody is asked is an error
 * in the plan, so a form asks from which effect it follows and who does it.
 */
raakvlak.adoptProposal = (() => {
  const { make } = raakvlak;
  const { say, ask, field } = raakvlak.ui;

  /** Fields of the new point: { content, check, read }, the last of which gives what the operation has of them. */
  function questions(store, queue) {
    const { view, format } = store.get();
    const keys = new Map(format['action-point'].keys.map(key => [key.name, key]));
    const form = new raakvlak.Form(store, queue, null);
    const { combobox, basisFields, candidates } = raakvlak.picker;
    const effect = combobox([{ id: null, name: '', label: say('adoptNoEffect'), text: '', words: '' }, ...candidates(view, ['effect'], undefined, { isAlways: true })]);
    const basis = basisFields();
    const departments = form.input(keys.get('departments'));
    const priority = form.input(keys.get('priority'), 'secondary');
    const hasPriorities = (view.order['action-point'] || []).some(id => view.items.get(id).values.priority !== undefined);
    const content = [field(say('adoptEffect'), effect.input, { about: say('adoptEffectAbout') }), effect.box, basis.element,
      field(keys.get('departments').label, departments, { about: keys.get('departments').about }),
      ...(hasPriorities ? [field(keys.get('priority').label, priority)] : [])];
    const check = () => !effect.state.id || basis.check();
    const read = () => {
      const from = effect.state.id;
      const codes = raakvlak.forms.values(departments.value, 'list');
      const values = [...(codes ? [{ key: 'departments', values: codes }] : []), ...(hasPriorities && priority.value ? [{ key: 'priority', values: [priority.value] }] : [])];
      return { ...(from ? { from, basis: basis.read() } : {}), values };
    };
    return { content, check, read };
  }

  /** `send` makes the point with what was asked for it, in one step. A sub-point needs no questions. */
  return async (item, store, queue, send) => {
    if (item.end.as !== 'proposed-point') { send({}); return; }
    const form = questions(store, queue);
    const title = `${say('adoptPoint')}: ${item.end.text || ''}`;
    if (await ask(title, [make('p', { class: 'quiet' }, say('adoptAbout')), ...form.content], { confirm: say('add'), check: form.check })) send(form.read());
  };
})();
