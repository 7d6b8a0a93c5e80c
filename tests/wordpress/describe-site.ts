import type { Suite } from '../../packages/wordpress/src/site/debian.ts';
import { activation } from './activation.ts';
import { alike } from './alike.tsx';
import { feeds } from './feeds.ts';
import { goodbye } from './goodbye.ts';
import { hostile } from './hostile.ts';
import { importing } from './importing.ts';
import { openSite } from './open-site.ts';
import { reading } from './reading.ts';
import { writing } from './writing.ts';

/** The whole life of a site, in its order: what a later part reads, an earlier one wrote. */
export function describeSite(suite: Suite): void {
  const open = openSite(suite);
  activation(open);
  importing(open);
  reading(open);
  alike(open);
  writing(open);
  feeds(open);
  hostile(open);
  goodbye(open);
}
