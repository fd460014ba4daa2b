'use strict';
/*
 * The targets of an indicator: each as a sentence, with a form in a dialog. They have no name of their own; an operation
 * names one by what it asks, so one that somebody else changed meanwhile is not overwritten.
 */
raakvlak.Targets = (() => {
  const { make } = raakvlak;
  const { say, on, button, field, ask } = raakvlak.ui;

  const conditions = ['at-least', 'at-most', 'more-than', 'less-than', 'equal', 'between', 'direction'];
  /** Keys beside the condition that a form has; those of the second list are needed seldom. */
  const usual = ['by', 'region', 'source'];
  const seldom = ['baseline', 'baseline-year', 'inferred', 'remark'];
  const isNumber = text => /^-?\d+(\.\d+)?$/.test(raakvlak.numbers.read(text));

  return class Targets {
    constructor(store, queue) { Object.assign(this, { store, queue }); }

    element(id, item) {
      const list = make('ul', { class: 'link-list' });
      (item.targets || []).forEach((target, at) => {
        const { source } = target.values;
        list.append(make('li', { 'data-printed': target.name }, make('span', { class: 'target' }, this.words(target)),
          ...(source ? [make('span', { class: 'rests stated' }, say('restsStated', { lines: [source].flat().join(', ') }))] : []),
          make('span', { class: 'row' },
            button(say('change'), () => this.change(id, target), { class: 'small', 'data-name': `target ${at}`, 'aria-label': `${say('change')}: ${target.text}` }),
            button(say('remove'), () => this.queue.add([{ do: 'remove-target', of: id, target: target.name }]), { class: 'small', 'data-name': `target remove ${target.name}`, 'aria-label': say('removeOf', { name: target.text }) }))));
      });
      return make('fieldset', { class: 'field links', 'data-field': 'targets' }, make('legend', {}, say('targets')), make('p', { class: 'about' }, say('targetsAbout')),
        list, button(say('addTarget'), () => this.change(id, null), { class: 'small', 'data-add': 'targets' }));
    }

    /** The sentence, with the name of the region instead of its code. */
    words({ text, values: { region } }) {
      const { view } = this.store.get();
      const known = region && (view.order.region || []).map(one => view.items.get(one)).find(one => one.name === region);
      return known ? text.replace(/ \([^()]*\)$/, ` (${raakvlak.plan.label(known)})`) : text;
    }

    /** Asks what a target is; without one it is new. */
    async change(id, target) {
      const { format } = this.store.get();
      const keys = new Map(format.target.keys.map(key => [key.name, key]));
      const was = target ? target.values : {};
      const former = conditions.find(name => was[name] !== undefined) || 'at-least';
      const { shown } = raakvlak.numbers;

      const condition = make('select', {}, ...conditions.map(name => make('option', { value: name }, keys.get(name).label)));
      condition.value = former;
      const number = value => {
        const input = make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off' });
        input.value = shown(value === undefined ? '' : String(value));
        return input;
      };
      const [first, last] = former === 'between' ? was.between : former === 'direction' ? [] : [was[former]];
      const value = number(first);
      const end = number(last);
      const form = new raakvlak.Form(this.store, this.queue, null);
      const direction = form.input({ ...keys.get('direction'), isRequired: true }, was.direction);
      const boxes = {
        condition: field(say('targetCondition'), condition), value: field(say('targetValue'), value),
        end: field(say('targetEnd'), end), direction: field(keys.get('direction').label, direction),
      };
      const choose = () => {
        const name = condition.value;
        boxes.value.hidden = name === 'direction';
        boxes.end.hidden = name !== 'between';
        boxes.direction.hidden = name !== 'direction';
      };
      on(condition, { change: choose });
      choose();
      const further = [...usual, ...seldom].map(name => {
        const key = keys.get(name);
        const input = form.input(key, was[name]);
        return { key, input, box: field(key.label, input, { about: key.about }) };
      });
      const box = name => further.find(one => one.key.name === name).box;
      const isYear = text => text === '' || /^(19|2[01])\d\d$/.test(text);
      const check = () => {
        const wrong = [];
        const look = (one, isRight, words) => { one.complain(isRight ? '' : words); if (!isRight) wrong.push(one); };
        look(boxes.value, boxes.value.hidden || isNumber(value.value.trim()), say('targetNoNumber'));
        look(boxes.end, boxes.end.hidden || isNumber(end.value.trim()), say('targetNoNumber'));
        for (const { key, input, box: one } of further) {
          if (key.name === 'by' || key.name === 'baseline-year') look(one, isYear(input.value.trim()), say('figureNoYear'));
          if (key.name === 'baseline') look(one, input.value.trim() === '' || isNumber(input.value.trim()), say('targetNoNumber'));
        }
        if (wrong.length > 0) wrong[0].querySelector('input').focus();
        return wrong.length === 0;
      };
      const more = make('details', {}, make('summary', {}, say('moreKeys', { n: seldom.length })), ...seldom.map(box));
      more.open = seldom.some(name => was[name] !== undefined);
      const content = [boxes.condition, boxes.value, boxes.end, boxes.direction, ...usual.map(box), more];
      if (!await ask(target ? say('targetOf', { text: target.text }) : say('addTarget'), content, { confirm: target ? say('save') : say('add'), check })) return;

      const name = condition.value;
      const read = input => raakvlak.numbers.read(input.value.trim());
      const values = name === 'direction' ? [direction.value] : name === 'between' ? [read(value), read(end)] : [read(value)];
      const operation = { do: 'record-figures', of: id, figures: [], targets: [this.target({ name, values, former, was, target, further })] };
      const typed = [...values, ...further.map(({ input }) => input.value.trim())].filter(Boolean).join('\n');
      this.queue.add([operation], { typed });
    }

    /** The target as the program takes it: of one that is there only what became different. */
    target({ name, values, former, was, target, further }) {
      const isSame = target && name === former && JSON.stringify([was[name]].flat().map(String)) === JSON.stringify(values);
      const typed = further.map(({ key, input }) => {
        const isOfNumber = key.name === 'baseline';
        const next = raakvlak.forms.values(isOfNumber ? raakvlak.numbers.read(input.value.trim()) : input.value, key.form) || [];
        return { key: key.name, values: next, isNew: JSON.stringify(next) !== JSON.stringify([was[key.name] ?? []].flat().map(String)) };
      });
      return {
        key: name, values, ...(target ? { replaces: target.name } : {}),
        // What is printed belongs to the value that was there.
        ...(isSame && was.printed !== undefined ? { printed: String(was.printed) } : {}),
        further: typed.filter(one => one.isNew).map(({ key, values: next }) => ({ key, values: next })),
      };
    }
  };
})();
