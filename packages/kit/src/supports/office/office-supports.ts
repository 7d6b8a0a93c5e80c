import type { FileFormat } from '../../naming/formats.ts';
import { fr } from '../../words/fr.ts';
import type { Language, Said } from '../../words/language.ts';
import { defineSupport } from '../define-support.ts';
import type { FileWords, KitOrder, PlainFile, Support, SupportWords } from '../support.ts';
import { type OfficeDocument, sheet } from './document.ts';
import { renderDocx } from './docx/render-docx.ts';
import { invoice } from './invoice.ts';
import { letter } from './letter.ts';
import { renderOdt } from './odt/render-odt.ts';
import { quote } from './quote.ts';

interface Paper {
  readonly id: string;
  readonly slug: string;
  readonly words: Said<Pick<SupportWords, 'label' | 'purpose'>>;
  readonly compose: (order: KitOrder) => Promise<OfficeDocument>;
}

const formats: readonly { readonly format: FileFormat; readonly render: typeof renderOdt }[] = [
  { format: 'odt', render: renderOdt },
  { format: 'docx', render: renderDocx },
];

/** A paper is there in two formats: which program opens which. */
const paperWords: Said<FileWords> = {
  fr: ({ format }) => (format === 'odt' ? 'LibreOffice (et Word récent).' : 'Word (et LibreOffice).'),
  en: ({ format }) => (format === 'odt' ? 'LibreOffice (and recent Word).' : 'Word (and LibreOffice).'),
};

const papers: readonly Paper[] = [
  {
    id: 'letter',
    slug: 'courrier',
    words: {
      fr: {
        label: 'Papier à en-tête',
        purpose: fr`Une lettre à votre en-tête : cliquez chaque champ orange et écrivez.`,
      },
      en: {
        label: 'Headed paper',
        purpose: 'A letter with your heading: click each orange field and write.',
      },
    },
    compose: letter,
  },
  {
    id: 'quote',
    slug: 'devis',
    words: {
      fr: {
        label: 'Devis',
        purpose: fr`Si votre logiciel de gestion n’en fait pas : les colonnes, les totaux et les mentions sont prêts.`,
      },
      en: {
        label: 'Quote',
        purpose:
          'If your management software makes none: the columns, the totals and the mentions are ready.',
      },
    },
    compose: quote,
  },
  {
    id: 'invoice',
    slug: 'facture',
    words: {
      fr: {
        label: 'Tête de facture',
        purpose: fr`L’habillage d’une facture : le numéro, les taux et les montants viennent du logiciel de gestion de la coopérative.`,
      },
      en: {
        label: 'Invoice heading',
        purpose:
          'The dress of an invoice: the number, the rates and the amounts come from the cooperative’s management software.',
      },
    },
    compose: invoice,
  },
];

const a4 = { unit: 'mm', width: sheet.width, height: sheet.height } as const;

function supportOf({ id, slug, words, compose }: Paper): Support {
  const wordsIn = (language: Language) => ({ ...words[language], files: { paper: paperWords[language] } });
  return defineSupport({
    id,
    slug,
    folder: 'documents',
    shelf: '3-bureau',
    uses: ['documents'],
    parts: { paper: slug },
    words: { fr: wordsIn('fr'), en: wordsIn('en') },
    make: async (order) => {
      const document = await compose(order);
      const files = formats.map(
        ({ format, render }): PlainFile => ({
          is: { part: 'paper', format, size: a4, colourSpace: 'srgb' },
          bytes: render(document),
        }),
      );
      return { files, notices: [] };
    },
  });
}

/** Business paper, as LibreOffice and Word open it. */
export const officeSupports: readonly Support[] = papers.map(supportOf);
