import { CodedError } from '../errors.ts';

/** Why a kit, or one support of it, is not made; programs switch on these. */
export type KitErrorCode =
  /** The settings file is not JSON, or a setting has the wrong form. */
  | 'bad-settings'
  /** A setting nobody knows, with the nearest known one. */
  | 'unknown-setting'
  /** A legal fact the support must carry is empty in the settings. */
  | 'missing-legal'
  /** A value of the record cannot be read: a date, a status, a colour. */
  | 'bad-record'
  /** The support needs something the record does not say. */
  | 'missing-record'
  /** The words do not fit on the support. */
  | 'does-not-fit';

/** Stable codes of what a person must know of a record, a table or a kit. */
export type KitNoticeCode =
  | 'bad-email'
  | 'bad-phone'
  | 'bad-website'
  | 'account-for-site'
  | 'unchecked-siret'
  | 'lost-zero'
  | 'formula-text'
  | 'empty-word'
  | 'link-read'
  | 'unread-column'
  | 'untitled-column'
  | 'hidden-column'
  | 'hidden-rows'
  | 'merged-cells'
  | 'other-sheets'
  | 'guessed-encoding'
  | 'unnamed-rows'
  | 'repaired-names'
  | 'design-left-out'
  | 'variant-left-out'
  | 'mark-enlarged'
  | 'name-left-out'
  | 'no-legal-line'
  | 'no-contact'
  | 'funder-strip-missing'
  | 'placeholder-left-out'
  | 'poster-untitled';

/** What a kit throws on what a person wrote or left out. */
export class KitError extends CodedError<KitErrorCode> {}
