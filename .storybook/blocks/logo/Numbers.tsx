import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { createCrest, spread } from '../../../packages/logo/src/brand/symbol/crest.ts';
import { decimalText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';

const { disc, gap, snow, headRadius, step, horizon } = symbolParameters;
const { people, ground } = createCrest(symbolParameters);
const [, front] = people;

const decided = [
  [
    'Rayon du disque',
    decimalText(disc.radius, 0),
    'La boîte fait 96 unités\u202F; le disque est coupé à plat à sa base.',
  ],
  ['Écart', decimalText(gap, 0), 'Le même partout\u00A0: entre deux têtes, entre une tête et ses épaules.'],
  ['Neige', decimalText(snow, 0), 'Sa hauteur sur chaque sommet et le long de l’horizon.'],
  ['Rayon des têtes', decimalText(headRadius, 0), 'Toutes égales\u00A0: personne n’est plus grand.'],
  ['Marche', decimalText(step, 0), 'Deux neiges\u00A0: ce dont les deux autres se tiennent plus bas.'],
  ['Horizon', decimalText(horizon, 0), 'Là où finit le ciel\u202F; le sol commence une neige plus bas.'],
] as const;

const computed = [
  [
    'Distance de deux voisins',
    decimalText(spread(symbolParameters), 2),
    'Celle qui laisse un écart entre leurs têtes.',
  ],
  [
    'Largeur des épaules',
    decimalText(front.right[0] - front.left[0], 2),
    'Celle qui mène l’épaule d’à côté droit dans le bras de devant, sans encoche.',
  ],
  ['Sommet de devant', decimalText(front.summit[1], 0), 'Une neige sous les épaules.'],
  ['Sol', decimalText(ground, 0), 'Le dessus du sol, celui du membre dans un badge.'],
] as const;

/** Six numbers, and what follows from them. */
export const Numbers = () => (
  <Table
    stacked
    label="Les nombres du symbole"
    head={['Nombre', 'Unités', 'Ce qu’il décide']}
    rows={[...decided, ...computed].map(([name, value, words]) => ({
      key: name,
      cells: [name, value, words],
    }))}
  />
);
