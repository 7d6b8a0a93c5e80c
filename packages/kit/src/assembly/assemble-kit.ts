import type { Notice } from '@coodyssee/logo';
import { isCoded } from '../errors.ts';
import { checkRecord } from '../record/check-record.ts';
import { settingsNotices } from '../record/create-settings.ts';
import type { KitFile, KitOrder, Support } from '../supports/support.ts';
import type { KitEntry, RefusedSupport } from './kit-contents.ts';
import { withPrinterNote } from './printer-notes.ts';
import { readMe } from './read-me.ts';

/** A whole kit in memory. */
export interface Kit {
  /** Paths start with the shelf: `1-ecran/badges/…`; the notices for the reader come first. */
  readonly files: readonly KitFile[];
  /** Each once. */
  readonly notices: readonly Notice[];
  readonly refused: readonly RefusedSupport[];
}

/** What may watch and stop the work. */
export interface AssembleOptions {
  /** Told before each support: how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Every support that can be made for one member, in memory, with a notice that says which file is for what.
 * A support that lacks something is left out and listed with what to do.
 *
 * @throws IdentityError, KitError for a record no support could be made from
 * @example const { files, refused } = await assembleKit(order, supports)
 */
export async function assembleKit(
  given: KitOrder,
  supports: readonly Support[],
  { onProgress, signal }: AssembleOptions = {},
): Promise<Kit> {
  const { record, notices } = checkRecord(given.member);
  const order = { ...given, member: record };
  const told: Notice[] = [...notices, ...settingsNotices(order.settings)];
  const entries: KitEntry[] = [];
  const refused: RefusedSupport[] = [];
  for (const [done, support] of supports.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, supports.length);
    try {
      const made = await support.make(order);
      told.push(...made.notices);
      entries.push(withPrinterNote({ support, files: made.files.map((file) => onShelf(support, file)) }));
    } catch (error) {
      if (!isCoded(error)) throw error;
      const { code, what, why, fix } = error;
      refused.push({ id: support.id, label: support.label, code, what, why, fix });
    }
  }
  const kit = { notices: distinct(told), refused };
  const files = [...readMe(order, { ...kit, entries }), ...entries.flatMap((entry) => entry.files)];
  refuseTwins(files);
  return { files, ...kit };
}

const onShelf = ({ shelf }: Support, file: KitFile): KitFile => ({ ...file, path: `${shelf}/${file.path}` });

const distinct = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.message, notice])).values(),
];

/** Two files of one name would hide each other in the archive: a fault of ours, not of a person. */
function refuseTwins(files: readonly KitFile[]): void {
  const paths = files.map(({ path }) => path);
  const twin = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twin !== undefined) throw new RangeError(`Two files of the kit are called ${twin}.`);
}
