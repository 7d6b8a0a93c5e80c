// Long: every sentence of the team's view, in one place as the other rooms have theirs
import { fr } from '@coodyssee/kit';

const rows = (count: number): string => `${count}\u00a0${count < 2 ? 'ligne' : 'lignes'}`;

export const team = {
  title: 'Toute la coopérative',
  lead: fr`Déposez la table des membres : chaque ligne montre son badge et ce qui ne va pas. Corrigez sur place, puis emportez tous les kits. Rien ne quitte cet appareil.`,
  drop: {
    label: 'La table des membres',
    here: 'Déposez la table ici',
    or: 'ou',
    choose: 'Choisir un fichier',
    kinds: fr`CSV (Excel, LibreOffice) ou XLSX ; la première ligne nomme les colonnes : Activité, Métier, Commune, Statut, Couleur, Courriel, Téléphone, Site.`,
    template: 'Télécharger un modèle',
    templateName: 'modele-membres.csv',
    reading: (name: string) => fr`Lecture de « ${name} »…`,
    refused: (name: string) => fr`« ${name} » n’a pas été lu.`,
  },
  template: [
    ['Activité', 'Métier', 'Commune', 'Statut', 'Couleur', 'Personne', 'Courriel', 'Téléphone', 'Site'],
    ['Atelier Ubac', 'Ébéniste', 'Embrun', '', 'vert sapin', 'Camille Roux', '', '', ''],
  ],
  tooHeavy: {
    what: (size: string) => fr`Ce fichier est trop lourd pour une table de membres : ${size}.`,
    why: (most: string) => fr`La limite est de ${most} ; mille membres en font vingt fois moins.`,
    fix: 'Copiez les lignes des membres dans un nouveau classeur, puis enregistrez-le.',
  },
  tooLong: {
    what: (count: number) => `Cette table a ${rows(count)}.`,
    why: (most: number) => fr`La page en montre ${most} au plus.`,
    fix: 'Partagez la table en plusieurs fichiers.',
  },
  tooSlow: {
    what: 'La lecture de ce fichier ne finit pas.',
    why: 'Son contenu n’est sans doute pas celui d’une table.',
    fix: 'Enregistrez la table de nouveau, en CSV ou en XLSX, puis déposez-la.',
  },
  unreadable: {
    what: 'Ce fichier n’a pas pu être lu.',
    why: 'Il a été déplacé depuis, ou c’est un dossier.',
    fix: 'Déposez le fichier lui-même, en CSV ou en XLSX.',
  },
  file: {
    read: (count: number, bad: number) =>
      `${rows(count)} ${count < 2 ? 'lue' : 'lues'}, ${bad === 0 ? 'rien' : bad} à corriger.`,
    xlsx: 'Classeur XLSX, première feuille',
    csv: (encoding: string, delimiter: string) => `CSV, ${encoding.toUpperCase()}, ${delimiter}`,
    delimiters: { ';': 'points-virgules', ',': 'virgules', '|': 'barres', tabulation: 'tabulations' },
    megabytes: (count: number) => `${count}\u00a0Mo`,
    unsaved: 'Corrections non enregistrées',
    save: 'Enregistrer la table',
    saveWhy: fr`En CSV que le tableur ouvre tel quel, corrections comprises. Une cellule qui commence comme une formule (=, +, -, @) y est gardée comme du texte par une apostrophe.`,
    savedName: (name: string) => `${name}-corrige.csv`,
    other: 'Autre table',
    undo: 'Annuler',
    redo: 'Rétablir',
    undone: (what: string) => fr`Annulé : ${what}.`,
    redone: (what: string) => fr`Rétabli : ${what}.`,
    notices: 'À savoir sur cette table',
  },
  leave: {
    title: fr`Ouvrir une autre table ?`,
    body: 'Les corrections de celle-ci ne sont pas enregistrées ; elles seraient perdues.',
    go: 'Ouvrir sans enregistrer',
    stay: 'Rester',
  },
  filter: {
    label: 'Montrer',
    all: 'Tout',
    bad: 'À corriger',
    warned: 'Avertissements',
    ready: 'Prêts',
    search: 'Chercher',
    searchIn: 'Chercher un nom, un métier…',
    shown: (count: number, all: number) => (count === all ? `${rows(count)}` : fr`${rows(count)} sur ${all}`),
    none: 'Aucune ligne ne correspond.',
    clear: 'Tout montrer',
    checking: (done: number, all: number) => fr`Badges vérifiés : ${done} sur ${all}`,
  },
  grid: {
    label: 'Les membres',
    help: fr`Flèches pour se déplacer, Entrée ou F2 pour corriger, Échap pour renoncer, Espace pour le détail.`,
    line: 'Ligne',
    badge: 'Badge',
    state: 'État',
    edit: (column: string, line: number) => fr`${column}, ligne ${line}`,
    empty: 'vide',
    waiting: 'Dessin en cours…',
    noBadge: 'Pas de badge',
    moved: (from: string, to: string) => fr`${from} devient ${to}`,
    movedMark: 'Couleur adaptée',
    problems: (count: number) => (count === 1 ? '1\u00a0problème' : `${count}\u00a0problèmes`),
    notices: (count: number) => (count === 1 ? '1\u00a0avertissement' : `${count}\u00a0avertissements`),
    ready: 'Prêt',
    copy: (line: number) => fr`Comme la ligne ${line}`,
  },
  edited: {
    cell: (column: string, line: number) => fr`« ${column} », ligne ${line}`,
    row: (line: number) => fr`ligne ${line} retirée`,
    trimmed: (line: number) => fr`cellules en trop, ligne ${line}`,
    fixed: (line: number) => fr`Ligne ${line} : plus rien à corriger.`,
    still: (line: number, what: string) => fr`Ligne ${line} : ${what}`,
    removed: (line: number) => fr`Ligne ${line} retirée.`,
  },
  detail: {
    label: (line: number) => `Ligne ${line}`,
    close: 'Fermer',
    none: 'Choisissez une ligne pour la voir en grand.',
    next: 'Suivante à corriger',
    problems: 'À corriger',
    suggestions: 'À vous de choisir',
    notices: 'Ce qui a été adapté',
    cells: 'Toutes les cellules',
    untitled: (at: number) => `Colonne ${at}`,
    unread: 'non lue',
    extra: 'Cellules en trop',
    trim: 'Les retirer',
    fill: 'Compléter par des cellules vides',
    apply: 'Appliquer',
    keep: 'Garder',
    remove: 'Retirer cette ligne',
    name: (step: string) => `Nom ${step}`,
    sameRow: (line: number) =>
      fr`Cette ligne dit la même chose que la ligne ${line} : un seul kit est fait pour les deux.`,
  },
  kits: {
    title: 'Emporter les kits',
    lead: (ready: number, bad: number) =>
      bad === 0
        ? `${ready}\u00a0${ready < 2 ? 'membre est prêt' : 'membres sont prêts'}.`
        : fr`${ready}\u00a0${ready < 2 ? 'membre est prêt' : 'membres sont prêts'} ; ${bad === 1 ? 'la ligne à corriger est laissée de côté' : `les ${bad} lignes à corriger sont laissées de côté`} et dites dans le rapport.`,
    what: 'Que préparer',
    whole: 'Kits complets',
    wholeHelp: fr`Une archive ZIP par membre, avec tous ses fichiers ; 6 Mo environ chacune.`,
    badges: 'Seulement les badges',
    badgesHelp: 'En SVG et en PNG, dans les trois formes ; rapide et léger.',
    toFolder:
      'Votre navigateur écrit chaque archive, dès qu’elle est faite, dans le dossier que vous choisissez.',
    toArchives: (size: number) =>
      fr`Votre navigateur reçoit des archives de ${size} membres, l’une après l’autre ; s’il le demande, autorisez-le à enregistrer plusieurs fichiers.`,
    archive: (part: number) => `kits-${String(part).padStart(2, '0')}.zip`,
    badgeArchive: (part: number) => `badges-${String(part).padStart(2, '0')}.zip`,
    start: (count: number) => (count < 2 ? `Préparer ${count}\u00a0kit` : `Préparer ${count}\u00a0kits`),
    startBadges: (count: number) =>
      count < 2 ? 'Préparer le badge d’un membre' : `Préparer les badges de ${count}\u00a0membres`,
    nothing: 'Aucune ligne n’est prête : corrigez-en une d’abord.',
    making: 'Préparation des kits',
    row: (at: number, all: number, name: string) => fr`${at} sur ${all} : ${name}`,
    left: (minutes: number) =>
      minutes < 1
        ? 'moins d’une minute'
        : minutes < 60
          ? `environ ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`
          : `environ ${Math.round(minutes / 30) / 2}\u00a0h`.replace('.', ','),
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
  },
} as const;
