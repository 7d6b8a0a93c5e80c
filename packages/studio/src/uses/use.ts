import type { FileQuery, MemberRecord, Said, UseId } from '@coodyssee/kit';
import type { LucideIcon } from 'lucide-react';
import type { StudioOrder } from '../state/studio-order.ts';
import type { Wanted } from '../workshop/supports-for.ts';

/** What of the order decides which badge is written. */
export type Shown = Pick<StudioOrder, 'layout' | 'ink'>;

/** Facts of a record that some files carry and no badge does. */
export type UseField = keyof Pick<MemberRecord, 'trade' | 'town' | 'person' | 'phone' | 'email' | 'website'>;

/** What an answer says in one language. */
interface UseWords {
  readonly label: string;
  /** The file, after « Télécharger ». */
  readonly take: string;
  /** What the file is. */
  readonly form: string;
  readonly why: string;
  readonly warnings: readonly string[];
}

/**
 * One answer to « C’est pour quoi ? »: all that is known of it. The kit's supports say themselves which answers their
 * files belong to.
 */
export interface Use {
  readonly id: UseId;
  /** To be found at a glance. */
  readonly icon: LucideIcon;
  /**
   * Forms it may have, the best first; where a name does not fit one, the next is taken. One's own logo stays where it
   * may, and is never chosen for anybody.
   */
  readonly layouts: readonly string[];
  /** Inks it may have, the best first. */
  readonly inks: readonly string[];
  /** Badges that are made for it, before what the supports give. */
  readonly badges?: (shown: Shown) => readonly Wanted[];
  /** The one file to take, the best first. */
  readonly best: readonly FileQuery[];
  /** A picture of the badge to take meanwhile, where the file itself is refused. */
  readonly standIn?: { readonly wanted: Wanted; readonly best: readonly FileQuery[] };
  /** Files with a name of their own after « Télécharger »: those that are not the best have a button beside it. */
  readonly named?: readonly { readonly query: FileQuery; readonly take: Said }[];
  /** Files that are nothing without one another: they go in one archive. */
  readonly together?: FileQuery;
  readonly fields: readonly UseField[];
  readonly words: Said<UseWords>;
}

/** All that is made for a use. */
export const wantedFor = ({ id, badges, standIn }: Use, shown: Shown): readonly Wanted[] => [
  ...(badges?.(shown) ?? []),
  { use: id },
  ...(standIn ? [standIn.wanted] : []),
];
