import { badgeSupports } from './badges.ts';
import { mailSignature } from './mail/signature.ts';
import { officeSupports } from './office/office-supports.ts';
import type { Support } from './support.ts';

/** Everything a kit may hold, in the order its reader meets it on each shelf. */
export const supports: readonly Support[] = [...badgeSupports, mailSignature, ...officeSupports];
