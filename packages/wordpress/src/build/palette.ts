import { inks } from '@coodyssee/tokens';
import { words } from '../blocks/definition.ts';

/** Inks that a page may be painted with; Europe's two are for its emblem alone. */
const named = {
  orange: words('Orange'),
  'orange-texte': words('Orange for text'),
  ardoise: words('Slate'),
  neige: words('Snow'),
  blanc: words('White'),
  noir: words('Black'),
} as const;

/** The identity's colours as WordPress lists them. */
export const palette = () =>
  Object.entries(named).map(([ink, name]) => ({
    slug: `coodyssee-${ink}`,
    name,
    color: inks[ink as keyof typeof named].screen,
  }));
