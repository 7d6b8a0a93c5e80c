import { type InkSet, inLine, on } from './ink-set.ts';

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
  // white people on a dark ground, and not dark ones in a white disc
  rendering: 'line',
  roles: inLine('paper'),
} as const satisfies InkSet;
