import type { Notice } from '@coodyssee/logo';
import { plainRefusal } from '../../errors.ts';
import { shortLegalLine } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import { contactCards } from '../contact-card.ts';
import { contactLines } from '../contact-lines.ts';
import { defineSupport } from '../define-support.ts';
import { tryToDraw } from '../fits.ts';
import { stripReminder } from '../funders/strip-reminder.ts';
import { madeOf, pressFile } from '../press-files.ts';
import type { KitOrder } from '../support.ts';
import { cardBack } from './back.ts';
import { cardFront } from './front.ts';

/** Two pages for the printer, with a code to scan on a second version where there is somebody to reach. */
export const businessCard = defineSupport({
  id: 'carte-de-visite',
  shelf: '2-imprimeur',
  uses: ['carte'],
  parts: { card: 'carte', 'card-qr': 'carte-qr' },
  words: {
    fr: {
      label: 'Carte de visite',
      purpose: fr`85 × 55 mm, recto verso : à envoyer telle quelle à l’imprimeur.`,
      files: {
        card: fr`Imprimeur : recto et verso, fond perdu compris.`,
        'card-qr': fr`La même, avec au verso un code QR qui donne vos coordonnées au téléphone.`,
      },
    },
    en: {
      label: 'Business card',
      purpose: '85 × 55\u00a0mm, both sides: send it to the printer just as it is.',
      files: {
        card: 'Printer: front and back, bleed included.',
        'card-qr': 'The same, with a QR code on the back that gives your details to a telephone.',
      },
    },
  },
  make: async (order) => {
    const { notices, ...front } = cardFront(order);
    const { legal, told } = shortLegal(order);
    const back = cardBack(order, { ...(legal && { legal }) });
    const files = [pressFile(order, { part: 'card', sheets: [front, back] })];
    const coded =
      contactLines(order.member).length > 0
        ? cardBack(order, { ...(legal && { legal }), codes: contactCards(order.member) })
        : back;
    if (coded.pieces.length > back.pieces.length)
      files.push(pressFile(order, { part: 'card-qr', sheets: [front, coded] }));
    return madeOf(files, [...notices, ...told, ...unreachable(order), ...stripReminder(order)]);
  },
});

/** No text of law names the card: it goes without the line where the settings lack a fact, and says so. */
function shortLegal({ settings }: KitOrder): { legal?: string; told: readonly Notice[] } {
  const { drawn, refusal } = tryToDraw(
    () => shortLegalLine(settings),
    ({ code }) => code === 'missing-legal',
  );
  if (!refusal) return { legal: drawn, told: [] };
  const message = fr`La carte de visite ne porte pas la ligne légale. ${refusal.what} ${refusal.fix}`;
  return { told: [{ code: 'no-legal-line', message, details: { refusal: plainRefusal(refusal) } }] };
}

const unreachable = ({ member }: KitOrder): readonly Notice[] =>
  contactLines(member).length > 0
    ? []
    : [{ code: 'no-contact', message: 'La carte de visite n’a ni téléphone, ni e-mail, ni site.' }];
