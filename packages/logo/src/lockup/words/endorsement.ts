import type { Brand, Status } from '../brand.ts';
import { requireEntry } from '../entry.ts';
import type { Wording } from './badge-text.ts';

/** @throws IdentityError `bad-option` for a status nobody has */
export const statusOf = ({ statuses }: Pick<Brand, 'statuses'>, id: string): Status =>
  requireEntry<Status>(statuses, id, 'Le statut');

/** The endorsement as one string, for titles and text alternatives. */
export function endorsementText(brand: Brand, id: string, wording: Wording): string {
  const plain = `${statusOf(brand, id)[wording === 'short' ? 'short' : 'long']} ${brand.name}`;
  if (wording !== 'full' || !brand.umbrella) return plain;
  return `${plain}, ${brand.umbrella.words} ${brand.umbrella.name}`;
}
