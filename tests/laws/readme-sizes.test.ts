import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { identity } from '../low-floor.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
const logo = (variant: string) => identity.logo({ variant });
await identity.load(member);

/** What each row of the table of least sizes is said of. */
const drawings = {
  'petit symbole': () => logo('symbol-small'),
  symbole: () => logo('symbol'),
  'logo horizontal, petit symbole': () => logo('horizontal-small'),
  'logo horizontal': () => logo('horizontal'),
  'badge compact, petit symbole': () => identity.badge(member, { layout: 'compact', cut: 'small' }),
  'badge compact': () => identity.badge(member, { layout: 'compact', wording: 'short' }),
  'badge sceau': () => identity.badge(member, { layout: 'seal' }),
  'badge bandeau, mention courte': () => identity.badge(member, { layout: 'band', wording: 'short' }),
  'badge bandeau': () => identity.badge(member, { layout: 'band' }),
};

const cell = (value: number | undefined, unit: string) => `\\| ${value}\\s${unit}(?: et plus)? `;

it.each(Object.entries(drawings))('says the least size of the %s as the drawing knows it', (name, draw) => {
  const { px, mm } = draw().scene.minimumWidth ?? {};
  expect(readme).toMatch(new RegExp(`\\| ${name} ${cell(px, 'px')}${cell(mm, 'mm')}\\|`));
});
