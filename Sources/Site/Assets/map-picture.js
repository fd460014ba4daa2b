'use strict';
/*
 * The map as it is shown now as a file: SVG, or PNG made of it by the browser. Sizes and colours are read from the cards
 * in the page, so the picture looks as they do. It works from `file:` too, and nothing leaves the machine.
 */
raakvlak.picture = (() => {
  const { layout } = raakvlak;
  const margin = 24;
  /** Pixels of a line below the map, and of its letters. */
  const line = { height: 20, letters: 14 };
  /** Some browsers make no larger canvas. */
  const most = { pixels: 16e6, side: 16000 };
  const pen = () => document.createElement('canvas').getContext('2d');

  // Signs that no XML file may have would make the picture unreadable.
  const escaped = text => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

  function tag(name, attributes, content = '') {
    const written = Object.entries(attributes).filter(([, value]) => value !== null)
      .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)}"`);
    return `<${name}${written.join('')}>${content}</${name}>`;
  }

  const paint = colour => (/^rgba\(.*, 0\)$/.test(colour) ? 'none' : colour);

  /** The background and the border of an element. */
  function shape(element, at) {
    const style = getComputedStyle(element);
    const { x, y, width, height } = at(element.getBoundingClientRect());
    const border = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth);
    const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2);
    return tag('rect', {
      x: x + border / 2, y: y + border / 2, width: width - border, height: height - border, rx: Math.max(0, radius - border / 2),
      fill: paint(style.backgroundColor), stroke: border ? paint(style.borderTopColor) : 'none', 'stroke-width': border,
      'stroke-dasharray': style.borderTopStyle === 'dashed' ? '5 3' : null,
    });
  }

  /** The text of a node of the page in its lines: { text, rect }. */
  function lines(node) {
    const range = document.createRange();
    const found = [];
    const add = (from, to) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      const rects = range.getClientRects();
      // A long word that is broken is taken letter by letter.
      if (rects.length > 1 && to - from > 1) { for (let one = from; one < to; one += 1) add(one, one + 1); return; }
      const [rect] = rects;
      if (!rect) return;
      const last = found[found.length - 1];
      if (last && Math.abs(last.rect.top - rect.top) < rect.height / 2) last.to = to;
      else found.push({ from, to, rect });
    };
    for (const word of node.data.matchAll(/\S+/g)) add(word.index, word.index + word[0].length);
    return found.map(({ from, to, rect }) => ({ text: node.data.slice(from, to), rect }));
  }

  /** All texts inside an element. */
  function texts(element, at, ctx) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const style = getComputedStyle(node.parentElement);
      ctx.font = style.font;
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ctx.measureText('x');
      for (const { text, rect } of lines(node)) {
        const { x, y, width, height } = at(rect);
        found.push(tag('text', {
          x, y: y + (height - up - down) / 2 + up, textLength: width, lengthAdjust: 'spacingAndGlyphs', fill: style.color,
          'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight,
          'font-style': style.fontStyle,
        }, escaped(text)));
      }
    }
    return found;
  }

  function card({ element, box, fold }, to, isFolded, ctx) {
    const origin = box.getBoundingClientRect();
    const scale = origin.width / box.offsetWidth;
    const at = ({ left, top, width, height }) => ({
      x: to.x + (left - origin.left) / scale, y: to.y + (top - origin.top) / scale,
      width: width / scale, height: height / scale,
    });
    const parts = [box, ...box.querySelectorAll('.badge'), ...fold && isFolded ? [fold] : []];
    return tag('g', { opacity: getComputedStyle(element).opacity },
      [...parts.map(part => shape(part, at)), ...texts(box, at, ctx), ...fold && isFolded ? texts(fold, at, ctx) : []].join(''));
  }

  function curve({ path }, node, boxes) {
    const style = getComputedStyle(path);
    return tag('path', {
      d: layout.curve(node, boxes.get(node.parent), boxes.get(node)), fill: 'none', stroke: style.stroke,
      'stroke-width': style.strokeWidth, 'stroke-dasharray': style.strokeDasharray === 'none' ? null : style.strokeDasharray,
      opacity: style.opacity,
    });
  }

  /** Words in lines no wider than a number of pixels. */
  function wrapped(words, width, ctx) {
    const found = [''];
    for (const word of words.split(/\s+/)) {
      const longer = found[found.length - 1] ? `${found[found.length - 1]} ${word}` : word;
      if (ctx.measureText(longer).width <= width) found[found.length - 1] = longer; else found.push(word);
    }
    return found;
  }

  /**
   * The map with all cards that are shown now, also those outside the stage: { svg, width, height }.
   * - Parameter foot: texts below the map: whose it is.
   */
  function svg({ layout: { boxes, bounds }, folded, tree }, cards, stage, foot) {
    const ctx = pen();
    const made = new Set(cards.make([...boxes.keys()]));
    const parts = [...boxes.keys()].map(node => [node, cards.get(node)]);
    // Of a large map, cards out of sight are not laid out: they are for a moment, to be measured.
    const hidden = parts.filter(([, part]) => part.element.hidden || made.has(part));
    for (const [, { element }] of hidden) element.hidden = false;
    const curves = parts.filter(([node]) => node.parent).map(([node, part]) => curve(part, node, boxes));
    const drawn = parts.map(([node, part]) => card(part, boxes.get(node), folded.has(node), ctx));
    for (const [, { element }] of hidden) element.hidden = true;
    const width = Math.max(320, bounds.right - bounds.left) + 2 * margin;
    const style = getComputedStyle(stage);
    ctx.font = `${line.letters}px ${style.fontFamily}`;
    const below = foot.flatMap(text => wrapped(text, width - 2 * margin, ctx));
    const top = bounds.bottom - bounds.top + 2 * margin;
    const height = top + below.length * line.height + margin / 2;
    const words = below.map((text, at) => tag('text', {
      x: margin, y: top + at * line.height + line.letters, fill: style.color, 'font-family': style.fontFamily, 'font-size': line.letters,
    }, escaped(text)));
    const content = [
      tag('title', {}, escaped(tree.root.label)), tag('rect', { width, height, fill: style.backgroundColor }),
      tag('g', { transform: `translate(${Math.round(margin - bounds.left)} ${Math.round(margin - bounds.top)})` }, [...curves, ...drawn].join('\n')),
      ...words,
    ].join('\n');
    const written = tag('svg', {
      xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`, role: 'img',
      lang: stage.closest('[lang]').lang,
    }, `\n${content}\n`);
    return { svg: written, width, height };
  }

  /** The picture as PNG, at twice the size of the screen where a browser can. */
  async function png({ svg: text, width, height }) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const scale = Math.min(2, Math.sqrt(most.pixels / (width * height)), most.side / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done, fail) => {
      canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
    });
  }

  function save(blob, name) {
    const link = raakvlak.make('a', { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Saves what is shown as a file of a kind: `svg` or `png`. */
  async function saveAs(kind, state, cards, stage) {
    const address = document.querySelector('.copy-link')?.dataset.address;
    const foot = [
      [[...document.querySelectorAll('.site-name > *')].map(part => part.textContent.trim()).join(', '), address].filter(Boolean).join(' – '),
      document.querySelector('.notice')?.textContent.trim(),
    ].filter(Boolean);
    const picture = svg(state, cards, stage, foot);
    const blob = kind === 'png' ? await png(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
    const stem = location.pathname.split('/').pop().replace(/\.html$/, '') || 'map';
    save(blob, `${stem}.${kind}`);
  }

  return { saveAs };
})();
