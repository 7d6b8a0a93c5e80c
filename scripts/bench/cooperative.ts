/** The badges of a whole cooperative, beside what a person would use instead. */

import { drawPictures, type Picture, takeMembers } from './pictures.ts';
import { cores, createPool } from './pool.ts';
import {
  inkscapeLoop,
  ourBound,
  type Rival,
  resvgAlone,
  reusedChromium,
  rsvgLoop,
  sharpAt,
} from './rivals.ts';
import { timed } from './timed.ts';

interface Row {
  readonly seconds: number;
  readonly cpu: number;
  readonly files: number;
  readonly bytes: number;
  /** The PNG part's own row. */
  readonly beside?: Pick<Row, 'seconds' | 'cpu'>;
}

function line(name: string, { seconds, cpu, files, bytes, beside }: Row) {
  const times = (ratio: number) => `${ratio.toFixed(2)} ×`;
  const figures = [
    seconds.toFixed(2),
    cpu.toFixed(2),
    ((cpu * 1000) / files).toFixed(1),
    (bytes / files / 1000).toFixed(1),
    ...(beside ? [times(seconds / beside.seconds), times(cpu / beside.cpu)] : []),
  ];
  console.log(name.padEnd(44) + figures.map((text) => text.padStart(9)).join(''));
}

/** Each rival, how much of the list it is given, and over how many cores its time may be spread. */
const rivals: readonly (readonly [name: string, rival: Rival, share: number, spread: number])[] = [
  [`bound: resvg + our encoder, over ${cores} cores`, ourBound, 1, cores],
  [`floor: resvg’s own PNG, over ${cores} cores`, resvgAlone, 1, cores],
  ['sharp, compression 1, its own threads', sharpAt(1), 1, 1],
  ['sharp, as it comes', sharpAt(6), 1, 1],
  ['rsvg-convert, a process each', rsvgLoop, 0.25, 1],
  ['Chromium, one page for all', reusedChromium, 0.25, 1],
  ['Inkscape, a process each (a few)', inkscapeLoop, 0.012, 1],
];

/** Evenly through the list, so that a share has every width and every form. */
const sample = (pictures: readonly Picture[], share: number): readonly Picture[] => {
  const count = Math.max(3, Math.round(pictures.length * share));
  return Array.from(
    { length: count },
    (_, at) => pictures[Math.floor((at * pictures.length) / count)] as Picture,
  );
};

const head = ['s', 'CPU s', 'CPU ms/f', 'kB/file', 'beside', 'in CPU'];

async function measureRivals(pictures: readonly Picture[], beside: NonNullable<Row['beside']>) {
  for (const [name, rival, share, spread] of rivals) {
    const given = sample(pictures, share);
    const { seconds, cpu, result } = await timed(() => rival(given));
    const scale = pictures.length / given.length;
    const whole = { seconds: (seconds * scale) / spread, cpu: cpu * scale, bytes: result * scale };
    line(`  ${name}`, { ...whole, files: pictures.length, beside });
  }
}

/** Prints the table; shares are extrapolated to the whole. */
export async function measureCooperative(count: number): Promise<void> {
  const members = await takeMembers(count);
  const pictures = await drawPictures(members);
  const pool = createPool();
  const draw = async (format: string) => {
    const { seconds, result } = await timed(() => pool.draw(members, [format]));
    return { ...result, seconds };
  };
  await pool.draw(members.slice(0, cores * 4), ['svg', 'png', 'pdf']);
  console.log(
    `\n${`${count} members, ${cores} cores`.padEnd(44)}${head.map((text) => text.padStart(9)).join('')}`,
  );
  for (const format of ['svg', 'pdf']) line(format.toUpperCase(), await draw(format));
  const png = await draw('png');
  line(`PNG, ${png.files} files`, png);
  await measureRivals(pictures, png);
  const again = await draw('png');
  line('PNG again', { ...again, beside: png });
  console.log(`peak memory of a process: ${again.peakMb.toFixed(0)} MB`);
  await pool.end();
}
