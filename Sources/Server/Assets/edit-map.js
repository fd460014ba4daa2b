'use strict';
/*
 * The map beside the outline: the same rows as cards, laid out as on the site's pages (map-layout.js). It follows every
 * change in the same frame. For keyboard and screen reader the outline is the same content, so the map is one picture.
 */
raakvlak.LiveMap = (() => {
  const { make } = raakvlak;
  const { say, on, button } = raakvlak.ui;
  const svgName = 'http://www.w3.org/2000/svg';
  const scales = [0.4, 0.5, 0.65, 0.8, 1, 1.25];

  /** The rows as nodes for the layout. All branches grow to the right: the pane is narrow. */
  function nodes(rows) {
    const byKey = new Map();
    return rows.map(row => {
      const parent = row.parent ? byKey.get(row.parent.key) : null;
      const node = { row, depth: row.depth, side: 'right', parent, children: [], label: row.label, badges: [] };
      node.branch = row.depth === 0 ? 0 : row.depth === 1 ? row.index % 8 + 1 : parent.branch;
      if (parent) parent.children.push(node);
      byKey.set(row.key, node);
      return node;
    });
  }

  return class LiveMap {
    constructor(store, deeds) {
      Object.assign(this, { store, deeds, cards: new Map(), scale: 1, isFitted: false });
      this.layer = make('div', { class: 'layer' });
      this.curves = document.createElementNS(svgName, 'svg');
      this.curves.setAttribute('class', 'curves');
      this.layer.append(this.curves);
      this.sizer = make('div', { class: 'sizer', role: 'img', 'aria-label': say('map') }, this.layer);
      this.stage = make('div', { class: 'stage', tabindex: 0, role: 'region', 'aria-label': say('map') }, this.sizer);
      const zoom = step => () => this.zoom(step);
      this.element = make('div', { class: 'map-pane' }, this.stage,
        make('div', { class: 'controls' }, button('−', zoom(-1), { 'aria-label': say('zoomOut') }),
          button('+', zoom(1), { 'aria-label': say('zoomIn') }),
          button(say('zoomFit'), () => this.fit(), { class: 'fit' })));
      on(this.sizer, { click: event => this.click(event) });
      store.subscribe(['view', 'theme', 'folded', 'selected', 'screen'], () => this.draw());
      new ResizeObserver(() => this.draw()).observe(this.stage);
    }

    click(event) {
      const card = event.target.closest('.card');
      const row = card && this.store.get().rows.find(one => one.key === card.dataset.key);
      if (!row) return;
      if (event.target.closest('.fold')) this.deeds.fold(row, !row.isFolded);
      else this.deeds.select(row, true);
    }

    zoom(step) {
      const at = scales.findIndex(scale => scale >= this.scale - 0.01);
      this.scale = scales[Math.max(0, Math.min(scales.length - 1, (at < 0 ? scales.length - 1 : at) + step))];
      this.isFitted = true;
      this.place();
      this.show();
    }

    /** The whole map in the pane, as large as that goes. */
    fit() {
      const { stage, sizer } = this;
      const [width, height] = [sizer.offsetWidth, sizer.offsetHeight].map(size => size / this.scale);
      this.scale = Math.min(1, (stage.clientWidth - 4) / width, (stage.clientHeight - 4) / height);
      this.isFitted = true;
      this.place();
      stage.scrollTo({ left: 0, top: 0 });
    }

    draw() {
      const { rows, selected, screen, theme } = this.store.get();
      if (screen !== 'map' || this.stage.clientWidth === 0 || rows.length === 0) return;
      if (this.theme !== theme) { this.theme = theme; this.isFitted = false; }
      const list = nodes(rows);
      const seen = new Set();
      for (const node of list) {
        seen.add(node.row.key);
        this.fill(node, selected === node.row.key);
      }
      for (const [key, card] of this.cards) {
        if (seen.has(key)) continue;
        card.remove();
        this.cards.delete(key);
      }
      this.list = list;
      this.place();
      if (this.shown !== selected) this.show();
      this.shown = selected;
      this.sizer.setAttribute('aria-label', say('mapName', { text: rows[0].label, n: rows.length - 1 }));
    }

    fill(node, isSelected) {
      const { row } = node;
      const card = this.cards.get(row.key) || make('div', { class: 'card' });
      if (!card.isConnected) {
        card.dataset.key = row.key;
        this.layer.append(card);
        this.cards.set(row.key, card);
      }
      const isInferred = row.place && row.place.basis.kind === 'inferred';
      const names = ['card', `d${Math.min(row.depth, 3)}`, node.branch ? `b${node.branch}` : '', isInferred ? 'inferred' : '',
        row.isReference ? 'reference' : '', isSelected ? 'lit' : '', row.item ? '' : 'broken'].filter(Boolean).join(' ');
      if (card.className !== names) card.className = names;
      const badges = ((row.item && row.item.links) || []).filter(link => link.key === 'points' || link.key === 'focus');
      const mark = JSON.stringify([row.label, badges, row.isFolded, row.below.length, row.place && row.place.kind]);
      if (card.mark === mark) return;
      card.mark = mark;
      const parts = [];
      if (row.place && row.place.kind !== 'consequence') parts.push(make('span', { class: 'kind' }, say(`kind-word-${row.place.kind}`)));
      parts.push(make('span', { class: 'name' }, row.label || '\u00a0'));
      if (badges.length > 0) {
        parts.push(make('span', { class: 'badges' }, ...badges.map(link => make('span', {
          class: `badge ${link.key === 'points' ? 'point' : 'focus'}${link.basis.kind === 'inferred' ? ' inferred' : ''}`,
        }, (link.to || link.printed).replace(/^[\w-]+:/, '')))));
      }
      if (row.isReference) parts.push(make('span', { class: 'arrow' }, '→'));
      if (row.isFolded) parts.push(make('span', { class: 'fold' }, `+${row.below.length}`));
      card.replaceChildren(...parts);
    }

    /** Puts the cards and curves at their positions. */
    place() {
      const sizes = new Map(this.list.map(node => {
        const card = this.cards.get(node.row.key);
        return [node, { width: card.offsetWidth, height: card.offsetHeight, extra: 0, over: 0 }];
      }));
      const { boxes, bounds } = raakvlak.layout.arrange(this.list, sizes);
      const width = bounds.right - bounds.left + 32;
      const height = bounds.bottom - bounds.top + 32;
      if (!this.isFitted) this.scale = Math.max(0.7, Math.min(1, (this.stage.clientWidth - 4) / width));
      const [x, y] = [16 - bounds.left, 16 - bounds.top];
      this.sizer.style.width = `${width * this.scale}px`;
      this.sizer.style.height = `${height * this.scale}px`;
      this.layer.style.transform = `scale(${this.scale})`;
      this.curves.setAttribute('width', width);
      this.curves.setAttribute('height', height);
      const paths = [];
      for (const node of this.list) {
        const box = boxes.get(node);
        const card = this.cards.get(node.row.key);
        card.style.left = `${box.x + x}px`;
        card.style.top = `${box.y + y}px`;
        if (!node.parent) continue;
        const path = document.createElementNS(svgName, 'path');
        path.setAttribute('class', `d${Math.min(node.depth, 3)} b${node.branch}${node.row.place.basis.kind === 'inferred' ? ' inferred' : ''}`);
        path.setAttribute('d', raakvlak.layout.curve(node, boxes.get(node.parent), box));
        paths.push(path);
      }
      const group = document.createElementNS(svgName, 'g');
      group.setAttribute('transform', `translate(${x} ${y})`);
      group.append(...paths);
      this.curves.replaceChildren(group);
    }

    /** Scrolls just so far that the selected card is visible, so that what it hangs from stays in sight. */
    show() {
      const card = this.cards.get(this.store.get().selected);
      if (!card) return;
      const { stage, scale } = this;
      const within = (start, size, now, room) => Math.max(0, Math.min(Math.max(now, start + size + 24 - room), start - 24));
      const left = within(card.offsetLeft * scale, card.offsetWidth * scale, stage.scrollLeft, stage.clientWidth);
      const top = within(card.offsetTop * scale, card.offsetHeight * scale, stage.scrollTop, stage.clientHeight);
      if (left === stage.scrollLeft && top === stage.scrollTop) return;
      stage.scrollTo({
        left, top,
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
    }
  };
})();
