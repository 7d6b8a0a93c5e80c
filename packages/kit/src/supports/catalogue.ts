import { badgeSupports } from './badges/badges.ts';
import { mailSignature } from './mail/signature.ts';
import { memberSheets } from './member-sheet/member-sheet-support.ts';
import { noticeSupport } from './notice/notice-support.ts';
import { officeSupports } from './office/office-supports.ts';
import { printedSupports } from './printed-supports.ts';
import { coverPictures, portraits } from './social/social-supports.ts';
import type { Support } from './support.ts';

/** Everything a kit may hold, in the order its reader meets it on each shelf. */
export const supports: readonly Support[] = [
  ...badgeSupports,
  ...memberSheets,
  noticeSupport,
  ...printedSupports,
  mailSignature,
  ...officeSupports,
  portraits,
  coverPictures,
];
