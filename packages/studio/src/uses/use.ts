import type { MemberRecord } from '@coodyssee/kit';
import type { InkSet } from '@coodyssee/logo';
import type { StudioOrder } from '../state/studio-order.ts';
import type { Wanted } from '../workshop/maker.ts';

/** What of the order decides which badge is written. */
export type Shown = Pick<StudioOrder, 'layout' | 'ink'>;

/** Facts of a record that some files carry and no badge does. */
export type UseField = keyof Pick<MemberRecord, 'trade' | 'town' | 'person' | 'phone' | 'email' | 'website'>;

/** One answer to « C’est pour quoi ? ». Its words stand in words/fr/uses.ts under its id. */
export interface Use {
  /** Stands in the address: never changed once links are out. */
  readonly id: string;
  /**
   * Forms it may have, the best first; where a name does not fit one, the next is taken. One's own logo stays where it
   * may, and is never chosen for anybody.
   */
  readonly layouts: readonly string[];
  /** Inks it may have, the best first. */
  readonly inks: readonly InkSet[];
  /** What is made for it; later ones stand in where an earlier one is refused. None: the whole kit. */
  readonly wanted: (shown: Shown) => readonly Wanted[];
  /** Ends of the path of the one file to take, the best first. */
  readonly best: readonly RegExp[];
  /** Paths that are nothing without one another: they go in one archive. */
  readonly together?: RegExp;
  readonly fields: readonly UseField[];
}
