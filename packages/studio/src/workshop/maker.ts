/** What a worker does; it alone loads the kit, whose exporters no page has to wait for. */
import {
  type BadgeSet,
  badgeFiles,
  besideFiles,
  checkRecord,
  createSettings,
  joinKit,
  type KitOrder,
  type KitPart,
  kitTexts,
  makePart,
  type PackedFile,
  packKit,
  packZip,
  parseSettings,
  type RefusedSupport,
  type Shelf,
  type Support,
  sha256,
  slugOf,
  supports,
} from '@coodyssee/kit';
import kit from '@coodyssee/kit/package.json';
import type { Notice } from '@coodyssee/logo';
import { renderPng } from '@coodyssee/logo/canvas';
import { loadTypesetter } from '@coodyssee/logo/fonts';
import logo from '@coodyssee/logo/package.json';
import tokens from '@coodyssee/tokens/package.json';
import { readerOf } from '../workers/faces.ts';
import { heaviestFirst } from './heaviest-first.ts';
import type { WorkOrder } from './work-order.ts';

/** Files to make: a support's, badges in the forms and formats that a set names, or those with the member's own logo. */
export type Wanted =
  | { readonly support: string }
  | { readonly shelf: Shelf; readonly badges: BadgeSet }
  | { readonly shelf: Shelf; readonly beside: BadgeSet };

/** A whole kit as one archive. */
export interface PackedKit {
  /** `atelier-ubac.zip` */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many files it holds. */
  readonly files: number;
  readonly notices: readonly Notice[];
  readonly refused: readonly RefusedSupport[];
}

/** The files of one support, with how to put them to use. */
export interface MadePart extends KitPart {
  readonly support: SaidOf;
}

/** What is said of a support. */
type SaidOf = Pick<Support, 'id' | 'label' | 'purpose' | 'guides'>;

/** A support to make, as the page names it while it waits. */
export type Task = SaidOf;

const saidOf = ({ id, label, purpose, guides = [] }: Support): SaidOf => ({ id, label, purpose, guides });

const programs = { kit: kit.version, logo: logo.version, tokens: tokens.version };

const readSettings = (text: string) => (text === '' ? createSettings() : parseSettings(text));

async function openOrder({ record, slug, settings: text, faces, ...rest }: WorkOrder): Promise<KitOrder> {
  const settings = readSettings(text);
  const { record: member } = checkRecord(record);
  const typesetter = await loadTypesetter(kitTexts(member, settings), readerOf(faces));
  return { ...rest, member, slug: slug ?? slugOf(member.name), settings, typesetter, renderPng };
}

const supportOf = (wanted: Wanted): Support | undefined => {
  if ('support' in wanted) return supports.find(({ id }) => id === wanted.support);
  const words = { id: 'badge', slug: 'badge', label: 'Badge', purpose: '' };
  const make: Support['make'] = (order) =>
    'beside' in wanted ? besideFiles(order, wanted.beside) : badgeFiles(order, wanted.badges);
  return { ...words, shelf: wanted.shelf, make };
};

/** A maker keeps the last order open: its typefaces are loaded once for all of its supports. */
export function createMaker() {
  let open: { readonly key: string; readonly order: Promise<KitOrder> } | undefined;
  const orderOf = (work: WorkOrder): Promise<KitOrder> => {
    // a picture's pixels would take longer to write down than to use
    const key = JSON.stringify({ ...work, ownLogo: work.ownLogo?.id });
    if (open?.key !== key) open = { key, order: openOrder(work) };
    return open.order;
  };
  return {
    /** The supports of a kit, those that take longest first. */
    tasks: (): readonly Task[] => heaviestFirst(supports).map(saidOf),
    /** @throws KitError for settings that cannot be read */
    checkSettings: (text: string): void => void readSettings(text),
    /** @throws IdentityError, KitError for a record that no file could be made from */
    async part(work: WorkOrder, wanted: Wanted): Promise<MadePart> {
      const support = supportOf(wanted);
      if (!support) throw new RangeError('There is no such support.');
      return { ...(await makePart(await orderOf(work), support)), support: saidOf(support) };
    },
    /** Some files in one archive, whose paths inside are the files' own names. */
    bundle: (files: readonly PackedFile[]): Uint8Array => packZip(files),
    /** @throws IdentityError, KitError as `part` does */
    async pack(work: WorkOrder, parts: readonly KitPart[]): Promise<PackedKit> {
      const order = await orderOf(work);
      const { files, notices, refused } = joinKit({ ...order, member: work.record }, supports, parts);
      const { slug } = order;
      const [archive] = packKit(
        { slug, record: work.record, files, programs },
        { zip: true, digest: sha256 },
      );
      if (!archive) throw new RangeError('The kit is empty.');
      return { name: archive.path, bytes: archive.bytes, files: files.length + 1, notices, refused };
    },
  };
}
