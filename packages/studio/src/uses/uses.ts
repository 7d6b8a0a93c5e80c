import type { Use, UseField } from './use.ts';
import { cutOut, pictures, printed, shownBadge, small, support } from './wanted.ts';

const contact = ['person', 'phone', 'email', 'website'] as const satisfies readonly UseField[];
const anyForm = ['band', 'seal', 'compact', 'beside'] as const;
const sealFirst = ['seal', 'band', 'compact'] as const;
const onScreen = ['colour', 'dark', 'reversed', 'black', 'white', 'member'] as const;
const cut = ['black'] as const;

/** In the order a person looks for them: what everybody needs first, then what is made, then what others make. */
export const uses = [
  {
    id: 'site',
    layouts: anyForm,
    inks: onScreen,
    wanted: (shown) => shownBadge(shown, pictures, onScreen),
    best: [/_\d+px\.png$/],
    fields: [],
  },
  {
    id: 'signature',
    layouts: ['compact'],
    inks: ['colour'],
    wanted: () => [support('mail-signature'), small],
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
    wanted: (shown) => shownBadge(shown, pictures, onScreen),
    best: [/@2x\.png$/],
    fields: [],
  },
  {
    id: 'autocollant',
    layouts: sealFirst,
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
    layouts: sealFirst,
    inks: ['line'],
    wanted: () => [support('tampon')],
    best: [/_tampon_sceau_.*_impression\.pdf$/, /_impression\.pdf$/],
    fields: [],
  },
  {
    id: 'vitrine',
    layouts: sealFirst,
    inks: cut,
    wanted: (shown) => shownBadge(shown, cutOut, cut),
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
    layouts: sealFirst,
    inks: ['line'],
    wanted: () => [support('gravure-laser'), support('marquage-a-chaud')],
    best: [/_gravure-laser_sceau_.*\.svg$/, /_gravure-laser_.*\.svg$/],
    fields: [],
  },
  {
    id: 'imprimeur',
    layouts: anyForm,
    inks: onScreen,
    wanted: (shown) => [...shownBadge(shown, printed, onScreen), support('notice')],
    best: [/_impression\.pdf$/],
    fields: [],
  },
  { id: 'kit', layouts: anyForm, inks: onScreen, wanted: () => [], best: [], fields: contact },
] as const satisfies readonly Use[];

export type UseId = (typeof uses)[number]['id'];

/** The use of that id; nothing for an id that no use has, as in an old link. */
export const findUse = (id: string | undefined): (Use & { readonly id: UseId }) | undefined =>
  uses.find((use) => use.id === id);
