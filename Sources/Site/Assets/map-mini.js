'use strict';
/*
 * Where one is in a map that is larger than its stage: a small picture of all cards with a frame around what is in
 * sight, which can be pressed or dragged to go elsewhere. Where no card is in sight at all there is a button back.
 *
 * It covers no card that a filter finds: it goes to another corner, and where each corner has one it lets them be seen and
 * pressed through it.
 */
raakvlak.mini = (() => {
  const { changes, frame, make, view } = raakvlak;
  const size = { width: 176, height: 112 };
  const margin = 6;
  /** Between the picture and the edges of the stage; at the foot on the right are the buttons. */
  const edge = 8;
  const buttons = 60;

  return (store, { live }, words) => {
    const canvas = make('canvas', { class: 'mini', hidden: '', 'aria-hidden': 'true', ...size });
    const lost = frame.button(words.text('lost'), 'lost', () => store.update(changes.announceZoom(changes.fit)), { hidden: '' });
    live.append(canvas, lost);
    let waits = false;
    let corner = 0;
    // While it is dragged it stays where it is: what it shows is counted from there.
    let isHeld = false;

    /** Where it can be in the stage, with the usual corner first. */
    function corners({ width, height, head = 0, covered = 0, left = 0 }) {
      const [start, end] = [left + edge, width - edge - size.width];
      const [top, foot] = [head + edge, height - covered - edge - size.height];
      return [{ x: start, y: foot }, { x: end, y: foot - buttons }, { x: end, y: top }, { x: start, y: top }];
    }

    /** Goes where no card that is found is behind it. It stays where it is as long as it can. */
    function settle({ matches, layout: { boxes }, stage, view: { x, y, scale } }) {
      const all = corners(stage);
      const found = matches ? [...matches].map(node => boxes.get(node)).filter(Boolean) : [];
      const isFree = at => !found.some(box => x + box.x * scale < at.x + size.width + edge
        && x + (box.x + box.width) * scale > at.x - edge
        && y + box.y * scale < at.y + size.height + edge && y + (box.y + box.height) * scale > at.y - edge);
      if (found.length === 0) corner = 0;
      else if (!isFree(all[corner])) corner = Math.max(0, all.findIndex(isFree));
      canvas.classList.toggle('faint', found.length > 0 && !isFree(all[corner]));
      // From where the style has it: at the foot, on the left.
      canvas.style.transform = `translate(${all[corner].x - edge}px, ${all[corner].y - (stage.height - edge - size.height)}px)`;
    }

    /** From the map to the picture. */
    function scaleOf({ left, right, top, bottom }) {
      const [width, height] = [right - left, bottom - top];
      const scale = Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height);
      return { scale, x: (size.width - width * scale) / 2 - left * scale, y: (size.height - height * scale) / 2 - top * scale };
    }

    function draw() {
      waits = false;
      const state = store.get();
      const { layout: { boxes, bounds }, stage } = state;
      const seen = view.sight(state.view, stage);
      const isLarger = !stage.isNarrow && boxes.size > 1
        && (bounds.left < seen.left || bounds.right > seen.right || bounds.top < seen.top || bounds.bottom > seen.bottom);
      canvas.hidden = !isLarger;
      lost.hidden = !isLarger || [...boxes.values()].some(box => box.x < seen.right && box.x + box.width > seen.left
        && box.y < seen.bottom && box.y + box.height > seen.top);
      if (!isLarger) return;
      if (!isHeld) settle(state);
      const { scale, x, y } = scaleOf(bounds);
      const pen = canvas.getContext('2d');
      const style = getComputedStyle(canvas);
      pen.clearRect(0, 0, size.width, size.height);
      pen.fillStyle = style.color;
      for (const [node, box] of boxes) {
        pen.globalAlpha = state.matches && !state.matches.has(node) ? 0.3 : 0.75;
        pen.fillRect(x + box.x * scale, y + box.y * scale, Math.max(1.5, box.width * scale), Math.max(1.5, box.height * scale));
      }
      pen.globalAlpha = 1;
      pen.strokeStyle = style.outlineColor;
      pen.lineWidth = 2;
      pen.strokeRect(x + seen.left * scale, y + seen.top * scale,
        (seen.right - seen.left) * scale, (seen.bottom - seen.top) * scale);
    }

    store.subscribe(['layout', 'view', 'stage', 'matches'], () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(draw);
    });

    function go(event) {
      if (event.type === 'pointermove' && event.buttons === 0) return;
      const box = canvas.getBoundingClientRect();
      const { scale, x, y } = scaleOf(store.get().layout.bounds);
      store.update(changes.look((event.clientX - box.left - x) / scale, (event.clientY - box.top - y) / scale));
    }
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      isHeld = true;
      go(event);
    });
    canvas.addEventListener('lostpointercapture', () => {
      isHeld = false;
      if (!canvas.hidden) settle(store.get());
    });
    canvas.addEventListener('pointermove', go);
  };
})();
