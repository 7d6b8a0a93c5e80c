import { fr } from '../../words/fr.ts';
import type { KitOrder } from '../support.ts';
import { type Block, field, type OfficeDocument, paragraph, type Table, textWidth } from './document.ts';
import { letterhead } from './letterhead.ts';

/** Where the window of a French envelope shows the page: 110 mm from its left edge. */
const windowLeft = 85;

/** The sender's column and the client's. */
export const clientColumns: Table['columns'] = [windowLeft, textWidth - windowLeft];

/** The recipient in the envelope's window, and what stands at its left. */
export const addressed = (left: Table['rows'][number][number], recipient: readonly string[]): Table => ({
  kind: 'table',
  name: 'Destinataire',
  look: 'layout',
  columns: clientColumns,
  rows: [[left, recipient.map((line) => paragraph('Destinataire', field(line)))]],
});

const town = ({ member, settings }: KitOrder): string =>
  member.town ?? settings.legal.address?.replace(/^.*\d{5}\s+/u, '') ?? 'Commune';

const recipient = ['Nom du destinataire', 'Adresse', 'Code postal et commune'] as const;

/** A business letter, ready to be written. */
export async function letter(order: KitOrder): Promise<OfficeDocument> {
  const body: readonly Block[] = [
    paragraph('Espace'),
    addressed([paragraph('Espace')], recipient),
    paragraph('Espace'),
    paragraph('Corps', `${town(order)}, le `, field('date')),
    paragraph('Section', fr`Objet : `, field('objet du courrier')),
    paragraph('Corps', field('Madame, Monsieur,')),
    paragraph('Corps', field('Votre texte.')),
    paragraph('Corps', field('Formule de politesse.')),
    paragraph('Espace'),
    paragraph('Corps', order.member.person ?? field('Prénom et nom')),
  ];
  return { ...(await letterhead(order)), title: fr`Courrier : ${order.member.name}`, body };
}
