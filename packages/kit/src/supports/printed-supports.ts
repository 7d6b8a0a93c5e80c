import { businessCard } from './business-card/business-card.ts';
import { buttonBadges } from './button-badges/button-badges.ts';
import { funders } from './funders/funders.ts';
import { networks } from './funders/networks.ts';
import { glass } from './glass/glass.ts';
import { labels } from './labels/labels.ts';
import { banner, tableSign } from './large-supports.ts';
import { markingSupports } from './marking/marking.ts';
import { posters } from './poster/posters.ts';
import { stickers } from './stickers/stickers.ts';
import type { Support } from './support.ts';

/** What a printer prints, an office prints, and a tool marks, in the order of the shelves. */
export const printedSupports: readonly Support[] = [
  businessCard,
  stickers,
  posters,
  banner,
  funders,
  networks,
  labels,
  tableSign,
  ...markingSupports,
  buttonBadges,
  glass,
];
