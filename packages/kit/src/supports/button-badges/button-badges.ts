import type { FileFacts } from '../../naming/file-facts.ts';
import { widthSlug } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { drawEach } from '../draw-each.ts';
import { type Draft, madeOf, pressFile } from '../press-files.ts';
import { peopleButton, sealButton } from './button-sheets.ts';
import { type Press, presses } from './presses.ts';

/** The press of a file: its buttons are sold by their width. */
const pressOf = ({ size }: FileFacts): Press => {
  const press = presses.find((one) => one.size === size?.width);
  if (!press) throw new RangeError(`There is no press for buttons of ${size?.width} mm.`);
  return press;
};

const slugOf =
  (shown: string) =>
  ({ size }: FileFacts): string =>
    `badge-epingle-${size ? widthSlug(size) : ''}_${shown}`;

const draftOf = (part: 'people' | 'seal', { size }: Press): Pick<Draft, 'part' | 'size' | 'colours'> => ({
  part,
  size: { unit: 'mm', width: size, height: size },
  colours: 'spot',
});

/** Buttons for every press: with the people alone, and with the name where it can be read. */
export const buttonBadges = defineSupport({
  id: 'badges-a-epingle',
  shelf: '5-marquage',
  parts: { people: slugOf('symbole'), seal: slugOf('sceau') },
  words: {
    fr: {
      label: 'Badges à épingle',
      purpose: fr`De 25 à 58 mm : le fond dépasse pour s’enrouler autour du bord.`,
      files: {
        people: (is) => {
          const { size, cut, visible } = pressOf(is);
          return fr`Badge de ${size} mm, sans nom : papier coupé à ${cut} mm, ${visible} mm visibles.`;
        },
        seal: (is) => {
          const { size, cut, live } = pressOf(is);
          return fr`Badge de ${size} mm, avec votre nom : papier coupé à ${cut} mm, texte dans ${live} mm.`;
        },
      },
    },
    en: {
      label: 'Pin badges',
      purpose: 'From 25 to 58\u00a0mm: the ground reaches over, to wrap around the edge.',
      files: {
        people: (is) => {
          const { size, cut, visible } = pressOf(is);
          return `Badge of ${size}\u00a0mm, without a name: paper cut at ${cut}\u00a0mm, ${visible}\u00a0mm seen.`;
        },
        seal: (is) => {
          const { size, cut, live } = pressOf(is);
          return `Badge of ${size}\u00a0mm, with your name: paper cut at ${cut}\u00a0mm, text within ${live}\u00a0mm.`;
        },
      },
    },
  },
  make: async (order) => {
    const people = presses.map(
      (press): Draft => ({ ...draftOf('people', press), sheets: [peopleButton(order, press)] }),
    );
    const { drawn, notices } = drawEach<Draft | null>([
      () => null,
      ...presses.map((press) => () => {
        const seal = sealButton(order, press);
        return seal && { ...draftOf('seal', press), layout: 'seal' as const, sheets: [seal.sheet] };
      }),
    ]);
    const drafts = [...people, ...drawn.filter((draft) => draft !== null)];
    return madeOf(
      drafts.map((draft) => pressFile(order, draft)),
      notices,
    );
  },
});
