'use strict';
/* The editor's own manual: what each screen is for, and the keys. */
raakvlak.Help = class Help {
  constructor(store) {
    const { make } = raakvlak;
    const { say } = raakvlak.ui;
    const section = (name, ...content) => make('section', {}, make('h3', {}, say(`help-${name}`)), ...content);
    const text = name => make('p', {}, say(`help-${name}-text`));
    const keys = [['Enter', 'keyEnter'], ['Ctrl+Enter', 'keyBelow'], ['F2', 'keyType'], ['Esc', 'keyEscape'], ['Tab · Shift+Tab', 'keyTab'],
      ['Ctrl+] · Ctrl+[', 'keyIndent'], ['Alt+↑ · Alt+↓', 'keyMove'], ['→ · ←', 'keyArrows'], ['Alt+→ · Alt+←', 'keyFold'], ['#', 'keyPoint'], ['@', 'keyFocus'],
      ['=', 'keyAlso'], ['!', 'keyContext'], ['&', 'keyMerge'], ['Delete', 'keyDelete'], ['Ctrl+Z · Ctrl+Shift+Z', 'keyUndo'], ['F6 · Shift+F6', 'keyPanes'], ['F8', 'keyBeside'], ['Ctrl+K · /', 'keyFind'], ['Alt+↑ · Alt+↓', 'keyTheme']];
    const cellKeys = [['Enter · Shift+Enter', 'keyCellNext'], ['Ctrl+Enter', 'keyCellOpen'], ['Esc', 'keyCellBack'], ['Alt+↑ · Alt+↓', 'keyPartMove'],
      ['Shift+↑ ↓ ← →', 'keyBlock'], ['Ctrl+C · Ctrl+V', 'keyBlockCopy']];
    const table = (name, list) => make('table', { class: 'keys' }, make('caption', {}, say(name)),
      make('tbody', {}, ...list.map(([key, words]) => make('tr', {}, make('th', { scope: 'row' }, make('kbd', {}, key)), make('td', {}, say(words))))));
    this.element = make('section', { class: 'screen help', 'aria-labelledby': 'help-heading' },
      make('h2', { id: 'help-heading', tabindex: -1 }, say('help')), make('p', {}, say('help-start')),
      ...['find', 'map', 'source', 'points', 'things', 'findings', 'answers', 'session', 'history', 'conflict', 'files'].map(name => section(name, text(name))), table('help-keys', keys), table('help-tableKeys', cellKeys));
  }
};
