/** The blocks' French: their names, their fields, and what they say where something is missing. */
const marks = {
  'Coodyssée logo': 'Logo Coodyssée',
  'The cooperative’s logo, in one of its versions.': 'Le logo de la coopérative, dans une de ses versions.',
  Version: 'Version',
  Horizontal: 'Horizontal',
  Vertical: 'Vertical',
  'Symbol alone': 'Symbole seul',
  'With its descriptor': 'Avec son descriptif',
  Ground: 'Fond',
  'The page’s own': 'Celui de la page',
  Dark: 'Sombre',
  'Width in pixels': 'Largeur en pixels',
  'Width in pixels; 0 fills the place': 'Largeur en pixels ; 0 remplit la place',
  'Leads to the home page': 'Mène à la page d’accueil',
  'Member’s badge': 'Badge d’un membre',
  'A badge composed here, by the identity’s own rules.':
    'Un badge composé ici, selon les règles de l’identité.',
  'Name of the activity': 'Nom de l’activité',
  Trade: 'Métier',
  Colour: 'Couleur',
  'A word (bordeaux, vert sapin) or a code that begins with #.':
    'Un mot (bordeaux, vert sapin) ou un code qui commence par #.',
  Form: 'Forme',
  Band: 'Bandeau',
  Seal: 'Sceau',
  Compact: 'Compact',
  Inks: 'Encres',
  'In colour, by day and by night': 'En couleur, de jour et de nuit',
  'In colour, on a light ground': 'En couleur, sur fond clair',
  'In colour, on a dark ground': 'En couleur, sur fond sombre',
  'Line drawing': 'Au trait',
  'Write the name of the activity: its badge is drawn here.':
    'Écrivez le nom de l’activité : son badge se dessine ici.',
  'Nothing to show yet.': 'Rien à montrer pour l’instant.',
  'The badge could not be drawn.': 'Le badge n’a pas pu être dessiné.',
  'One of the files that draw it could not be loaded.':
    'Un des fichiers qui le dessinent n’a pas pu être chargé.',
  'Check the connection, then try again.': 'Vérifiez la connexion, puis réessayez.',
  'The roped party': 'La cordée',
  'All members side by side, each in their colour.': 'Tous les membres côte à côte, chacun dans sa couleur.',
  'People in a row': 'Personnes par rangée',
  'The frieze shows every published member: there is none yet.':
    'La frise montre tous les membres publiés : il n’y en a pas encore.',
} as const;

const members = {
  'Directory of members': 'Annuaire des membres',
  'Every member, found by a name, a trade or a town; works without a script.':
    'Tous les membres, par un nom, un métier ou une commune ; marche sans script.',
  'Level of the names’ headings': 'Niveau des titres',
  'Members on a page': 'Membres par page',
  'The directory shows every published member: there is none yet. « Members, Import » reads a whole table.':
    'L’annuaire montre tous les membres publiés : il n’y en a pas encore. « Membres, Importer » lit tout un tableau.',
  'Member’s page': 'Fiche d’un membre',
  'Name, trade, how to reach them and the badge, on the page of a member.':
    'Nom, métier, coordonnées et badge, sur la page d’un membre.',
  'The member’s name, trade and badge stand here, on the page of a member.':
    'Le nom, le métier et le badge du membre se tiennent ici, sur la page d’un membre.',
  Town: 'Commune',
} as const;

const said = {
  Testimony: 'Témoignage',
  'What somebody says, with the day and their agreement.':
    'Ce que dit quelqu’un, avec le jour et son accord.',
  'What they say, without quotation marks': 'Ce qui est dit, sans guillemets',
  'Who says it': 'Qui le dit',
  'As what they speak': 'À quel titre',
  'A trade and a town, a customer.': 'Un métier et une commune, un client.',
  Day: 'Jour',
  'Day it was said': 'Jour où c’est dit',
  'Day of their agreement': 'Jour de l’accord',
  'Where the agreement is kept': 'Où l’accord est gardé',
  'A file, a folder. Visitors never see it.': 'Un fichier, un dossier. Les visiteurs ne le voient jamais.',
  'Colour, as a code that begins with #': 'Couleur, par un code qui commence par #',
  'A testimony is shown once it has its words, who says them, the day, and the agreement: when it was given and where it is kept.':
    'Un témoignage paraît quand il a ses mots, qui les dit, le jour, et l’accord : quand il est donné et où il est gardé.',
  'Said on %s, published with agreement': 'Recueilli le %s, publié avec accord',
  'Key figure': 'Chiffre clé',
  'One number, with who counted it and when.': 'Un nombre, avec qui l’a compté et quand.',
  'Figure, as it is written': 'Chiffre, comme il s’écrit',
  'What is counted': 'Ce qui est compté',
  'Who counted': 'Qui a compté',
  'Day it was true': 'Jour où c’est vrai',
  'A figure is shown once it says what is counted, who counted, and on which day.':
    'Un chiffre paraît quand il dit ce qui est compté, qui a compté, et quel jour.',
} as const;

const law = {
  'Funders’ strip': 'Bandeau des financeurs',
  'Who pays for a dated project, by the rules of the European Union.':
    'Qui paie un projet daté, selon les règles de l’Union européenne.',
  Project: 'Projet',
  'Number of the file': 'Numéro du dossier',
  'First day': 'Premier jour',
  'Last day': 'Dernier jour',
  'The Union pays': 'L’Union paie',
  'A part': 'Une partie',
  All: 'Tout',
  State: 'État',
  Region: 'Région',
  Department: 'Département',
  'Nearby (town, local action group)': 'Local (commune, groupe d’action locale)',
  'Their logo': 'Son logo',
  'Take away': 'Retirer',
  'The funders’ strip is shown once the project has a name, a first day and a last day after it.':
    'Le bandeau paraît quand le projet a un nom, un premier jour et un dernier jour qui le suit.',
  'file %s': 'dossier %s',
  'from %1$s to %2$s': 'du %1$s au %2$s',
  'Funded by the European Union': 'Financé par l’Union européenne',
  'Co-funded by the European Union': 'Cofinancé par l’Union européenne',
  'Flag of the European Union': 'Drapeau de l’Union européenne',
  'Legal footer': 'Pied de page légal',
  'What the law asks a site to say, from « Settings, Coodyssée ».':
    'Ce que la loi demande à un site de dire, d’après « Réglages, Coodyssée ».',
} as const;

export const blocksFrench = { ...marks, ...members, ...said, ...law };
