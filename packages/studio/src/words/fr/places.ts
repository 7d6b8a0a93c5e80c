import { fr } from '@coodyssee/kit';
import { number } from '../numbers.ts';

const [ratio, scale, euros] = [number('fr', 1), number('fr', 2), number('fr', 2)];
const ratioOf = (value: number) => fr`${ratio.format(value)} : 1`;

export const places = {
  title: 'Là où il vivra',
  lead: 'Votre badge dans dix endroits de tous les jours. Chacun prend la forme et l’encre qui lui vont.',
  gallery: 'Dix endroits où vivra votre badge',
  stale: fr`Le nom ou la couleur ne peuvent pas être dessinés : voici le dernier badge qui a pu l’être.`,
  symbol: 'Symbole seul',
  sheets: {
    card: 'Recto et verso, tels que le kit les imprime',
    portrait: 'Photo de profil, celle du kit',
  },
  simpler: (form: string) =>
    fr`« ${form} » y serait trop petit ou trop long : la forme plus simple prend sa place.`,
  onColour: {
    white: (value: number) => fr`Le blanc s’y lit bien : contraste ${ratioOf(value)}.`,
    black: (value: number) =>
      fr`Le blanc n’y tiendrait pas (${ratioOf(value)}, il en faut 4,5) : le badge est en noir.`,
    reversed: (value: number) =>
      fr`Sans couleur choisie, c’est l’orange de la coopérative : contraste ${ratioOf(value)}.`,
  },
  items: {
    page: { where: 'Votre site', why: 'En haut de page, sur fond blanc, avec de l’air tout autour.' },
    night: {
      where: 'Une page sombre',
      why: 'Sur fond ardoise, les mots passent en blanc et votre couleur s’éclaircit s’il le faut.',
    },
    bag: {
      where: 'Sur votre couleur',
      why: fr`Un sac imprimé en une encre : tout le badge est d’une seule teinte.`,
    },
    card: {
      where: 'Votre carte de visite',
      why: 'À 85\u00a0×\u00a055\u00a0mm, à bonne distance du bord de coupe.',
    },
    invoice: {
      where: 'Vos devis et factures',
      why: 'En tête de page, assez grand pour que la plus petite ligne se lise.',
    },
    signature: {
      where: 'Votre signature de mail',
      why: fr`Le nom est déjà écrit au-dessus : le badge ne le répète pas.`,
    },
    profile: {
      where: 'Vos réseaux sociaux',
      why: fr`Un rond grand comme un ongle : le symbole, debout sur votre couleur.`,
    },
    window: { where: 'Votre vitrine', why: 'Un adhésif découpé d’une seule couleur, blanc sur la vitre.' },
    photo: {
      where: 'Sur une photo',
      why: fr`Jamais à même l’image : il apporte son fond blanc et son espace libre.`,
    },
    van: { where: 'Votre véhicule', why: 'Sur le flanc, seul sur sa tôle, lisible depuis le trottoir.' },
  },
  scenes: {
    address: 'votre-site.example',
    nav: ['Accueil', 'Réalisations', 'Contact'],
    headline: ['Prenons le temps', 'de bien faire.'],
    button: 'Prendre contact',
    sample: {
      person: 'Camille Roux',
      phone: '06\u00a039\u00a098\u00a000\u00a042',
      email: 'bonjour@votre-site.example',
    },
    invoice: {
      title: 'Facture',
      facts: ['N°\u00a02026-014 du 12\u00a0mars 2026', 'À payer avant le 11\u00a0avril 2026'],
      client: ['Gîte d’exemple', '3 chemin de l’Adret', '05999\u00a0Villeneuve'],
      columns: ['Désignation', 'Qté', 'Prix HT', 'Total HT'],
      lines: ['Étude et préparation', 'Réalisation, journée', 'Déplacement'],
      totals: ['Total HT', 'TVA 20\u00a0%', 'Total TTC'],
    },
    money: (value: number) => `${euros.format(value)}\u00a0€`,
    mail: {
      window: 'Nouveau message',
      subject: fr`Objet : votre projet`,
      body: ['Merci pour votre accueil mardi.', 'Vous trouverez le devis en pièce jointe.', 'À bientôt,'],
    },
    open: 'Ouvert',
    profile: { handle: 'Hautes-Alpes', follow: 'Suivre', write: 'Écrire' },
  },
  size: {
    title: 'À sa vraie taille',
    lead: fr`Le badge comme il sortira de l’imprimante : un millimètre ici est un millimètre sur le papier.`,
    printedOn: 'Imprimé sur',
    prints: {
      card: 'Carte de visite',
      letter: 'En-tête de devis',
      sticker: 'Autocollant',
      label: 'Étiquette',
    },
    width: 'Largeur imprimée',
    millimetres: (value: number) => `${value}\u00a0mm`,
    least: (value: number) => `${value}\u00a0mm au moins`,
    paper: 'Badge à sa taille imprimée, sur une règle',
    drawn: (form: string, width: string) => `${form}, ${width} de large.`,
    simpler: (asked: string, form: string, width: string) =>
      fr`À ${width}, « ${asked} » ne se lirait plus : voici « ${form} ».`,
    assumed:
      'Taille supposée, pour un écran de 96\u00a0pixels par pouce. Mesurez le vôtre une fois pour en être sûr.',
    measured: fr`Votre écran est mesuré : posez une règle, elle tombera juste.`,
    calibration: {
      start: 'Mesurer cet écran',
      again: 'Mesurer de nouveau',
      done: 'C’est mesuré',
      forget: 'Oublier la mesure',
      how: 'Posez l’objet contre l’écran et réglez le dessin jusqu’à ce qu’il ait exactement sa taille. La mesure reste sur cet appareil.',
      gauge: 'Avec quoi',
      gauges: { card: 'Une carte bancaire', coin: 'Une pièce de 1\u00a0€' },
      size: 'Taille du dessin',
      pixels: (value: number) => `${scale.format(value)} pixels par millimètre`,
    },
  },
  vision: {
    title: 'Vu par d’autres yeux',
    lead: 'Certaines personnes distinguent mal le rouge, le vert ou le bleu. Le badge ne compte jamais sur la couleur seule.',
    eyes: {
      usual: { name: 'Vision courante', how: 'Le badge tel que la plupart le voient.' },
      protan: { name: 'Protanopie', how: fr`Le rouge s’éteint : l’orange tire vers l’olive.` },
      deutan: { name: 'Deutéranopie', how: fr`Le vert se perd : l’orange tire vers l’ocre.` },
      tritan: { name: 'Tritanopie', how: fr`Le bleu se perd : l’orange tire vers le rouge.` },
    },
    verdicts: {
      apart: 'Le disque et votre couleur restent bien distincts.',
      near: fr`Le disque et votre couleur se rapprochent : les épaules blanches les séparent.`,
      alike: fr`Le disque et votre couleur se confondent : seules les épaules blanches les séparent.`,
      plain: 'Les têtes, les épaules et le nom restent lisibles.',
    },
  },
} as const;
