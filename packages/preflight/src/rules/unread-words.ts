import { onPages } from '../page-list.ts';
import { mostPages } from '../pdf/open-pdf.ts';
import type { PrintReport } from '../report.ts';
import type { UnreadReason } from '../traits.ts';
import { fr } from '../words/fr.ts';

/** What was not seen, and why. */
const reasonWords: Readonly<Record<UnreadReason, string>> = {
  content: 'un contenu abîmé, ou compressé d’une façon qui n’est pas lue ici',
  depth: 'des objets imbriqués trop profond',
  work: 'la suite d’un contenu trop long',
  pages: `les pages après la ${mostPages}ᵉ`,
  'picture-inks': 'l’encrage d’images JPEG ou semblables',
  'picture-colours': 'les couleurs d’une image dont le format n’est pas lu ici',
  'shading-inks': 'l’encrage d’un dégradé calculé d’une façon qui n’est pas lue ici',
  'mask-inks': 'l’encrage sous des transparences',
  plates: 'l’encrage et le fond perdu de pages trop chargées',
};

/** What Ghostscript, where it laid the inks, has seen instead. */
const measured: ReadonlySet<UnreadReason> = new Set(['picture-inks', 'shading-inks', 'mask-inks']);

/** What remains unseen once what was measured is taken away. */
export function unreadWords({
  unread,
  coverage = [],
  pages: all,
}: Pick<PrintReport, 'unread' | 'coverage' | 'pages'>): {
  readonly reasons: readonly UnreadReason[];
  readonly words: readonly string[];
} {
  const isMeasured = coverage.length >= all.length;
  const left = unread.filter(({ reason }) => !(isMeasured && measured.has(reason)));
  return {
    reasons: left.map(({ reason }) => reason),
    words: left.map(({ reason, pages }) =>
      reason === 'pages' ? reasonWords[reason] : fr`${reasonWords[reason]} (${onPages(pages)})`,
    ),
  };
}
