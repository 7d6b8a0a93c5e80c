import { type BlockDefinition, words } from './definition.ts';

export const directory: BlockDefinition = {
  name: 'directory',
  title: words('Directory of members'),
  description: words('Every member, found by a name, a trade or a town; works without a script.'),
  icon: 'search',
  fields: [
    {
      attribute: 'level',
      label: words('Level of the names’ headings'),
      kind: 'number',
      least: 2,
      most: 4,
      usual: 2,
    },
    {
      attribute: 'perPage',
      label: words('Members on a page'),
      kind: 'number',
      least: 3,
      most: 60,
      usual: 24,
    },
  ],
  supports: { interactivity: true },
};

export const member: BlockDefinition = {
  name: 'member',
  title: words('Member’s page'),
  description: words('Name, trade, how to reach them and the badge, on the page of a member.'),
  icon: 'businessperson',
  fields: [],
  usesContext: ['postId', 'postType'],
};
