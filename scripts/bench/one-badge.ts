/** One badge, step by step: what a preview waits for at each key, and each file alone. */

import { execFileSync } from 'node:child_process';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { renderSvg, renderSvgFile } from '@coodyssee/logo/svg';
import { Resvg } from '@resvg/resvg-js';
import { identity } from '../identity.ts';

const member = { name: 'La Fabrique coopérative des possibles', trade: 'Médiation culturelle' };
await identity.load(member);
const { scene, inks } = identity.badge(member, { layout: 'band', colour: 'vert sapin' });
const svg = renderSvg(scene, inks);

type Work = () => Promise<Uint8Array | string> | Uint8Array | string;
interface Row {
  readonly name: string;
  readonly runs: number;
  readonly work: Work;
}

const sizes = [512, 1024, 2048] as const;
let key = 0;

/** A name nobody has set before, as at each key in a preview. */
const composeFresh: Work = () => {
  const fresh = { ...member, name: `${member.name.slice(0, 35)} ${key++}` };
  return renderSvg(identity.badge(fresh, { layout: 'band', colour: 'vert sapin' }).scene, inks);
};

const rsvg =
  (width: number): Work =>
  () =>
    execFileSync('rsvg-convert', ['-w', `${width}`], { input: svg, maxBuffer: 1e8 });

const rows: readonly Row[] = [
  { name: 'compose + SVG, a new name', runs: 400, work: composeFresh },
  { name: 'SVG file (svgo)', runs: 30, work: () => renderSvgFile(scene, inks) },
  { name: 'PDF, screen', runs: 60, work: () => renderPdf(scene, inks, { widthMm: 85, colour: 'screen' }) },
  { name: 'PDF, print', runs: 60, work: () => renderPdf(scene, inks, { widthMm: 85, colour: 'print' }) },
  ...sizes.flatMap((width): Row[] => [
    { name: `PNG ${width} px`, runs: 20, work: () => renderPng(scene, inks, { width }) },
    {
      name: `  resvg’s own PNG, ${width} px`,
      runs: 20,
      work: () => new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng(),
    },
    { name: `  rsvg-convert, a process, ${width} px`, runs: 10, work: rsvg(width) },
  ]),
];

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function measure({ runs, work }: Row) {
  const times: number[] = [];
  let bytes = 0;
  for (let i = -Math.ceil(runs / 5); i < runs; i++) {
    const start = performance.now();
    const made = await work();
    if (i >= 0) times.push(performance.now() - start);
    bytes = Buffer.byteLength(made);
  }
  times.sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), bytes };
}

/** Prints the table of one badge. */
export async function measureOneBadge(): Promise<void> {
  console.log(
    `${'badge bandeau, 37 signes'.padEnd(36)}${'median ms'.padStart(10)}${'p95 ms'.padStart(10)}${'kB'.padStart(8)}`,
  );
  for (const row of rows) {
    const { median, p95, bytes } = await measure(row);
    const figures = [
      median.toFixed(2).padStart(10),
      p95.toFixed(2).padStart(10),
      (bytes / 1000).toFixed(1).padStart(8),
    ];
    console.log(row.name.padEnd(36) + figures.join(''));
  }
}
