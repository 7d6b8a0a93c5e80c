import type { Member } from '@coodyssee/logo';

/** A member as the cooperative's table knows them. Every text is as the person typed it. */
export interface MemberRecord extends Member {
  /** The person behind the activity, as it stands on a card: `Camille Roux`. */
  readonly person?: string;
  readonly town?: string;
  /** Any CSS colour or a French word. */
  readonly colour?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  /** End of the trial contract, for a member in CAPE: `2027-06-30`. */
  readonly trialEnd?: string;
  /** Id of a funded project of the settings that this member's supports must name. */
  readonly project?: string;
}
