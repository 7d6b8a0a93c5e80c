/** The theme's French, by its English; no-break spaces are set by the build. */
const words = {
  'A name, a telephone number, an address.': 'Un nom, un téléphone, une adresse.',
  'A name, a trade, a town: accents and capitals do not matter.':
    'Un nom, un métier, une commune : les accents et les majuscules ne comptent pas.',
  'Address, train, bus, parking, and whether a wheelchair gets in.':
    'L’adresse, le train, le car, où se garer, et si l’on entre en fauteuil.',
  Building: 'Bâtiment',
  Card: 'Carte',
  'Come to a meeting': 'Venir à une réunion',
  'Coodyssée is a cooperative of activities and employment of the Hautes-Alpes: everyone carries on their own trade in a business held in common.':
    'Coodyssée est une coopérative d’activités et d’emploi des Hautes-Alpes : chacun y exerce son métier, dans une entreprise commune.',
  'Cooperative of activities and employment, Hautes-Alpes':
    'Coopérative d’activités et d’emploi, Hautes-Alpes',
  'Day, hour, town': 'Jour, heure, commune',
  'Each keeps their trade and their name. We share the ground, the rope and the view: one status, one set of books, some building sites, and colleagues.':
    'Chacun garde son métier et son nom. On partage le sol, la corde et la vue : un statut, des comptes, des chantiers, et des collègues.',
  'Every trade of the mountain and of the valley': 'Tous les métiers de la montagne et d’en bas',
  'Family of trades': 'Pôle',
  'Find a trade': 'Trouver un métier',
  'Frames, stone, metal, work on ropes: one quote for a whole building site.':
    'Charpente, pierre, métal, travaux sur cordes : un devis commun pour un chantier entier.',
  'How to come': 'Comment venir',
  'In a few sentences, as you would say it to a neighbour.': 'En quelques phrases, comme à un voisin.',
  'In business, roped together': 'Entreprendre, encordés',
  'In figures': 'En chiffres',
  'Nothing here yet.': 'Rien ici pour l’instant.',
  'On the ground': 'Sur le sol',
  'Open workshops': 'Ateliers ouverts',
  'Orange ground': 'Fond orange',
  'Over a title': 'Au-dessus d’un titre',
  Press: 'Presse',
  'Slate ground': 'Fond ardoise',
  'Snow ground': 'Fond neige',
  'The directory': 'L’annuaire',
  'The logo': 'Le logo',
  'The page was moved, or never was. Search, or go back to the home page.':
    'La page a changé de place, ou n’a jamais existé. Cherchez, ou revenez à l’accueil.',
  'There is a place on the rope': 'Il reste une place à la corde',
  'This path leads nowhere': 'Ce sentier ne mène nulle part',
  'Two hours, and no papers to prepare. We look together whether the cooperative suits you.':
    'Deux heures, sans dossier à préparer. On regarde ensemble si la coopérative vous va.',
  'What I do': 'Ce que je fais',
  'What one sees, what one does, and with whom.': 'Ce qu’on y voit, ce qu’on y fait, et avec qui.',
  'Whom to call': 'Qui appeler',
} as const;

const patterns = {
  '{Pattern title}A member’s own words': 'Les mots d’un membre',
  '{Pattern description}Under a member’s name and badge: what they do, for whom, and what a customer says.':
    'Sous le nom et le badge d’un membre : ce qu’il fait, pour qui, et ce qu’en dit un client.',
  '{Pattern title}Call to join': 'Appel à rejoindre',
  '{Pattern description}The cooperative’s orange ground, a few words and a button.':
    'Le fond orange de la coopérative, quelques mots et un bouton.',
  '{Pattern title}Directory page': 'Page d’annuaire',
  '{Pattern description}A title on snow, and every member.': 'Un titre sur la neige, et tous les membres.',
  '{Pattern title}Home page': 'Page d’accueil',
  '{Pattern description}A title on snow, the frieze of all members, figures, the directory, a testimony, a call.':
    'Un titre sur la neige, la cordée, des chiffres, l’annuaire, un témoignage, un appel.',
  '{Pattern title}Nothing found': 'Rien de trouvé',
  '{Pattern title}Page not found': 'Page introuvable',
  '{Pattern title}Page of a trade family (pôle)': 'Page d’un pôle',
  '{Pattern description}A family of trades: what it does together, its members, how to reach it.':
    'Un pôle : ce qu’il fait ensemble, ses chiffres, qui le finance.',
  '{Pattern title}Page of an event': 'Page d’un rendez-vous',
  '{Pattern description}What, when, where, and how to come.': 'Quoi, quand, où, et comment venir.',
  '{Pattern title}Press page': 'Page presse',
  '{Pattern description}Who we are in a few lines, figures with their sources, the logo, whom to call.':
    'Qui nous sommes en quelques lignes, des chiffres et leurs sources, le logo, qui appeler.',
} as const;

const json = {
  '{Color name}Orange': 'Orange',
  '{Color name}Orange for text': 'Orange pour le texte',
  '{Color name}Slate': 'Ardoise',
  '{Color name}Snow': 'Neige',
  '{Color name}White': 'Blanc',
  '{Color name}Black': 'Noir',
  '{Style variation name}Snow': 'Neige',
  '{Style variation name}White': 'Blanc',
  '{Custom template name}Wide page, without a title': 'Page large, sans titre',
  '{Template part name}Header': 'En-tête',
  '{Template part name}Footer': 'Pied de page',
} as const;

export const french: Readonly<Record<string, string | readonly string[]>> = {
  ...words,
  ...patterns,
  ...json,
};
