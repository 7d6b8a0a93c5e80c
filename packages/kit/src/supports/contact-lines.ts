import type { MemberRecord } from '../record/member-record.ts';
import { shownWebsite } from '../record/website.ts';

/** What there is of telephone, e-mail and site, as people read them; nothing stands in for what is not given. */
export const contactLines = ({ phone, email, website }: MemberRecord): readonly string[] =>
  [phone, email, website && shownWebsite(website)].flatMap((text) => (text ? [text] : []));
