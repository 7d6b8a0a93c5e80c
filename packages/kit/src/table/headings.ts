/**
 * Headings by what a column holds, a field of the record or a part of the person's name; without accents and capitals.
 * The first field that lists a heading has it.
 */
export const headings = {
  name: [
    'nom de l activite',
    'nom activite',
    'activite',
    'enseigne',
    'raison sociale',
    'nom commercial',
    'marque',
    'entreprise',
    'name',
    'nom',
    'business name',
  ],
  trade: [
    'metier',
    'profession',
    'specialite',
    'domaine',
    'trade',
    'metiers',
    'description',
    'activite exercee',
  ],
  town: ['commune', 'ville', 'town', 'city', 'localite'],
  colour: ['couleur', 'accent color', 'accent colour', 'colour', 'color', 'teinte', 'couleur d accent'],
  email: ['courriel', 'e mail', 'email', 'mail', 'adresse e mail', 'adresse mail', 'mel', 'adresse courriel'],
  phone: [
    'telephone',
    'tel',
    'fixe',
    'phone',
    'portable',
    'mobile',
    'numero de telephone',
    'n de telephone',
    'telephone portable',
  ],
  website: ['site', 'site web', 'site internet', 'website', 'web', 'url', 'adresse du site'],
  status: ['statut', 'status', 'situation', 'lien', 'contrat'],
  person: [
    'personne',
    'entrepreneur',
    'entrepreneure',
    'contact',
    'person',
    'prenom nom',
    'prenom et nom',
    'nom prenom',
  ],
  firstName: ['prenom', 'first name'],
  lastName: ['nom de famille', 'last name', 'nom de l entrepreneur', 'nom de l entrepreneure'],
  trialEnd: [
    'fin du cape',
    'fin cape',
    'date de fin',
    'fin de cape',
    'trial end',
    'fin du contrat cape',
    'fin de contrat',
  ],
  project: ['projet', 'project', 'financement'],
  building: ['batiment', 'metier du batiment', 'building'],
  logo: ['logo', 'logotype', 'fichier du logo', 'fichier logo', 'logo file'],
  training: ['formation', 'formateur', 'formatrice', 'organisme de formation', 'training'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column may hold. */
export type Field = keyof typeof headings;
