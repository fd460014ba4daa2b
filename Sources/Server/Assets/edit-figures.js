'use strict';
/*
 * The figures of an indicator as a table: a row a year, a column a region. An empty field where a figure was asks why it
 * is missing; what else a figure has, such as that it is provisional, stays.
 */
raakvlak.Figures = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;

  const isDutch = () => document.documentElement.lang === 'nl';
  /** A number with the comma of Dutch, and back. */
  const shown = text => (isDutch() ? text.replace('.', ',') : text);
  const read = text => (/^[-−]?[\d  .]*,\d+$/.test(text) ? text.replace(/[  .]/g, '').replace(',', '.') : text).replace('−', '-');

  raakvlak.numbers = { shown, read };

  return class Figures {
    constructor(store, queue) {
      Object.assign(this, { store, queue, more: new Map(), refused: new Map() });
    }

    element(id, item) {
      const { view } = this.store.get();
      const series = [item.values.series ?? []].flat().filter(one => typeof one === 'object');
      const more = this.more.get(id) || { years: [], regions: [] };
      const has = one => (typeof one.values === 'object' && one.values ? one.values : {});
      const regions = [...new Set([...series.map(one => one.region || ''), ...more.regions])];
      if (regions.length === 0) regions.push('');
      const years = [...new Set([...series.flatMap(one => Object.keys(has(one))), ...more.years])].sort();
      const regionName = code => {
        const region = (view.order.region || []).map(one => view.items.get(one)).find(one => one.name === code);
        return code === '' ? say('figure') : region ? raakvlak.plan.label(region) : code;
      };
      const figure = (code, year) => has(series.find(one => (one.region || '') === code) || {})[year];
      const table = make('table', { class: 'plain figures' },
        make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, say('figureYear')), ...regions.map(code => make('th', { scope: 'col' }, regionName(code))))),
        make('tbody', {}, ...years.map(year => make('tr', {}, make('th', { scope: 'row' }, year),
          ...regions.map(code => make('td', {}, this.cell(id, code, year, figure(code, year), regionName(code))))))));
      return make('fieldset', { class: 'field' }, make('legend', {}, say('figures')), make('p', { class: 'about' }, say('figuresAbout')),
        make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('figures') }, table), this.adding(id, years, regions));
    }

    cell(id, region, year, figure, name) {
      const isMapping = typeof figure === 'object' && figure !== null;
      const was = isMapping ? figure.value ?? '' : figure ?? '';
      const input = make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', 'aria-label': `${year}, ${name}`, 'data-name': `figure ${region} ${year}` });
      input.value = shown(String(was));
      const note = make('p', { class: 'about' }, isMapping ? [figure.missing && this.word('missing', figure.missing), figure.status && this.word('status', figure.status)].filter(Boolean).join('; ') : '');
      const error = make('p', { class: 'error', id: `figure-${region}-${year}`, hidden: '' });
      input.setAttribute('aria-describedby', error.id);
      const complain = text => {
        error.textContent = text;
        error.hidden = !text;
        input.setAttribute('aria-invalid', text ? 'true' : 'false');
      };
      const key = `${id} ${region} ${year}`;
      const refused = this.refused.get(key);
      if (refused) { input.value = refused.typed; complain(refused.words); }
      on(input, { change: () => this.save({ id, region, year, figure, was: String(was), input, complain, key }) });
      return make('div', { class: 'figure' }, input, note, error);
    }

    /** Words of a choice, as the format has them. */
    word(key, value) {
      const form = this.store.get().format.figure;
      const choice = form && form.keys.find(one => one.name === key)?.choices?.find(one => one.value === value);
      return choice ? choice.label : value;
    }

    async save({ id, region, year, figure, was, input, complain, key }) {
      const typed = input.value.trim();
      const value = read(typed);
      complain('');
      this.refused.delete(key);
      if (value === was) return;
      const kept = typeof figure === 'object' && figure ? { status: figure.status, provisional: figure.provisional } : {};
      const next = { year: Number(year), ...Object.fromEntries(Object.entries(kept).filter(([, one]) => typeof one === 'string')) };
      if (typed === '') {
        const missing = await this.askReason(year);
        if (!missing) { input.value = shown(was); return; }
        next.missing = missing;
      } else {
        next.value = value;
      }
      this.queue.add([{ do: 'record-figures', of: id, ...(region ? { region } : {}), figures: [next] }], {
        typed: `${year}: ${typed}`,
        done: (made, refused) => {
          if (made || !refused || refused.conflicts) return;
          const words = [refused.problem, refused.remedy].filter(Boolean).join(' ');
          this.refused.set(key, { typed, words });
          const now = document.querySelector(`[data-name="${CSS.escape(`figure ${region} ${year}`)}"]`);
          if (!now) return;
          now.value = typed;
          now.setAttribute('aria-invalid', 'true');
          const error = now.parentElement.querySelector('.error');
          error.textContent = words;
          error.hidden = false;
        },
      });
    }

    /** Why a year has no number; null when that is not meant. */
    async askReason(year) {
      const form = this.store.get().format.figure;
      const { choices } = form.keys.find(one => one.name === 'missing');
      const set = make('fieldset', { class: 'segments column' }, make('legend', {}, say('figureMissing', { year })));
      for (const choice of choices) {
        const radio = make('input', { type: 'radio', name: 'missing', value: choice.value });
        radio.checked = choice === choices[0];
        set.append(make('label', {}, radio, make('span', {}, choice.label)));
      }
      return await raakvlak.ui.ask(say('figureEmpty'), [set], { confirm: say('save') }) ? set.querySelector('input:checked').value : null;
    }

    /** Another year or region: a row or column in which nothing is written yet. */
    adding(id, years, regions) {
      const { view } = this.store.get();
      const row = make('div', { class: 'row adding' });
      const more = () => {
        if (!this.more.has(id)) this.more.set(id, { years: [], regions: [] });
        return this.more.get(id);
      };
      const again = name => {
        const next = this.element(id, this.store.get().view.items.get(id));
        row.closest('fieldset').replaceWith(next);
        const field = next.querySelector(`[data-name="${CSS.escape(name)}"]`);
        if (field) field.focus();
      };
      const last = Number(years.at(-1)) || new Date().getFullYear() - 1;
      const year = make('input', { type: 'number', min: 1900, max: 2199, inputmode: 'numeric', 'aria-label': say('figureNewYear') });
      year.value = years.length > 0 ? last + 1 : last;
      row.append(year, button(say('figureAddYear'), () => {
        const text = year.value.trim();
        if (!/^(19|2[01])\d\d$/.test(text)) { raakvlak.ui.announce(say('figureNoYear')); year.focus(); return; }
        more().years.push(text);
        again(`figure ${regions[0]} ${text}`);
      }, { class: 'small' }));
      const free = (view.order.region || []).map(one => view.items.get(one)).filter(one => !regions.includes(one.name));
      if (free.length > 0) {
        const choice = make('select', { 'aria-label': say('figureRegion') }, ...free.map(one => make('option', { value: one.name }, raakvlak.plan.label(one))));
        row.append(choice, button(say('figureAddRegion'), () => {
          more().regions.push(choice.value);
          again(`figure ${choice.value} ${years[0]}`);
        }, { class: 'small' }));
      }
      return row;
    }
  };
})();
