import type { KitNoticeCode } from '@coodyssee/kit';
import type { Notice, NoticeCode, Suggestion, SuggestionCode } from '@coodyssee/logo';
import { quoted, type SayNotice } from './details.ts';
import { drawingNotices } from './notices/drawing.ts';
import { kitNotices } from './notices/kit.ts';
import { ownLogoNotices } from './notices/own-logo.ts';
import { textNotices } from './notices/texts.ts';

/** The sentence of every notice. */
export const notices: Readonly<Record<NoticeCode | KitNoticeCode, SayNotice>> = {
  ...textNotices,
  ...drawingNotices,
  ...ownLogoNotices,
  ...kitNotices,
};

/** Why something is offered. */
export const suggestions: Readonly<Record<SuggestionCode, string>> = {
  ligature: 'In French, this word is written with “œ”.',
  'accented-capitals': 'In French, capitals keep their accents.',
  quotes: 'In French, one quotes between « and ».',
  'space-before-mark': 'In French, a thin space stands before ; ! and ?.',
  entity: 'This name holds a code of a web page, left from a copy and paste.',
};

/** A suggestion is told apart from a notice of the same code by what it proposes. */
const isSuggestion = (notice: Notice): notice is Suggestion => 'proposal' in notice;

export const saySuggestion = ({ code, proposal }: Suggestion): string => {
  const why = Object.hasOwn(suggestions, code) ? `${suggestions[code as SuggestionCode]} ` : '';
  return `${why}${quoted(proposal)}?`;
};

/** How a notice is said, if it is. */
const findNotice = (code: string): SayNotice | undefined =>
  Object.hasOwn(notices, code) ? notices[code as NoticeCode] : undefined;

export function sayNotice(notice: Notice): string {
  if (isSuggestion(notice)) return saySuggestion(notice);
  return findNotice(notice.code)?.(notice.details ?? {}) ?? `Something was adapted (${notice.code}).`;
}
