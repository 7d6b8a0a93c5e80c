/** One member's kit after another in one process, beside a machine's plain work on the same badges in the same run. */
import { makeKit } from '../../packages/kit/src/batch/make-kit.ts';
import { drawPictures, type Picture, takeMembers } from './pictures.ts';
import { inkscapeLoop, resvgAlone } from './rivals.ts';
import { timed } from './timed.ts';

/** A kit's worth of work is told in units that any machine can make: this many pictures of 1024 px. */
const peerPictures = 100;

const repeat = (pictures: readonly Picture[], count: number): readonly Picture[] =>
  Array.from({ length: count }, (_, at) => pictures[at % pictures.length] as Picture);

function line(name: string, cpu: number, peer: number) {
  console.log(
    `${name.padEnd(52)}${cpu.toFixed(2).padStart(8)}${`${(cpu / peer).toFixed(2)} ×`.padStart(10)}`,
  );
}

/** Prints seconds of processor, and how many times those of the peer they are. */
export async function measureKits(count: number): Promise<void> {
  const members = await takeMembers(count);
  const [first] = members;
  if (!first) return;
  const badges = (await drawPictures([first])).filter(({ width }) => width === 1024);
  await resvgAlone(badges);
  const peer = (await timed(() => resvgAlone(repeat(badges, peerPictures)))).cpu;
  const inkscape = await timed(() => inkscapeLoop(badges.slice(0, 3)));
  const costs: number[] = [];
  let files = 0;
  for (const [at, record] of members.entries()) {
    const { cpu, result } = await timed(() => makeKit({ record, slug: `membre-${at}`, settings: '' }));
    costs.push(cpu);
    files = result.files.length;
  }
  const sorted = costs.slice(1).toSorted((a, b) => a - b);
  console.log(
    `\n${`${count} kits of about ${files} files, one process`.padEnd(52)}${'CPU s'.padStart(8)}${'beside'.padStart(10)}`,
  );
  line(`peer: resvg’s own PNG, ${peerPictures} badges of 1024 px`, peer, peer);
  line('the first kit, code and typefaces still cold', costs[0] ?? Number.NaN, peer);
  line('a kit after it, median', sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, peer);
  line(`Inkscape, a process for each of ${files} files (from 3)`, (inkscape.cpu / 3) * files, peer);
}
