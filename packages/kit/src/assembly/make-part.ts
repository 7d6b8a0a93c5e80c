import type { Notice } from '@coodyssee/logo';
import { isCoded, plainRefusal } from '../errors.ts';
import type { KitFile, KitOrder, Support } from '../supports/support.ts';
import type { RefusedSupport } from './kit-contents.ts';
import { withPrinterNote } from './printer-notes.ts';

/** What one support gave for one member: plain data, which may come from another thread. */
export interface KitPart {
  /** Of the support. */
  readonly id: string;
  /** Paths start with the shelf. */
  readonly files: readonly KitFile[];
  readonly notices: readonly Notice[];
  /** Why there is no file. */
  readonly refused?: RefusedSupport;
}

/**
 * One support's share of a kit, with the note that goes to the printer.
 *
 * @param order with a record that `checkRecord` gave
 * @example await makePart(order, supports.find(({ id }) => id === 'carte-de-visite'))
 */
export async function makePart(order: KitOrder, support: Support): Promise<KitPart> {
  const { id, label } = support;
  try {
    const { files, notices } = await support.make(order);
    const entry = withPrinterNote(
      { support, files: files.map((file) => onShelf(support, file)) },
      order.settings.print.cutSpot,
    );
    return { id, files: entry.files, notices };
  } catch (error) {
    if (!isCoded(error)) throw error;
    return { id, files: [], notices: [], refused: { id, label, ...plainRefusal(error) } };
  }
}

const onShelf = ({ shelf }: Support, file: KitFile): KitFile => ({ ...file, path: `${shelf}/${file.path}` });
