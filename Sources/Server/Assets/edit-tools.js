'use strict';
/*
 * The buttons above the outline and the map: what the keys do, for who has a pointer or does not know them. A wide
 * window has a word below each sign; the name for a screen reader has that word in it.
 */
raakvlak.outlineTools = deeds => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  const tools = make('div', { class: 'tools', role: 'toolbar', 'aria-label': say('tools'), 'aria-orientation': 'horizontal' },
    ...[['addSibling', '+', () => (deeds.row && deeds.row.parent ? deeds.typeNew(deeds.row.parent, deeds.row) : deeds.typeNew(deeds.row, null))],
      ['addBelow', '+↳', () => deeds.typeNew(deeds.row, null)], ['rename', '✎', () => deeds.type(deeds.row)],
      ['moveUp', '↑', () => deeds.up(deeds.row)], ['moveDown', '↓', () => deeds.down(deeds.row)],
      ['moveOut', '←', () => deeds.outdent(deeds.row)], ['moveIn', '→', () => deeds.indent(deeds.row)], ['moveTo', '⇢', () => deeds.moveTo(deeds.row)],
      ['linkPoint', '#', () => deeds.point(deeds.row)], ['linkFocus', '@', () => deeds.focusArea(deeds.row)],
      ['alsoHere', '=', () => deeds.alsoHere(deeds.row)], ['noPoint', '!', () => deeds.context(deeds.row)],
      ['mergeEffect', '⇉', () => deeds.merge(deeds.row)], ['removeEffect', '×', () => deeds.remove(deeds.row)]].map(([name, sign, act]) =>
      button(make('span', { class: 'word' }, say(`word-${name}`)), act, { class: 'tool', title: say(name), 'aria-label': say(name), 'data-sign': sign, tabindex: name === 'addSibling' ? 0 : -1 })));
  // One stop of the Tab key; arrows go from button to button.
  on(tools, {
    keydown: event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const all = [...tools.children];
      if (!step) return;
      event.preventDefault();
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    },
    focusin: event => { for (const one of tools.children) one.tabIndex = one === event.target ? 0 : -1; },
  });
  // A sign says little: the words of the one that is pointed at, or has the focus, are below the row.
  const words = make('p', { class: 'tool-words', 'aria-hidden': 'true' }, say('toolWords'));
  const show = event => { const one = event.target.closest('button'); words.textContent = one ? one.title : say('toolWords'); };
  on(tools, { pointerover: show, focusin: show, pointerleave: () => { words.textContent = say('toolWords'); }, focusout: () => { words.textContent = say('toolWords'); } });
  return make('div', { class: 'tool-row' }, tools, words);
};
