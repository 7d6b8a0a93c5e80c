import { fr } from '../../words/fr.ts';
import { field, type Paragraph, paragraph } from './document.ts';

/**
 * What the commercial code wants a seller to say of a payment that comes early or late (L441-9, D441-5). The rates are
 * the cooperative's own; the sum is the law's, and is due by professionals only.
 */
export const latePayment = (): Paragraph =>
  paragraph(
    'Mention',
    { text: fr`Escompte : `, bold: true },
    field('aucun, ou taux et conditions'),
    '. ',
    { text: fr`Retard : `, bold: true },
    'pénalités au taux de ',
    field('taux annuel, au moins trois fois l’intérêt légal'),
    fr` et, pour un client professionnel, indemnité forfaitaire de recouvrement de 40 €.`,
  );
