import { groundOf } from '../catalogue.ts';
import { figure, mm, type RefusalEntry, text } from '../details.ts';

const exportAgain =
  'Open it in your drawing program and export it as SVG again, or ask whoever drew it for it.';

/** Why a member's own logo is not taken, or not drawn. */
export const ownLogoRefusals = {
  'own-logo-kind': () => ({
    what: 'This file is no SVG, PNG or JPEG.',
    why: 'Only these three formats are read; the file’s content tells which it is, not its name.',
    fix: 'Export your logo as SVG if you can, as PNG otherwise.',
  }),
  'own-logo-broken': {
    broken: () => ({
      what: 'This file is damaged: it cannot be read to its end.',
      why: 'An SVG is well-formed text; this one is not.',
      fix: exportAgain,
    }),
    pixels: () => ({
      what: 'This picture is damaged: its pixels do not fill its size.',
      why: 'A picture has as many pixels as its width times its height.',
      fix: 'Open it in a drawing program and save it as PNG again.',
    }),
  },
  'own-logo-unsafe': () => ({
    what: 'This SVG holds hidden definitions (DOCTYPE or entities).',
    why: 'They can make a small file grow without end; no logo needs them.',
    fix: exportAgain,
  }),
  'own-logo-too-large': {
    bytes: () => ({
      what: 'This file is too heavy for a logo.',
      why: 'An SVG over 2 MB holds more than outlines: photographs, hidden layers.',
      fix: 'Export the logo alone, without the document’s layers and pictures.',
    }),
    elements: () => ({
      what: 'This drawing has too many elements for a logo.',
      why: 'Beyond 20,000 elements, repetitions included, the page would no longer answer.',
      fix: 'Export the logo alone, or simplify the drawing.',
    }),
    commands: () => ({
      what: 'The outlines of this drawing have too many points for a logo.',
      why: 'Beyond 100,000 points the page would no longer answer, and no cutter would follow.',
      fix: 'Simplify the outlines in your drawing program, then export again.',
    }),
    depth: () => ({
      what: 'This drawing has too many groups one inside the other.',
      why: 'Beyond 100 levels it comes from no drawing program.',
      fix: 'Ungroup the drawing, then export it again.',
    }),
    uses: () => ({
      what: 'This drawing repeats itself too often.',
      why: 'Elements that call one another more than 8 times grow without end.',
      fix: 'Turn symbols or clones into outlines, then export again.',
    }),
    picture: () => ({
      what: 'This picture is too large.',
      why: 'Beyond 64 million pixels, the memory of an ordinary computer is not enough.',
      fix: 'Reduce it to 2,400 pixels across: that is enough for anything printed.',
    }),
  },
  'own-logo-too-small': () => ({
    what: 'This picture is too small.',
    why: 'Under 64 pixels a logo is sharp nowhere, not even on a screen.',
    fix: 'Find the original file, as SVG if possible, or a picture of at least 600 pixels.',
  }),
  'own-logo-empty': {
    empty: () => ({
      what: 'This file shows nothing.',
      why: 'Everything in it is transparent, hidden, or of a kind that is not taken over.',
      fix: 'Check that the logo can be seen in the file, then export it again.',
    }),
    onlyImage: () => ({
      what: 'This SVG holds only a picture, and no outline.',
      why: 'A picture hidden in an SVG is still a picture: it is no sharper, and is not taken over.',
      fix: 'Give the picture itself, as PNG or JPEG.',
    }),
  },
  'own-logo-text': () => ({
    what: 'This logo holds text that is not in outlines.',
    why: 'Without its typeface, that text would look different on every computer.',
    fix: 'Turn the texts into outlines (Illustrator: Type, Create Outlines; Inkscape: Path, Object to Path), then export again.',
  }),
  'own-logo-clip': () => ({
    what: 'This logo is cut by a mask that we cannot draw again.',
    why: 'A mask of a complex shape over another complex shape asks for a drawing program.',
    fix: 'Apply the mask (Illustrator: Pathfinder, Crop; Inkscape: Path, Intersection), then export again.',
  }),
  'own-logo-one-ink': () => ({
    what: 'Your logo cannot be drawn in one ink.',
    why: 'It is a photograph or a grainy picture: in one ink, only a blot would remain.',
    fix: 'Take the “colour” ink, or give a line version of your logo.',
  }),
  'own-logo-unseen': (details) => ({
    what: `Your logo cannot be seen on ${groundOf(text(details, 'ground'))}.`,
    why: 'A large part of its edge would have a contrast under 3 to 1 there.',
    fix: 'Lay it on its white plate, take the “colour” ink on a light ground, or give a light version of your logo.',
  }),
  'own-logo-resolution': ({ dpi, widthMm, wide, fits, least }) => ({
    what: `Your logo is only ${figure(wide)} pixels across for ${mm(Math.round(Number(widthMm)))} in print: ${figure(Math.floor(Number(dpi)))} dots per inch.`,
    why: `Under ${figure(least)} dots per inch, the pixels show on paper.`,
    fix: `Give your logo as SVG or larger, or print it ${mm(fits)} wide at most.`,
  }),
  'own-logo-soft': () => ({
    what: 'Your logo has a shadow or a veil that is half transparent.',
    why: 'This printer’s file holds no half transparency: it would turn into a hard edge.',
    fix: 'Give your logo without a shadow, or as SVG.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
