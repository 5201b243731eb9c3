// Draws the two icons of the Teams app into manifest/: a sheet with lines and a tick. Run it after changing the drawing.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { PNG } = require('pngjs');

/** @typedef {readonly [number, number, number]} Colour Red, green, blue. */
/** @typedef {(x: number, y: number) => boolean} Shape Whether a point lies in it. Lengths are in units of a 192-unit square. */
/** @typedef {readonly [number, number]} Point */

/** @type {Colour} */
const TEAL = [11, 92, 90];
/** @type {Colour} */
const WHITE = [255, 255, 255];
/** @type {Colour} */
const AMBER = [244, 176, 62];
const SAMPLES = 4;

/**
 * A rectangle with rounded corners.
 * @param {number} left
 * @param {number} top
 * @param {number} right
 * @param {number} bottom
 * @param {number} radius
 * @returns {Shape}
 */
const roundedRect = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
};

/**
 * @param {number} cx
 * @param {number} cy
 * @param {number} radius
 * @returns {Shape}
 */
const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;

/**
 * Whatever lies within half `width` of the line through the points.
 * @param {readonly Point[]} points
 * @param {number} width
 * @returns {Shape}
 */
const stroke = (points, width) => (x, y) =>
  points.some(([bx, by], index) => {
    const [ax, ay] = points[index - 1] ?? [bx, by];
    const squared = (bx - ax) ** 2 + (by - ay) ** 2;
    if (squared === 0) return false;
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared;
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= width / 2;
  });

const sheet = roundedRect(46, 30, 134, 150, 10);
const lines = [58, 80, 102].map((y) =>
  stroke(
    [
      [64, y],
      [116, y],
    ],
    8,
  ),
);
/** @type {Point[]} */
const tick = [
  [112, 132],
  [124, 145],
  [148, 117],
];

/** @typedef {{ readonly shape: Shape, readonly colour: Colour | null }} Layer A colour of null cuts a hole. */

/** @type {Layer[]} From bottom to top. */
const COLOR = [
  { shape: roundedRect(0, 0, 192, 192, 36), colour: TEAL },
  { shape: sheet, colour: WHITE },
  ...lines.map((shape) => ({ shape, colour: TEAL })),
  { shape: disc(130, 131, 34), colour: TEAL },
  { shape: disc(130, 131, 28), colour: AMBER },
  { shape: stroke(tick, 10), colour: WHITE },
];

/** @type {Point[]} */
const outlineTick = [
  [104, 136],
  [124, 158],
  [164, 108],
];

/**
 * @param {number} y
 * @returns {Shape}
 */
const outlineLine = (y) =>
  stroke(
    [
      [62, y],
      [106, y],
    ],
    13,
  );

/** @type {Layer[]} */
const OUTLINE = [
  { shape: roundedRect(30, 14, 138, 166, 16), colour: WHITE },
  { shape: roundedRect(44, 28, 124, 152, 6), colour: null },
  { shape: outlineLine(60), colour: WHITE },
  { shape: outlineLine(88), colour: WHITE },
  { shape: disc(132, 136, 46), colour: null },
  { shape: stroke(outlineTick, 18), colour: WHITE },
];

/**
 * The layers as a PNG of `size` by `size` pixels.
 * @param {number} size
 * @param {readonly Layer[]} layers
 */
function draw(size, layers) {
  const png = new PNG({ width: size, height: size });
  const unit = 192 / size;
  for (let py = 0; py < size; py += 1) {
    for (let px = 0; px < size; px += 1) {
      let alpha = 0;
      let [red, green, blue] = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (px + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit;
        const y = (py + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit;
        const top = layers.findLast(({ shape }) => shape(x, y))?.colour;
        if (!top) continue;
        alpha += 1;
        red += top[0];
        green += top[1];
        blue += top[2];
      }
      const channels = [red, green, blue].map((sum) => (alpha === 0 ? 255 : Math.round(sum / alpha)));
      png.data.set([...channels, Math.round((alpha / (SAMPLES * SAMPLES)) * 255)], (py * size + px) * 4);
    }
  }
  return PNG.sync.write(png);
}

const folder = path.join(__dirname, '../manifest');
writeFileSync(path.join(folder, 'color.png'), draw(192, COLOR));
writeFileSync(path.join(folder, 'outline.png'), draw(32, OUTLINE));
