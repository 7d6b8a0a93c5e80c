import { type Artwork, IdentityError, type InkRole } from '@coodyssee/logo';
import { identity } from '../../identity.ts';

/** What a person asks for. */
export interface BadgeRequest {
  readonly name: string;
  readonly trade?: string;
  readonly status?: string;
  /** Ids of a layout and of a set of inks. */
  readonly layout: string;
  readonly ink: string;
  /** Any CSS colour or a French word; the cooperative's orange without it. */
  readonly colour?: string;
  readonly ground?: InkRole | 'none';
  /** In px; under a drawing's minimum the next simpler one is drawn. */
  readonly width: number;
}

/** What they get: a drawing with all there is to say about it, or a refusal. */
export type BadgeAnswer = { readonly artwork: Artwork } | { readonly refusal: IdentityError };

/** Draws a badge in the page by the code that writes the files; the page paints its ground. */
export async function drawBadge(request: BadgeRequest): Promise<BadgeAnswer> {
  const { name, trade, status, ink, ground = 'none', width, ...rest } = request;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const sizing = { width: { px: width }, whenSmall: 'simplify' } as const;
  try {
    await identity.load(member);
    return { artwork: identity.badge(member, { ...rest, inks: ink, ground, ...sizing }) };
  } catch (error) {
    if (error instanceof IdentityError) return { refusal: error };
    throw error;
  }
}
