'use strict';
/*
 * Asks for other words of an item of a session. Those that were noted first stay in the file: the change adds a
 * correction, and the last one is valid.
 */
raakvlak.correctItem = async (queue, { session, number, text, done }) => {
  const { make, ui: { say, field, ask }, session: { clean, longest } } = raakvlak;
  const input = make('input', { type: 'text', autocomplete: 'off' });
  input.value = text;
  const box = field(say('correctText'), input, { about: say('correctAbout') });
  const check = () => {
    const count = [...clean(input.value)].length;
    box.complain(count === 0 ? say('emptyText') : count > longest ? say('captureLong', { n: count, most: longest }) : '');
    return count > 0 && count <= longest;
  };
  if (!await ask(say('correctTitle', { n: number }), [box], { confirm: say('save'), check })) return;
  const words = clean(input.value);
  if (words !== text) queue.add([{ do: 'correct-item', session, item: number, text: words }], { typed: words, done });
};
