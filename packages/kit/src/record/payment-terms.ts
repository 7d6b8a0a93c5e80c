import { fr } from '../words/fr.ts';

/** What the law wants said of paying before the day: nothing is taken off where nothing else was agreed. */
export const noDiscount = 'aucun pour un paiement anticipé.';

/** What it wants said of paying after it, between professionals, at the rates that hold where none was agreed. */
export const latePayment = fr`Retard de paiement, entre professionnels : pénalités au taux de refinancement de la Banque centrale européenne majoré de 10 points, et indemnité forfaitaire de 40 € pour frais de recouvrement.`;
