'use strict';
/*
 * The view: what part of the map is in the stage, as { x, y, scale, isFitted }. The layer with the cards lies at x, y in
 * the stage. `isFitted` is set while all is in sight because that was asked: then it stays so when the stage changes.
 *
 * `state` is the map's: its stage { width, height, covered }, where `covered` is what the panel covers of the stage from
 * its foot up, the bounds of its layout, and its view.
 */
raakvlak.view = (() => {
  const least = 0.1;
  const most = 3;
  /** Between the map and the edge of the stage; at the foot there are buttons. */
  const margin = { x: 30, top: 20, foot: 60 };

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

  /** As near to x, y as possible with the map's edges in the stage or beyond it. */
  function moved({ stage, layout: { bounds }, view }, x, y, scale = view.scale) {
    const inside = (value, low, high, room, before, after) => {
      const atLow = before - low * scale;
      const atHigh = room - after - high * scale;
      return clamp(value, Math.min(atLow, atHigh), Math.max(atLow, atHigh));
    };
    return {
      x: inside(x, bounds.left, bounds.right, stage.width, margin.x, margin.x),
      y: inside(y, bounds.top, bounds.bottom, stage.height, margin.top, margin.foot + stage.covered),
      scale,
      isFitted: false,
    };
  }

  /** The scale at which all is in sight. */
  const fitScale = (stage, bounds) => Math.min(
    (stage.width - 2 * margin.x) / Math.max(1, bounds.right - bounds.left),
    (stage.height - margin.top - margin.foot - stage.covered) / Math.max(1, bounds.bottom - bounds.top));

  function fitted(state) {
    const { stage, layout: { bounds } } = state;
    const scale = clamp(fitScale(stage, bounds), least, 1.15);
    const x = (stage.width - (bounds.left + bounds.right) * scale) / 2;
    const y = (stage.height + margin.top - margin.foot - stage.covered - (bounds.top + bounds.bottom) * scale) / 2;
    return { ...moved(state, x, y, scale), isFitted: true };
  }

  /** Scaled around a point of the stage, by default its middle. */
  function zoomed(state, factor, x = state.stage.width / 2, y = state.stage.height / 2) {
    const { stage, layout, view } = state;
    const scale = clamp(view.scale * factor, Math.min(least, fitScale(stage, layout.bounds)), most);
    const ratio = scale / view.scale;
    return moved(state, x - (x - view.x) * ratio, y - (y - view.y) * ratio, scale);
  }

  /** Moved no further than needed to have a box in sight, with some room around it. */
  function showing(state, box, room) {
    const { stage, view: { x, y, scale } } = state;
    const shift = (low, high, size) => {
      if (high - low > size - 2 * room) return size / 2 - (low + high) / 2;
      return low < room ? room - low : high > size - room ? size - room - high : 0;
    };
    return moved(state,
      x + shift(x + box.x * scale, x + (box.x + box.width) * scale, stage.width),
      y + shift(y + box.y * scale, y + (box.y + box.height) * scale, stage.height - stage.covered));
  }

  /** The part of the layer that is in the stage. */
  const sight = ({ x, y, scale }, { width, height }) =>
    ({ left: -x / scale, right: (width - x) / scale, top: -y / scale, bottom: (height - y) / scale });

  return { moved, fitScale, fitted, zoomed, showing, sight, clamp };
})();
