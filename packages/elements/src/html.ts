/**
 * The elements as a server or a build writes them: with a declarative shadow root, so that they are drawn before
 * any script is there, and without one.
 */
import { badgeShadow } from './badge-shadow.ts';
import { type BadgeDrawing, escapeHtml, type MarkOptions, type Shadow } from './drawing.ts';
import { type LogoOptions, logoShadow } from './logo-shadow.ts';

export type { BadgeDrawing, LogoOptions, MarkOptions };

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The attributes are written too: the script, once there, draws a logo the same again. */
function write(name: string, attributes: Attributes, shadow: Shadow): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  });
  const root = `<template shadowrootmode="open"><style>${shadow.css}</style>${shadow.html}</template>`;
  return `<${name}${written.join('')}>${root}</${name}>`;
}

/** @example logoHtml({ width: 180 }) */
export const logoHtml = ({ variant, ink, width, label, decorative }: LogoOptions = {}): string =>
  write(
    'coodyssee-logo',
    { variant, ink, width, label, decorative },
    logoShadow({ variant, ink, width, label, decorative }),
  );

/**
 * The drawing is in the page once, as markup; the script leaves it as it is.
 *
 * @throws TypeError for what is no drawing of ours
 * @example badgeHtml(identity.badge(member, { inks: 'auto' }).toJSON(), { width: 240 })
 */
export const badgeHtml = (drawing: BadgeDrawing, { width, label, decorative }: MarkOptions = {}): string =>
  write('coodyssee-badge', { width, label, decorative }, badgeShadow(drawing, { width, label, decorative }));
