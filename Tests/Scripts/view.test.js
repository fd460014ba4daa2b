'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { raakvlak } = require('./support.js');

const { view } = raakvlak;
/** A map of 1,000 by 500 in a stage of 860 by 580. */
const state = (at = {}, stage = {}) => ({
  stage: { width: 860, height: 580, covered: 0, ...stage },
  layout: { bounds: { left: -500, right: 500, top: -250, bottom: 250 } },
  view: { x: 430, y: 270, scale: 1, isFitted: false, ...at },
});
const round = value => Math.round(value * 1000) / 1000;
const point = ({ x, y, scale }, mapX, mapY) => [round(x + mapX * scale), round(y + mapY * scale)];

test('to fit shows all of the map, in the middle above the buttons', () => {
  const fitted = view.fitted(state());
  assert.deepEqual(fitted, { x: 430, y: 270, scale: 0.8, isFitted: true });
  assert.deepEqual(view.fitted(state({}, { covered: 250 })), { x: 430, y: 145, scale: 0.5, isFitted: true });
});

test('what the open filter covers at the left is no room to fit, centre or frame in', () => {
  const covered = state({}, { left: 300 });
  assert.deepEqual(view.fitted(covered), { x: 580, y: 270, scale: 0.5, isFitted: true });
  const large = { ...covered, layout: { bounds: { left: -5000, right: 5000, top: -5000, bottom: 5000 } } };
  assert.equal(view.centred(large, 1).x, 580);
  const box = { x: 1000, y: 0, width: 100, height: 40 };
  const framed = view.framed(large, box, 0.5, 1);
  assert.deepEqual(point(framed, 1050, 20), [580, 270]);
  // A card behind the filter is moved out from behind it.
  const behind = { ...large, view: { x: 0, y: 100, scale: 1 } };
  assert.equal(view.showing(behind, { x: 100, y: 0, width: 100, height: 40 }, 10).x, 210);
});

test('a map that is larger on one side is in the middle too', () => {
  const uneven = { ...state(), layout: { bounds: { left: -200, right: 800, top: -400, bottom: 100 } } };
  const fitted = view.fitted(uneven);
  assert.deepEqual([point(fitted, -200, -400), point(fitted, 800, 100)], [[30, 70], [830, 470]]);
});

test('the part of the map that is in the stage follows from any view', () => {
  const seen = view.sight({ x: -100, y: 50, scale: 2 }, { width: 860, height: 580 });
  assert.deepEqual(seen, { left: 50, right: 480, top: -25, bottom: 265 });
});

test('a small map is not made much larger to fit', () => {
  const small = { ...state(), layout: { bounds: { left: -10, right: 10, top: -10, bottom: 10 } } };
  assert.equal(view.fitted(small).scale, 1.15);
});

test('zooming keeps the point that it is around', () => {
  const zoomed = view.zoomed(state(), 1.5, 300, 200);
  assert.equal(zoomed.scale, 1.5);
  assert.deepEqual(point(zoomed, 300 - 430, 200 - 270), [300, 200]);
});

test('zooming stops at three times, and below a tenth only where the map is larger still', () => {
  assert.equal(view.zoomed(state(), 100).scale, 3);
  assert.equal(view.zoomed(state(), 0.001).scale, 0.1);
  const huge = { ...state(), layout: { bounds: { left: 0, right: 80000, top: 0, bottom: 10 } } };
  assert.equal(view.zoomed(huge, 0.001).scale, 0.01);
});

test('the map cannot be moved further than its edges', () => {
  assert.deepEqual(view.moved(state({ scale: 2 }), 9999, 9999), { x: 1030, y: 520, scale: 2, isFitted: false });
  assert.deepEqual(view.moved(state({ scale: 2 }), -9999, -9999), { x: -170, y: 20, scale: 2, isFitted: false });
});

test('what is in sight already moves nothing; else the map moves as little as needed', () => {
  const box = { x: -50, y: -20, width: 100, height: 40 };
  const near = { x: 300, y: -20, width: 100, height: 40 };
  assert.deepEqual(point(view.showing(state(), box, 40), 0, 0), [430, 270]);
  assert.deepEqual(point(view.showing(state(), near, 40), 400, 0), [820, 270]);
  assert.deepEqual(point(view.showing(state(), { ...near, x: -460 }, 40), -460, 0), [40, 270]);
});

test('how far the map moves depends on its scale', () => {
  const large = { ...state({ scale: 2 }), layout: { bounds: { left: -1000, right: 1000, top: -1000, bottom: 1000 } } };
  const box = { x: 200, y: 150, width: 50, height: 30 };
  assert.deepEqual(point(view.showing(large, box, 40), 250, 180), [820, 480]);
  assert.deepEqual(point(view.showing(large, { ...box, x: -300, y: -200 }, 40), -300, -200), [40, 40]);
});

test('what is larger than the stage comes to its middle, and what the panel covers is not in sight', () => {
  const wide = { x: 0, y: 0, width: 900, height: 10 };
  assert.equal(view.showing(state({ scale: 2 }), wide, 40).x, -170);
  const low = { x: 0, y: 180, width: 10, height: 20 };
  assert.deepEqual(point(view.showing(state({}, { covered: 200 }), low, 40), 0, 200), [430, 280]);
});

test('when sizes change the active card keeps its place, in a very large map the one in the middle of the stage', () => {
  const map = (count, x) => {
    const boxes = new Map(Array.from({ length: count }, (_, at) => [at, { x: 0, y: at * 50, width: 100, height: 40, middle: at * 50 + 20 }]));
    return { ...state({ x, y: -4000 }), layout: { boxes, bounds: {} }, active: 3 };
  };
  assert.equal(view.midst(map(500, 300)), 3);
  // 290 pixels below the top of the stage, which has the map from 4,000 on.
  assert.equal(view.midst(map(501, 300)), 85);
});
