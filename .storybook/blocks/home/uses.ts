import type { InkSetId, LayoutId, LogoId } from '@coodyssee/logo';
import type { LogoFile } from '../files/logo-files.ts';

/** Where a drawing is put to use, and the file that is made for it. */
export interface Use {
  /** What a person is preparing. */
  readonly where: string;
  /** What to mind, in one sentence. */
  readonly mind: string;
  readonly logo: LogoFile;
  /** The badge that a member takes in the same place. */
  readonly badge: { readonly layout: LayoutId; readonly ink: InkSetId };
}

const logo = (variant: LogoId, ink: InkSetId, ending: LogoFile['ending']): LogoFile => ({
  variant,
  ink,
  ending,
});
const band = (ink: InkSetId = 'colour') => ({ layout: 'band', ink }) as const;
const seal = (ink: InkSetId = 'colour') => ({ layout: 'seal', ink }) as const;
const compact = (ink: InkSetId = 'colour') => ({ layout: 'compact', ink }) as const;

export const uses: readonly Use[] = [
  {
    where: 'Un site',
    mind: 'Le SVG reste net à toutes les tailles.',
    logo: logo('horizontal', 'colour', '.svg'),
    badge: band(),
  },
  {
    where: 'Un mail, une signature',
    mind: 'Les messageries refusent le SVG\u00A0: prenez le PNG.',
    logo: logo('horizontal', 'colour', '.png'),
    badge: band(),
  },
  {
    where: 'Un devis, une facture',
    mind: 'Le PNG entre partout, dans Word comme dans LibreOffice.',
    logo: logo('horizontal', 'colour', '.png'),
    badge: band(),
  },
  {
    where: 'Une carte de visite',
    mind: 'L’imprimeur reçoit les encres, pas les couleurs d’un écran.',
    logo: logo('symbol', 'colour', '_impression.pdf'),
    badge: band(),
  },
  {
    where: 'Une affiche, un dépliant',
    mind: 'La version verticale tient dans une colonne.',
    logo: logo('vertical', 'colour', '_impression.pdf'),
    badge: seal(),
  },
  {
    where: 'Un premier contact',
    mind: 'Le descriptif dit qui nous sommes à qui ne nous connaît pas.',
    logo: logo('descriptor', 'colour', '_impression.pdf'),
    badge: band(),
  },
  {
    where: 'Un tampon, une gravure, une broderie',
    mind: 'Un dessin au trait, fait pour l’outil, et non un gris.',
    logo: logo('symbol', 'line', '_impression.pdf'),
    badge: seal('line'),
  },
  {
    where: 'Une vitrine',
    mind: 'Blanc, en une seule découpe de film adhésif.',
    logo: logo('vertical', 'white', '.pdf'),
    badge: seal('white'),
  },
  {
    where: 'Un textile clair',
    mind: 'Une encre suffit\u202F; pas de trame.',
    logo: logo('vertical', 'black', '_impression.pdf'),
    badge: seal('black'),
  },
  {
    where: 'Un fond sombre',
    mind: 'Le nom passe au blanc, le disque reste orange.',
    logo: logo('horizontal', 'dark', '.svg'),
    badge: band('dark'),
  },
  {
    where: 'Un aplat orange',
    mind: 'Tout en blanc\u202F; le fond fait partie du fichier.',
    logo: logo('horizontal', 'reversed', '.svg'),
    badge: band('reversed'),
  },
  {
    where: 'Les réseaux, une photo de profil',
    mind: 'Le symbole seul\u00A0: le nom est déjà écrit à côté.',
    logo: logo('symbol', 'colour', '.png'),
    badge: seal(),
  },
  {
    where: 'Un très petit emploi',
    mind: 'Le même dessin, plus gras, sur la grille des pixels.',
    logo: logo('symbol-small', 'colour', '.svg'),
    badge: compact(),
  },
];
