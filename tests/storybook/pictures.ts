import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../laws/sources.ts';
import type { Look } from '../site/visit.ts';

/** One named picture of the built Storybook: a part of a page, or of a story. */
export interface Picture {
  readonly name: string;
  readonly id: string;
  readonly viewMode: 'docs' | 'story';
  readonly look: Look;
  /** CSS selector of what is pictured. */
  readonly part: string;
}

const wide = { mode: 'light', width: 1440 } as const;
const night = { mode: 'dark', width: 1440 } as const;
const phone = { mode: 'light', width: 360 } as const;

const page = (name: string, id: string, { part, look = wide }: { part: string; look?: Look }): Picture => ({
  name,
  id: `${id}--notice`,
  viewMode: 'docs',
  look,
  part,
});

const story = (name: string, id: string, look: Look = wide): Picture => ({
  name,
  id,
  viewMode: 'story',
  look,
  part: '#storybook-root',
});

/** Few, and each for a reason: what a person would see first if it broke. */
export const pictures: readonly Picture[] = [
  page('couverture', 'accueil', { part: '.sheet-cover' }),
  page('couverture-nuit', 'accueil', { part: '.sheet-cover', look: night }),
  page('couverture-telephone', 'accueil', { part: '.sheet-cover', look: phone }),
  page('fichiers', 'accueil', { part: '.sheet-table' }),
  page('gammes', 'fondations-couleurs', { part: '.sheet-ramp' }),
  page('construction', 'logo-construction', { part: '.sheet-construction' }),
  page('construction-nuit', 'logo-construction', { part: '.sheet-construction', look: night }),
  page('interdits', 'logo-à-ne-pas-faire', { part: '.sheet-grid' }),
  page('noms-difficiles', 'badge-noms-longs-noms-difficiles', { part: '.sheet-grid + h2 + .sheet-grid' }),
  page('atelier', 'badge-atelier', { part: '.sheet-playground' }),
  page('argument', 'argumentaire', { part: '.sheet-statement' }),
  story('encres-du-logo', 'logo-logo--encres'),
  story('boutons', 'composants-bouton--etats'),
  story('formulaire-telephone', 'composants-formulaire--envoye-trop-tot', phone),
  story('accueil-du-site', 'éditorial-pages-accueil--page'),
];

const folder = join(root, 'tests/storybook/pictures');

/** How many pixels in a thousand may differ: letters are smoothed a little otherwise from machine to machine. */
const tolerated = 2;

/**
 * Holds a picture to its reference, or writes the reference where UPDATE_PICTURES is set.
 *
 * @returns what is wrong, or nothing
 */
export function compareOrBless(name: string, bytes: Buffer): string {
  const path = join(folder, `${name}.png`);
  if (process.env.UPDATE_PICTURES) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, bytes);
    return '';
  }
  if (!existsSync(path)) return `No picture is blessed: npm run visual -- --update`;
  const [wanted, found] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(bytes)];
  const size = ({ width, height }: PNG) => `${width} × ${height}`;
  if (size(wanted) !== size(found)) return `${size(found)} instead of ${size(wanted)}`;
  const count = pixelmatch(wanted.data, found.data, undefined, wanted.width, wanted.height, {
    threshold: 0.1,
  });
  const most = Math.ceil((wanted.width * wanted.height * tolerated) / 1000);
  return count <= most
    ? ''
    : `${count} pixels differ, at most ${most}: npm run visual -- --update, once looked at`;
}
