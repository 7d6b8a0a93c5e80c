import type { Notice, Refusal } from '@coodyssee/logo';
import type { MemberRecord } from '../record/member-record.ts';
import type { KitFile } from '../supports/support.ts';

/** One member whose kit is to be made. */
export interface KitRequest {
  readonly record: MemberRecord;
  /** The member's own logo as SVG text; plain text goes to any worker. */
  readonly ownLogo?: string | undefined;
  /** ASCII and distinct in the cooperative. */
  readonly slug: string;
  /** The settings file as text; empty for what is usual. */
  readonly settings: string;
}

/** A support that could not be made for a member. */
interface LeftOut extends Refusal {
  readonly label: string;
  readonly code: string;
}

/** What a member's kit holds; paths start with the shelf. */
export interface MadeKit {
  readonly files: readonly KitFile[];
  readonly notices: readonly Notice[];
  readonly refused: readonly LeftOut[];
}

/**
 * Draws one kit in memory.
 *
 * @throws IdentityError, KitError where nothing can be drawn for this member
 */
export type MakeKit = (request: KitRequest) => Promise<MadeKit>;
