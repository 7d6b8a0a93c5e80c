import type { Means } from '../examples/means.ts';
import type { Document, Page } from '../page/page.ts';
import { badgeForms } from './badge-forms.ts';
import { badgeOpening } from './badge-opening.ts';
import { clearSpace } from './clear-space.ts';
import { colours } from './colours.ts';
import { construction } from './construction.ts';
import { contents } from './contents.ts';
import { contrasts } from './contrasts.ts';
import { cordee } from './cordee.ts';
import { cover } from './cover.ts';
import { files } from './files.ts';
import { frenchPage } from './french-page.ts';
import { ground } from './ground.ts';
import { group } from './group.ts';
import { help } from './help.ts';
import { idea } from './idea.ts';
import { inks } from './inks.ts';
import { longNames } from './long-names.ts';
import { marking } from './marking.ts';
import { memberColour } from './member-colour.ts';
import { misuses } from './misuses.ts';
import { ownLogo } from './own-logo.ts';
import { partners } from './partners.ts';
import { poles } from './poles.ts';
import { printInks } from './print-inks.ts';
import { smallCuts } from './small-cuts.ts';
import { statuses } from './statuses.ts';
import { largeSupports, smallSupports } from './supports.ts';
import { typeface } from './typeface.ts';
import { versions } from './versions.ts';
import { voice } from './voice.ts';
import { wordmark } from './wordmark.ts';

/** The pages after the table of contents, in their order. */
const pages: readonly ((means: Means) => Page)[] = [
  ...[idea, construction, versions, inks, clearSpace, smallCuts, wordmark, misuses],
  ...[colours, contrasts, memberColour, printInks, typeface, frenchPage],
  ...[badgeOpening, badgeForms, statuses, longNames, group, ground, smallSupports, largeSupports, cordee],
  ...[ownLogo, partners, poles, marking, voice, files, help],
];

/** The charter: every rule of the identity, drawn by what holds it. */
export function charte(means: Means): Document {
  const inner = pages.map((page) => page(means));
  return {
    slug: 'charte-graphique',
    title: 'Charte graphique',
    subject: 'Les règles de l’identité de Coodyssée : logo, couleurs, badge, supports, marquages, voix.',
    keywords: ['charte graphique', 'logo', 'badge', 'couleurs', 'coopérative'],
    pages: [cover(means), contents(means, inner), ...inner],
  };
}
