import { figure, mm, text } from '../details.ts';
import { pagesOf, type SayFault } from './said-fault.ts';

const oneDecimal = (value: unknown) => figure(Math.round(Number(value) * 10) / 10);

/** What is painted, and where. */
export const paintFaults = {
  'bleed-not-painted': (details) => ({
    what: `The bleed is declared but not painted (${pagesOf(details)}): a colour that touches the edge reaches only ${mm(Math.max(0, Math.round(Number(details.painted) * 10) / 10))} beyond it.`,
    fix: 'Extend backgrounds and pictures to the end of the bleed, or a white line will show at the cut.',
  }),
  'blank-page': (details) => ({
    what: `Nothing is printed on ${pagesOf(details)}.`,
    fix: 'If that blank is not meant, a layer or some content is missing: export it again.',
  }),
  placeholder: (details) => ({
    what: `Words of the model are still there: “${text(details, 'words')}” (${pagesOf(details)}).`,
    fix: 'Write your own in their place, or take them away: the printer prints what comes in.',
  }),
  'near-cut': (details) => ({
    what: `A text is nearer than ${mm(details.safe)} to the cut (${pagesOf(details)}).`,
    fix: 'Move it away: the cut may drift by a millimetre.',
  }),
  registration: (details) => ({
    what: `The registration colour (all plates at once) is used as a colour (${pagesOf(details)}).`,
    fix: 'Replace it with black alone: it is made for the marks outside the finished size.',
  }),
  'white-overprint': (details) => ({
    what: `A white overprints (${pagesOf(details)}): it will not print, and what is beneath will show.`,
    fix: 'Let it knock out what is beneath.',
  }),
  hairlines: (details) => ({
    what: `A line is too thin (${pagesOf(details)}): under 0.25 point the press loses it.`,
    fix: 'Make lines 0.25 point at least, 0.5 point where they are light or made of several inks.',
  }),
  'small-text': (details) => ({
    what: `A text is too small for the press (${pagesOf(details)}): ${oneDecimal(details.points)} points.`,
    fix: 'Set it in 5 points at least in one ink, in 7 points in several inks or in white on a colour.',
  }),
  'rich-text': (details) => ({
    what: `A black text is made of several inks (${pagesOf(details)}): the least shift blurs it.`,
    fix: 'Set it in black alone (0, 0, 0, 100).',
  }),
  'rgb-group': (details) => ({
    what: `Transparencies are mixed in RGB (page group, ${pagesOf(details)}): the inks would be computed anew.`,
    fix: 'Choose CMYK as the blending space of transparencies, then export again.',
  }),
} as const satisfies Readonly<Record<string, SayFault>>;
