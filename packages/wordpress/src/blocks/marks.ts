import { type BlockDefinition, words } from './definition.ts';

const width = {
  attribute: 'width',
  label: words('Width in pixels'),
  kind: 'number',
  least: 16,
  most: 1200,
} as const;

export const logo: BlockDefinition = {
  name: 'logo',
  title: words('Coodyssée logo'),
  description: words('The cooperative’s logo, in one of its versions.'),
  icon: 'admin-site',
  fields: [
    {
      attribute: 'variant',
      label: words('Version'),
      kind: 'choice',
      choices: [
        { value: 'horizontal', label: words('Horizontal') },
        { value: 'vertical', label: words('Vertical') },
        { value: 'symbol', label: words('Symbol alone') },
        { value: 'descriptor', label: words('With its descriptor') },
      ],
    },
    {
      attribute: 'ground',
      label: words('Ground'),
      kind: 'choice',
      choices: [
        { value: 'auto', label: words('The page’s own') },
        { value: 'dark', label: words('Dark') },
      ],
    },
    { ...width, usual: 180 },
    { attribute: 'link', label: words('Leads to the home page'), kind: 'check' },
  ],
  example: { variant: 'horizontal', width: 180 },
};

/** Its other fields are the composer's own: see `editor/badge.ts`. */
export const badge: BlockDefinition = {
  name: 'badge',
  title: words('Member’s badge'),
  description: words('A badge composed here, by the identity’s own rules.'),
  icon: 'id',
  fields: [
    { attribute: 'name', label: words('Name of the activity'), kind: 'text' },
    { attribute: 'trade', label: words('Trade'), kind: 'text' },
    {
      attribute: 'colour',
      label: words('Colour'),
      kind: 'text',
      help: words('A word (bordeaux, vert sapin) or a code that begins with #.'),
    },
    {
      attribute: 'layout',
      label: words('Form'),
      kind: 'choice',
      choices: [
        { value: 'band', label: words('Band') },
        { value: 'seal', label: words('Seal') },
        { value: 'compact', label: words('Compact') },
      ],
    },
    {
      attribute: 'inks',
      label: words('Inks'),
      kind: 'choice',
      choices: [
        { value: 'auto', label: words('In colour, by day and by night') },
        { value: 'colour', label: words('In colour, on a light ground') },
        { value: 'dark', label: words('In colour, on a dark ground') },
        { value: 'black', label: words('Black') },
        { value: 'white', label: words('White') },
        { value: 'line', label: words('Line drawing') },
      ],
    },
    {
      ...width,
      label: words('Width in pixels; 0 fills the place'),
      least: 0,
      usual: 0,
    },
  ],
  attributes: { drawing: { type: 'object' } },
};

export const cordee: BlockDefinition = {
  name: 'cordee',
  title: words('The roped party'),
  description: words('All members side by side, each in their colour.'),
  icon: 'groups',
  fields: [
    { attribute: 'row', label: words('People in a row'), kind: 'number', least: 8, most: 40, usual: 32 },
  ],
};
