import { badgeLayouts, type Entry } from '@coodyssee/logo';
import type { FileLayout } from '../../naming/file-facts.ts';
import { hasAll, type Need } from '../needs.ts';
import type { KitOrder } from '../support.ts';

/** A form that a badge of the kit may have. */
interface KitLayout extends Entry<FileLayout> {
  readonly needs: readonly Need[];
}

/** Every form of the catalogue, and the member's own logo beside the endorsement. */
const kitLayouts: readonly KitLayout[] = [
  ...badgeLayouts.map((layout) => ({ ...layout, needs: [] })),
  { id: 'beside', slug: 'votre-logo', label: 'Votre logo avec la mention', needs: ['own-logo'] },
];

/** The forms that an order can have, of those that are asked for: all, where none is named. */
export const layoutsFor = (order: KitOrder, wanted?: readonly FileLayout[]): readonly KitLayout[] =>
  kitLayouts.filter(({ id, needs }) => (!wanted || wanted.includes(id)) && hasAll(needs, order));

export const layoutSlug = (wanted: FileLayout | undefined): string =>
  kitLayouts.find(({ id }) => id === wanted)?.slug ?? '';
