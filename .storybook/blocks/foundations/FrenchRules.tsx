import { typesetFrench } from '../../../packages/logo/src/type/french.ts';
import { Table } from '../layout/Table.tsx';
import { typed } from '../typed.ts';

const examples = [
  typed`L'atelier d'Ubac`,
  typed`Vous venez ?`,
  typed`Trois choses : dire, faire, tenir`,
  typed`Le mot « cordée »`,
  typed`2 500 m de dénivelé`,
  typed`04 65 71 00 01`,
  typed`M. Ubac, 3 ans`,
];

const signs: Readonly<Record<string, string>> = { '\u00A0': '⍽', '\u202F': '·' };
const shown = (text: string): string => text.replace(/[\u00A0\u202F]/gu, (space) => signs[space] ?? space);

/** What the typesetter makes of words typed in haste, with the spaces that do not break made visible. */
export const FrenchRules = () => (
  <Table
    stacked
    label="Typographie française"
    head={['Tel que tapé', 'Tel que composé', 'Ce que la personne en lit']}
    rows={examples.map((text) => {
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
