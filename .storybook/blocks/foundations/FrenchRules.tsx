import { typesetFrench } from '../../../packages/logo/src/type/french.ts';
import { Table } from '../layout/Table.tsx';

/** Typed as people type. */
const typed = [
  "L'atelier d'Ubac",
  'Vous venez ?',
  'Trois choses : dire, faire, tenir',
  'Le mot « cordée »',
  '2 500 m de dénivelé',
  '04 65 71 00 01',
  'M. Ubac, 3 ans',
];

const signs: Readonly<Record<string, string>> = { '\u00A0': '⍽', '\u202F': '·' };
const shown = (text: string): string => text.replace(/[\u00A0\u202F]/gu, (space) => signs[space] ?? space);

/** What the typesetter makes of words typed in haste, with the spaces that do not break made visible. */
export const FrenchRules = () => (
  <Table
    label="Typographie française"
    head={['Tel que tapé', 'Tel que composé', 'Ce que la personne en lit']}
    rows={typed.map((text) => {
      const { text: set, notices } = typesetFrench(text);
      return {
        key: text,
        cells: [
          <code key="typed" data-specimen>
            {text}
          </code>,
          <span key="set" data-specimen>
            {shown(set)}
          </span>,
          notices.map(({ message }) => message).join(' '),
        ],
      };
    })}
  />
);
