import { type BlockDefinition, type Field, words } from './definition.ts';

const funders: readonly [attribute: string, label: string][] = [
  ['state', words('State')],
  ['region', words('Region')],
  ['department', words('Department')],
  ['local', words('Nearby (town, local action group)')],
];

export const funderStrip: BlockDefinition = {
  name: 'funders',
  title: words('Funders’ strip'),
  description: words('Who pays for a dated project, by the rules of the European Union.'),
  icon: 'money-alt',
  fields: [
    { attribute: 'project', label: words('Project'), kind: 'text' },
    { attribute: 'number', label: words('Number of the file'), kind: 'text' },
    { attribute: 'from', label: words('First day'), kind: 'day' },
    { attribute: 'to', label: words('Last day'), kind: 'day' },
    {
      attribute: 'union',
      label: words('The Union pays'),
      kind: 'choice',
      choices: [
        { value: 'part', label: words('A part') },
        { value: 'full', label: words('All') },
      ],
    },
    ...funders.flatMap(([attribute, label]): Field[] => [
      { attribute, label, kind: 'text' },
      { attribute: `${attribute}Logo`, label: words('Their logo'), kind: 'picture' },
    ]),
  ],
};

export const legalFooter: BlockDefinition = {
  name: 'legal-footer',
  title: words('Legal footer'),
  description: words('What the law asks a site to say, from « Settings, Coodyssée ».'),
  icon: 'privacy',
  fields: [],
};
