import { fr } from '../../words/fr.ts';
import type { KitFile, KitOrder, Support } from '../support.ts';
import type { OfficeDocument } from './document.ts';
import { renderDocx } from './docx/render-docx.ts';
import { invoice } from './invoice.ts';
import { letter } from './letter.ts';
import { renderOdt } from './odt/render-odt.ts';
import { quote } from './quote.ts';

interface Paper {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly purpose: string;
  readonly compose: (order: KitOrder) => Promise<OfficeDocument>;
}

const formats = [
  { ending: '.odt', use: 'LibreOffice (et Word récent).', render: renderOdt },
  { ending: '.docx', use: 'Word (et LibreOffice).', render: renderDocx },
] as const;

const papers: readonly Paper[] = [
  {
    id: 'letter',
    slug: 'courrier',
    label: 'Papier à en-tête',
    purpose: fr`Une lettre à votre en-tête : cliquez chaque champ orange et écrivez.`,
    compose: letter,
  },
  {
    id: 'quote',
    slug: 'devis',
    label: 'Devis',
    purpose: fr`Si votre logiciel de gestion n’en fait pas : les colonnes, les totaux et les mentions sont prêts.`,
    compose: quote,
  },
  {
    id: 'invoice',
    slug: 'facture',
    label: 'Tête de facture',
    purpose: fr`L’habillage d’une facture : le numéro, les taux et les montants viennent du logiciel de gestion de la coopérative.`,
    compose: invoice,
  },
];

/** Business paper, as LibreOffice and Word open it. */
export const officeSupports: readonly Support[] = papers.map(({ id, slug, label, purpose, compose }) => ({
  id,
  slug,
  label,
  purpose,
  shelf: '3-bureau',
  make: async (order) => {
    const document = await compose(order);
    const files = formats.map(
      ({ ending, use, render }): KitFile => ({
        path: `documents/${order.slug}_${slug}${ending}`,
        bytes: render(document),
        use,
        colours: 'srgb',
      }),
    );
    return { files, notices: [] };
  },
}));
