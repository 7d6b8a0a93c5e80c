import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import type { WholeFile } from '../../disk/stage.ts';
import { identity } from '../identity.ts';
import type { DoneKit } from '../run-batch.ts';
import { type Card, cardOf } from './card.ts';
import { contactPage, pageTexts, perPage } from './pages.ts';
import { contactWebPage } from './web-page.ts';

/** Members of one volume: a file that still opens at once. */
const perVolume = perPage * 10;

const chunks = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/**
 * The whole cooperative as one ridge, in the order of the file names: as PDF and as a web page that leads to
 * the kits; in volumes of 240 members.
 */
export async function drawContactSheet(
  kits: readonly DoneKit[],
  { zip }: { zip: boolean },
): Promise<readonly WholeFile[]> {
  const sorted = kits.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const volumes = chunks(sorted, perVolume);
  const files: WholeFile[] = [];
  for (const [at, volume] of volumes.entries()) {
    const cards = volume.map(cardOf);
    const stem = volumes.length === 1 ? 'planche' : `planche_${at + 1}`;
    const page = contactWebPage(cards, { members: kits.length, zip });
    files.push(
      { path: `${stem}.pdf`, bytes: await contactPdf(cards, { from: at * 10, members: kits.length }) },
      { path: `${stem}.html`, bytes: new TextEncoder().encode(page) },
    );
  }
  return files;
}

async function contactPdf(cards: readonly Card[], { from, members }: { from: number; members: number }) {
  const typesetter = await identity.load(pageTexts(cards));
  const pages = Math.ceil(members / perPage);
  const sheets = chunks(cards, perPage).map((held, at) =>
    contactPage(held, { typesetter, members, number: from + at + 1, pages }),
  );
  return renderSheetsPdf(sheets, { colour: 'screen', title: 'Toute la cordée' });
}
