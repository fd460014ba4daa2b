'use strict';
/*
 * What chosen lines of a source say, as buttons. With an effect that is selected in the outline the first ones are about
 * it and ask no more than they must; the others ask which effect is meant, beginning with that one and its theme.
 */
raakvlak.LineDeeds = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  return class LineDeeds {
    /** `pane` has the lines that are chosen. */
    constructor(pane) {
      Object.assign(this, { pane, store: pane.store, queue: pane.queue, isOpen: false });
      this.evidence = new raakvlak.Evidence(pane, this);
    }

    /** What the buttons depend on beside the lines. */
    get mark() { return [this.evidence.mark, (this.store.get().view.order.effect || []).length > 0]; }

    buttons() {
      const id = this.evidence.chosen;
      if (!id) return [...this.evidence.deeds(), ...this.general()];
      const text = this.evidence.text(id);
      const others = make('details', { class: 'others' }, make('summary', {}, say('saysOther')), make('div', { class: 'deeds' }, ...this.evidence.any(), ...this.general('')));
      others.open = this.isOpen;
      on(others, { toggle: () => { this.isOpen = others.open; } });
      return [
        button(say('saysLeadsOf', { text }), () => this.link(['action-point'], 'saysLeadsTitle', id), { class: 'main' }),
        button(say('saysFocusOf', { text }), () => this.link(['focus-area'], 'saysFocusTitle', id)),
        ...this.evidence.deeds(),
        button(say('saysEffectOf', { text }), () => this.effect(id)),
        others,
      ];
    }

    general(first = 'main') {
      return [
        button(say('saysLeads'), () => this.link(['action-point'], 'saysLeadsTitle'), { class: first }),
        button(say('saysFocus'), () => this.link(['focus-area'], 'saysFocusTitle')),
        button(say('saysEffect'), () => this.effect()),
        button(say('saysAbout'), () => this.about()),
      ];
    }

    /** Things to choose from, with where they are: first what is selected in the outline, then its theme. */
    list(kinds, leftOut = () => false) {
      const { view, theme, rows, selected } = this.store.get();
      const current = rows.find(row => row.key === selected)?.id;
      const near = new Set(theme ? raakvlak.plan.rows(view, theme).map(row => row.id) : []);
      const rank = ({ id }) => (id === current ? 0 : near.has(id) ? 1 : 2);
      return raakvlak.picker.candidates(view, kinds, leftOut, { isAlways: true }).toSorted((a, b) => rank(a) - rank(b));
    }

    pick(title, kinds, { about = this.quote(), confirm = say('next'), cancel, leftOut } = {}) {
      return raakvlak.picker.choose({ title, list: this.list(kinds, leftOut), about, confirm, cancel });
    }

    quote() {
      const { text, from, to } = this.pane;
      return text.lines ? raakvlak.cites.quote(text.lines, from, to, 300) : '';
    }

    /** An effect without any line rests on these lines too, once one of its links does. */
    ownLines(id) {
      const { kind, values } = this.store.get().view.items.get(id);
      return kind === 'effect' && [values.source ?? []].flat().length === 0
        ? [{ do: 'set', of: id, key: 'source', values: [this.pane.citation], was: null }] : [];
    }

    async link(kinds, title, of = null) {
      let [effect, target] = [of, null];
      while (!target) {
        if (!effect) effect = (await this.pick(say('saysWhich'), ['effect']))?.id;
        if (!effect) return;
        const text = this.evidence.text(effect);
        const also = this.ownLines(effect).length > 0 ? say('saysOwnToo', { text, n: this.pane.to - this.pane.from + 1 }) : '';
        target = await this.pick(say(title, { text }), kinds, {
          about: [this.quote(), also].filter(Boolean).join(' '), confirm: say('link'), cancel: of ? undefined : say('back'),
        });
        if (!target && of) return;
        // Who goes back chooses the effect again.
        if (!target) effect = null;
      }
      const basis = { kind: 'stated', lines: [this.pane.citation] };
      const known = this.store.get().view.items.get(effect).links.find(link => link.to === target.id);
      // A link that was there is now known to rest on this line too.
      if (known && known.basis.kind === 'stated') basis.lines = [...new Set([...known.basis.lines, ...basis.lines])];
      this.queue.add([{ do: known ? 'set-basis' : 'link', from: effect, to: target.id, basis }, ...this.ownLines(effect)]);
      this.pane.back();
    }

    /** A new effect that the lines name, below a theme or another effect. */
    async effect(under = null) {
      const parent = under || (await this.pick(say('saysBelow'), ['theme', 'effect']))?.id;
      if (!parent) return;
      const text = await raakvlak.picker.text({
        title: say('newEffectBelow', { text: this.evidence.text(parent) }), name: say('effectLabel'), about: this.quote(), rows: 2, confirm: say('add'), counts: this.store,
      });
      if (!text) return;
      this.queue.add([{
        do: 'add', kind: 'effect', text: text.replace(/\s+/g, ' '), under: parent, temp: raakvlak.plan.fresh(), position: { at: 'last' },
        values: [{ key: 'source', text: this.pane.citation }],
      }], { typed: text });
      this.pane.back();
    }

    /** The lines as the evidence of a thing itself. */
    async about() {
      const chosen = await this.pick(say('saysAboutWhich'), ['effect', 'theme', 'action-point', 'sub-point', 'focus-area']);
      if (!chosen) return;
      const was = this.store.get().view.items.get(chosen.id).values.source ?? null;
      const lines = [was ?? []].flat().map(String);
      if (lines.includes(this.pane.citation)) { raakvlak.ui.announce(say('citedAlready')); return; }
      this.queue.add([{ do: 'set', of: chosen.id, key: 'source', values: [...lines, this.pane.citation], was }]);
      this.pane.back();
    }
  };
})();
