/** All of it works in a browser too. A kit: every support that can be made for one member. */
export { type AssembleOptions, assembleKit } from './assembly/assemble-kit.ts';
export { joinKit, type Kit } from './assembly/join-kit.ts';
export type { RefusedSupport } from './assembly/kit-contents.ts';
export { type KitPart, makePart } from './assembly/make-part.ts';
export { withPrinterNotes } from './assembly/printer-notes.ts';
export { shelfWords } from './assembly/shelf-words.ts';
/** What a file of a kit is, and how one finds it by that. */
export {
  type ColourSpace,
  type FileFacts,
  type FileQuery,
  type FileSize,
  firstFound,
  isLike,
} from './naming/file-facts.ts';
export type { FileSlug } from './naming/file-name.ts';
export type { FileFormat, FormatId } from './naming/formats.ts';
export type { Digest, Programs } from './packing/manifest.ts';
export { type KitToPack, type PackOptions, packKit } from './packing/pack-kit.ts';
export { packZip } from './packing/pack-zip.ts';
export { type PackedFile, packed } from './packing/packed-file.ts';
export { sha256 } from './packing/sha256.ts';
/** A member's record and the cooperative's settings, checked at the door. */
export {
  type CheckedMember,
  type CheckedRecord,
  type CheckOptions,
  checkRecord,
} from './record/check-record.ts';
export {
  createSettings,
  parseSettings,
  type SettingsInput,
  settingsNotices,
} from './record/create-settings.ts';
export { KitError, type KitErrorCode, type KitNoticeCode } from './record/kit-error.ts';
export { kitTexts } from './record/kit-texts.ts';
export { type MemberRecord, recordColumns } from './record/member-record.ts';
export type { PosterText } from './record/poster-text.ts';
export type { FundedProject, Insurance, LegalIdentity, PrintSettings, Settings } from './record/settings.ts';
export type { BadgeFormat, BadgeSet } from './supports/badges/badge-files.ts';
export { badgeSupport } from './supports/badges/badges.ts';
export { supports } from './supports/catalogue.ts';
export { defineSupport, type SupportDefinition } from './supports/define-support.ts';
export { type FunderStripOptions, funderStrip } from './supports/funders/funder-strip.ts';
export { type NetworkStripOptions, networkStrip } from './supports/funders/network-strip.ts';
export { type GlassOptions, glassSheet } from './supports/glass/glass-sheet.ts';
export { type Drift, type LabelFormat, labelFormats } from './supports/labels/label-formats.ts';
export { type LabelSheet, labelSheet } from './supports/labels/label-sheet.ts';
export { testSheet } from './supports/labels/test-sheet.ts';
export { drawGroups, type GroupOptions } from './supports/name-badges/groups.ts';
export {
  type NameBadgeOptions,
  nameBadgeSheets,
  nameBadgeTexts,
  type Participant,
} from './supports/name-badges/name-badge-sheets.ts';
export { type PosterFormat, posterFormats } from './supports/poster/poster-format.ts';
export { posterSheet } from './supports/poster/poster-sheet.ts';
export {
  type FileWords,
  type Guide,
  type KitFile,
  type KitOrder,
  type Made,
  type PlainFile,
  type Shelf,
  type Support,
  type SupportWords,
  shelves,
} from './supports/support.ts';
export { type UseId, useIds } from './supports/use-ids.ts';
export { fr } from './words/fr.ts';
export { frenchSize } from './words/french-size.ts';
export type { Language, Said } from './words/language.ts';
export { distinctSlugs, slugOf } from './words/slug.ts';
