'use strict';
/*
 * Two who changed the same: both values with what differs, and nothing goes away until somebody chose. What was typed
 * when the program or the page ended is offered again.
 */
raakvlak.Conflicts = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  const text = value => (value === null || value === undefined ? '' : typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).map(([key, one]) => `${key}: ${text(one)}`).join('\n') : [value].flat().join(', '));

  return class Conflicts {
    /** @param back gives the focus to what was worked in, when nothing is left to choose */
    constructor(store, queue, reshape, back) {
      Object.assign(this, { store, queue, reshape, back });
      this.element = make('section', { class: 'conflicts', 'aria-label': say('conflicts') });
      store.subscribe(['conflicts', 'problems', 'kept'], () => this.draw());
    }

    draw() {
      const { conflicts, problems, kept, view } = this.store.get();
      const hadFocus = this.element.contains(document.activeElement);
      this.element.replaceChildren(
        ...conflicts.map(conflict => this.conflict(conflict)), ...problems.map(problem => this.problem(problem)),
        ...(kept ? [this.kept(kept)] : []));
      // Who is typing goes on: the focus moves only from a choice that was made to the next.
      if (hadFocus) (this.element.querySelector('h2, button') || { focus: this.back }).focus();
      if (conflicts.length > (this.count || 0)) {
        raakvlak.ui.announce(say('conflictTitle', { thing: raakvlak.ui.title(view, conflicts[conflicts.length - 1].thing) }));
      }
      this.count = conflicts.length;
    }

    conflict(conflict) {
      const { view } = this.store.get();
      const { thing, key, base, mine, theirs, change } = conflict;
      const form = (this.store.get().format || {})[view.items.get(thing)?.kind];
      const name = key && form ? form.keys.find(one => one.name === key)?.label || key : '';
      const end = () => this.store.update(state => ({ ...state, conflicts: state.conflicts.filter(one => one !== conflict) }));
      const again = values => {
        end();
        // A figure is written as it was asked: the plan as it is now is known here.
        const operations = key === 'series' ? change.operations.map(operation => ({ ...operation })) : change.operations.map(operation => (operation.of === thing && operation.key === key
          ? { ...operation, do: 'set', values, was: theirs ?? null } : operation));
        this.queue.add(operations, { typed: change.typed });
      };
      const show = (title, value) => make('div', { class: 'version' }, make('h3', {}, title),
        make('p', {}, ...raakvlak.ui.marked(raakvlak.ui.difference(text(base), text(value)))));
      const row = make('div', { class: 'row' });
      if (key) {
        row.append(button(say('takeMine'), () => again([mine].flat()), { class: 'main' }));
        row.append(button(say('takeTheirs'), end));
        const both = make('textarea', { rows: 3 });
        both.value = [text(theirs), text(mine)].filter(Boolean).join(' ');
        if (key !== 'series') row.append(button(say('takeBoth'), async () => {
          const chosen = await raakvlak.picker.text({ title: say('takeBoth'), name: name || say('textName'), value: both.value, confirm: say('save') });
          if (chosen) again([chosen]);
        }));
      } else {
        row.append(button(say('removeAnyway'), () => {
          end();
          this.queue.add(change.operations.map(operation => ({ ...operation })));
        }, { class: 'danger' }), button(say('keepTheirs'), end, { class: 'main' }));
      }
      return make('article', { class: 'conflict' }, make('h2', { tabindex: -1 }, say('conflictTitle', { thing: raakvlak.ui.title(view, thing) })),
        make('p', {}, name ? say('conflictKey', { name }) : say('conflictRemoval')),
        make('div', { class: 'versions' }, ...(key ? [show(say('mine'), mine)] : []), show(say('theirs'), theirs)), row);
    }

    problem(problem) {
      const end = () => this.store.update(state => ({ ...state, problems: state.problems.filter(one => one !== problem) }));
      const typed = problem.typed && problem.typed.length > 0
        ? [make('p', {}, say('typed')), make('textarea', { readonly: '', rows: Math.min(6, problem.typed.length), 'aria-label': say('typed') }, problem.typed.join('\n'))] : [];
      const where = problem.file ? [make('p', { class: 'quiet' }, say('where', { file: problem.file, line: problem.line }))] : [];
      return make('div', { class: 'problem', role: 'alert' }, make('p', {}, make('b', {}, problem.problem), ' ', problem.remedy || ''),
        ...where, ...typed, make('div', { class: 'row' }, ...this.choices(problem, end), button(say('understood'), end, { class: 'small' })));
    }

    /** A removal that needs a choice is offered with each, and shown before it is made. */
    choices({ scopes = [], operations }, end) {
      return scopes.map(scope => button(say(`scope-${scope}-do`), () => {
        end();
        this.reshape.propose(operations.map(operation => ({ ...operation, scope })), () => {}, this.store.get().plan.stamp, { danger: true });
      }, { class: 'small' }));
    }

    /** Texts of an earlier page that were never answered. */
    kept(texts) {
      const end = () => {
        raakvlak.kept.set('pending', null);
        raakvlak.kept.set('field', null);
        this.store.update(state => ({ ...state, kept: null }));
      };
      const area = make('textarea', { readonly: '', rows: Math.min(6, texts.length), 'aria-label': say('keptTitle') }, texts.join('\n'));
      return make('article', { class: 'problem' }, make('h2', { tabindex: -1 }, say('keptTitle')), make('p', {}, say('keptAbout')), area,
        make('div', { class: 'row' }, on(button(say('copyText'), async () => {
          try { await navigator.clipboard.writeText(texts.join('\n')); raakvlak.ui.announce(say('copied', { n: texts.length })); } catch { area.select(); }
        }, { class: 'small' }), {}), button(say('throwAway'), end, { class: 'small' })));
    }
  };
})();
