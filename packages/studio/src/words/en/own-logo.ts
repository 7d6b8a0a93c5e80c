import type { ownLogo as french } from '../fr/own-logo.ts';
import type { Translated } from '../words.ts';

export const ownLogo: Translated<typeof french> = {
  label: 'Your logo',
  help: 'SVG if you can, PNG or JPEG otherwise. It is read and drawn again right here: nothing leaves your device.',
  reading: 'Reading the logo…',
  colours: 'In its colours',
  oneInk: 'In one ink',
  keepGround: 'Keep the file’s ground',
  readDrawing: (outlines: number) =>
    `Logo read: ${outlines} ${outlines > 1 ? 'outlines' : 'outline'}, sharp at any size.`,
  readPicture: (width: number, height: number) => `Logo read: a picture of ${width} × ${height} pixels.`,
  timeout: {
    what: 'This file takes too long to read.',
    why: 'A logo is read in a second or two; this one was stopped so that the page stays free.',
    fix: 'Simplify the drawing, or give it as PNG.',
  },
  failed: {
    what: 'The logo could not be read.',
    why: 'A part of the page could not be loaded.',
    fix: 'Load the page again, then give the file once more.',
  },
};
