import { type InkSet, on, oneInk } from './ink-set.ts';

export const reversed = {
  id: 'reversed',
  slug: 'blanc-sur-orange',
  label: 'Blanc sur orange',
  short: 'Sur orange',
  how: 'en blanc sur orange',
  english: { label: 'White on orange', short: 'On orange', how: 'in white on orange' },
  // white on a bright primary is enough for shapes and the wordmark, not for a name to read
  ...on('primary', 'primaryText'),
  bringsGround: true,
  roles: oneInk('paper'),
} as const satisfies InkSet;
