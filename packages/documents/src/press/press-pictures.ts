import { renderPng } from '@coodyssee/logo/png';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import type { Means } from '../examples/means.ts';
import type { MemberId } from '../examples/members.ts';
import { type SupportName, supportSheet } from '../figure/support-figures.ts';
import type { DocumentFile } from '../make-documents.ts';

const shown = [
  ['belle', 'card-front', 'carte-recto', 'La carte de visite d’une activité, recto.'],
  ['belle', 'card-back', 'carte-verso', 'La carte de visite, verso.'],
  ['pas', 'poster', 'affiche', 'Une affiche d’activité.'],
  ['mousse', 'kakemono', 'kakemono', 'Un kakémono.'],
  ['pain', 'post', 'publication', 'Une publication carrée.'],
] as const satisfies readonly (readonly [MemberId, SupportName, string, string])[];

/** Pixels across: half a page of a magazine. */
const width = 1600;

/** Pictures of supports, of activities that nobody runs. */
export async function pressPictures(means: Means): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const [member, support, name, use] of shown) {
    const sheet = supportSheet(means, member, support);
    files.push({ path: `images/${name}.png`, use, bytes: await renderSheetPng(renderPng, sheet, { width }) });
  }
  return files;
}
