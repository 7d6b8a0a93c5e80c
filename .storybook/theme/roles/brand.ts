const drawn = {
  decorative: 'Vrai quand le nom est écrit à côté\u00a0: le dessin est tu au lecteur d’écran.',
  ink: '`auto` suit le jour et la nuit\u202f; `colour` pour les fonds clairs, `dark` pour les sombres, `reversed` sur l’orange\u202f; `black`, `white` et `current` sont en une encre.',
  title: 'Ce qui est lu à la place du dessin, en français. Dans un lien, dites où il mène.',
  variant: 'Le dessin\u00a0: symbole, nom, horizontal, vertical…',
  width:
    'Largeur en px. Sous son minimum, le logo cède la place au dessin plus simple, à la même largeur. Sans elle, il remplit son cadre et le suit.',
} as const;

/** The same words for each of these components. */
const forEach = (components: readonly string[]) =>
  Object.fromEntries(
    components.flatMap((component) =>
      Object.entries(drawn).map(([name, words]) => [`${component}.${name}`, words] as const),
    ),
  );

/** What a property is for, in French: the logo, the badges, a member's sign. */
export const ofBrand: Readonly<Record<string, string>> = {
  ...forEach(['Logo', 'LineLogo', 'LogoWithDescriptor']),
  'Badge.decorative': drawn.decorative,
  'Badge.artwork': 'Ce que `identity.badge` a donné, ou son JSON.',
  'Badge.title': 'Ce qui est lu à la place du dessin. Sans lui, les mots du dessin.',
  'Badge.width':
    'Largeur en px, jamais moins que ce qui se lit. Sans elle, le badge remplit son cadre, jusqu’à ce minimum.',
  'Clearspace.children': 'Un `Logo` ou un `Badge` sans largeur\u00a0: il prend celle qui reste.',
  'Clearspace.of': 'Ce qui est dedans\u00a0: l’espace en dépend.',
  'Clearspace.show': 'Montre l’espace gardé, pour une charte ou une épreuve.',
  'Clearspace.width': 'Largeur du dessin lui-même, en px. Sans elle, dessin et espace remplissent le cadre.',
  'LiveBadge.colour': 'La couleur du membre\u00a0: une couleur CSS, ou un mot français.',
  'LiveBadge.ink': 'Sans elle, le badge suit le jour et la nuit de la page.',
  'LiveBadge.layout': 'La forme\u00a0: bandeau, sceau, compact.',
  'LiveBadge.member': 'Qui est nommé\u00a0: son activité, son métier.',
  'LiveBadge.onNotices': 'Reçoit, après chaque dessin, ce qui a été changé en route, en français.',
  'LiveBadge.onRefusal': 'Prévenue quand un badge est refusé.',
  'LiveBadge.faces':
    'Où sont les fontes des autres écritures\u00a0: l’adresse de leur dossier, ou ce qui en lit une. Un nom en lettres latines n’en demande pas.',
  'LiveBadge.readFace': 'Va chercher une fonte, là où la page la range.',
  'LiveBadge.renderRefusal': 'Comment un refus se montre à la place du badge. Sans elle, ses trois phrases.',
  'LiveBadge.wording': 'Ce que la personne est pour la coopérative.',
  'PersonMark.colour':
    'La couleur du membre à la place du ton\u202f; la personne devient noire là où le blanc ne se verrait pas.',
  'PersonMark.decorative': drawn.decorative,
  'PersonMark.initials': 'Vrai pour des lettres au lieu de la personne.',
  'PersonMark.name': 'Le nom de la personne\u00a0: ce qui est lu, et d’où viennent les initiales.',
  'PersonMark.size': 'Largeur en px\u202f; la hauteur en est les sept huitièmes.',
  'PersonMark.src': 'Adresse d’une photo. Sans elle, une personne dessinée, ou des initiales.',
};
