/** `<coodyssee-logo>` and `<coodyssee-badge>`: importing this module defines them. */
import { CoodysseeBadge } from './coodyssee-badge.ts';
import { CoodysseeLogo } from './coodyssee-logo.ts';

for (const [name, element] of [
  ['coodyssee-logo', CoodysseeLogo],
  ['coodyssee-badge', CoodysseeBadge],
] as const) {
  const { customElements } = globalThis;
  if (customElements && !customElements.get(name)) customElements.define(name, element);
}

export type { BadgeDrawing } from './drawing.ts';
export { CoodysseeBadge, CoodysseeLogo };
