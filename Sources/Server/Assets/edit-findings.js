'use strict';
/*
 * What the check found, as a list of work: each with why, and with buttons that repair it. A repair is operations, so
 * it is in the history and can be taken back.
 */
(() => {
  const { make } = raakvlak;
  const { say, button } = raakvlak.ui;

  /** Repairs for which somebody must choose what is meant. */
  const repairs = {
    'unlinked-action-point': ({ subject }, { queue, store }) => [button(say('repairLink'), async () => {
      const { view } = store.get();
      const chosen = await raakvlak.picker.choose({
        title: say('repairLinkTitle', { text: raakvlak.ui.title(view, subject) }),
        list: raakvlak.picker.candidates(view, ['effect']), withBasis: true, confirm: say('link'),
      });
      if (chosen) queue.add([{ do: 'link', from: chosen.id, to: subject, basis: chosen.basis }]);
    }, { class: 'small' })],
    'unaddressed-effect': ({ subject }, { queue, store }) => [button(say('add-points'), async () => {
      const { view } = store.get();
      const chosen = await raakvlak.picker.choose({
        title: say('pointTitle', { text: raakvlak.plan.label(view.items.get(subject)) }),
        list: raakvlak.picker.candidates(view, ['action-point']), withBasis: true, confirm: say('link'),
      });
      if (chosen) queue.add([{ do: 'link', from: subject, to: chosen.id, basis: chosen.basis }]);
    }, { class: 'small' }), button(say('repairContext'), async () => {
      const text = raakvlak.plan.label(store.get().view.items.get(subject));
      const reason = await raakvlak.picker.text({ title: say('contextTitle', { text }), name: say('contextName'), about: say('contextAbout') });
      if (reason) queue.add([{ do: 'set', of: subject, key: 'context', values: [reason] }], { typed: reason });
    }, { class: 'small' })],
  };

  /** Names by which others refer to a thing: they are changed with what refers. */
  const names = { id: 'rename', code: 'rename', numeral: 'rename', number: 'renumber' };
  /** Kinds that have a form or a row of the table. */
  const isShown = item => item && (['effect', 'theme', 'action-point', 'sub-point'].includes(item.kind) || raakvlak.Things.has(item.kind));

  /** Buttons for what the program can do; what takes something away is shown first. */
  function fixButtons(finding, part, asks) {
    const { queue, store } = part;
    return finding.fixes.filter(fix => fix.asks === asks).map(fix => {
      const carryOut = () => (fix.asks ? part.reshape.propose(fix.operations, () => {}, store.get().plan.stamp, { danger: fix.removes }) : queue.add(fix.operations));
      const words = fix.button || fix.sentence;
      return button(words, carryOut, { class: fix.isSafe ? 'main small' : 'small', ...(fix.button ? { 'aria-label': `${fix.button}: ${fix.sentence}` } : {}) });
    });
  }

  /** Lets a link that leads nowhere lead to something that is there. */
  raakvlak.retarget = async (link, { queue, store }) => {
    const { view } = store.get();
    const chosen = await raakvlak.picker.choose({
      title: say('retargetTitle', { name: link.from }), list: raakvlak.picker.candidates(view, link.kinds), confirm: say('link'),
    });
    if (chosen) queue.add([{ do: 'correct', at: link.at, from: link.from, to: store.get().view.items.get(chosen.id).name }]);
  };

  /** A field in the finding itself, for a value that cannot be read or is missing. */
  function entry(finding, part, isShort) {
    const { enter, fieldName = '' } = finding;
    const { queue, store } = part;
    const { view, format } = store.get();
    const item = enter && enter.of && view.items.get(enter.of);
    if (!enter || enter.of && (!item || !format)) return [];
    // The table of points has some of their keys; the others have a field here.
    const isElsewhere = item && isShown(item) && (isShort || !['action-point', 'sub-point'].includes(item.kind) || raakvlak.Points.has(item.kind, enter.key));
    if (isElsewhere && (isShort || !enter.isNeeded)) return [];
    const key = item && format[item.kind].keys.find(one => one.name === enter.key);
    const value = item ? item.values[enter.key] : enter.from;
    const isPlain = raakvlak.forms.isPlain(value);
    const input = key ? new raakvlak.Form(store, queue, null).input(key, isPlain ? value : undefined) : make('input', { type: 'text', autocomplete: 'off' });
    if (!key) input.value = enter.from;
    const box = raakvlak.ui.field(key ? key.label : fieldName || say('enterHere'), input, { about: key ? key.about : '' });
    const save = () => {
      const next = raakvlak.forms.values(input.value, key ? key.form : 'text');
      if (!next) { box.complain(say('emptyText')); input.focus(); return; }
      box.complain('');
      input.isOpen = false;
      const operation = key ? { do: 'set', of: enter.of, key: enter.key, values: next, was: value ?? null } : { do: 'correct', at: enter.at, from: enter.from, to: next[0] };
      queue.add([operation], {
        typed: input.value,
        done: (made, refused) => {
          if (!refused || refused.conflicts) return;
          box.complain([refused.problem, refused.remedy].filter(Boolean).join(' '));
          Object.assign(input, { isOpen: true }).focus();
        },
      });
    };
    raakvlak.ui.on(input, { input: () => { input.isOpen = true; }, keydown: event => { if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); save(); } } });
    box.append(button(say('save'), save, { class: 'small', 'aria-label': `${say('save')}: ${key ? key.label : fieldName || say('enterHere')}` }));
    box.classList.add('enter');
    return [box];
  }

  raakvlak.findingIsShown = isShown;

  /** One finding with its buttons. `part` has the queue, the store and what reshapes. */
  raakvlak.findingElement = (finding, whole, isShort = false) => {
    const article = make('article', { class: `finding ${finding.level}`, 'data-id': `${finding.rule} ${finding.subject || ''} ${finding.message}` });
    const part = raakvlak.worked(whole, article);
    const { queue, store } = part;
    const { view } = store.get();
    const row = make('div', { class: 'row' });
    const sure = fixButtons(finding, part, false);
    const first = sure.length > 0 ? [make('div', { class: 'row' }, ...sure)] : [];
    row.append(...fixButtons(finding, part, true));
    if (finding.retarget) row.append(button(say('retarget'), () => raakvlak.retarget(finding.retarget, part), { class: 'small', 'aria-label': `${say('retarget')} (${finding.retarget.from})` }));
    const repair = repairs[finding.rule];
    if (repair && finding.subject) row.append(...repair(finding, part));
    const deed = names[finding.field];
    const item = view.items.get(finding.thing);
    if (deed && item && isShown(item) && !finding.fixes.some(fix => !fix.asks)) {
      const isPoint = item.kind === 'action-point';
      if (isPoint === (deed === 'renumber')) row.append(button(say(isPoint ? 'renumber' : 'giveName'), () => part.reshape[deed](finding.thing, () => {}), { class: 'small' }));
    }
    if (finding.canExcuse) {
      row.append(button(say('excuse'), async () => {
        const reason = await raakvlak.picker.text({
          title: say('excuseTitle'), name: say('reason'), about: `${say('excuseAbout')} ${finding.message}`,
        });
        if (reason) queue.add([{ do: 'excuse', of: finding.subject, rule: finding.rule, reason }], { typed: reason });
      }, { class: 'small quiet', 'aria-label': `${say('excuse')}: ${finding.message}` }));
    }
    const name = item ? raakvlak.ui.title(view, finding.thing) : '';
    if (!isShort && isShown(item)) {
      row.append(button(say('goTo'), () => part.go(finding.thing, finding), { class: 'small quiet', 'aria-label': `${say('goTo')}: ${name}` }));
    } else if (!isShort && finding.screen) {
      row.append(button(say('goTo'), () => part.open(finding.screen), { class: 'small quiet', 'aria-label': `${say('goTo')}: ${say(`screen-${finding.screen}`)}` }));
    }
    const about = [name, finding.fieldName].filter(Boolean).join(' · ');
    article.append(
      make('p', { class: 'message' }, make('b', {}, `${finding.levelName}: `), finding.message),
      ...(about && !isShort ? [make('p', { class: 'about-thing' }, about)] : []),
      make('p', { class: 'remedy' }, finding.remedy), ...first, ...entry(finding, part, isShort), row,
      ...(isShort ? [] : [make('p', { class: 'quiet where' }, say('inTextFile', { file: finding.file, line: finding.line }))]));
    return article;
  };

  /** Whether a finding is shown at a thing: it is about it, or in one of its fields. */
  raakvlak.isAbout = (finding, id) => finding.subject === id || finding.thing === id;

  raakvlak.Findings = class Findings {
    constructor(store, queue, { go, open, reshape }) {
      Object.assign(this, { store, queue, go, open, reshape, most: 0, turned: new Map(), wanted: '' });
      this.filter = make('input', { type: 'search', autocomplete: 'off' });
      this.filterBox = raakvlak.ui.field(say('findingFilter'), this.filter);
      raakvlak.ui.on(this.filter, { input: () => { this.wanted = raakvlak.plain(this.filter.value.trim()); this.mark = ''; this.draw(); } });
      this.element = make('section', { class: 'screen findings', 'aria-labelledby': 'findings-heading' });
      store.subscribe(['findings', 'excused', 'screen', 'view', 'format'], () => this.draw());
      store.subscribe(['findings'], () => raakvlak.rested());
      // What came while somebody typed is shown when the field is left.
      raakvlak.ui.on(this.element, { focusout: () => setTimeout(() => this.draw()) });
    }

    draw() {
      const { findings, excused, screen, isChecked, format } = this.store.get();
      if (screen !== 'findings' || !format) return;
      if (this.element.contains(document.activeElement) && document.activeElement.isOpen) return;
      this.most = Math.max(this.most, findings.length);
      const mark = JSON.stringify([findings, excused, isChecked]);
      if (mark === this.mark) return;
      this.mark = mark;
      const heading = make('h2', { id: 'findings-heading', tabindex: -1 }, isChecked ? say('findingCount', { n: findings.length }) : say('checking'));
      const progress = make('progress', { max: Math.max(1, this.most), value: this.most - findings.length, 'aria-label': say('findingsDone') });
      const parts = [heading];
      if (isChecked && findings.length === 0) parts.push(make('p', { class: 'done' }, say('allDone')));
      else if (this.most > 0) parts.push(make('p', { class: 'progress' }, progress, ` ${say('doneOf', { n: this.most - findings.length, all: this.most })}`));
      const about = finding => {
        const item = this.store.get().view.items.get(finding.thing);
        return raakvlak.plain([finding.levelName, finding.demand, finding.rule, finding.message, finding.remedy, item ? raakvlak.plan.label(item) : ''].join(' '));
      };
      const shown = this.wanted ? findings.filter(finding => this.wanted.split(/\s+/).every(word => about(finding).includes(word))) : findings;
      if (findings.length > 5 || this.wanted) parts.push(this.filterBox);
      if (this.wanted) parts.push(make('p', { class: 'quiet', role: 'status' }, say('findingShown', { n: shown.length, all: findings.length })));
      const groups = Map.groupBy(shown, finding => finding.rule);
      for (const [rule, list] of groups) {
        const group = make('details', { class: 'rule', 'data-rule': rule },
          make('summary', { 'data-name': `rule ${rule}` }, make('span', { class: `dot ${list[0].level}`, 'aria-hidden': 'true' }, '●'),
            make('span', {}, make('span', { class: 'demand' }, list[0].demand || rule), ' ', make('small', {}, list[0].group)), make('b', {}, ` ${list.length}`)),
          ...list.slice(0, 100).map(finding => raakvlak.findingElement(finding, this)));
        // What somebody opened or closed stays so, also when the group was empty in between.
        group.open = this.turned.get(rule) ?? (list[0].level !== 'info');
        raakvlak.ui.on(group.firstChild, { click: () => this.turned.set(rule, !group.open) });
        parts.push(group);
      }
      const folded = raakvlak.exceptions.folded(this, excused);
      for (const box of folded) {
        box.open = this.turned.get('') ?? false;
        raakvlak.ui.on(box.firstChild, { click: () => this.turned.set('', !box.open) });
      }
      const isFiltering = document.activeElement === this.filter;
      raakvlak.stay(this.element, () => this.element.replaceChildren(...parts, ...folded), heading);
      if (isFiltering) this.filter.focus();
    }
  };
})();
