'use strict';
/*
 * All theme sessions of the plan, with how far each is, and the form that begins a new one.
 */
raakvlak.SessionList = (() => {
  const { make } = raakvlak;
  const { say, on, button, field, announce } = raakvlak.ui;

  return class SessionList {
    /** `choose` shows a session in a mode: 'capture' or 'process'. */
    constructor(store, api, choose) {
      Object.assign(this, { store, api, choose, mark: '' });
      this.element = make('div', {});
    }

    /** Reads and shows the sessions. `isShown` is asked when the answer is there. */
    async load(isShown) {
      let answer;
      try { answer = await this.api.get('sessions'); } catch { return; }
      if (answer.status !== 200 || !isShown()) return;
      const { sessions, lanes, today } = answer.body;
      const themes = this.store.get().view.order.theme || [];
      const mark = JSON.stringify([answer.body, themes]);
      // A field that somebody fills in stays as it is.
      if (mark === this.mark) return;
      this.mark = mark;
      const parts = [make('p', { class: 'quiet lead' }, say('sessionAbout'))];
      if (sessions.length > 0) parts.push(make('ul', { class: 'session-list' }, ...sessions.map(one => this.row(one))));
      parts.push(themes.length > 0 ? this.form(themes, lanes, today) : make('p', {}, say('sessionNoTheme')));
      this.element.replaceChildren(...parts);
    }

    row(one) {
      return make('li', {},
        make('div', { class: 'grow' }, make('h3', {}, one.title), make('p', {}, one.sentence)),
        make('div', { class: 'row' },
          button(say('sessionCapture'), () => this.choose(one.id, 'capture'), { 'aria-label': say('sessionCaptureOf', { title: one.title }) }),
          button(say(one.open > 0 ? 'sessionProcess' : 'sessionSee'), () => this.choose(one.id, 'process'), {
            class: one.open > 0 && one.total > 0 ? 'main' : '', 'aria-label': say(one.open > 0 ? 'sessionProcessOf' : 'sessionSeeOf', { title: one.title }),
          })));
    }

    form(themes, lanes, today) {
      const { view } = this.store.get();
      const theme = make('select', {}, ...raakvlak.alike.options(view, themes));
      const date = make('input', { type: 'date', value: today, required: '' });
      const questions = lanes.map(lane => {
        const input = make('input', { type: 'text', autocomplete: 'off', maxlength: 80 });
        input.value = lane;
        return input;
      });
      const error = make('p', { class: 'error', role: 'alert' });
      // A second press, or one after an answer that got lost, is the same request: it makes no second session.
      const client = crypto.randomUUID();
      let [sequence, before, isBusy] = [1, null, false];
      const form = make('form', { class: 'session-new', 'aria-labelledby': 'session-new' }, make('h3', { id: 'session-new' }, say('sessionNew')),
        make('div', { class: 'two' }, field(say('sessionTheme'), theme), field(say('sessionDate'), date)),
        make('fieldset', { class: 'field' }, make('legend', {}, say('sessionQuestions')),
          make('div', { class: 'three' }, ...questions.map((input, at) => field(say('sessionQuestion', { n: at + 1 }), input)))), error,
        make('div', { class: 'row' }, make('button', { class: 'main' }, say('sessionBegin'))));
      return on(form, {
        submit: async event => {
          event.preventDefault();
          if (isBusy) return;
          isBusy = true;
          error.textContent = '';
          const lanes = questions.map(input => input.value.trim()).filter(Boolean);
          let [answer, made] = [null, null];
          try {
            before ??= new Set((await this.api.get('sessions')).body.sessions.map(one => one.id));
            const { plan } = this.store.get();
            answer = await this.api.post('edit', {
              client, seq: sequence, stamp: plan.stamp, base: plan.files,
              operations: [{ do: 'begin-session', theme: theme.value, date: date.value, lanes }],
            });
            if (answer.status === 503) throw new Error('no answer');
            if (answer.status !== 200) { sequence += 1; error.textContent = answer.body.problem; return; }
            made = (await this.api.get('sessions')).body.sessions.find(one => !before.has(one.id));
            sequence += 1;
            before = null;
          } catch {
            error.textContent = say('status-lost');
            return;
          } finally { isBusy = false; }
          this.store.update(state => ({ ...state, plan: raakvlak.plan.merge(state.plan, answer.body) }));
          announce(answer.body.sentence);
          if (made) await this.choose(made.id, 'capture');
        },
      });
    }
  };
})();
