import { type BlockDefinition, type Field, words } from './definition.ts';

const day: Field = { attribute: 'date', label: words('Day'), kind: 'day' };

export const testimonial: BlockDefinition = {
  name: 'testimonial',
  title: words('Testimony'),
  description: words('What somebody says, with the day and their agreement.'),
  icon: 'format-quote',
  fields: [
    { attribute: 'words', label: words('What they say, without quotation marks'), kind: 'area' },
    { attribute: 'name', label: words('Who says it'), kind: 'text' },
    {
      attribute: 'capacity',
      label: words('As what they speak'),
      kind: 'text',
      help: words('A trade and a town, a customer.'),
    },
    { ...day, label: words('Day it was said') },
    { attribute: 'consentGiven', label: words('Day of their agreement'), kind: 'day' },
    {
      attribute: 'consentRecord',
      label: words('Where the agreement is kept'),
      kind: 'text',
      help: words('A file, a folder. Visitors never see it.'),
    },
    { attribute: 'colour', label: words('Colour, as a code that begins with #'), kind: 'text' },
  ],
};

export const keyFigure: BlockDefinition = {
  name: 'key-figure',
  title: words('Key figure'),
  description: words('One number, with who counted it and when.'),
  icon: 'chart-bar',
  fields: [
    { attribute: 'value', label: words('Figure, as it is written'), kind: 'text' },
    { attribute: 'label', label: words('What is counted'), kind: 'text' },
    { attribute: 'source', label: words('Who counted'), kind: 'text' },
    { ...day, label: words('Day it was true') },
  ],
};
