import { badgeTexts } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { CheckedMember } from './check-record.ts';
import type { Settings } from './settings.ts';
import { shownWebsite } from './website.ts';

/** Every text in an object, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What the project's sentences set beside a member's words, where a sign may be drawn in the face of the word. */
const signs = ' ·,;:.!?’«»()-–—/&0123456789';

/**
 * Every text a typesetter must have loaded before a kit is assembled; the project's own words, in French, are
 * always there.
 *
 * @throws IdentityError for a name or a trade that cannot be set
 * @example await loadTypesetter(kitTexts(record, settings), readFace)
 */
export function kitTexts(record: CheckedMember, settings: Settings): readonly string[] {
  const { name, trade, website, ...others } = record;
  const beside = [name, trade, record.person, record.town].flatMap((words) => (words ? [words + signs] : []));
  const site = website ? [website, shownWebsite(website)] : [];
  return [
    ...badgeTexts(brand, { name, ...(trade && { trade }) }),
    ...site,
    ...beside,
    ...textsIn(others),
    ...textsIn(settings),
  ];
}
