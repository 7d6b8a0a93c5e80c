import type { Entry } from '@coodyssee/logo';

/** The form that a member's own logo adds to those of the catalogue. */
export const ownLogoDesign: Entry = { id: 'beside', slug: 'votre-logo', label: 'Votre logo avec la mention' };
