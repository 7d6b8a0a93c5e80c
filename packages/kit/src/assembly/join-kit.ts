import type { Notice } from '@coodyssee/logo';
import { settingsNotices } from '../record/create-settings.ts';
import type { KitFile, KitOrder, Support } from '../supports/support.ts';
import type { RefusedSupport } from './kit-contents.ts';
import type { KitPart } from './make-part.ts';
import { withPrinterNotes } from './printer-notes.ts';
import { readMe } from './read-me.ts';

/** A whole kit in memory. */
export interface Kit {
  /** Paths start with the shelf: `1-ecran/badges/…`; the notices for the reader come first. */
  readonly files: readonly KitFile[];
  /** Each once. */
  readonly notices: readonly Notice[];
  readonly refused: readonly RefusedSupport[];
}

/**
 * A kit of parts that were made apart, in whatever order they came: the same files as `assembleKit` gives.
 *
 * @param supports those that were made, in their order in the kit
 */
export function joinKit(order: KitOrder, supports: readonly Support[], parts: readonly KitPart[]): Kit {
  const made = supports.flatMap((support) =>
    parts.filter(({ id }) => id === support.id).map((part) => ({ ...part, support })),
  );
  const { notices = [], settings } = order;
  const told = [...notices, ...settingsNotices(settings), ...made.flatMap((part) => part.notices)];
  const kit = { notices: distinct(told), refused: made.flatMap(({ refused }) => refused ?? []) };
  const entries = withPrinterNotes(
    made.filter(({ refused }) => !refused),
    settings.print.cutSpot,
  );
  const files = [...readMe(order, { ...kit, entries }), ...entries.flatMap((entry) => entry.files)];
  refuseTwins(files);
  return { files, ...kit };
}

const distinct = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.message, notice])).values(),
];

/** Two files of one name would hide each other in the archive: a fault of ours, not of a person. */
function refuseTwins(files: readonly KitFile[]): void {
  const paths = files.map(({ path }) => path);
  const twin = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twin !== undefined) throw new RangeError(`Two files of the kit are called ${twin}.`);
}
