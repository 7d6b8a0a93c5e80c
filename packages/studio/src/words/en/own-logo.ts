import type { ownLogo as french } from '../fr/own-logo.ts';
import type { Translated } from '../words.ts';

const quote = (name: string) => `“${name}”`;

export const ownLogo: Translated<typeof french> = {
  label: 'Your logo',
  optional: 'optional',
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
  drop: { choose: 'Choose a file', drop: 'or drop it here', remove: 'Remove' },
  file: {
    locale: 'en-GB',
    rules: (kinds: string, limit: string) => `${kinds}, ${limit} at most`,
    kind: (name: string, kinds: string) => ({
      what: `${quote(name)} is not of a format that is read here.`,
      why: `Only ${kinds} are.`,
      fix: 'Export your logo in one of these formats, then drop it again.',
    }),
    empty: (name: string) => ({
      what: `${quote(name)} is empty.`,
      why: 'Its copy was probably interrupted.',
      fix: 'Take the original file.',
    }),
    heavy: (name: string, size: string, limit: string) => ({
      what: `${quote(name)} is too heavy: ${size}.`,
      why: `The limit is ${limit}.`,
      fix: 'Make it smaller, or give an SVG, lighter and sharper.',
    }),
    surplus: (name: string, most: number) => ({
      what: `${quote(name)} is one too many.`,
      why: most === 1 ? 'Only one logo is expected.' : `${most} files are expected at most.`,
      fix: 'Remove the other one to put this one in its place.',
    }),
  },
};
