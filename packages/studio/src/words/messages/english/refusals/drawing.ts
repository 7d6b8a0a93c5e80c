import { brand } from '../../../../brand.ts';
import { drawingName, groundOf, labelIn } from '../catalogue.ts';
import {
  capitalised,
  count,
  either,
  figure,
  list,
  measure,
  mm,
  pt,
  px,
  quoted,
  type RefusalEntry,
  ratio,
  text,
} from '../details.ts';

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

const inkName = (id: string): string => quoted(labelIn(brand.inkSets)(id));

/** Why a drawing cannot have a size, and why an option makes no sense. */
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
    fix: 'Give it the platform of “@coodyssee/export”, or take the SVG.',
  }),
  'bad-option': {
    'unknown-word': (details) => ({
      what: `${quoted(details.word)} does not exist.`,
      why: 'What is asked for is not in the catalogue.',
      fix: `Choose among ${list(details, 'known').map(quoted).join(', ')}.`,
    }),
    'group-size': (details) => ({
      what: `A shared badge cannot be made with ${count(details.count, 'business', 'businesses')}.`,
      why: `It holds from 2 to ${figure(details.most)} names: beyond that, they could no longer be read.`,
      fix: 'Choose the businesses that stand together, or take the logo of the cooperative.',
    }),
    'no-member-colour': () => ({
      what: 'The ink of your own colour was asked for without a colour.',
      why: 'This drawing is all in the business’s own colour.',
      fix: 'Give this colour, for example “seagreen” or a code, or choose the black ink.',
    }),
    'logo-has-no-member': () => ({
      what: 'A business’s colour was asked for on the logo.',
      why: 'The logo of the cooperative always keeps its own colours; only a badge bears a business’s.',
      fix: 'Compose a badge, or remove the colour.',
    }),
    unseen: (details) => {
      const others = list(details, 'seen').map(inkName);
      return {
        what: `${inkName(text(details, 'set'))} cannot be read on a ground in ${groundOf(text(details, 'ground'))}.`,
        why: `Part of the drawing would have a contrast of only ${ratio(details.ratio)} there.`,
        fix:
          others.length > 0
            ? `On this ground, take ${either(others)}.`
            : 'Choose a lighter or a darker ground.',
      };
    },
    rendering: (details) => ({
      what: `${inkName(text(details, 'set'))} was asked for on a drawing that was made for other inks.`,
      why: 'A line drawing and a solid one are two drawings: one does not keep its form in the inks of the other.',
      fix: 'Compose the drawing for these inks, or choose others.',
    }),
    'needs-own-logo': () => ({
      what: 'The badge beside your own logo was asked for without a logo.',
      why: 'This form sets the endorsement of the cooperative beside the logo of the business.',
      fix: 'Give this logo (SVG, PNG or JPEG), or choose another form.',
    }),
    'brings-ground': (details) => ({
      what: `${inkName(text(details, 'set'))} was asked for on another ground than its own.`,
      why: 'These inks bring their own ground: without it they are no longer themselves.',
      fix: 'Ask for no ground, or choose other inks.',
    }),
    'id-prefix': (details) => ({
      what: `The prefix ${quoted(details.prefix)} is not right for an identifier.`,
      why: 'An identifier holds only letters, figures, and the signs _ . : -.',
      fix: 'Choose a short prefix without a space, for example “home”.',
    }),
    'no-page': () => ({
      what: 'The document has no page.',
      why: 'A PDF has at least one.',
      fix: 'Give at least one page to write.',
    }),
    'spot-name': (details) => ({
      what: `The name of the spot colour ${quoted(details.name)} is not right.`,
      why: 'A plate bears a name of letters without accents and of figures, which is not that of a process ink.',
      fix: 'Write the name that the printer gives, for example CutContour or PANTONE 021 C.',
    }),
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
