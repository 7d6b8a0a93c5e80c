import type { MemberRecord } from '@coodyssee/kit';
import type { BadgeLayout, InkSet } from '@coodyssee/logo';
import type { StudioOrder } from '../state/studio-order.ts';
import type { Wanted } from '../workshop/maker.ts';

/** What of the order decides which badge is written. */
export type Shown = Pick<StudioOrder, 'layout' | 'ink'>;

/** Facts of a record that some files carry and no badge does. */
export type UseField = keyof Pick<MemberRecord, 'trade' | 'town' | 'person' | 'phone' | 'email' | 'website'>;

/** One answer to « C’est pour quoi ? ». Its words stand in words/fr/uses.ts under its id. */
export interface Use {
  /** Stands in the address: never changed once links are out. */
  readonly id: string;
  /** Forms it may have, the best first; where a name does not fit one, the next is taken. */
  readonly layouts: readonly BadgeLayout[];
  /** Inks it may have, the best first. */
  readonly inks: readonly InkSet[];
  /** What is made for it; later ones stand in where an earlier one is refused. None: the whole kit. */
  readonly wanted: (shown: Shown) => readonly Wanted[];
  /** Ends of the path of the one file to take, the best first. */
  readonly best: readonly RegExp[];
  /** Paths that are nothing without one another: they go in one archive. */
  readonly together?: RegExp;
  readonly fields: readonly UseField[];
}

const support = (id: string): Wanted => ({ support: id });
const contact = ['person', 'phone', 'email', 'website'] as const satisfies readonly UseField[];
const anyForm = ['band', 'seal', 'compact'] as const;
const onScreen = ['colour', 'dark', 'reversed', 'black', 'white', 'member'] as const;

/** The badge as it is shown, or in a use's own form and inks where the shown ones do not suit it. */
const shownBadge = (
  { layout, ink }: Shown,
  inks: readonly InkSet[],
): { layouts: [BadgeLayout]; inks: [InkSet] } => ({
  layouts: [layout === 'beside' ? 'band' : layout],
  inks: [inks.includes(ink) ? ink : (inks[0] ?? 'colour')],
});

const pictures = (shown: Shown, widthsPx: readonly number[]): Wanted => ({
  shelf: '1-ecran',
  badges: { ...shownBadge(shown, onScreen), formats: [{ format: 'png', widthsPx }, { format: 'svg' }] },
});

const cut = ['black'] as const;

/** In the order a person looks for them: what everybody needs first, then what is made, then what others make. */
export const uses = [
  {
    id: 'site',
    layouts: anyForm,
    inks: onScreen,
    wanted: (shown) => [pictures(shown, [800])],
    best: [/_\d+px\.png$/],
    fields: [],
  },
  {
    id: 'signature',
    layouts: ['compact'],
    inks: ['colour'],
    wanted: () => [
      support('mail-signature'),
      {
        shelf: '3-bureau',
        badges: {
          layouts: ['compact'],
          inks: ['colour'],
          formats: [{ format: 'png', widthsPx: [320] }],
        },
      },
    ],
    best: [/_signature\.html$/, /_320px\.png$/],
    together: /\/signature\//,
    fields: contact,
  },
  {
    id: 'documents',
    layouts: ['band', 'compact'],
    inks: ['colour'],
    wanted: () => [support('quote'), support('invoice'), support('letter'), support('badge-office')],
    best: [/_devis\.docx$/, /_badge-bandeau_couleur_90mm\.png$/, /_couleur_90mm\.png$/],
    fields: contact,
  },
  {
    id: 'carte',
    layouts: ['band', 'compact'],
    inks: ['colour'],
    wanted: () => [support('carte-de-visite')],
    best: [/_carte_impression\.pdf$/],
    fields: contact,
  },
  {
    id: 'reseaux',
    layouts: ['compact'],
    inks: ['colour'],
    wanted: () => [support('portraits'), support('covers')],
    best: [/_portrait-symbole_1024px\.png$/],
    fields: [],
  },
  {
    id: 'canva',
    layouts: anyForm,
    inks: onScreen,
    wanted: (shown) => [pictures(shown, [800])],
    best: [/@2x\.png$/],
    fields: [],
  },
  {
    id: 'autocollant',
    layouts: ['seal', 'band', 'compact'],
    inks: ['colour'],
    wanted: () => [support('autocollants')],
    best: [
      /_autocollant-rond_.*_impression\.pdf$/,
      /_autocollant-sceau_.*_impression\.pdf$/,
      /_impression\.pdf$/,
    ],
    fields: [],
  },
  {
    id: 'tampon',
    layouts: ['seal', 'band', 'compact'],
    inks: ['line'],
    wanted: () => [support('tampon')],
    best: [/_tampon_sceau_.*_impression\.pdf$/, /_impression\.pdf$/],
    fields: [],
  },
  {
    id: 'vitrine',
    layouts: ['seal', 'band', 'compact'],
    inks: cut,
    wanted: (shown) => [
      {
        shelf: '2-imprimeur',
        badges: { ...shownBadge(shown, cut), formats: [{ format: 'print' }, { format: 'svg' }] },
      },
    ],
    best: [/_impression\.pdf$/],
    fields: [],
  },
  {
    id: 'broderie',
    layouts: ['compact'],
    inks: ['line'],
    wanted: () => [support('broderie')],
    best: [/_broderie_logo_.*_impression\.pdf$/, /_impression\.pdf$/],
    fields: [],
  },
  {
    id: 'gravure',
    layouts: ['seal', 'band', 'compact'],
    inks: ['line'],
    wanted: () => [support('gravure-laser'), support('marquage-a-chaud')],
    best: [/_gravure-laser_sceau_.*\.svg$/, /_gravure-laser_.*\.svg$/],
    fields: [],
  },
  {
    id: 'imprimeur',
    layouts: anyForm,
    inks: onScreen,
    wanted: (shown) => [
      {
        shelf: '2-imprimeur',
        badges: { ...shownBadge(shown, onScreen), formats: [{ format: 'print' }, { format: 'svg' }] },
      },
      support('notice'),
    ],
    best: [/_impression\.pdf$/],
    fields: [],
  },
  { id: 'kit', layouts: anyForm, inks: onScreen, wanted: () => [], best: [], fields: contact },
] as const satisfies readonly Use[];

export type UseId = (typeof uses)[number]['id'];

/** The use of that id; nothing for an id that no use has, as in an old link. */
export const findUse = (id: string | undefined): (Use & { readonly id: UseId }) | undefined =>
  uses.find((use) => use.id === id);
