import { fr as set } from '@coodyssee/kit';
import type { Wanted } from '@coodyssee/preflight';

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1\u00a0${one}` : `${count}\u00a0${many}`;
const mm = (value: number) => `${String(value).replace('.', ',')}\u00a0mm`;

/** What is said where a PDF is read again, in French: the source of the others. */
export const fr = {
  title: 'Relire un PDF',
  lead: set`Avant d’envoyer un fichier à l’imprimeur, déposez-le ici : la page le relit comme lui, et dit ce qu’il faut reprendre. N’importe quel PDF, d’où qu’il vienne. Rien ne quitte cet appareil.`,
  label: 'Le PDF à relire',
  kinds: set`PDF, 300\u00a0Mo au plus.`,
  reading: (name: string) => set`Lecture de « ${name} »…`,
  stop: 'Arrêter',
  result: (name: string) => set`Relecture de « ${name} »`,
  verdict: {
    sound: 'Rien à signaler',
    unseen: 'Relu en partie',
    soundWhy: set`Le fichier peut partir chez l’imprimeur.`,
    faulty: (errors: number, warnings: number) =>
      [
        errors > 0 && counted(errors, 'défaut à corriger', 'défauts à corriger'),
        warnings > 0 && counted(warnings, 'point à vérifier', 'points à vérifier'),
      ]
        .filter(Boolean)
        .join(', '),
    faultyWhy: 'Corrigez ces défauts avant d’envoyer le fichier.',
    askWhy: set`Rien n’empêche l’impression ; voyez ces points avec l’imprimeur.`,
    unseenWhy: set`Une partie du fichier n’a pas été vue : rien n’en est dit, ni en bien ni en mal.`,
  },
  errors: 'À corriger',
  warnings: 'À vérifier',
  unseen: 'Pas vu',
  facts: 'Ce que dit le fichier',
  wishes: ({ bleed, totalInk, dpi }: Wanted) =>
    set`Comparé à ce que demande l’imprimeur : ${mm(bleed)} de fond perdu, ${totalInk}\u00a0% d’encre au plus, des images de ${dpi} points par pouce. L’encre est calculée, pas mesurée sur une presse.`,
  meanings: {
    standard: 'Les règles d’échange que le fichier dit suivre. Un imprimeur attend une PDF/X.',
    format: set`La taille de la feuille une fois coupée.`,
    bleed: set`La couleur qui dépasse de la coupe, pour qu’aucun filet blanc ne paraisse au bord.`,
    colours: set`Une presse imprime en quatre encres (CMJN) ; le RVB est fait pour l’écran.`,
    ink: set`La somme des encres à l’endroit le plus chargé : trop, et le papier ne sèche pas.`,
    press: set`Le papier et les encres pour lesquels les couleurs ont été préparées.`,
    fonts: 'Les lettres doivent être dans le fichier, ou tracées.',
    images: set`Sous 300 points par pouce, une photo se voit floue de près.`,
    transparency: 'Des couches qui se mélangent. Les presses récentes les prennent.',
  },
  late: {
    what: 'Ce PDF est trop long à relire.',
    why: set`La relecture a été arrêtée pour que votre appareil reste libre : rien n’est dit de ce fichier.`,
    fix: set`Exportez-le page par page, ou relisez-le sur un ordinateur plus rapide.`,
  },
  unreadable: {
    what: 'Ce fichier n’a pas pu être ouvert.',
    why: 'Il a été déplacé depuis, ou c’est un dossier.',
    fix: 'Choisissez le fichier lui-même.',
  },
  broken: {
    what: 'La relecture s’est interrompue.',
    why: set`La mémoire a manqué, ou une partie de la page ne s’est pas chargée : rien n’est dit de ce fichier.`,
    fix: set`Fermez d’autres onglets, vérifiez la connexion, puis choisissez-le de nouveau.`,
  },
} as const;
