import type { MemberRecord } from '@coodyssee/kit';
import { prepareMember, prepareText } from '@coodyssee/logo';
import { brand } from '../brand.ts';

/** An address or a number without what nobody sees: soft hyphens, marks of direction, accents apart from their letter. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/**
 * A record as the badge and the kit will write it: what a scene sets has the letters whose faces were loaded.
 *
 * @throws IdentityError for words that cannot be drawn
 */
export function cleanRecord(record: MemberRecord): MemberRecord {
  const { name, trade } = prepareMember(brand, record);
  const words = (['person', 'town'] as const).flatMap((field) => {
    const raw = record[field]?.trim();
    return raw ? [[field, prepareText(brand, raw, field).text]] : [];
  });
  const contacts = (['email', 'phone', 'website'] as const).flatMap((field) => {
    const raw = record[field];
    return raw ? [[field, plain(raw)]] : [];
  });
  return { ...record, name, ...(trade && { trade }), ...Object.fromEntries([...words, ...contacts]) };
}
