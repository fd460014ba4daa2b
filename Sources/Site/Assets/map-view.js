'use strict';
/*
 * The view: what part of the map is in the stage, as { x, y, scale, isFitted }. The layer with the cards lies at x, y in
 * the stage. `isFitted` is set while all is in sight because that was asked: then it stays so when the stage changes.
 *
 * `state` is the map's: its stage { width, height, head, covered, left, isNarrow }, where `head` is what the toolbar covers
 * from its top down, `covered` what the panel covers from its foot up and `left` what the open filter covers from its left
 * on, the bounds of its layout, and its view.
 *
 * What fits is in the middle, so that no map is ever half out of its stage or loose in it. A narrow stage is as high as
 * its map: there nothing moves but the page.
 */
raakvlak.view = (() => {
  const least = 0.1;
  const most = 3;
  /** Between the map and the edge of the stage; at the foot there are buttons. */
  const margin = { x: 30, top: 20, foot: 60, narrow: 8 };

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

  const head = stage => margin.top + (stage.head || 0);

  const left = stage => margin.x + (stage.left || 0);

  const narrowScale = (stage, bounds) =>
    clamp((stage.width - 2 * margin.narrow) / Math.max(1, bounds.right - bounds.left), 0.5, 1);

  /** The height of a narrow stage with all of its map. */
  const narrowHeight = ({ stage, layout: { bounds } }) =>
    Math.ceil((bounds.bottom - bounds.top) * narrowScale(stage, bounds) + 2 * margin.narrow);

  /** As near to x, y as possible: in the middle where the map fits, else with its edges in the stage or beyond it. */
  function moved({ stage, layout: { bounds }, view }, x, y, scale = view.scale) {
    if (stage.isNarrow) {
      const only = narrowScale(stage, bounds);
      return {
        x: margin.narrow - bounds.left * only, y: margin.narrow - bounds.top * only, scale: only, isFitted: true,
      };
    }
    const inside = (value, low, high, room, before, after) => {
      const atLow = before - low * scale;
      const atHigh = room - after - high * scale;
      return atLow <= atHigh ? (atLow + atHigh) / 2 : clamp(value, atHigh, atLow);
    };
    return {
      x: inside(x, bounds.left, bounds.right, stage.width, left(stage), margin.x),
      y: inside(y, bounds.top, bounds.bottom, stage.height, head(stage), margin.foot + stage.covered),
      scale,
      isFitted: false,
    };
  }

  /** Whether the map can be moved up and down; if not, a finger on it moves the page. */
  const isHigher = ({ stage, layout: { bounds }, view }) => !stage.isNarrow
    && (bounds.bottom - bounds.top) * view.scale > stage.height - head(stage) - margin.foot - stage.covered + 1;

  /** The scale at which all is in sight. */
  const fitScale = (stage, bounds) => (stage.isNarrow ? narrowScale(stage, bounds) : Math.min(
    (stage.width - left(stage) - margin.x) / Math.max(1, bounds.right - bounds.left),
    (stage.height - head(stage) - margin.foot - stage.covered) / Math.max(1, bounds.bottom - bounds.top)));

  const fitted = state => ({
    ...moved(state, 0, 0, clamp(fitScale(state.stage, state.layout.bounds), least, 1.15)), isFitted: true,
  });

  /** Around the theme, at a scale at which letters can be read. */
  function centred(state, scale) {
    const { width, height, covered } = state.stage;
    return moved(state, (left(state.stage) + width - margin.x) / 2, (height + head(state.stage) - covered) / 2, scale);
  }

  /** With a box in the middle, as large as fits between two scales. */
  function framed(state, box, low, high) {
    const { stage } = state;
    const [top, foot] = [head(stage), stage.height - margin.foot - stage.covered];
    const scale = clamp(Math.min(
      (stage.width - left(stage) - margin.x) / Math.max(1, box.width), (foot - top) / Math.max(1, box.height)), low, high);
    return moved(state, (left(stage) + stage.width - margin.x) / 2 - (box.x + box.width / 2) * scale,
      (top + foot) / 2 - (box.y + box.height / 2) * scale, scale);
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
    // What is higher than its stage goes on below the buttons at its foot (map.css).
    const shift = (low, high, begin, end) => {
      if (high - low > end - begin - 2 * room) return (begin + end) / 2 - (low + high) / 2;
      return low < begin + room ? begin + room - low : high > end - room ? end - room - high : 0;
    };
    return moved(state,
      x + shift(x + box.x * scale, x + (box.x + box.width) * scale, stage.left || 0, stage.width),
      y + shift(y + box.y * scale, y + (box.y + box.height) * scale, stage.head || 0,
        stage.height - stage.covered - (isHigher(state) ? margin.foot : 0)));
  }

  /** So large that sizes are estimated until a card comes into sight. */
  const large = 500;

  /**
   * The node whose place on the screen is kept when sizes change: the active one, or in a very large map the one nearest to
   * the middle of the stage, for what a reader looks at may be far from the active one.
   */
  function midst({ stage, view: { x, y, scale }, layout: { boxes }, active }) {
    if (boxes.size <= large) return active;
    const [midX, midY] = [(stage.width / 2 - x) / scale, (stage.height / 2 - y) / scale];
    let [found, least] = [active, Infinity];
    for (const [node, box] of boxes) {
      const far = Math.abs(box.x + box.width / 2 - midX) + Math.abs(box.middle - midY);
      if (far < least) [found, least] = [node, far];
    }
    return found;
  }

  /** The part of the layer that is in the stage. */
  const sight = ({ x, y, scale }, { width, height }) =>
    ({ left: -x / scale, right: (width - x) / scale, top: -y / scale, bottom: (height - y) / scale });

  return { moved, fitScale, fitted, centred, framed, zoomed, showing, midst, sight, isHigher, narrowHeight, clamp };
})();
