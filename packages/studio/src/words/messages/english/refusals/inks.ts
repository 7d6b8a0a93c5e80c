import type { Details } from '../../speech.ts';
import { figure, measure, mm, pt, quoted, type RefusalEntry, text } from '../details.ts';

const shown = (details: Details): string => quoted(details.shown);
const exampleInks = `device-cmyk(${[80, 0, 90, 40].map((part) => `${part}%`).join(' ')})`;
const example = 'for example “seagreen”';

interface NamedInk {
  readonly name?: string;
  readonly screen?: string;
  readonly cmyk?: readonly number[];
}
const inkOf = ({ ink }: Details): NamedInk => (ink ?? {}) as NamedInk;

const nouns: Readonly<Record<string, string>> = { figure: 'The drawing', artifact: 'The ground' };

/** « The text “Atelier Ubac” » */
const pieceOf = (details: Details): string => {
  const noun = nouns[text(details, 'tag')] ?? 'The text';
  const [first] = text(details, 'text').split('\n');
  return first ? `${noun} ${quoted(first)}` : noun;
};

const thin: Readonly<Record<string, { readonly noun: string; readonly fix: string }>> = {
  stroke: { noun: 'a line', fix: 'Enlarge the drawing, or take one with thicker lines.' },
  gap: { noun: 'a gap between two lines', fix: 'Enlarge the drawing, or take one that is more open.' },
};

/** Why a colour cannot be used, and what a press cannot hold. */
export const inkRefusals = {
  'bad-colour': {
    empty: () => ({
      what: 'No colour is given.',
      why: 'The badge needs a colour for the person in front and the line of the ground.',
      fix: `Give a name or a code, ${example}.`,
    }),
    'too-long': (details) => ({
      what: `The colour ${shown(details)} is too long: ${figure(details.length)} characters.`,
      why: `No colour takes more than ${figure(details.limit)} characters.`,
      fix: `Give a name or a short code, ${example}.`,
    }),
    unreadable: (details) => ({
      what: `The colour ${shown(details)} is not recognised.`,
      why: 'A colour is given by its name (green, navy…) or by its CSS code (hexadecimal, rgb, hsl, lab, oklch…), alone and whole.',
      fix: `Give a name or a code, ${example}.`,
    }),
    transparent: (details) => ({
      what: `The colour ${shown(details)} is not opaque.`,
      why: 'Print and drawings in one ink know no transparency.',
      fix: `Give the opaque colour that looks like it, ${example}.`,
    }),
    inks: (details) => ({
      what: `The ink values of ${shown(details)} cannot be read.`,
      why: 'device-cmyk expects four values, each from 0 to 1 or from 0% to 100%.',
      fix: `Write four percentages with their sign, for example “${exampleInks}”.`,
    }),
    ink: (details) => ({
      what: `The ink ${quoted(inkOf(details).name)} has no readable colour.`,
      why: `It is ${inkOf(details).screen} on screen and ${inkOf(details).cmyk?.join('/')} in print.`,
      fix: 'Give a screen colour like #rrggbb, and four percentages from 0 to 100 for print.',
    }),
  },
  'too-thin': (details) => {
    const { noun, fix } = thin[text(details, 'kind')] ?? { noun: 'a part', fix: 'Enlarge the drawing.' };
    return {
      what: `${pieceOf(details)} has ${noun} of ${mm(details.width)}.`,
      why: `Nothing finer than ${mm(details.least)} holds here.`,
      fix,
    };
  },
  'too-much-ink': (details) => ({
    what: `The ink ${quoted(inkOf(details).name)} lays ${measure(details.total, '%')} of ink in all.`,
    why: `Beyond ${measure(details.totalInk, '%')}, paper does not dry and the ink marks the next sheet.`,
    fix: 'Lighten the four percentages, or choose a colour with less ink.',
  }),
  'mixed-black': (details) => ({
    what: `${pieceOf(details)}, at ${pt(details.size)}, is a black of several inks.`,
    why: 'At the least shift of the plates, letters so fine are doubled in colours.',
    fix: 'Set this text in black alone, for example with the ink “ardoise-texte”.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
