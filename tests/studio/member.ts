import { readFile } from 'node:fs/promises';
import type { MemberRecord } from '@coodyssee/kit';
import type { Download, Locator, Page } from 'playwright';
import { ubac, whole } from '../kit/order.ts';

/** The words of the address for each text of a record. */
const words = {
  name: 'nom',
  trade: 'metier',
  town: 'commune',
  colour: 'couleur',
  person: 'personne',
  email: 'courriel',
  phone: 'tel',
  website: 'site',
} as const;

/** The fragment of a link that tells a whole record. */
const hashOf = (record: MemberRecord): string =>
  `#${new URLSearchParams(
    Object.entries(words).flatMap(([field, word]) => {
      const value = record[field as keyof typeof words];
      return value ? [[word, value]] : [];
    }),
  )}`;

export const ubacHash = hashOf(ubac);

/** Lays the cooperative's settings beside the page; by default all that the law asks for. */
export const laySettings = (page: Page, text = JSON.stringify(whole)): Promise<unknown> =>
  page.route('**/coodyssee.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }));

/** A file as the browser saved it. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const savedFile = async (download: Download): Promise<Saved> => ({
  name: download.suggestedFilename(),
  bytes: new Uint8Array(await readFile(await download.path())),
});

/** What the browser saves when this is done. */
export async function saving(page: Page, act: () => Promise<unknown>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return savedFile(download);
}

/** One answer to the question of what it is for. */
export const radioOf = (page: Page, label: string): Locator =>
  page.getByRole('radiogroup', { name: /pour quoi/ }).getByRole('radio', { name: label, exact: true });
