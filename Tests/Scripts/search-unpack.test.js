'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak } = require('./support.js');

const { index, texts } = raakvlak.searchFile;

test('columns become rows, and what a title says is computed from it', () => {
  const packed = {
    kinds: [['effect', 'Effecten', '']],
    things: { kinds: [0, 0], titles: 'Wonen\nHuis (te) klein', names: '\nkrapte' },
    places: {
      things: [0, 0, 2], parents: [0, 1, 2], addresses: 'wonen.html\n#\n#huis-2', references: [2], kinds: '\nkomt door\n',
    },
  };
  assert.deepEqual(index(packed), {
    kinds: [['effect', 'Effecten', '']],
    things: [[0, 'Wonen', ''], [0, 'Huis (te) klein', 'krapte']],
    places: [
      [0, -1, 'wonen.html', false, ''], [1, 0, '#huis-te-klein', false, 'komt door'], [1, 0, '#huis-2', true, ''],
    ],
  });
});

test('what a link only presumes is known by a sign behind its number', () => {
  assert.deepEqual(texts({ texts: '\n', lines: '\n', to: '3~,12\n0~' }, ['a', 'b']),
    [['', '', [3, 12], [3]], ['', '', [0], [0]]]);
});

test('a text gets back the word of its title, whatever that word is', () => {
  const packed = { texts: 'Veel \u0001 hier.\n', lines: 'regel 4\n', to: '\n0,12' };
  assert.deepEqual(texts(packed, ['$& overlast', 'Huis']),
    [['Veel $& hier.', 'regel 4', [], []], ['', '', [0, 12], []]]);
});
