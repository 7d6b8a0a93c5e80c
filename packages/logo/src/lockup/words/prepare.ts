import type { Notice } from '../../errors.ts';
import { cleanText, type TextField } from '../../type/clean.ts';
import { typesetFrench } from '../../type/french.ts';
import { type Suggestion, suggestFrench } from '../../type/suggest.ts';
import type { Brand } from '../brand.ts';
import { endorsementText } from './endorsement.ts';

/** What a member says of themselves. */
export interface Member {
  /** Name of the activity, as the person types it. */
  readonly name: string;
  readonly trade?: string;
  /** Id of a status of the brand; default: its first, which is right for everybody. */
  readonly status?: string;
}

/** A member's words, clean and typeset, with what was changed and what might be. */
export interface PreparedMember {
  readonly name: string;
  readonly trade?: string;
  readonly status: string;
  readonly notices: readonly Notice[];
  /** Never applied: offered to the person. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Cleans and typesets a member's words.
 *
 * @throws IdentityError `empty-text`, `text-too-long`, `confusable`
 * @example prepareMember(brand, { name: "L'Aiguille" }).name // 'L’Aiguille'
 */
export function prepareMember(
  brand: Brand,
  { name, trade, status = brand.statuses[0].id }: Member,
): PreparedMember {
  const parts = [
    prepareText(brand, name, 'name'),
    ...(trade?.trim() ? [prepareText(brand, trade, 'trade')] : []),
  ] as const;
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
 * @example prepareText(brand, "L'Argentière", 'town').text // 'L’Argentière'
 */
export function prepareText(
  brand: Pick<Brand, 'guards' | 'spellings'>,
  raw: string,
  field: TextField,
): PreparedText {
  const clean = cleanText(raw, { field, guards: brand.guards });
  const french = typesetFrench(clean.text);
  const suggestions = suggestFrench(french.text, brand.spellings);
  return { text: french.text, notices: [...clean.notices, ...french.notices], suggestions };
}

/**
 * Every text a typesetter must have loaded before a badge of this member is composed, in any layout of the brand.
 *
 * @throws IdentityError as {@link prepareMember} does
 */
export function badgeTexts(brand: Brand, member: Member): string[] {
  const words = prepareMember(brand, member);
  const { name, trade } = words;
  const { statuses, layouts } = brand;
  const endorsements = statuses.flatMap(({ id, long, short }) => [
    long,
    short,
    endorsementText(brand, id, 'full'),
  ]);
  return [
    name,
    ...(trade ? [trade] : []),
    ...layouts.flatMap(({ texts }) => texts?.(words, brand) ?? []),
    ...endorsements,
  ];
}
