import type { Layout } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { KitOrder } from '../support.ts';

/** The layouts that an order can have, of those that are asked for: all, where none is named. */
export const layoutsFor = ({ ownLogo }: KitOrder, wanted?: readonly string[]): readonly Layout[] =>
  brand.layouts.filter(
    (layout: Layout) => (!wanted || wanted.includes(layout.id)) && (!layout.needs || ownLogo !== undefined),
  );

/** The layout with this id. */
export const layoutOf = (wanted: string | undefined): Layout | undefined =>
  brand.layouts.find(({ id }) => id === wanted);
