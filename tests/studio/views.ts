import { join } from 'node:path';
import type { Page } from 'playwright';
import { uses } from '../../packages/studio/src/uses/uses.ts';
import { root } from '../laws/sources.ts';
import { settle } from './site.ts';

/** One state of the page that a person can come to. */
export interface View {
  readonly name: string;
  /** What the address says after `#`, by its words. */
  readonly hash: Readonly<Record<string, string>>;
  /** What a person does to come there. */
  readonly reach?: (page: Page) => Promise<void>;
}

const ubac = { nom: 'Atelier Ubac', metier: 'Ébéniste', couleur: 'gold' };
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationswerkstattleitung';

/** Every view, in the order a person comes to them; a new one is one line here, and every guard looks at it. */
export const views: readonly View[] = [
  { name: 'as it opens', hash: {} },
  { name: 'a badge whose colour was repaired', hash: ubac },
  {
    name: 'a name on two lines, and all that is suggested',
    hash: { nom: 'COEUR et Œil "ici"! des Hautes Vallées', forme: 'seal' },
  },
  { name: 'a name that does not fit', hash: { nom: long } },
  { name: 'a name that cannot be drawn', hash: { nom: 'Atelier 𝄞', metier: 'Cοodyssée' } },
  { name: 'a colour that is not one', hash: { ...ubac, couleur: 'arc-en-ciel' }, reach: leaveColour },
  { name: 'a status', hash: { ...ubac, statut: 'employee-f', forme: 'compact', encre: 'line' } },
  ...uses.map(({ id }): View => ({ name: `for ${id}`, hash: { ...ubac, usage: id }, reach: filesMade })),
  {
    name: 'a kit without what it takes',
    hash: { nom: 'Atelier Ubac', statut: 'trial', usage: 'documents' },
    reach: filesMade,
  },
  { name: 'a logo of one’s own, and what was left out of it', hash: ubac, reach: giveLogo('real/canva.svg') },
  { name: 'a logo that is refused', hash: ubac, reach: giveLogo('hostile/billion-laughs.svg') },
  { name: 'a PDF to read again', hash: { vue: 'pdf' } },
  { name: 'a PDF with faults', hash: { vue: 'pdf' }, reach: givePdf('inline-image-rgb.pdf') },
  { name: 'a PDF that is seen in part', hash: { vue: 'pdf' }, reach: givePdf('image-jpx-no-colorspace.pdf') },
  { name: 'the team', hash: { vue: 'equipe' } },
  { name: 'a table of the team', hash: { vue: 'equipe' }, reach: hostileTable },
];

/** The pages whose whole layout differs: what is measured slowly is measured on these. */
const main = [
  'a badge whose colour was repaired',
  'a name that does not fit',
  'for documents',
  'a table of the team',
];
export const mainViews = views.filter(({ name }) => main.includes(name));

/** The files of a use are drawn in a worker. */
const making = '.coodyssee-button-pending';
async function filesMade(page: Page): Promise<void> {
  await page.waitForFunction((selector) => !document.querySelector(selector), making);
}

/** A file of the fixtures, given as the member's own logo. */
function giveLogo(file: string) {
  return async (page: Page): Promise<void> => {
    const field = page.locator('.studio-own-logo');
    await field.locator('input[type=file]').setInputFiles(join(root, 'tests/fixtures/own-logo', file));
    await field.locator('.studio-logo, .coodyssee-field-problem').first().waitFor();
    await settle(page);
  };
}

/** A PDF of the fixtures, given to be read. */
function givePdf(file: string) {
  return async (page: Page): Promise<void> => {
    await page
      .locator('.studio-preflight input[type=file]')
      .setInputFiles(join(root, 'tests/fixtures/pdf', file));
    await page.locator('.studio-preflight-result').getByText(file).first().waitFor();
  };
}

/** A table whose every row has something to say, opened at a row that is refused. */
async function hostileTable(page: Page): Promise<void> {
  const grid = page.getByRole('grid');
  if ((await grid.count()) === 0)
    await page.locator('input[type=file]').first().setInputFiles(join(root, 'tests/fixtures/hostile.csv'));
  await grid.waitFor();
  await page.waitForFunction(() => !document.querySelector('.studio-team-badge[aria-busy=true]'));
  // the rows out of sight are judged later, and their kits can be asked for only then
  await page.locator('.studio-team-start button:enabled').waitFor();
}

async function leaveColour(page: Page): Promise<void> {
  await page.locator('.studio-colour input').first().focus();
  await page.keyboard.press('Tab');
}

export const hashOf = ({ hash }: View, language: 'fr' | 'en'): string =>
  `#${new URLSearchParams({ ...hash, ...(language === 'en' && { langue: 'en' }) })}`;

/** Goes to a view without a reload, as a link does that is pasted over the page. */
export async function show(page: Page, view: View, language: 'fr' | 'en' = 'fr'): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(view, language),
  );
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  await settle(page);
  await view.reach?.(page);
}
