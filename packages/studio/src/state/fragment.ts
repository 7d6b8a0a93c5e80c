import { emptyOrder, isInk, isLayout, isStatus, type StudioOrder } from './studio-order.ts';

/** What the page shows. */
type View = 'badge' | 'team' | 'pdf';

/** What the address says after `#`: nothing of it ever reaches a server. */
export interface Fragment {
  readonly order: StudioOrder;
  /** The support team's table and the reading of any PDF have their own views. */
  readonly view: View;
  readonly language: 'fr' | 'en';
}

/** A word of the address for each view but the first. */
const views = { badge: undefined, team: 'equipe', pdf: 'pdf' } as const satisfies Readonly<
  Record<View, string | undefined>
>;

const viewOf = (word: string | undefined): View =>
  (Object.keys(views) as View[]).find((view) => word && views[view] === word) ?? 'badge';

/** A word of the address for each text of a record: short, and never changed once links are out. */
const texts = {
  name: 'nom',
  trade: 'metier',
  town: 'commune',
  colour: 'couleur',
  person: 'personne',
  email: 'courriel',
  phone: 'tel',
  website: 'site',
} as const;

/** The same for what a poster announces. */
const posterTexts = { title: 'titre', date: 'date', place: 'lieu', text: 'texte' } as const;

/** A link longer than this was not written by the page, and is not read. */
const longest = 4000;

/**
 * Reads an address's fragment; what it does not know is left out, so that any link opens the page.
 * @example readFragment('#nom=Atelier%20Ubac&forme=seal').order.layout // 'seal'
 */
export function readFragment(hash: string): Fragment {
  const said = new URLSearchParams(hash.length > longest ? '' : hash.replace(/^#/, ''));
  const get = (key: string) => said.get(key)?.trim() || undefined;
  const record = readTexts(texts, get);
  const poster = readTexts(posterTexts, get);
  const [status, layout, ink, wording, use] = ['statut', 'forme', 'encre', 'mention', 'usage'].map(get);
  return {
    order: {
      ...emptyOrder,
      record: {
        name: '',
        ...record,
        ...(Object.keys(poster).length > 0 && { poster }),
        ...(status && isStatus(status) && { status }),
      },
      ...(layout && isLayout(layout) && { layout }),
      ...(ink && isInk(ink) && { ink }),
      ...((wording === 'long' || wording === 'short') && { wording }),
      ...(use && { use }),
    },
    view: viewOf(get('vue')),
    language: get('langue') === 'en' ? 'en' : 'fr',
  };
}

/** The texts that an address says, by the word of each. */
const readTexts = (words: Readonly<Record<string, string>>, get: (key: string) => string | undefined) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([field, key]) => {
      const value = get(key);
      return value ? [[field, value]] : [];
    }),
  );

/** The fragment that rebuilds the same page; empty for the page as it opens. */
export function writeFragment({ order, view, language }: Fragment): string {
  const { record, layout, ink, wording, use } = order;
  const entries: (readonly [string, string | undefined])[] = [
    ...Object.entries(texts).map(([field, key]) => [key, record[field as keyof typeof texts]] as const),
    ...Object.entries(posterTexts).map(
      ([part, key]) => [key, record.poster?.[part as keyof typeof posterTexts]] as const,
    ),
    ['statut', record.status],
    ['forme', layout === emptyOrder.layout ? undefined : layout],
    ['encre', ink === emptyOrder.ink ? undefined : ink],
    ['mention', wording],
    ['usage', use],
    ['vue', views[view]],
    ['langue', language === 'en' ? 'en' : undefined],
  ];
  const said = new URLSearchParams(entries.filter((entry): entry is [string, string] => Boolean(entry[1])));
  // a poster's long text is left out of a link rather than the whole page
  if (String(said).length >= longest) said.delete(posterTexts.text);
  return said.size > 0 ? `#${said}` : '';
}
