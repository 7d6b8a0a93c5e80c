import {
  createIdentity,
  type DrawingData,
  type Identity,
  type Member,
  type Notice,
  type Wording,
} from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { loadTypesetter, type ReadFace } from '@coodyssee/logo/fonts';

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
  readonly readFace: ReadFace;
}

/** A badge that was drawn, and what the person must be told of it, in French. */
export interface LiveResult {
  readonly drawing: DrawingData;
  readonly notices: readonly Notice[];
}

const identities = new WeakMap<ReadFace, Identity>();

function identityOf(readFace: ReadFace): Identity {
  const identity =
    identities.get(readFace) ??
    createIdentity(coodyssee, { loadFaces: (texts, face) => loadTypesetter(texts, { readFace, face }) });
  identities.set(readFace, identity);
  return identity;
}

/** Loads what the words need and composes: this module, the composer and the font engine come with the first call. */
export async function composeLive({ member, ink, readFace, ...order }: LiveOrder): Promise<LiveResult> {
  const identity = identityOf(readFace);
  await identity.load(member);
  const artwork = identity.badge(member, { ...order, inks: ink });
  return { drawing: artwork.toJSON(), notices: artwork.notices };
}
