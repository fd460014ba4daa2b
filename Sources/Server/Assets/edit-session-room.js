'use strict';
/*
 * Buttons for the second window, which the room sees: it is opened, and its clock set going. The line has the focus again
 * for when the window is left.
 */
raakvlak.roomButtons = ({ id, api, input, tell }) => {
  const { say, button, announce } = raakvlak.ui;
  const minutes = 5;
  const open = () => {
    input.focus();
    window.open(`/.raakvlak/editor/screen?session=${encodeURIComponent(id)}#token=${api.token}`, 'raakvlak-screen', 'popup,width=1280,height=720');
  };
  const timer = () => {
    tell({ kind: 'timer', minutes });
    announce(say('timerOn', { n: minutes }));
    input.focus();
  };
  return [button(say('room'), open), button(say('timer', { n: minutes }), timer)];
};
