// Draws the extension's icon, docs/images/icon.png: a gold star on a red rosette's disc with two ribbons.
// Usage: node scripts/icon.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Samples a side of each pixel, for smooth edges. */
const SAMPLES = 4;

/** @typedef {[number, number, number, number]} Colour red, green, blue, alpha: 0 … 255 */

/** @type {Record<'none' | 'red' | 'gold' | 'ribbon', Colour>} */
const colours = {
  none: [0, 0, 0, 0],
  red: [200, 32, 38, 255],
  gold: [255, 205, 64, 255],
  ribbon: [150, 18, 26, 255],
};

/**
 * Points of a star in the unit square, from its top.
 * @param {number} points
 * @param {number} outer
 * @param {number} inner
 */
function star(points, outer, inner) {
  return Array.from({ length: 2 * points }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points;
    return { x: 0.5 + radius * Math.sin(angle), y: 0.4 - radius * Math.cos(angle) };
  });
}

/**
 * Whether a point lies in a polygon, by crossings.
 * @param {{ x: number, y: number }[]} polygon
 * @param {number} x
 * @param {number} y
 */
function within(polygon, x, y) {
  let inside = false;
  let before = polygon[polygon.length - 1];
  for (const point of polygon) {
    if (before && point.y > y !== before.y > y) {
      const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}

const rosette = star(20, 0.37, 0.335);
const emblem = star(5, 0.235, 0.235 * 0.382);
const ribbons = [0.29, 0.71].map((foot) => [
  { x: 0.5 - (foot < 0.5 ? 0.17 : -0.03), y: 0.6 },
  { x: 0.5 + (foot < 0.5 ? -0.03 : 0.17), y: 0.6 },
  { x: foot + 0.12, y: 0.96 },
  { x: foot, y: 0.88 },
  { x: foot - 0.12, y: 0.96 },
]);

/**
 * @param {number} x
 * @param {number} y
 * @returns {Colour}
 */
function colourAt(x, y) {
  const distance = Math.hypot(x - 0.5, y - 0.4);
  if (within(emblem, x, y) || (distance > 0.27 && distance < 0.29)) return colours.gold;
  if (within(rosette, x, y)) return colours.red;
  return ribbons.some((ribbon) => within(ribbon, x, y)) ? colours.ribbon : colours.none;
}

/** The rows of the picture as PNG wants them: a filter byte (0, none), then four bytes a pixel. */
function pixels() {
  const rows = Buffer.alloc(SIZE * (1 + 4 * SIZE));
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / SIZE;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / SIZE;
        const colour = colourAt(x, y);
        const weight = colour[3] / 255; // a clear sample lends no colour
        red += colour[0] * weight;
        green += colour[1] * weight;
        blue += colour[2] * weight;
        alpha += weight;
      }
      const cover = alpha || 1;
      const at = row * (1 + 4 * SIZE) + 1 + 4 * column;
      rows.set([red / cover, green / cover, blue / cover, (255 * alpha) / SAMPLES ** 2].map(Math.round), at);
    }
  }
  return rows;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGBA, no interlacing

const file = path.join(import.meta.dirname, '..', 'docs', 'images', 'icon.png');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(
  file,
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
