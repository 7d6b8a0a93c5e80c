import { fieldOf } from '../catalogue.ts';
import { capitalised, count, figure, mm, pt, quoted, type RefusalEntry, text } from '../details.ts';

interface Missing {
  readonly text: string;
  readonly codes: readonly string[];
}

const listed = 5;
const hidden = /^[\p{C}\p{Z}\p{M}]/u;

/** “é” (U+00E9); a character that cannot be shown alone is named by its code only. */
const nameOf = (missing: Missing): string => {
  const codes = missing.codes.slice(0, 8).join(' ');
  return hidden.test(missing.text) ? codes : `${quoted(missing.text)} (${codes})`;
};

const rooms: Readonly<Record<string, string>> = {
  'one-line': 'on one line',
  'two-lines': 'on two lines',
  'three-lines': 'on three lines',
  seal: 'around the seal',
  width: 'in this width',
};

/** Why words cannot be drawn. */
export const textRefusals = {
  'empty-text': (details) => ({
    what: `${capitalised(fieldOf(details))} is empty.`,
    why: 'Without at least one visible character, there is nothing to draw.',
    fix: 'Write at least one letter or one figure.',
  }),
  'text-too-long': (details) => ({
    what: `${capitalised(fieldOf(details))} has more than ${figure(details.limit)} characters.`,
    why: `The limit is ${figure(details.limit)} characters: beyond that, it could not be read anywhere.`,
    fix: 'Keep what matters most, and put the rest in a presentation.',
  }),
  'missing-glyph': ({ characters }) => {
    const missing = characters as readonly Missing[];
    const rest = missing.length - listed;
    const names = missing.slice(0, listed).map(nameOf).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    const many = missing.length > 1;
    return {
      what: `${many ? 'These characters cannot' : 'This character cannot'} be drawn: ${names}.`,
      why: missing.some((one) => one.text === '\ufffd')
        ? 'This sign appears when a text was read in the wrong encoding: the letter that stood there is lost.'
        : 'None of the typefaces provided holds it, and an empty square must never be seen.',
      fix: `Write the name another way, for example in Latin letters, or take ${many ? 'them' : 'it'} out.`,
    };
  },
  'does-not-fit': {
    drawing: (details) => {
      const { beginning, characters, length } = details;
      const wanted =
        Number(characters) < Number(length)
          ? `Choose a name of about ${count(characters, 'character')}`
          : 'Choose a shorter name';
      return {
        what: `${quoted(details.text)} is too long (${count(length, 'character')}) to fit ${rooms[text(details, 'room')]}.`,
        why: 'Smaller or closer together, its letters could no longer be read; a name is never cut without a word.',
        fix: beginning ? `${wanted}: ${quoted(beginning)} fits.` : `${wanted}, or break this word in two.`,
      };
    },
    networks: (details) => ({
      what: `The networks do not fit in the strip: ${(details.networks as readonly string[]).join(' · ')}.`,
      why: `They have a width of ${mm(details.width)} left; under ${pt(details.least)}, they could no longer be read.`,
      fix: 'Ask for a wider strip, or name fewer networks in the settings.',
    }),
    'page-title': (details) => ({
      what: `The title ${quoted(details.text)} does not fit on the picture for sharing.`,
      why: 'Smaller, it could not be read on a telephone.',
      fix: 'Give the picture a shorter title than the page’s.',
    }),
    card: (details) => ({
      what: `${quoted(details.member)} does not fit on a business card.`,
      why: `Under ${pt(6)}, a name can no longer be read.`,
      fix: 'Give a shorter name, or break its longest word with a hyphen.',
    }),
    poster: () => ({
      what: 'The poster has too much text.',
      why: 'No room would be left for the drawing, and nobody reads a poster that is full.',
      fix: 'Shorten the title, the place or the text: a poster says what, when and where.',
    }),
    walkers: (details) => ({
      what: `There are ${details.members} members in the table.`,
      why: `The cordée is drawn of 1 to ${details.most} people: beyond, they would be dots.`,
      fix: 'Give a shorter table, that of one area for example.',
    }),
    'no-frieze': () => ({
      what: 'This brand has no frieze.',
      why: 'Its symbol does not say how its people follow one another.',
      fix: 'Take the command “kits”, which draws each member.',
    }),
    glass: (details) => ({
      what: `${quoted(details.text)} does not fit on the glass.`,
      why: `There is a room of ${mm(details.width)} by ${mm(details.height)}; under ${pt(details.least)}, ink does not hold on glass.`,
      fix: 'Shorten the sentence, or give it a larger print area.',
    }),
    mark: (details) => ({
      what: `This drawing needs a width of ${mm(details.least)} for this tool.`,
      why: `At ${mm(details.most)}, its lines would be under ${mm(details.stroke)} and would be lost.`,
      fix: `Mark it at ${mm(details.least)} or more, or take the symbol alone.`,
    }),
  },
  confusable: (details) => ({
    what: `${capitalised(fieldOf(details))} imitates “Coodyssée” with other signs (${quoted(details.imitation)}).`,
    why: 'The eye would read the name of the cooperative, while the text is another one.',
    fix: 'Write the name with letters of the Latin alphabet, or choose another name.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
