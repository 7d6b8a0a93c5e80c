import type { Brand } from '../lockup/brand.ts';
import { inkSets } from '../lockup/ink-sets/index.ts';
import { layouts } from '../lockup/layouts/index.ts';
import { unpackLettering } from '../lockup/lettering.ts';
import { logos } from '../lockup/logos/index.ts';
import { guard } from './guard.ts';
import { inks } from './inks.ts';
import { statuses } from './statuses.ts';
import { symbol } from './symbol/symbol.ts';
import { figtree } from './typeface/figtree.ts';
import { wordmark } from './wordmark.generated.ts';

/**
 * Coodyssée as the engine must know it, but for the descriptor, which only the logo's own pages draw, and the
 * stored letters, which only what sets words needs.
 */
export const coodysseeMarks = {
  id: 'coodyssee',
  name: 'Coodyssée',
  about:
    'Coodyssée est une coopérative d’activités et d’emploi des Hautes\u2011Alpes\u00a0: chacun y exerce son métier, dans une entreprise commune.',
  inks,
  symbol,
  wordmark: unpackLettering(wordmark),
  typeface: figtree,
  statuses,
  groupWords: 'des activités de la coopérative',
  legal: {
    siren: '508536364',
    siret: '50853636400021',
    vat: 'FR88508536364',
    address: 'Avenue d’Embrun, 05230 Chorges',
    phone: '04\u00a092\u00a048\u00a053\u00a005',
  },
  guards: [guard],
  spellings: { COODYSSEE: 'COODYSSÉE' },
  logos,
  layouts,
  inkSets,
} as const satisfies Brand;
