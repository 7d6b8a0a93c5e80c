import { ask, type Section, type Template } from '../sections/section.ts';

/** The « profession de foi » of the cooperative: what is known is written, the rest is asked for. */
const sections: readonly Section[] = [
  {
    id: 'qui',
    title: 'Qui nous sommes',
    lead: 'Une entreprise, des dizaines de métiers, une seule maison.',
    parts: [
      'Coodyssée est une coopérative d’activités et d’emploi et une SCOP, installée à Chorges, dans les Hautes-Alpes. Chacun y exerce son métier, sous son propre nom, dans une entreprise commune.',
      ask('notre histoire en six lignes : l’année, les premiers membres, ce qui manquait ici'),
      ask('combien nous sommes aujourd’hui, à quelle date, et dans quels métiers'),
    ],
  },
  {
    id: 'croire',
    title: 'Ce que nous croyons',
    lead: 'On va plus loin encordés que seul.',
    parts: [
      'Pas de séparation : tous Coodysséens. Un métier, un pôle, une ancienneté ne font pas deux coopératives.',
      'Le rassemblement et l’économie sociale et solidaire sont notre esprit ; le plan de communication de 2021 demande de le garder.',
      ask('les trois à cinq convictions votées par l’assemblée, une phrase chacune'),
    ],
  },
  {
    id: 'chemin',
    title: 'Le chemin de chacun',
    lead: 'On teste, on s’installe, on s’associe.',
    parts: [
      'Une activité commence par un test, accompagné, sous contrat d’appui (CAPE). Quand elle tient, la personne devient entrepreneure salariée ou entrepreneur salarié de la coopérative. Elle peut ensuite s’associer.',
      ask('la durée habituelle de chaque étape, et ce qui fait passer à la suivante'),
      ask('ce que chacun verse à la coopérative, et ce qu’il en reçoit'),
    ],
  },
  {
    id: 'devoirs',
    title: 'Ce que nous nous devons',
    lead: 'La coopérative porte ; chacun tient sa part de la corde.',
    parts: [
      'La coopérative est l’entreprise de tous : elle porte l’immatriculation, les contrats, les factures, l’assurance, le cadre légal.',
      ask('ce que chaque membre s’engage à faire : suivi, entraide, présence aux rencontres'),
      ask('ce que l’équipe s’engage à faire, et sous quel délai'),
    ],
  },
  {
    id: 'decider',
    title: 'Comment nous décidons',
    lead: 'Une personne, une voix.',
    parts: [
      'Une SCOP appartient à ses salariés associés, qui décident à voix égales en assemblée générale.',
      ask('nos instances, leur rôle, et quand elles se réunissent'),
      ask('comment une idée devient une décision, avec un exemple récent'),
    ],
  },
];

/** The sheet that a newcomer reads on the first day. */
const welcome: Section = {
  id: 'bienvenue',
  title: 'Bienvenue dans la cordée',
  lead: 'Cinq choses à savoir le premier jour.',
  parts: [
    'Vous gardez votre nom et votre métier. Le badge dit que vous êtes de la coopérative.',
    'Vos papiers sont prêts : ouvrez votre kit, puis LISEZ-MOI.',
    'Vos devis et vos factures portent l’immatriculation de la coopérative, jamais une autre.',
    ask('qui vous accompagne, son téléphone, ses jours'),
    ask('la date de la prochaine rencontre'),
  ],
};

/** The cooperative's project, and a page for who comes. */
export const projet: Template = {
  slug: 'projet-cooperatif',
  title: 'Projet coopératif',
  heading: 'Notre projet coopératif',
  lead: 'Ce que nous sommes, ce que nous croyons, ce que nous nous devons.',
  subject: 'La profession de foi de Coodyssée, et une page pour qui arrive.',
  keywords: ['projet coopératif', 'profession de foi', 'accueil'],
  sections: [...sections, welcome],
};
