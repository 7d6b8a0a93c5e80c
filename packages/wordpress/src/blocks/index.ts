/** The blocks, each told whole by its module. */
import type { BlockDefinition } from './definition.ts';
import { funderStrip, legalFooter } from './law.ts';
import { badge, cordee, logo } from './marks.ts';
import { directory, member } from './members.ts';
import { keyFigure, testimonial } from './words.ts';

export const blocks: readonly BlockDefinition[] = [
  logo,
  badge,
  directory,
  member,
  cordee,
  testimonial,
  keyFigure,
  funderStrip,
  legalFooter,
];
