import { fr } from '@coodyssee/kit';
import { number } from '../numbers.ts';

const hours = number('fr', 0, 1);

/** The kits of a whole table. */
export const kits = {
  title: 'Emporter les kits',
  lead: (ready: number, bad: number) =>
    bad === 0
      ? `${ready}\u00a0${ready < 2 ? 'membre est prêt' : 'membres sont prêts'}.`
      : fr`${ready}\u00a0${ready < 2 ? 'membre est prêt' : 'membres sont prêts'} ; ${bad === 1 ? 'la ligne à corriger est laissée de côté et dite' : `les ${bad} lignes à corriger sont laissées de côté et dites`} dans le rapport.`,
  what: 'Que préparer',
  whole: 'Kits complets',
  wholeHelp: fr`Une archive ZIP par membre, avec tous ses fichiers ; 6 Mo environ chacune.`,
  badges: 'Seulement les badges',
  badgesHelp: fr`En SVG et en PNG, dans les trois formes ; rapide et léger.`,
  toFolder:
    'Votre navigateur écrit chaque archive, dès qu’elle est faite, dans le dossier que vous choisissez.',
  toArchives: (size: number) =>
    fr`Votre navigateur reçoit des archives de ${size} membres, l’une après l’autre ; s’il le demande, autorisez-le à enregistrer plusieurs fichiers.`,
  archive: (part: number) => `kits-${String(part).padStart(2, '0')}.zip`,
  badgeArchive: (part: number) => `badges-${String(part).padStart(2, '0')}.zip`,
  start: (count: number) => (count < 2 ? `Préparer ${count}\u00a0kit` : `Préparer ${count}\u00a0kits`),
  startBadges: (count: number) =>
    count < 2 ? 'Préparer le badge d’un membre' : `Préparer les badges de ${count}\u00a0membres`,
  nothing: fr`Aucune ligne n’est prête : corrigez-en une d’abord.`,
  making: 'Préparation des kits',
  row: (at: number, all: number, name: string) => fr`${at} sur ${all} : ${name}`,
  left: (minutes: number) =>
    minutes < 1
      ? 'moins d’une minute'
      : minutes < 60
        ? `environ ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`
        : `environ ${hours.format(Math.round(minutes / 30) / 2)}\u00a0h`,
  paused: 'En pause',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  cancel: 'Arrêter',
  done: (count: number) => (count < 2 ? `${count}\u00a0kit préparé.` : `${count}\u00a0kits préparés.`),
  stopped: (count: number, all: number) => fr`Arrêté : ${count} sur ${all} sont faits et gardés.`,
  failed: (count: number) =>
    count === 1
      ? '1\u00a0membre n’a pas pu avoir le sien.'
      : `${count}\u00a0membres n’ont pas pu avoir le leur.`,
  trouble: {
    title: 'La préparation s’est interrompue.',
    why: fr`Le dossier n’est plus accessible, la place manque, ou une partie de la page ne s’est pas chargée. Ce qui est fait est gardé.`,
  },
  fault: {
    what: 'Les fichiers de ce membre n’ont pas pu être faits.',
    why: 'Une partie de la page s’est arrêtée pendant le travail.',
    fix: 'Préparez-les de nouveau, ce membre seul.',
  },
  report: 'Télécharger le rapport',
  reportName: 'rapport-kits.csv',
  reportWhy: 'Ce qui n’a pas pu être fait, ligne par ligne, et ce qu’il faut corriger.',
  columns: ['Ligne', 'Activité', 'Où', 'Ce qui ne va pas', 'Pourquoi', 'Que faire'],
  leftOut: (support: string) => fr`Support : ${support}`,
} as const;
