import { IdentityError, type OwnLogoCode, type Refusal } from '../errors.ts';
import { type Budget, type Counted, limits } from './limits.ts';

const exportAgain =
  'Ouvrez-le dans votre logiciel de dessin et exportez-le de nouveau en SVG, ou demandez-le à la personne qui l’a dessiné.';

const table = {
  kind: {
    code: 'own-logo-kind',
    what: 'Ce fichier n’est ni un SVG, ni un PNG, ni un JPEG.',
    why: 'Seuls ces trois formats sont lus\u202F; c’est le contenu du fichier qui le dit, pas son nom.',
    fix: 'Exportez votre logo en SVG si vous le pouvez, sinon en PNG.',
  },
  broken: {
    code: 'own-logo-broken',
    what: 'Ce fichier est abîmé\u00A0: il ne se lit pas jusqu’au bout.',
    why: 'Un SVG est un texte bien formé\u202F; celui-ci ne l’est pas.',
    fix: exportAgain,
  },
  pixels: {
    code: 'own-logo-broken',
    what: 'Cette image est abîmée\u00A0: ses pixels ne remplissent pas ses mesures.',
    why: 'Une image a autant de pixels que sa largeur multipliée par sa hauteur.',
    fix: 'Ouvrez-la dans un logiciel de dessin et enregistrez-la de nouveau en PNG.',
  },
  unsafe: {
    code: 'own-logo-unsafe',
    what: 'Ce SVG contient des abréviations (entités) qui s’emboîtent ou qui appellent un autre fichier.',
    why: 'Elles peuvent faire grossir un petit fichier sans fin, ou lire d’autres fichiers\u202F; les abréviations simples, elles, sont lues.',
    fix: exportAgain,
  },
  entity: {
    code: 'own-logo-broken',
    what: 'Ce fichier emploie une abréviation qu’il ne définit pas, comme &nbsp; ou &eacute;.',
    why: 'Ces abréviations sont celles des pages web\u202F; un SVG ne les connaît pas, et un navigateur refuse aussi ce fichier.',
    fix: 'Remplacez l’abréviation par la lettre elle-même, ou exportez le dessin de nouveau en SVG.',
  },
  bytes: {
    code: 'own-logo-too-large',
    what: 'Ce fichier est trop lourd pour un logo.',
    why: 'Un SVG de plus de 2\u00A0Mo contient autre chose que des tracés\u00A0: des photos, des calques cachés.',
    fix: 'Exportez le logo seul, sans les calques ni les images qui l’entourent.',
  },
  elements: {
    code: 'own-logo-too-large',
    what: 'Ce dessin a trop d’éléments pour un logo.',
    why: 'Au-delà de 20\u202F000 éléments, répétitions comprises, la page ne répondrait plus.',
    fix: 'Exportez le logo seul, ou simplifiez le dessin.',
  },
  commands: {
    code: 'own-logo-too-large',
    what: 'Les tracés de ce dessin ont trop de points pour un logo.',
    why: 'Au-delà de 100\u202F000 points, la page ne répondrait plus, et aucune découpe ne suivrait.',
    fix: 'Simplifiez les tracés dans votre logiciel de dessin, puis exportez de nouveau.',
  },
  layers: {
    code: 'own-logo-too-large',
    what: 'Ce dessin empile trop de formes les unes sur les autres.',
    why: 'Recouvert plus de 400 fois, il demande plus de calcul qu’aucun logo, et la page ne répondrait plus.',
    fix: 'Supprimez les calques et les formes cachés, puis exportez de nouveau.',
  },
  hatching: {
    code: 'own-logo-too-large',
    what: 'Ce dessin est fait de hachures ou d’un grain trop serrés pour un logo.',
    why: 'Ses traits se suivent par milliers\u202F: la page ne répondrait plus, et aucune découpe ne les suivrait.',
    fix: 'Remplacez les hachures par un aplat ou par quelques traits, puis exportez de nouveau.',
  },
  cuts: {
    code: 'own-logo-clip',
    what: 'Les découpes et les transparences de ce dessin se croisent trop souvent.',
    why: 'Chaque croisement se calcule\u202F: avec des hachures ou un grain, la page ne répondrait plus.',
    fix: 'Aplatissez la transparence et appliquez les masques dans votre logiciel de dessin, puis exportez de nouveau.',
  },
  selectors: {
    code: 'own-logo-too-large',
    what: 'La feuille de style de ce dessin est trop lourde.',
    why: 'Ses règles demandent plus de comparaisons qu’aucun logo, et la page ne répondrait plus.',
    fix: 'Exportez de nouveau en SVG avec les couleurs dans les attributs (Illustrator\u00A0: Attributs de présentation).',
  },
  depth: {
    code: 'own-logo-too-large',
    what: 'Ce dessin a trop de groupes les uns dans les autres.',
    why: 'Au-delà de 100 niveaux, il ne vient plus d’un logiciel de dessin.',
    fix: 'Dégroupez le dessin, puis exportez-le de nouveau.',
  },
  uses: {
    code: 'own-logo-too-large',
    what: 'Ce dessin se répète lui-même trop souvent.',
    why: 'Des éléments qui s’appellent les uns les autres plus de 8 fois grossissent sans fin.',
    fix: 'Convertissez les symboles ou les clones en tracés, puis exportez de nouveau.',
  },
  picture: {
    code: 'own-logo-too-large',
    what: 'Cette image est trop grande.',
    why: 'Au-delà de 64 millions de pixels, la mémoire d’un ordinateur ordinaire ne suffit pas.',
    fix: 'Réduisez-la à 2400 pixels de large\u202F: c’est assez pour tout ce qu’on imprime.',
  },
  small: {
    code: 'own-logo-too-small',
    what: 'Cette image est trop petite.',
    why: 'Sous 64 pixels, un logo n’est net nulle part, même sur un écran.',
    fix: 'Retrouvez le fichier d’origine, en SVG si possible, ou une image d’au moins 600 pixels.',
  },
  empty: {
    code: 'own-logo-empty',
    what: 'Ce fichier ne montre rien.',
    why: 'Tout y est transparent, caché, ou d’un genre qui n’est pas repris.',
    fix: 'Vérifiez que le logo est visible dans le fichier, puis exportez-le de nouveau.',
  },
  onlyImage: {
    code: 'own-logo-empty',
    what: 'Ce SVG ne contient qu’une image, aucun tracé.',
    why: 'Une image cachée dans un SVG reste une image\u00A0: elle n’est pas plus nette, et n’est pas reprise.',
    fix: 'Donnez l’image elle-même, en PNG ou en JPEG.',
  },
  text: {
    code: 'own-logo-text',
    what: 'Ce logo contient du texte qui n’est pas vectorisé.',
    why: 'Sans la police de caractères, ce texte changerait de dessin d’un ordinateur à l’autre.',
    fix: 'Vectorisez les textes (Illustrator\u00A0: Texte, Vectoriser\u202F; Inkscape\u00A0: Chemin, Objet en chemin), puis exportez de nouveau.',
  },
} as const satisfies Record<string, Refusal & { readonly code: OwnLogoCode }>;

/** A logo that is not taken, and why. */
export function refused(
  reason: keyof typeof table,
  details: Readonly<Record<string, unknown>> = {},
): IdentityError {
  const { code, ...sentences } = table[reason];
  return new IdentityError(code, sentences, { reason, ...details });
}

/** Counts up to the limits, then refuses. */
export function createBudget(): Budget {
  const spent: Record<Counted, number> = { elements: 0, commands: 0, cuts: 0, selectors: 0 };
  return {
    spend: (what, count = 1) => {
      spent[what] += count;
      if (spent[what] > limits[what]) throw refused(what, { limit: limits[what] });
    },
  };
}
