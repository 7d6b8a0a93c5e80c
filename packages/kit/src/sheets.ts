/** What is not one member's kit: everybody in one drawing, a glass, name badges, sheets of labels, and the files of any sheet. Works in a browser too. */
export { checkRecord } from './record/check-record.ts';
export { createSettings, parseSettings } from './record/create-settings.ts';
export { kitTexts } from './record/kit-texts.ts';
export type { MemberRecord } from './record/member-record.ts';
export { type CordeeOrder, cordeeFiles } from './supports/cordee/cordee-files.ts';
export { everybodyOf, everybodyTexts, usualTitle } from './supports/cordee/everybody.ts';
export { nameFile } from './supports/define-support.ts';
export { glass } from './supports/glass/glass.ts';
export { type GlassOptions, glassDraft, glassSheet } from './supports/glass/glass-sheet.ts';
export { labelSheet } from './supports/labels/label-sheet.ts';
export { testSheet } from './supports/labels/test-sheet.ts';
export { groupSigns } from './supports/name-badges/group-signs.ts';
export { drawGroups, type GroupOptions } from './supports/name-badges/groups.ts';
export {
  nameBadgeSheets,
  nameBadgeTexts,
  type Participant,
} from './supports/name-badges/name-badge-sheets.ts';
export { posters } from './supports/poster/posters.ts';
export { drawnFile, officeFile, pressFile } from './supports/press-files.ts';
export type { KitFile, Made, PosterPhoto } from './supports/support.ts';
