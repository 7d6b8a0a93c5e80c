import { insuranceMention } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import type { KitOrder } from '../support.ts';
import { type Block, field, type OfficeDocument, paragraph, type Table } from './document.ts';
import { latePayment } from './late-payment.ts';
import { addressed } from './letter.ts';
import { letterhead } from './letterhead.ts';
import { reference, salesLines, totals } from './sales-parts.ts';

const recipient = ['Nom du client', 'Adresse', 'Code postal et commune'] as const;

/** A quote, ready to be filled in. */
export async function quote(order: KitOrder): Promise<OfficeDocument> {
  const insurance = insuranceMention(order);
  const references = [
    paragraph('Titre', 'Devis'),
    reference('Numéro', field('numéro')),
    reference('Date', field('date')),
    reference('Valable jusqu’au', field('date')),
  ];
  const body: readonly Block[] = [
    paragraph('Espace'),
    addressed(references, recipient),
    paragraph('Espace'),
    paragraph('Section', fr`Objet : `, field('objet du devis')),
    salesLines(6),
    paragraph('Espace'),
    totals('Total TTC'),
    paragraph('Espace'),
    agreement(insurance),
  ];
  return { ...(await letterhead(order)), title: fr`Devis : ${order.member.name}`, body };
}

/** The conditions, and beside them the room for the customer's signature. */
function agreement(insurance: string | undefined): Table {
  const conditions = [
    paragraph('Section', 'Délai et conditions'),
    paragraph('Reference', field('délai, acompte, mode de paiement')),
    latePayment(),
    ...(insurance ? [paragraph('Mention', insurance)] : []),
  ];
  const accord = [
    paragraph('Section', 'Bon pour accord'),
    paragraph('Reference', fr`Date, nom et signature du client :`),
  ];
  return { kind: 'table', name: 'Accord', look: 'layout', columns: [87, 78], rows: [[conditions, accord]] };
}
