import type { Place } from './place.ts';

const frame = { x: 0, y: 0, width: 640, height: 480 } as const;
const panorama = { x: 0, y: 0, width: 1320, height: 480 } as const;

/** Every place, in the order of the page. */
export const places: readonly Place[] = [
  {
    id: 'page',
    ground: 'white',
    takes: ['wide', 'small', 'beside'],
    unit: { px: 1 },
    world: { x: 0, y: 0, width: 1320, height: 520 },
    frames: [panorama, { x: 40, y: 0, width: 520, height: 520 }],
    slot: { x: 120, y: 98, width: 360, height: 76, align: 'start', stand: 'middle' },
    wide: true,
  },
  {
    id: 'night',
    ground: 'night',
    takes: ['wide', 'round', 'beside'],
    unit: { px: 1 },
    world: { x: -40, y: 0, width: 720, height: 520 },
    frames: [frame],
    slot: { x: 140, y: 110, width: 360, height: 150, align: 'centre', stand: 'middle' },
  },
  {
    id: 'bag',
    ground: 'member',
    takes: ['wide', 'round'],
    // a bag 38 cm wide
    unit: { mm: 1 },
    world: { x: -60, y: 0, width: 760, height: 560 },
    frames: [frame],
    slot: { x: 182, y: 236, width: 276, height: 170, align: 'centre', stand: 'middle' },
  },
  {
    id: 'card',
    ground: 'white',
    takes: ['wide', 'beside', 'small'],
    unit: { mm: 1 / 6 },
    world: { x: -20, y: -80, width: 700, height: 660 },
    frames: [frame, { x: 18, y: -70, width: 640, height: 640 }],
    slot: { x: 78, y: 174, width: 450, height: 90, align: 'start', stand: 'foot' },
    sheet: 'card',
  },
  {
    id: 'invoice',
    ground: 'white',
    takes: ['wide', 'small', 'beside'],
    unit: { mm: 1 / 3 },
    world: { x: -20, y: 0, width: 690, height: 560 },
    frames: [{ x: 26, y: 0, width: 504, height: 378 }],
    // the kit’s own letterhead: at most 92 × 21 mm
    slot: { x: 50, y: 54, width: 276, height: 63, align: 'start', stand: 'middle' },
    // under the name, which is then written as text
    slots: { small: { x: 50, y: 85, width: 170, height: 42, align: 'start', stand: 'middle' } },
  },
  {
    id: 'signature',
    ground: 'white',
    takes: ['small'],
    unit: { px: 0.62 },
    world: { x: -40, y: 0, width: 720, height: 540 },
    frames: [frame, { x: 36, y: 6, width: 480, height: 480 }],
    slot: { x: 72, y: 356, width: 330, height: 74, align: 'start', stand: 'middle' },
  },
  {
    id: 'profile',
    ground: 'white',
    takes: ['symbol'],
    unit: { px: 1.3 },
    world: { x: -40, y: 0, width: 720, height: 520 },
    frames: [frame],
    slot: { x: 276, y: 145, width: 88, height: 77.6, align: 'centre', stand: 'foot' },
    sheet: 'portrait',
  },
  {
    id: 'window',
    ground: 'glass',
    takes: ['round', 'wide'],
    // a window 2.1 m wide
    unit: { mm: 5 },
    world: { x: -40, y: 0, width: 740, height: 520 },
    frames: [frame],
    slot: { x: 96, y: 150, width: 336, height: 160, align: 'centre', stand: 'middle' },
  },
  {
    id: 'photo',
    ground: 'plate',
    takes: ['wide', 'round', 'small', 'beside'],
    unit: { mm: 0.3 },
    world: { x: -60, y: 0, width: 760, height: 520 },
    frames: [frame],
    slot: { x: 32, y: 300, width: 400, height: 148, align: 'start', stand: 'foot' },
  },
  {
    id: 'van',
    ground: 'white',
    takes: ['wide', 'round', 'beside'],
    // a van 5.2 m long
    unit: { mm: 6 },
    world: { x: 0, y: 0, width: 1400, height: 520 },
    frames: [panorama, { x: 212, y: 0, width: 520, height: 520 }],
    slot: { x: 290, y: 150, width: 360, height: 150, align: 'centre', stand: 'middle' },
    wide: true,
  },
];
