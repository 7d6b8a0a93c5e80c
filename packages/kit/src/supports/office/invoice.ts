import { insuranceMention } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import type { KitOrder } from '../support.ts';
import { type Block, field, type OfficeDocument, paragraph } from './document.ts';
import { latePayment } from './late-payment.ts';
import { addressed } from './letter.ts';
import { letterhead } from './letterhead.ts';
import { reference, salesLines, totals } from './sales-parts.ts';

const recipient = [
  'Nom du client',
  'Adresse',
  'Code postal et commune',
  'SIREN du client, s’il en a un',
] as const;

/** The head of an invoice: its number, its rates and its sums come from the management software. */
export async function invoice(order: KitOrder): Promise<OfficeDocument> {
  const insurance = insuranceMention(order);
  const references = [
    paragraph('Titre', 'Facture'),
    reference('Numéro', field('donné par le logiciel de gestion')),
    reference('Date', field('date')),
    reference('Date de la prestation', field('date')),
    reference('À payer avant le', field('date')),
  ];
  const body: readonly Block[] = [
    paragraph('Espace'),
    addressed(references, recipient),
    paragraph('Espace'),
    paragraph('Section', fr`Objet : `, field('objet de la facture')),
    salesLines(6),
    paragraph('Espace'),
    totals('Total TTC à payer'),
    paragraph(
      'Mention',
      { text: fr`Nature de l’opération : `, bold: true },
      field('biens, services, ou les deux'),
    ),
    paragraph('Mention', { text: fr`Paiement : `, bold: true }, field('mode, compte, conditions')),
    latePayment(),
    ...(insurance ? [paragraph('Mention', insurance)] : []),
  ];
  return { ...(await letterhead(order)), title: fr`Facture : ${order.member.name}`, body };
}
