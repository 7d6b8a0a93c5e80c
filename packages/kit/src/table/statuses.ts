import { brand } from '@coodyssee/logo/brand';
import { plainHeading } from './plain-heading.ts';

/** Words people use for a status, beside the table's own ids, slugs and labels. */
const words: Readonly<Record<string, string>> = {
  'en test': 'trial',
  test: 'trial',
  'contrat cape': 'trial',
  salariee: 'employee-f',
  salarie: 'employee-m',
  'salarie e': 'employee',
  'entrepreneur salarie': 'employee-m',
  'entrepreneure salariee': 'employee-f',
  cesa: 'employee',
  associee: 'associate-f',
  associe: 'associate-m',
  'associe e': 'associate',
  societaire: 'associate',
};

/**
 * The status a word means; nothing for a word that means none.
 *
 * @example statusFrom('Associée') // 'associate-f'
 */
export function statusFrom(text: string): string | undefined {
  const plain = plainHeading(text);
  const own = brand.statuses.find((status) =>
    [status.id, status.slug, status.label].map(plainHeading).includes(plain),
  );
  return own?.id ?? words[plain];
}

export const statusWords: readonly string[] = brand.statuses.map(({ slug }) => slug);
