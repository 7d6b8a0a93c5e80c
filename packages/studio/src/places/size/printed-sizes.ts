import type { DrawnForm } from '../placing/draw-form.ts';
import { fitInSlot } from '../placing/fit-in-slot.ts';

/** What a badge is printed on, and the room it has there in mm, as the kit lays it out. */
export const prints = {
  card: { width: 75, height: 15 },
  letter: { width: 92, height: 21 },
  sticker: { width: 60, height: 60 },
  label: { width: 64, height: 38 },
} as const;
export type Print = keyof typeof prints;

/** Every width that can be tried, in mm. */
export const widthRange = { least: 5, most: 120 } as const;

/** The badge’s printed width there, in whole mm; never under the least width it is read at. */
export function printedWidth({ artwork: { scene } }: DrawnForm, print: Print): number {
  const slot = { x: 0, y: 0, ...prints[print], align: 'start', stand: 'foot' } as const;
  return Math.max(Math.floor(fitInSlot(scene, slot).width), Math.ceil(scene.minimumWidth.mm));
}
