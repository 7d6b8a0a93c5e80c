import { brand } from '../../../../brand.ts';
import { groundOf, labelIn } from '../catalogue.ts';
import { count, either, figure, list, quoted, type RefusalEntry, ratio, text } from '../details.ts';

const inkName = (id: string): string => quoted(labelIn(brand.inkSets)(id));

/** Why an option makes no sense. */
export const optionRefusals = {
  'bad-option': {
    'unknown-word': (details) => ({
      what: `${quoted(details.word)} does not exist.`,
      why: 'What is asked for is not in the catalogue.',
      fix: `Choose among ${list(details, 'known').map(quoted).join(', ')}.`,
    }),
    'wrong-shape': () => ({
      what: 'This page asked for a drawing in the wrong way.',
      why: 'It is a fault of the page, not of the name.',
      fix: 'Tell whoever keeps the site.',
    }),
    'group-size': (details) => ({
      what: `A shared badge cannot be made with ${count(details.count, 'business', 'businesses')}.`,
      why: `It holds from 2 to ${figure(details.most)} names: beyond that, they could no longer be read.`,
      fix: 'Choose the businesses that stand together, or take the logo of the cooperative.',
    }),
    'pale-words': (details) => ({
      what: `Your colour ${text(details, 'screen').toUpperCase()} is too pale to carry the badge’s words alone.`,
      why: 'Darkened, it would no longer be yours, and your files would show two colours.',
      fix: 'Take the ink “couleur”, where it is your ground, or the ink “noir”.',
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
