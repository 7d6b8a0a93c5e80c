import type { KitOrder } from './support.ts';

/** What a support is nothing without, and how an order has it. */
const isThere = {
  'own-logo': ({ ownLogo }: KitOrder) => ownLogo !== undefined,
  project: ({ member }: KitOrder) => member.project !== undefined,
  networks: ({ settings }: KitOrder) => settings.networks.length > 0,
} as const;

export type Need = keyof typeof isThere;

/** True where an order has all of them. */
export const hasAll = (needs: readonly Need[], order: KitOrder): boolean =>
  needs.every((need) => isThere[need](order));
