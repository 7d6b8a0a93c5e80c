import type { Notice } from '../errors.ts';
import { cleanText, type TextField } from '../type/clean.ts';
import { typesetFrench } from '../type/french.ts';
import { type Suggestion, suggestFrench } from '../type/suggest.ts';
import { sealTexts } from './seal.ts';
import { cooperative, type StatusId, statuses } from './wording.ts';

/** What a member says of themselves. */
export interface Member {
  /** Name of the activity, as the person types it. */
  readonly name: string;
  readonly trade?: string;
  /** Default `activity`, which is right for everybody. */
  readonly status?: StatusId;
}

/** A member's words, clean and typeset, with what was changed and what might be. */
export interface PreparedMember {
  readonly name: string;
  readonly trade?: string;
  readonly status: StatusId;
  readonly notices: readonly Notice[];
  /** Never applied: offered to the person. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Cleans and typesets a member's words.
 *
 * @throws IdentityError `empty-text`, `text-too-long`, `confusable`
 * @example prepareMember({ name: "L'Aiguille" }).name // 'L’Aiguille'
 */
export function prepareMember({ name, trade, status = 'activity' }: Member): PreparedMember {
  const parts = [prepareText(name, 'name'), ...(trade?.trim() ? [prepareText(trade, 'trade')] : [])] as const;
  const [first, second] = parts;
  return {
    name: first.text,
    ...(second && { trade: second.text }),
    status,
    notices: parts.flatMap((part) => part.notices),
    suggestions: parts.flatMap((part) => part.suggestions),
  };
}

/** One text of a member, clean and typeset. */
export interface PreparedText extends Pick<PreparedMember, 'notices' | 'suggestions'> {
  readonly text: string;
}

/**
 * Cleans and typesets one text of a member, whichever field it is from.
 *
 * @throws IdentityError `empty-text`, `text-too-long`, `confusable`
 * @example prepareText("L'Argentière", 'town').text // 'L’Argentière'
 */
export function prepareText(raw: string, field: TextField): PreparedText {
  const clean = cleanText(raw, { field });
  const french = typesetFrench(clean.text);
  const suggestions = suggestFrench(french.text);
  return { text: french.text, notices: [...clean.notices, ...french.notices], suggestions };
}

/**
 * Every text a typesetter must have loaded before a badge of this member is composed.
 *
 * @throws IdentityError as {@link prepareMember} does
 */
export function badgeTexts(member: Member): string[] {
  const { name, trade } = prepareMember(member);
  const endorsements = statuses.flatMap(({ long, short }) => [long, short, `${long} ${cooperative}`]);
  return [name, ...(trade ? [trade] : []), ...sealTexts({ name, ...(trade && { trade }) }), ...endorsements];
}
