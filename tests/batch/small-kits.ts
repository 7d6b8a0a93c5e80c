import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IdentityError } from '@coodyssee/logo';
import {
  type CooperativeOrder,
  type IssuedCooperative,
  issueCooperative,
} from '../../packages/kit/src/batch/issue-cooperative.ts';
import { issueKit } from '../../packages/kit/src/batch/issue-kit.ts';
import type { MakeKit } from '../../packages/kit/src/batch/kit-maker.ts';
import { type Disk, nodeDisk } from '../../packages/kit/src/disk/disk.ts';
import { readTable } from '../../packages/kit/src/table/table.ts';
import { tree } from '../cli/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Three small files a member: the drawing is tested elsewhere. A town adds a fourth. */
const makeSmallKit: MakeKit = async ({ record, slug }) => {
  if (record.name === 'Refusée')
    throw new IdentityError('does-not-fit', { what: 'Trop long.', why: 'Parce que.', fix: 'Raccourcissez.' });
  if (record.name === 'Cassée') throw new TypeError('x is not a function');
  const about = {
    use: { fr: 'Essai', en: 'Trial' },
    is: { support: 'trial', part: 'trial', format: 'svg', colourSpace: 'srgb' },
  } as const;
  const files = [
    {
      path: `1-ecran/${slug}_badge.svg`,
      bytes: bytes(`<svg>${record.name} ${record.colour}</svg>`),
      ...about,
    },
    { path: `1-ecran/${slug}_badge.png`, bytes: bytes(`png ${record.name}`), ...about },
    { path: `2-imprimeur/${slug}_carte.pdf`, bytes: bytes(`pdf ${record.name} ${record.trade}`), ...about },
    ...(record.town ? [{ path: `5-marquage/${slug}_tampon.svg`, bytes: bytes(record.town), ...about }] : []),
  ];
  return { files, notices: [], refused: [] };
};

export interface Trial extends Partial<CooperativeOrder> {
  readonly disk?: Disk;
  readonly digest?: string;
  readonly signal?: AbortSignal;
  readonly onKit?: () => void;
}

/** Issues a table given as text into a folder, one kit at a time. */
export async function issue(csv: string, out: string, trial: Trial = {}): Promise<IssuedCooperative> {
  const { disk = nodeDisk, digest = 'charter', signal, onKit, ...order } = trial;
  const table = await readTable(bytes(csv));
  return issueCooperative(
    { table, settings: '', out, zip: false, strict: false, ...order },
    {
      crew: {
        size: 1,
        issue: (job) => issueKit(job, { make: makeSmallKit, disk }),
        end: async () => undefined,
      },
      disk,
      programs: { kit: '1', logo: '2', tokens: '3' },
      digest,
      drawContactSheet: async (kits) => [
        { path: 'planche.html', bytes: bytes(kits.map(({ record }) => record.name).join()) },
      ],
      ...(signal && { signal }),
      ...(onKit && { onKit }),
    },
  );
}

/** Every file under a folder with its digest, hidden ones too. */
export const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tree(folder)
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );

/** States and slugs, for short expectations. */
export const statesOf = ({ kits }: IssuedCooperative): Readonly<Record<string, string>> =>
  Object.fromEntries(kits.map(({ slug, state }) => [slug, state]));

/** The real disk of a process that is killed at its nth call: from then on nothing is done and no call ends well. */
export function killedAt(nth: number): Disk & { calls(): number } {
  let calls = 0;
  const killed = () => Promise.reject(new Error('killed'));
  const wrap =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      calls += 1;
      return calls >= nth ? (killed() as Promise<R>) : call(...args);
    };
  const disk = Object.fromEntries(
    Object.entries({
      mkdir: nodeDisk.mkdir,
      stat: nodeDisk.stat,
      lstat: nodeDisk.lstat,
      rename: nodeDisk.rename,
      rm: nodeDisk.rm,
      rmdir: nodeDisk.rmdir,
      readdir: nodeDisk.readdir,
      readFile: nodeDisk.readFile,
    }).map(([name, call]) => [name, wrap(call as (...args: unknown[]) => Promise<unknown>)]),
  ) as unknown as Disk;
  const open: Disk['open'] = async (...args) => {
    calls += 1;
    if (calls >= nth) await killed();
    const handle = await nodeDisk.open(...args);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (data) => {
      calls += 1;
      if (calls < nth) return write(data);
      await write((data as Uint8Array).subarray(0, 3));
      await killed();
    };
    return handle;
  };
  return { ...disk, open, calls: () => calls };
}
