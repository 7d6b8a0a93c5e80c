import type { MemberRecord } from '../../record/member-record.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';

/** The signature for a message without pictures, under the two hyphens by which mail programs know one. */
export function signatureText(
  member: MemberRecord,
  endorsement: string,
  mentions: readonly string[],
): string {
  const lines = [
    '-- ',
    ...(member.person ? [member.person] : []),
    member.name,
    tradeLine(member),
    ...contactsOf(member).map(({ text }) => text),
    '',
    endorsement,
    ...mentions,
  ];
  return `${lines.filter((line) => line !== undefined).join('\r\n')}\r\n`;
}
