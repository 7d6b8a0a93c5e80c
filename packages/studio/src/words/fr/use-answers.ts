import { fr } from '@coodyssee/kit';

/** What each answer says: `take` follows « Télécharger », `form` says what the file is. */
export const answers = {
  site: {
    label: 'Site web',
    take: 'l’image du badge',
    form: fr`PNG à fond transparent, 800\u00a0px de large, couleurs d’écran`,
    why: fr`Tous les sites acceptent le PNG ; WordPress refuse le SVG tant qu’on ne l’y autorise pas.`,
    warnings: [fr`Donnez à l’image son texte alternatif : c’est lui que lisent les lecteurs d’écran.`],
  },
  signature: {
    label: 'Signature de mail',
    take: 'la signature',
    form: fr`Un dossier ZIP : page web, message, texte seul et image`,
    why: fr`Votre logiciel reprend la page ou le message : les mentions légales et l’image y sont déjà.`,
    warnings: [
      fr`Gardez le texte : une signature faite d’une seule image ne se lit ni à l’oreille ni hors ligne.`,
    ],
  },
  documents: {
    label: 'Devis, factures',
    take: 'le devis',
    form: 'Word, A4, le badge en en-tête',
    why: fr`Les colonnes, les totaux et les mentions de la coopérative sont prêts : il reste à remplir.`,
    warnings: [fr`Le numéro d’une facture vient du logiciel de gestion de la coopérative, jamais du modèle.`],
  },
  carte: {
    label: 'Carte de visite',
    take: 'la carte',
    form: fr`Pour l’imprimeur : PDF recto verso, 85\u00a0×\u00a055\u00a0mm, encres CMJN`,
    why: fr`Le fond perdu, les encres et les polices sont ceux qu’un imprimeur attend : envoyez le fichier tel quel.`,
    warnings: ['N’imprimez pas ce fichier au bureau\u00a0: ses encres sont celles d’une presse.'],
  },
  reseaux: {
    label: 'Réseaux sociaux',
    take: 'la photo de profil',
    form: fr`PNG carré, 1\u202f024\u00a0px, couleurs d’écran`,
    why: fr`Tout tient dans le rond que les réseaux découpent ; les couvertures sont aux tailles de chacun.`,
    warnings: [fr`Votre nom n’y est pas : à cette taille, il ne se lirait pas, et le réseau l’écrit à côté.`],
  },
  canva: {
    label: 'Canva',
    take: 'l’image du badge',
    form: fr`PNG à fond transparent, 1\u202f600\u00a0px de large, couleurs d’écran`,
    why: fr`Canva garde la transparence du PNG, et 1\u202f600\u00a0px suffisent pour une page entière.`,
    warnings: [fr`Ne changez ni les couleurs ni les proportions du badge, et laissez-lui de l’air autour.`],
  },
  autocollant: {
    label: 'Autocollant',
    take: 'l’autocollant',
    form: fr`PDF avec trait de coupe, 60\u00a0mm, encres CMJN et ton direct`,
    why: fr`La machine suit le trait de coupe, qui est une encre à part et ne s’imprime pas.`,
    warnings: [fr`Rien d’important à moins de 3\u00a0mm du bord : la coupe peut bouger de 1 à 2\u00a0mm.`],
  },
  tampon: {
    label: 'Tampon',
    take: 'le tampon',
    form: 'PDF au trait, une encre, taille dans le nom du fichier',
    why: fr`Un tampon pose une seule encre, à plat : le badge devient un dessin au trait.`,
    warnings: [
      fr`Ni couleur, ni gris, ni dégradé : votre couleur sera celle du tampon encreur.`,
      fr`Ne le réduisez pas : sous 0,25\u00a0mm, un trait s’empâte ou disparaît.`,
    ],
  },
  vitrine: {
    label: 'Vitrine',
    take: 'le badge à découper',
    form: 'PDF vectoriel, une encre, à toute taille',
    why: fr`Une machine découpe le film adhésif le long des formes : il lui faut un dessin vectoriel d’une seule encre.`,
    warnings: [
      fr`La couleur est celle du film : blanc ou clair, il se lit mieux sur une vitre.`,
      fr`Le sceau à 30\u00a0cm de large au moins, le bandeau à 60\u00a0cm : en dessous, les lettres de la mention sont trop fines pour être découpées.`,
      fr`Collé de l’intérieur, le film se découpe en miroir : dites-le à l’atelier.`,
    ],
  },
  broderie: {
    label: 'Textile brodé',
    take: 'le dessin à broder',
    form: 'PDF au trait, une encre, taille dans le nom du fichier',
    why: fr`Le brodeur en fait un programme de points : il lui faut des formes simples, d’un fil au moins épais de 1\u00a0mm.`,
    warnings: [
      fr`Votre nom n’y est pas : brodé si petit, il ne se lirait pas.`,
      fr`Un tissu d’au moins 180\u00a0g/m², et pas de dégradé : un fil n’a qu’une couleur.`,
    ],
  },
  gravure: {
    label: 'Gravure',
    take: 'le dessin à graver',
    form: 'SVG au trait, une encre, taille dans le nom du fichier',
    why: fr`La machine suit ou remplit des traits vectoriels, sur le bois, le cuir, le verre ou le métal.`,
    warnings: [
      fr`Ni gris ni aplat : ils dépendent du matériau et brûlent.`,
      fr`Traits d’au moins 0,3\u00a0mm au laser, 0,5\u00a0mm à chaud : agrandissez si vous voulez, ne réduisez pas.`,
    ],
  },
  imprimeur: {
    label: 'Graphiste, imprimeur',
    take: 'le badge pour l’impression',
    form: fr`PDF vectoriel, 90\u00a0mm de large, encres CMJN`,
    why: fr`Un professionnel le place dans sa mise en page à la taille voulue, sans rien convertir.`,
    warnings: [fr`Joignez le mode d’emploi : tailles minimales, air autour, ce qui ne se fait pas.`],
  },
  kit: {
    label: 'Tout le kit',
    take: 'tout le kit',
    form: 'ZIP de plus de 200 fichiers, rangés par usage',
    why: fr`Un fichier LISEZ-MOI dit lequel prendre : gardez le dossier, il servira longtemps.`,
    warnings: [],
  },
} as const;
