import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { createCordee, risingStep } from '../../../packages/logo/src/brand/symbol/cordee.ts';
import { decimalText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';

const { disc, gap, thickness, headRadius, spread } = symbolParameters;
const { front } = createCordee(symbolParameters);

const decided = [
  [
    'Rayon du disque',
    decimalText(disc.radius, 0),
    'La boîte fait 96 unités\u202F; le disque est coupé à plat aux trois quarts du rayon.',
  ],
  [
    'Écart',
    decimalText(gap, 0),
    'Le même partout\u00A0: entre deux épaules, entre tête et crête, entre deux têtes\u202F; deux jusqu’au bord.',
  ],
  ['Épaisseur des épaules', decimalText(thickness, 0), 'Mesurée d’équerre à la pente.'],
  ['Rayon des têtes', decimalText(headRadius), 'Toutes égales\u00A0: personne n’est plus grand.'],
  [
    'Distance des deux sommets',
    decimalText(spread),
    'La plus courte qui laisse à la personne de devant sa pleine taille.',
  ],
] as const;

const computed = [
  [
    'Écart de hauteur des sommets',
    decimalText(risingStep(symbolParameters), 2),
    'Le plus grand qui garde un écart entre la tête de gauche et celle de devant.',
  ],
  [
    'Tête de devant',
    `${decimalText(front.head.centre[0], 2)}\u202F; ${decimalText(front.head.centre[1], 2)}`,
    'Elle touche les deux crêtes à un écart près\u202F; elle est sur l’axe du disque.',
  ],
  [
    'Sommet de devant',
    `${decimalText(front.apex[0], 2)}\u202F; ${decimalText(front.apex[1], 2)}`,
    'Un écart sous la tête.',
  ],
] as const;

/** Five numbers, and what follows from them. */
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
