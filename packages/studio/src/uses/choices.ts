import type { UseField } from './use.ts';

/** Forms, inks and facts that several uses have in common, the best first. */
export const anyForm = ['band', 'seal', 'compact', 'beside'] as const;
export const sealFirst = ['seal', 'band', 'compact'] as const;
export const onScreen = ['colour', 'dark', 'reversed', 'black', 'white', 'member'] as const;
export const contact = ['person', 'phone', 'email', 'website'] as const satisfies readonly UseField[];
