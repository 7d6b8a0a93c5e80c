import { brand } from '@coodyssee/logo/brand';

/** The forms of the badge that need nothing but words, and those that a member's own logo adds. */
export const wordLayouts = brand.layouts.filter(({ needs }) => !needs);
export const logoLayouts = brand.layouts.filter(({ needs }) => needs === 'own-logo');
