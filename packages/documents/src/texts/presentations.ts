/** A text to present the cooperative, of about so many words. */
export interface Presentation {
  readonly words: number;
  /** For whom it is. */
  readonly reader: string;
  readonly text: string;
}

/** What the cooperative published of itself, and when. */
export const source = 'Plan de communication de la coopérative, 2021';

export const presentations = {
  short: {
    words: 20,
    reader: 'tout le monde',
    text: 'Coodyssée est la coopérative des Hautes-Alpes où chacun exerce son métier, à son nom, dans une entreprise commune.',
  },
  prescriber: {
    words: 60,
    reader: 'un prescripteur',
    text: 'Coodyssée est une coopérative d’activités et d’emploi des Hautes-Alpes. Une personne y teste son projet, accompagnée, puis devient entrepreneure salariée : elle garde son métier, ses clients et son nom, la coopérative porte le contrat, les factures et le cadre légal. Elle peut ensuite s’associer et décider avec les autres. Orienter quelqu’un vers nous, c’est lui éviter d’entreprendre seul.',
  },
  partner: {
    words: 60,
    reader: 'un partenaire',
    text: 'Travailler avec Coodyssée, c’est travailler avec de nombreux métiers et une seule entreprise. Coopérative d’activités et d’emploi et SCOP, elle réunit dans les Hautes-Alpes des entrepreneures et entrepreneurs salariés qui partagent leurs statuts, leurs outils et leurs décisions. Un seul interlocuteur signe, plusieurs savoir-faire répondent : du bâtiment au conseil, de l’atelier au sentier.',
  },
  entrepreneur: {
    words: 60,
    reader: 'une future entrepreneure, un futur entrepreneur',
    text: 'Vous avez un métier et l’envie d’en vivre ici. Chez Coodyssée, vous commencez par tester : vous facturez, vous apprenez, on vous accompagne. Quand l’activité tient, vous devenez salarié de la coopérative, sous votre propre nom. Vous restez libre de votre temps et de vos prix. Et vous n’êtes plus seul : votre cordée compte des dizaines de métiers.',
  },
  long: {
    words: 150,
    reader: 'la presse',
    text: 'Coodyssée est une coopérative d’activités et d’emploi (CAE) et une SCOP, installée à Chorges, dans les Hautes-Alpes. Elle permet à des femmes et des hommes de tous les métiers de vivre de leur activité sans créer chacun leur société. Une personne qui a un projet le teste d’abord avec un accompagnement ; quand l’activité tient, elle devient entrepreneure salariée : elle choisit ses clients, ses prix, son temps, exerce sous son propre nom et reçoit un salaire. La coopérative porte les contrats, la comptabilité, les assurances et le cadre légal. Celles et ceux qui le souhaitent deviennent associés et décident à voix égales. Sa nouvelle identité dit ce lien : une cordée de trois égaux dont les épaules dessinent une crête. Dans le logo, le massif est orange, à tous ; dans le badge de chaque activité, il prend sa couleur, et devient le sol où son nom se pose.',
  },
} as const satisfies Readonly<Record<string, Presentation>>;
