import { fr } from '../../words/fr.ts';
import type { Draft } from '../press-files.ts';
import { madeOf, pressFile } from '../press-files.ts';
import { drawEach, printedSupport } from '../printed-support.ts';
import { peopleButton, sealButton } from './button-sheets.ts';
import { presses } from './presses.ts';

/** Buttons for every press: with the people alone, and with the name where it can be read. */
export const buttonBadges = printedSupport({
  slug: 'badges-a-epingle',
  label: 'Badges à épingle',
  shelf: '5-marquage',
  purpose: fr`De 25 à 58 mm : le fond dépasse pour s’enrouler autour du bord.`,
  make: async (order) => {
    const folder = `badges-a-epingle/${order.slug}_badge-epingle`;
    const people = presses.map((press): Draft => {
      const { size, cut, visible } = press;
      const use = fr`Badge de ${size} mm, sans nom : papier coupé à ${cut} mm, ${visible} mm visibles.`;
      return { path: `${folder}-${size}mm_symbole`, sheets: [peopleButton(order, press)], use };
    });
    const { drawn, notices } = drawEach<Draft | null>([
      () => null,
      ...presses.map((press) => () => {
        const seal = sealButton(order, press);
        const use = fr`Badge de ${press.size} mm, avec votre nom : papier coupé à ${press.cut} mm, texte dans ${press.live} mm.`;
        return seal && { path: `${folder}-${press.size}mm_sceau`, sheets: [seal.sheet], use };
      }),
    ]);
    const drafts = [...people, ...drawn.filter((draft) => draft !== null)];
    return madeOf(
      drafts.map((draft) => pressFile(order, { ...draft, colours: 'spot' })),
      notices,
    );
  },
});
