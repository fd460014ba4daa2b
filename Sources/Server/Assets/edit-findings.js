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

  /** One finding with its buttons. `part` has the queue and the store. */
  raakvlak.findingElement = (finding, part, isShort = false) => {
    const { queue, store } = part;
    const { view } = store.get();
    const row = make('div', { class: 'row' });
    for (const fix of finding.fixes) {
      row.append(button(fix.sentence, () => queue.add(fix.operations), { class: fix.isSafe ? 'main small' : 'small' }));
    }
    const repair = repairs[finding.rule];
    if (repair && finding.subject) row.append(...repair(finding, part));
    if (finding.canExcuse) {
      row.append(button(say('excuse'), async () => {
        const reason = await raakvlak.picker.text({
          title: say('excuseTitle', { rule: finding.rule }), name: say('reason'), about: say('excuseAbout'),
        });
        if (reason) queue.add([{ do: 'excuse', of: finding.subject, rule: finding.rule, reason }], { typed: reason });
      }, { class: 'small quiet', 'aria-label': `${say('excuse')}: ${finding.message}` }));
    }
    if (!isShort && finding.subject && view.items.has(finding.subject)) {
      row.append(button(say('goTo'), () => part.go(finding.subject), { class: 'small quiet', 'aria-label': say('goToThing', { text: raakvlak.ui.title(view, finding.subject) }) }));
    }
    const about = finding.subject && view.items.has(finding.subject) && !isShort
      ? [make('p', { class: 'about-thing' }, raakvlak.ui.title(view, finding.subject))] : [];
    return make('article', { class: `finding ${finding.level}` },
      make('p', { class: 'message' }, make('b', {}, `${finding.levelName}: `), finding.message), ...about,
      make('p', { class: 'remedy' }, finding.remedy), row,
      ...(isShort ? [] : [make('p', { class: 'quiet where' }, `${finding.file}:${finding.line}`)]));
  };

  raakvlak.Findings = class Findings {
    constructor(store, queue, go) {
      Object.assign(this, { store, queue, go, most: 0 });
      this.element = make('section', { class: 'screen findings', 'aria-labelledby': 'findings-heading' });
      store.subscribe(['findings', 'screen', 'view'], () => this.draw());
    }

    draw() {
      const { findings, screen, isChecked } = this.store.get();
      if (screen !== 'findings') return;
      this.most = Math.max(this.most, findings.length);
      const mark = JSON.stringify([findings, isChecked]);
      if (mark === this.mark) return;
      this.mark = mark;
      const hadFocus = this.element.contains(document.activeElement);
      const heading = make('h2', { id: 'findings-heading', tabindex: -1 }, isChecked ? say('findingCount', { n: findings.length }) : say('checking'));
      const progress = make('progress', { max: Math.max(1, this.most), value: this.most - findings.length, 'aria-label': say('findingsDone') });
      const parts = [heading];
      if (isChecked && findings.length === 0) parts.push(make('p', { class: 'done' }, say('allDone')));
      else if (this.most > 0) parts.push(make('p', { class: 'progress' }, progress, ` ${say('doneOf', { n: this.most - findings.length, all: this.most })}`));
      const groups = Map.groupBy(findings, finding => finding.rule);
      for (const [rule, list] of groups) {
        const group = make('details', { class: 'rule' },
          make('summary', {}, make('span', { class: `dot ${list[0].level}`, 'aria-hidden': 'true' }, '●'),
            make('span', {}, `${list[0].group}: `, make('code', {}, rule)), make('b', {}, ` ${list.length}`)),
          ...list.slice(0, 100).map(finding => raakvlak.findingElement(finding, this)));
        group.open = this.opened ? this.opened.has(rule) : list[0].level !== 'info';
        group.addEventListener('toggle', () => {
          this.opened = new Set([...this.element.querySelectorAll('details[open]')].map(one => one.querySelector('code').textContent));
        });
        parts.push(group);
      }
      this.element.replaceChildren(...parts);
      if (hadFocus) heading.focus();
    }
  };
})();
