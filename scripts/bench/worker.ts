/** One process of the comparison: draws a member's badges in the formats it is asked for. */
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { renderSvgFile } from '@coodyssee/logo/svg';
import workerpool from 'workerpool';
import type { MemberRecord } from '../../packages/kit/src/record/member-record.ts';
import { type Inked, inkBadges, widths } from './pictures.ts';

type Draw = (badge: Inked) => Promise<readonly (string | Uint8Array)[]>;

const formats: Readonly<Record<string, Draw>> = {
  svg: async ({ scene, inks }) => [renderSvgFile(scene, inks)],
  pdf: async ({ scene, inks }) => [
    await renderPdf(scene, inks, { widthMm: 90, colour: 'screen' }),
    await renderPdf(scene, inks, { widthMm: 90, colour: 'print', bleedMm: 3 }),
  ],
  png: async ({ scene, inks }) => {
    const files = [];
    for (const width of widths) files.push(await renderPng(scene, inks, { width }));
    return files;
  },
};

async function draw(member: MemberRecord, wanted: readonly string[]) {
  const before = process.cpuUsage();
  const made = { files: 0, bytes: 0 };
  for (const badge of await inkBadges(member))
    for (const format of wanted)
      for (const file of (await formats[format]?.(badge)) ?? []) {
        made.files += 1;
        made.bytes += file.length;
      }
  const { user, system } = process.cpuUsage(before);
  return { ...made, cpu: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
}

workerpool.worker({ draw });
