/** The pictures of the comparison: every member's badges in three widths, as SVG text and as scenes. */

import { readFile } from 'node:fs/promises';
import { type Artwork, isMisfit } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { InkTable, Scene } from '@coodyssee/logo/scene';
import { renderSvg } from '@coodyssee/logo/svg';
import type { MemberRecord } from '../../packages/kit/src/record/member-record.ts';
import { readTable } from '../../packages/kit/src/table/table.ts';
import { identity } from '../identity.ts';

export const widths = [512, 1024, 2048] as const;

/** One badge, inked. */
export interface Inked {
  readonly scene: Scene;
  readonly inks: InkTable;
}

/** A badge at one width, as a rival gets it. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The invented members, round and round until there are enough; each turn writes other names. */
export async function takeMembers(count: number): Promise<readonly MemberRecord[]> {
  const url = new URL('../../tests/fixtures/members.csv', import.meta.url);
  const { rows } = await readTable(await readFile(url));
  return Array.from({ length: count }, (_, at) => {
    const record = rows[at % rows.length]?.record ?? { name: 'Atelier Ubac' };
    const turn = Math.floor(at / rows.length);
    return turn === 0 ? record : { ...record, name: `${record.name} ${turn + 1}` };
  });
}

/** Every form that holds the member's name, in colour. */
export async function inkBadges({ name, trade, colour }: MemberRecord): Promise<readonly Inked[]> {
  const member = { name, ...(trade && { trade }) };
  await identity.load(member);
  return brand.layouts
    .filter(({ needs }) => !needs)
    .map(({ id }) => identity.tryBadge(member, { layout: id, colour }))
    .filter((artwork): artwork is Artwork => !isMisfit(artwork));
}

export async function drawPictures(members: readonly MemberRecord[]): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const member of members)
    for (const { scene, inks } of await inkBadges(member))
      for (const width of widths) {
        const height = Math.max(1, Math.round((width * scene.height) / scene.width));
        const svg = renderSvg(scene, inks, { width: { value: width, unit: 'px' } });
        pictures.push({ svg, width, height });
      }
  return pictures;
}
