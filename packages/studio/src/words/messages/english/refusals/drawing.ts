import { drawingName } from '../catalogue.ts';
import { capitalised, figure, measure, mm, pt, px, quoted, type RefusalEntry, text } from '../details.ts';

interface Size {
  readonly px?: number;
  readonly mm?: number;
}

const sizeOf = (size: unknown): string => {
  const { px: pixels, mm: millimetres } = size as Size;
  return pixels === undefined ? mm(millimetres) : px(pixels);
};

const measures: Readonly<Record<string, string>> = {
  width: 'the width that is asked for',
  height: 'the height that it gives',
  'page-width': 'the width of the page',
  'page-height': 'the height of the page',
  bleed: 'the bleed that is asked for',
  dpi: 'the resolution that is asked for',
  'total-ink': 'the total ink that is asked for',
  stroke: 'the least line that is asked for',
  gap: 'the least gap that is asked for',
};

/** Why a drawing cannot have a size, or cannot be made here. */
export const drawingRefusals = {
  'too-small': {
    width: ({ drawing, width, minimumWidth }) => ({
      what: `${quoted(drawingName(drawing))} cannot be ${sizeOf(width)} wide.`,
      why: `It can be read from ${px((minimumWidth as Size).px)} on a screen and from ${mm((minimumWidth as Size).mm)} on paper.`,
      fix: 'Ask for a larger width, or accept a simpler drawing.',
    }),
    reversed: (details) => ({
      what: `${quoted(text(details, 'text').split('\n')[0])} is set light on a ground, at ${pt(details.size)}.`,
      why: `Under ${pt(details.least)}, the ink of the ground fills light letters up.`,
      fix: `Set it at ${pt(details.least)} or more, or dark on a light ground.`,
    }),
    faint: (details) => ({
      what: `${quoted(details.text)} would be white and too small (${pt(details.points)}).`,
      why: `Under ${pt(details.least)}, the ink of the ground fills white letters up.`,
      fix: 'Shorten this text, or set it in black on a light ground.',
    }),
    qr: (details) => ({
      what: `The QR code would be too fine with a side of ${mm(details.width)}.`,
      why: `A square under ${mm(details.module)} is no longer read by every telephone.`,
      fix: `Give it ${mm(details.least)} or more, or a shorter address.`,
    }),
  },
  'bad-size': {
    'no-width': (details) => ({
      what: `${quoted(details.asked)} is not a width.`,
      why: 'A width is a number greater than zero.',
      fix: 'Give for example 400\u00a0px or 40\u00a0mm.',
    }),
    measure: (details) => {
      const { value, unit, min, max, whole } = details;
      const shown = Number.isFinite(value) ? measure(value, String(unit)) : quoted(value);
      return {
        what: `${capitalised(measures[text(details, 'measure')] ?? 'this measure')} is not right: ${shown}.`,
        why: `It must be a ${whole ? 'whole ' : ''}number from ${figure(min)} to ${measure(max, String(unit))}.`,
        fix: 'Give a value within these limits.',
      };
    },
    'too-many-pixels': (details) => ({
      what: `The picture that is asked for is too large: ${figure(details.width)} × ${figure(details.height)} pixels.`,
      why: 'Beyond 64 million pixels, the memory of an ordinary computer is not enough.',
      fix: 'Ask for a smaller width or resolution, or take the PDF or the SVG, sharp at any size.',
    }),
    box: (details) => ({
      what: `The drawing measures ${details.width} × ${details.height}.`,
      why: 'Each side of a drawing must be a number greater than zero.',
      fix: 'Check the measures of the composition.',
    }),
    icon: () => ({
      what: 'One of the pictures cannot go into an icon.',
      why: 'An icon holds square PNGs of 1 to 256\u00a0px, in full colour with transparency.',
      fix: 'Start from a square drawing, in 16, 24, 32 and 48\u00a0px.',
    }),
  },
  'faces-not-loaded': () => ({
    what: 'The letters of this name are not there yet.',
    why: 'The name needs a typeface that is loaded before it is drawn.',
    fix: 'Call “await identity.load(member)” first.',
  }),
  'no-exporter': ({ format }) => ({
    what: `This program writes no ${String(format).toUpperCase()}.`,
    why: 'What writes this format was not given to “createIdentity”.',
    fix: 'Give it the platform of “@coodyssee/logo/node”, or take the SVG.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
