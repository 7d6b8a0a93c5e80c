import { fieldOf } from '../catalogue.ts';
import { all, capitalised, figure, list, quoted, type SayNotice } from '../details.ts';

/** « The name held 3 control characters: they were removed. » */
const removed =
  (one: string, many: string): SayNotice =>
  (details) => {
    const held = `${capitalised(fieldOf(details))} held`;
    return Number(details.count) > 1
      ? `${held} ${figure(details.count)} ${many}: they were removed.`
      : `${held} ${one}: it was removed.`;
  };

/** What was changed in words before they are drawn. */
export const textNotices = {
  'bidi-controls': removed(
    'an invisible command of writing direction',
    'invisible commands of writing direction',
  ),
  controls: removed('a control character', 'control characters'),
  'broken-characters': removed('a damaged character', 'damaged characters'),
  'private-characters': removed(
    'a private sign, which each computer draws in its own way',
    'private signs, which each computer draws in its own way',
  ),
  'invisible-characters': removed('an invisible character', 'invisible characters'),
  'stacked-marks': (details) =>
    `${capitalised(fieldOf(details))} stacked too many accents on one letter: three were kept.`,
  'mixed-scripts': (details) =>
    `${capitalised(fieldOf(details))} mixes several alphabets in one word (${all(list(details, 'words').map(quoted))}): make sure that no letter imitates another.`,
  'emoji-tone': () => 'The badge is drawn in one colour: the skin tone of the emoji is not seen in it.',
  apostrophe: () => 'The straight apostrophe was replaced by the curled one (’).',
  'space-before-mark': () => 'A thin no-break space now stands before ; ! and ?, as French sets them.',
  'space-before-colon': () => 'A no-break space now stands before the colon, as French sets it.',
  guillemets: () => 'No-break spaces now stand inside the French quotation marks.',
  thousands: () => 'A thin no-break space now separates the thousands.',
  phone: () => 'The figures of the telephone number are now held together by no-break spaces.',
  unit: () => 'The number and its unit are now held together by a no-break space.',
  numero: () => '“n°” and its number are now held together by a no-break space.',
  courtesy: () => 'The title and the name after it are now held together by a no-break space.',
} as const satisfies Readonly<Record<string, SayNotice>>;
