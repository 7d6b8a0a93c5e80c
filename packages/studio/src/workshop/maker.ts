/** What a worker does; it alone loads the kit, whose exporters no page has to wait for. */
import {
  checkRecord,
  createSettings,
  joinKit,
  type KitFile,
  type KitOrder,
  type KitPart,
  kitTexts,
  type Language,
  makePart,
  type PackedFile,
  packKit,
  packZip,
  parseSettings,
  type RefusedSupport,
  type Said,
  type Support,
  type SupportWords,
  sha256,
  slugOf,
  supports,
  withPrinterNotes,
} from '@coodyssee/kit';
import kit from '@coodyssee/kit/package.json';
import type { Notice } from '@coodyssee/logo';
import { renderPng } from '@coodyssee/logo/canvas';
import logo from '@coodyssee/logo/package.json';
import tokens from '@coodyssee/tokens/package.json';
import { identity } from '../engine/identity.ts';
import { tellFaces } from '../workers/faces.ts';
import { heaviestFirst } from './heaviest-first.ts';
import { paintPosters } from './paint-posters.ts';
import { supportsFor, type Wanted, type WantedPart } from './supports-for.ts';
import type { WorkOrder } from './work-order.ts';

/** What is said of a support, in each language; what it says of files is said with them. */
export interface SaidSupport {
  readonly id: string;
  readonly words: Said<Omit<SupportWords, 'files'>>;
}

/** A support that could not be made, with its name in each language. */
export type SaidRefusal = RefusedSupport & SaidSupport;

/** A whole kit as one archive. */
export interface PackedKit {
  /** `atelier-ubac.zip` */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many files it holds. */
  readonly files: number;
  readonly notices: readonly Notice[];
  readonly refused: readonly SaidRefusal[];
}

/** The files of one support, with how to put them to use. */
export interface MadePart extends KitPart {
  readonly support: SaidSupport;
}

/** A support to make, as the page names it while it waits. */
export type Task = SaidSupport;

/** Plain data: what a support says of its files is a function at times, which no thread can hand over. */
function saidOf({ id, words }: Support): SaidSupport {
  const wordsIn = (language: Language) => {
    const { files: _, ...said } = words[language];
    return said;
  };
  return { id, words: { fr: wordsIn('fr'), en: wordsIn('en') } };
}

const programs = { kit: kit.version, logo: logo.version, tokens: tokens.version };

const readSettings = (text: string) => (text === '' ? createSettings() : parseSettings(text));

async function openOrder({ record, slug, settings: text, faces, ...rest }: WorkOrder): Promise<KitOrder> {
  const settings = readSettings(text);
  const { record: member, notices } = checkRecord(record);
  tellFaces(faces);
  const typesetter = await identity.load(kitTexts(member, settings));
  const named = slug ?? slugOf(member.name);
  return { ...rest, member, notices, slug: named, settings, identity, typesetter, renderPng };
}

/** A maker keeps the last order open: its typefaces are loaded once for all of its supports. */
export function createMaker() {
  let open: { readonly key: string; readonly order: Promise<KitOrder> } | undefined;
  const orderOf = (work: WorkOrder): Promise<KitOrder> => {
    // a picture's pixels would take longer to write down than to use
    const key = JSON.stringify({ ...work, ownLogo: work.ownLogo?.id });
    if (open?.key !== key) open = { key, order: openOrder(work) };
    return open.order;
  };
  const make = async (work: WorkOrder, support: Support): Promise<MadePart> => ({
    ...(await makePart(await orderOf(work), support)),
    support: saidOf(support),
  });
  return {
    /** The supports of a kit, those that take longest first. */
    tasks: (): readonly Task[] => heaviestFirst(supports).map(saidOf),
    /** @throws KitError for settings that cannot be read */
    checkSettings: (text: string): void => void readSettings(text),
    /** A part of a kit. @throws IdentityError, KitError for a record that no file could be made from */
    async part(work: WorkOrder, wanted: WantedPart): Promise<MadePart> {
      const [support] = supportsFor(wanted);
      if (!support) throw new RangeError('There is no such support.');
      return make(work, support);
    },
    /** Files for themselves, with the notes that go with those for print. @throws as `part` does */
    async files(work: WorkOrder, wanted: readonly Wanted[]): Promise<readonly MadePart[]> {
      const made: {
        readonly support: Support;
        readonly part: MadePart;
        readonly files: readonly KitFile[];
      }[] = [];
      for (const support of wanted.flatMap((one) => supportsFor(one))) {
        const part = await make(work, support);
        made.push({ support, part, files: part.files });
      }
      const { settings } = await orderOf(work);
      return withPrinterNotes(made, settings.print.cutSpot).map(({ part, files }) => ({ ...part, files }));
    },
    /** The poster as it is typed. @throws as `part` does */
    posters: async (work: WorkOrder) => paintPosters(await orderOf(work)),
    /** Some files in one archive, whose paths inside are the files' own names. */
    bundle: (files: readonly PackedFile[]): Uint8Array => packZip(files),
    /** @throws IdentityError, KitError as `part` does */
    async pack(work: WorkOrder, parts: readonly KitPart[]): Promise<PackedKit> {
      const order = await orderOf(work);
      const { files, notices, refused } = joinKit(order, supports, parts);
      const { slug } = order;
      const [archive] = packKit(
        { slug, record: work.record, files, programs },
        { zip: true, digest: sha256 },
      );
      if (!archive) throw new RangeError('The kit is empty.');
      const said = refused.flatMap((one) =>
        supportsFor({ support: one.id }).map((support) => ({ ...one, ...saidOf(support) })),
      );
      return { name: archive.path, bytes: archive.bytes, files: files.length + 1, notices, refused: said };
    },
  };
}
