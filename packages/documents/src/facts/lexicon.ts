/** Words that an endorsement never says: each tells of another bond than ours. A test looks for them in the brand. */
export const bannedWords = ['hébergé par', 'certifié', 'labellisé', 'partenaire', 'filiale'] as const;

/** What we say, what we do not, and why. */
export const lexicon = [
  {
    say: 'entrepreneur salarié, entrepreneure salariée',
    not: 'auto-entrepreneur',
    why: 'la personne est salariée de la coopérative',
  },
  {
    say: 'une activité de la coopérative',
    not: 'une filiale, une franchise',
    why: 'une activité n’est pas une société',
  },
  { say: 'la cordée, encordés', not: 'premier de cordée', why: 'personne n’est classé' },
  {
    say: 'accompagnée par Coodyssée',
    not: 'hébergée par Coodyssée',
    why: 'un test d’activité n’est pas une adresse',
  },
  { say: 'Coodysséens, Coodysséennes', not: 'nos clients, nos porteurs', why: 'ils sont la coopérative' },
  {
    say: 'le pôle Bâtiment de Coodyssée',
    not: 'Coodyssée Bâtiment',
    why: 'un pôle n’est pas une autre maison',
  },
] as const;
