'use strict';
/*
 * Lines of theme sessions that are not written and of which nothing else on the screen says so: refused ones, and those
 * of sessions that are not on the screen.
 */
raakvlak.Unwritten = (() => {
  const { make } = raakvlak;
  const { say, button, announce } = raakvlak.ui;
  const text = line => 'again' in line ? `+${typeof line.again === 'number' ? line.again : ''}` : line.text;

  return class Unwritten {
    /**
     * - putBack: takes a refused line into the field again.
     * - cleared: called with a queue of another plan that somebody put away.
     */
    constructor({ putBack, cleared }) {
      Object.assign(this, { putBack, cleared, mark: '', count: 0 });
      this.element = make('section', { class: 'leftover', hidden: '', 'aria-label': say('unwritten') });
    }

    /** `here` is the session on the screen, `shown` its queue, and `hasField` whether a line can be put back. */
    draw(queues, { here, shown, hasField }) {
      const found = queues.map(queue => {
        const isHere = here !== null && queue.session === here && !queue.isOther;
        const unsent = queue.isOther || !(isHere && queue === shown) && queue.status !== 'saved' ? queue.pending : [];
        return { queue, isHere: isHere && hasField, unsent };
      }).filter(({ queue, unsent }) => queue.refused.length + unsent.length > 0);
      const mark = JSON.stringify(found.map(({ queue, isHere, unsent }) => [queue.name, isHere, queue.status, queue.problem, queue.refused, unsent]));
      // A button under the finger stays.
      if (mark === this.mark) return;
      this.mark = mark;
      const refused = found.flatMap(({ queue }) => queue.refused);
      if (refused.length > this.count) announce(`${say('unwritten')}: ${refused.at(-1).text || ''} ${refused.at(-1).problem}`);
      this.count = refused.length;
      this.element.hidden = found.length === 0;
      this.element.replaceChildren(make('h3', {}, say('unwritten')), ...found.map(one => this.part(one)));
    }

    part({ queue, isHere, unsent }) {
      const why = queue.isOther ? say('unwrittenOther') : queue.status === 'refused' ? say('captureRefused', { problem: queue.problem }) : say(`status-${queue.status}`);
      const rows = queue.refused.map(line => make('li', {}, make('b', {}, text(line)), ' ', line.problem, ' ',
        ...(isHere && line.text ? [button(say('putBack'), () => this.putBack(queue, line), { class: 'small', 'aria-label': say('putBackOf', { text: text(line) }) }), ' '] : []),
        button(say('putAway'), () => queue.putAway(line), { class: 'small', 'aria-label': say('putAwayOf', { text: text(line) }) })));
      const parts = [make('p', {}, say('unwrittenOf', { name: queue.session }))];
      if (unsent.length > 0) {
        parts.push(make('p', {}, why));
        rows.push(...unsent.map(line => make('li', {}, make('b', {}, text(line)))));
      }
      parts.push(make('ul', {}, ...rows));
      if (queue.isOther) parts.push(make('div', { class: 'row' }, button(say('putAway'), () => { queue.clear(); this.cleared(queue); })));
      return make('div', {}, ...parts);
    }
  };
})();
