import {
  createIdentity,
  type DrawingData,
  type Identity,
  type LoadFaces,
  type Member,
  type Notice,
  type Wording,
} from '@coodyssee/logo';
import { coodysseeBadges } from '@coodyssee/logo/coodyssee/badges';
import { fetchFaces } from '@coodyssee/logo/faces';
import type { ReadFace } from '@coodyssee/logo/fonts';
import { engineNotStarted, faceNotLoaded, noFaces } from './live-refusals.ts';

/** What is to be drawn. */
export interface LiveOrder {
  readonly member: Member;
  /** Id of a layout of the brand. */
  readonly layout: string;
  readonly wording?: Wording | undefined;
  /** Id of a set of inks; `auto` follows the page's day and night. */
  readonly ink: string;
  /** The member's own colour, as any CSS colour or a French word. */
  readonly colour?: string | undefined;
  /**
   * Where the typefaces of other scripts are: the address of their folder, or what reads one. Names in Latin letters
   * need none.
   */
  readonly faces?: string | ReadFace | undefined;
}

/** A badge that was drawn, and what the person must be told of it, in French. */
export interface LiveResult {
  readonly drawing: DrawingData;
  readonly notices: readonly Notice[];
}

/** A reader that says which file could not be had, and why. */
const telling =
  (readFace: ReadFace): ReadFace =>
  async (file) => {
    try {
      return await readFace(file);
    } catch (cause) {
      throw faceNotLoaded(file, cause);
    }
  };

const readerOf = (faces: string | ReadFace): ReadFace =>
  telling(typeof faces === 'function' ? faces : fetchFaces(faces));

/** The font engine comes with the first words that need it: Latin letters are stored. */
function loaderOf(faces: string | ReadFace | undefined): LoadFaces {
  if (!faces) return (texts) => Promise.reject(noFaces(texts));
  const readFace = readerOf(faces);
  return async (texts, face) => {
    const { loadTypesetter } = await import('@coodyssee/logo/fonts').catch((cause) => {
      throw engineNotStarted(cause);
    });
    return loadTypesetter(texts, { readFace, face });
  };
}

const latin = 'latin';
/** One for each place of typefaces: an address is known again by its words, a reader by being the same. */
const byAddress = new Map<string, Identity>();
const byReader = new WeakMap<ReadFace, Identity>();

function identityOf(faces: string | ReadFace | undefined): Identity {
  const known = typeof faces === 'function' ? byReader.get(faces) : byAddress.get(faces ?? latin);
  if (known) return known;
  const identity = createIdentity(coodysseeBadges, { loadFaces: loaderOf(faces) });
  if (typeof faces === 'function') byReader.set(faces, identity);
  else byAddress.set(faces ?? latin, identity);
  return identity;
}

/** Loads what the words need and composes: this module and the composer come with the first call. */
export async function composeLive({ member, ink, faces, ...order }: LiveOrder): Promise<LiveResult> {
  const identity = identityOf(faces);
  await identity.load(member);
  const artwork = identity.badge(member, { ...order, inks: ink });
  return { drawing: artwork.toJSON(), notices: artwork.notices };
}
