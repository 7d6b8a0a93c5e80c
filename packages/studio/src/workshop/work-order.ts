import type { MemberRecord } from '@coodyssee/kit';
import type { Wording } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { StudioOrder } from '../state/studio-order.ts';
import { facesAddress } from '../workers/faces.ts';

/** What a worker needs to make files: plain data, so that it may cross to another thread. */
export interface WorkOrder {
  /** As the person typed it. */
  readonly record: MemberRecord;
  /** Name of the files, where a table keeps those of its members apart; otherwise the name gives it. */
  readonly slug?: string;
  /** The cooperative's settings as text; empty for what is usual. */
  readonly settings: string;
  readonly wording?: Wording;
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
  /** Address of the folder of typefaces. */
  readonly faces: string;
}

/** What lies beside the page's own address. */
interface Surroundings extends Pick<WorkOrder, 'settings' | 'ownLogo'> {}

/** The order that the page shows, as a worker takes it. */
export const workOrderOf = (
  { record, wording }: StudioOrder,
  { settings, ownLogo }: Surroundings,
): WorkOrder => ({
  record,
  settings,
  ...(wording && { wording }),
  ...(ownLogo && { ownLogo }),
  faces: facesAddress(),
});
