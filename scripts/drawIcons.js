// Draws the two icons of the Teams app into manifest/: a sheet with lines and a tick. Run it after changing the drawing.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { PNG } = require('pngjs');

const TEAL = [11, 92, 90];
const WHITE = [255, 255, 255];
const AMBER = [244, 176, 62];
const SAMPLES = 4;

/** Whether (x, y) lies in a rectangle with rounded corners. All lengths are in units of a 192-unit square. */
const roundedRect = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
};

const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;

/** Whether (x, y) lies within half `width` of the line through the points. */
const stroke = (points, width) => (x, y) =>
  points.slice(1).some(([bx, by], index) => {
    const [ax, ay] = points[index];
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
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
const tick = [
  [112, 132],
  [124, 145],
  [148, 117],
];

/** Layers from bottom to top: [shape, colour]; a colour of null cuts a hole. */
const COLOR = [
  [roundedRect(0, 0, 192, 192, 36), TEAL],
  [sheet, WHITE],
  ...lines.map((line) => [line, TEAL]),
  [disc(130, 131, 34), TEAL],
  [disc(130, 131, 28), AMBER],
  [stroke(tick, 10), WHITE],
];

const OUTLINE = [
  [roundedRect(30, 14, 138, 166, 16), WHITE],
  [roundedRect(44, 28, 124, 152, 6), null],
  ...[60, 88].map((y) => [
    stroke(
      [
        [62, y],
        [106, y],
      ],
      13,
    ),
    WHITE,
  ]),
  [disc(132, 136, 46), null],
  [
    stroke(
      [
        [104, 136],
        [124, 158],
        [164, 108],
      ],
      18,
    ),
    WHITE,
  ],
];

function draw(size, layers) {
  const png = new PNG({ width: size, height: size });
  const unit = 192 / size;
  for (let py = 0; py < size; py += 1) {
    for (let px = 0; px < size; px += 1) {
      let alpha = 0;
      const sum = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (px + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit;
        const y = (py + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit;
        const top = layers.findLast(([shape]) => shape(x, y))?.[1];
        if (!top) continue;
        alpha += 1;
        top.forEach((channel, index) => (sum[index] += channel));
      }
      const at = (py * size + px) * 4;
      sum.forEach(
        (channel, index) => (png.data[at + index] = alpha === 0 ? 255 : Math.round(channel / alpha)),
      );
      png.data[at + 3] = Math.round((alpha / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return PNG.sync.write(png);
}

const folder = path.join(__dirname, '../manifest');
writeFileSync(path.join(folder, 'color.png'), draw(192, COLOR));
writeFileSync(path.join(folder, 'outline.png'), draw(32, OUTLINE));
