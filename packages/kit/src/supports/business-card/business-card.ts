import type { Notice } from '@coodyssee/logo';
import { plainRefusal } from '../../errors.ts';
import { KitError } from '../../record/kit-error.ts';
import { shortLegalLine } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import { contactCards } from '../contact-card.ts';
import { contactLines } from '../contact-lines.ts';
import { stripReminder } from '../funders/strip-reminder.ts';
import { madeOf, pressFile } from '../press-files.ts';
import { printedSupport } from '../printed-support.ts';
import type { KitOrder } from '../support.ts';
import { cardBack } from './back.ts';
import { cardFront } from './front.ts';

/** Two pages for the printer, with a code to scan on a second version where there is somebody to reach. */
export const businessCard = printedSupport({
  slug: 'carte-de-visite',
  label: 'Carte de visite',
  shelf: '2-imprimeur',
  purpose: fr`85 × 55 mm, recto verso : à envoyer telle quelle à l’imprimeur.`,
  make: async (order) => {
    const { notices, ...front } = cardFront(order);
    const { legal, told } = shortLegal(order);
    const back = cardBack(order, { ...(legal && { legal }) });
    const path = `carte-de-visite/${order.slug}_carte`;
    const files = [
      pressFile(order, {
        path,
        sheets: [front, back],
        use: fr`Imprimeur : recto et verso, fond perdu compris.`,
      }),
    ];
    const coded =
      contactLines(order.member).length > 0
        ? cardBack(order, { ...(legal && { legal }), codes: contactCards(order.member) })
        : back;
    if (coded.pieces.length > back.pieces.length) {
      const use = fr`La même, avec au verso un code QR qui donne vos coordonnées au téléphone.`;
      files.push(pressFile(order, { path: `${path}-qr`, sheets: [front, coded], use }));
    }
    return madeOf(files, [...notices, ...told, ...unreachable(order), ...stripReminder(order)]);
  },
});

/** No text of law names the card: it goes without the line where the settings lack a fact, and says so. */
function shortLegal({ settings }: KitOrder): { legal?: string; told: readonly Notice[] } {
  try {
    return { legal: shortLegalLine(settings), told: [] };
  } catch (error) {
    if (!(error instanceof KitError) || error.code !== 'missing-legal') throw error;
    const message = fr`La carte de visite ne porte pas la ligne légale. ${error.what} ${error.fix}`;
    return { told: [{ code: 'no-legal-line', message, details: { refusal: plainRefusal(error) } }] };
  }
}

const unreachable = ({ member }: KitOrder): readonly Notice[] =>
  contactLines(member).length > 0
    ? []
    : [{ code: 'no-contact', message: 'La carte de visite n’a ni téléphone, ni e-mail, ni site.' }];
