import { shortHash } from './short-hash.ts';

const longest = 60;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const spelled: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  '&': ' et ',
};

/** Names Windows keeps for its devices, whatever the extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const unparted = new RegExp(`[${Object.keys(spelled).join('')}]`, 'gu');

function toAscii(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(unparted, (letter) => spelled[letter] ?? letter)
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function shorten(slug: string, name: string): string {
  if (slug.length <= longest) return slug;
  const tail = `-${shortHash(name)}`;
  return slug.slice(0, longest - tail.length).replace(/-$/, '') + tail;
}

/**
 * The name as a file or folder may carry it everywhere: lower-case ASCII letters, digits and single
 * hyphens, 60 characters at most, never empty, never a device of Windows.
 * A name with no Latin letter or digit becomes `activite-` and a short hash of itself.
 *
 * @example slugOf('L’Œuf & la Poule') // 'l-oeuf-et-la-poule'
 */
export function slugOf(name: string): string {
  const slug = toAscii(name);
  if (slug === '') return `activite-${shortHash(name)}`;
  return devices.test(slug) ? `activite-${slug}` : shorten(slug, name);
}

/**
 * One slug per name, in the same order; names that differ but share a slug each get a short hash of
 * themselves, so that the result does not depend on their order.
 *
 * @example distinctSlugs(['Été', 'Ete', 'Ô']) // ['ete-<hash>', 'ete-<other hash>', 'o']
 */
export function distinctSlugs(names: readonly string[]): readonly string[] {
  const slugs = names.map(slugOf);
  const sharing = new Map<string, Set<string>>();
  for (const [at, name] of names.entries()) {
    const slug = slugs[at] as string;
    sharing.set(slug, (sharing.get(slug) ?? new Set()).add(name.normalize('NFC')));
  }
  return slugs.map((slug, at) =>
    (sharing.get(slug)?.size ?? 0) > 1 ? `${slug}-${shortHash(names[at] as string)}` : slug,
  );
}
