import { fr } from '@coodyssee/kit';

export const take = {
  badge: 'Le badge, tel que vous le voyez',
  badgeHelp: fr`Dans la forme et les encres choisies plus haut.`,
  formats: {
    png: { label: 'Image PNG', help: fr`Site, document, Canva : à prendre dans le doute.` },
    svg: { label: 'Dessin SVG', help: 'Net à toute taille, pour un graphiste ou un site qui l’accepte.' },
    pdf: { label: 'PDF d’écran', help: 'À joindre ou à imprimer au bureau.' },
    print: { label: 'PDF d’impression', help: fr`Encres CMJN : pour un imprimeur.` },
  },
  download: (what: string) => `Télécharger\u00a0: ${what}`,
  copies: {
    png: 'Copier l’image',
    svg: 'Copier le code SVG',
    html: 'Copier le code pour un site',
  },
  copied: {
    png: fr`L’image est copiée : collez-la dans un message ou un document.`,
    svg: 'Le code SVG est copié.',
    html: fr`Le code est copié, avec le texte alternatif. Téléversez l’image PNG sur votre site, puis mettez son adresse entre les guillemets de src.`,
  },
  copyRefused: fr`Le navigateur n’a pas permis la copie. Téléchargez plutôt le fichier :`,
  kit: 'Tout le kit',
  kitHelp: fr`Plus de 200 fichiers prêts pour l’écran, l’imprimeur, le bureau, les réseaux et les objets, avec un LISEZ-MOI qui dit lequel prendre.`,
  shelves: {
    screen: { title: 'À l’écran.', what: 'Le badge dans toutes ses formes, une fiche, le mode d’emploi.' },
    printer: { title: 'Chez l’imprimeur.', what: 'Carte, autocollants, affiches, kakémono.' },
    office: { title: 'Au bureau.', what: 'Signature, lettre, devis, facture, étiquettes.' },
    networks: { title: 'Sur les réseaux.', what: 'Photos de profil, couvertures, publication.' },
    objects: { title: 'Sur les objets.', what: 'Tampon, gravure, broderie, verre, badges à épingle.' },
  },
  takeKit: 'Télécharger tout le kit (ZIP)',
  making: 'Préparation du kit',
  now: (label: string) => fr`En cours : ${label}`,
  cancel: 'Annuler',
  cancelled: fr`Annulé : rien n’a été enregistré.`,
  done: (files: number, size: string) => fr`Le kit est téléchargé : ${files} fichiers, ${size}.`,
  missing: (count: number) =>
    count === 1
      ? fr`Il y manque un support, faute de renseignements`
      : fr`Il y manque ${count} supports, faute de renseignements`,
  nameFirst: fr`Écrivez d’abord le nom de votre activité : les fichiers se font avec.`,
  failed: 'Le kit n’a pas pu être préparé.',
  downloaded: (name: string) => fr`Téléchargé : ${name}`,
} as const;
