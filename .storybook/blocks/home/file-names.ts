import { findEntry } from '@coodyssee/logo';
import { brand } from '../../identity.ts';
import type { LogoFile, Use } from './uses.ts';

const { inkSets, layouts, logos } = brand;

const slugOf = (entries: Parameters<typeof findEntry>[0], id: string): string =>
  findEntry(entries, id)?.slug ?? id;

/** Where a file lies under assets/logo: `horizontal/coodyssee_logo-horizontal_couleur.svg`. */
export function logoPath({ variant, ink, ending }: LogoFile): string {
  const folder = slugOf(logos, variant);
  return `${folder}/coodyssee_logo-${folder}_${slugOf(inkSets, ink)}${ending}`;
}

/** What a member types for the same use. */
export function badgeCommand({ badge }: Use): string {
  const layout = `--layout ${slugOf(layouts, badge.layout)}`;
  const ink = badge.ink === 'colour' ? '' : ` --ink ${slugOf(inkSets, badge.ink)}`;
  return `npm run badge -- "Votre nom" ${layout}${ink}`;
}
