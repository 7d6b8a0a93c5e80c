import { join, resolve } from 'node:path';
import type { Disk } from '@coodyssee/kit/disk';
import { fr, shortHash } from '@coodyssee/kit/words';
import { endorsementText, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Notice } from '@coodyssee/logo/errors';
import type { Surroundings } from '../surroundings.ts';
import type { Activity } from './artist.ts';
import { ownerSlug } from './plan.ts';
import type { Request } from './request.ts';

/** Where a request's files go, and how their names start. */
export interface Home {
  /** Absolute. */
  readonly folder: string;
  readonly owner: string;
  /** The activity's name as it is drawn; none for the logo. */
  readonly name?: string;
  readonly notices: readonly Notice[];
}

/**
 * The folder that was asked for, else `badges/<slug>` or `logos`. Two names may share a slug (Été, Ete):
 * where the usual folder holds the other one's badge, this one gets a folder and file names of its own.
 */
export async function chooseHome(
  request: Request,
  { cwd, disk }: Pick<Surroundings, 'cwd' | 'disk'>,
): Promise<Home> {
  const { activity, out } = request;
  const owner = ownerSlug(request);
  if (!activity) return { folder: resolve(cwd, out ?? 'logos'), owner, notices: [] };
  const name = drawnName(activity);
  if (out !== undefined) return { folder: resolve(cwd, out), owner, name, notices: [] };
  const usual = resolve(cwd, 'badges', owner);
  const other = await otherName(disk, usual, { owner, name });
  if (other === undefined) return { folder: usual, owner, name, notices: [] };
  const own = `${owner}-${shortHash(name)}`;
  return {
    folder: resolve(cwd, 'badges', own),
    owner: own,
    name,
    notices: [movedAside({ owner, other, own })],
  };
}

/** As typed where it cannot be drawn: the artist will say why. */
function drawnName({ name }: Activity): string {
  try {
    return prepareMember(brand, { name }).name;
  } catch {
    return name;
  }
}

const movedAside = ({ owner, other, own }: { owner: string; other: string; own: string }): Notice => ({
  code: 'shared-folder',
  message: fr`Le dossier badges/${owner} contient déjà le badge de « ${other} » : celui-ci a le sien, badges/${own}.`,
  details: { taken: owner, by: other, used: own },
});

/** Another name that a badge in this folder was drawn for. */
async function otherName(
  disk: Disk,
  folder: string,
  { owner, name }: { owner: string; name: string },
): Promise<string | undefined> {
  const found = await disk.readdir(folder).catch((): string[] => []);
  for (const file of found.filter((entry) => entry.startsWith(`${owner}_badge-`))) {
    const bytes = await disk.readFile(join(folder, file)).catch(() => undefined);
    const drawn = bytes && nameIn(bytes.toString('utf8'), { isXml: !file.endsWith('.png') });
    if (drawn !== undefined && drawn.normalize('NFC') !== name.normalize('NFC')) return drawn;
  }
  return undefined;
}

const endorsements = brand.statuses.map(({ id }) => endorsementText(brand, id, 'long')).join('|');
const title = new RegExp(`Logo ([^\\u0000-\\u001f]{1,300}?), (?:${endorsements})`, 'u');

/** The name in the title that each of our files carries: SVG and PDF as XML text, PNG as it is. */
function nameIn(text: string, { isXml }: { isXml: boolean }): string | undefined {
  const name = title.exec(text)?.[1];
  return isXml
    ? name?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? '')
    : name;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
