import { fr } from '@coodyssee/kit';

const plural = (count: number, one: string, many: string) => (count > 1 ? many : one);
const quote = (name: string) => fr`« ${name} »`;

/** The member's own logo. */
export const ownLogo = {
  label: 'Votre logo',
  optional: 'facultatif',
  help: fr`SVG de préférence, sinon PNG ou JPEG. Il est lu et redessiné ici même : rien ne part de votre appareil.`,
  reading: 'Lecture du logo…',
  colours: 'Dans ses couleurs',
  oneInk: 'En une encre',
  keepGround: 'Garder le fond du fichier',
  readDrawing: (outlines: number) =>
    fr`Logo lu : ${outlines} ${plural(outlines, 'tracé', 'tracés')}, net à toute taille.`,
  readPicture: (width: number, height: number) => fr`Logo lu : une image de ${width} × ${height} pixels.`,
  timeout: {
    what: 'Ce fichier est trop long à lire.',
    why: 'Un logo se lit en une seconde ou deux ; celui-ci a été arrêté pour que la page reste libre.',
    fix: 'Simplifiez le dessin, ou donnez-le en PNG.',
  },
  failed: {
    what: 'Le logo n’a pas pu être lu.',
    why: 'Une partie de la page n’a pas pu être chargée.',
    fix: 'Rechargez la page, puis donnez le fichier à nouveau.',
  },
  drop: { choose: 'Choisir un fichier', drop: 'ou déposez-le ici', remove: 'Retirer' },
  file: {
    locale: 'fr-FR',
    rules: (kinds: string, limit: string) => `${kinds}, ${limit} au plus`,
    kind: (name: string, kinds: string) => ({
      what: fr`${quote(name)} n’est pas d’un format lu ici.`,
      why: `Seuls le sont ${kinds}.`,
      fix: 'Exportez votre logo dans l’un de ces formats, puis déposez-le à nouveau.',
    }),
    empty: (name: string) => ({
      what: fr`${quote(name)} est vide.`,
      why: 'Sa copie a sans doute été interrompue.',
      fix: 'Reprenez le fichier d’origine.',
    }),
    heavy: (name: string, size: string, limit: string) => ({
      what: fr`${quote(name)} est trop lourd : ${size}.`,
      why: `La limite est de ${limit}.`,
      fix: 'Réduisez-le, ou donnez un SVG, plus léger et plus net.',
    }),
    surplus: (name: string, most: number) => ({
      what: fr`${quote(name)} est de trop.`,
      why: most === 1 ? 'Un seul logo est attendu.' : fr`${most} fichiers sont attendus, au plus.`,
      fix: 'Retirez l’autre pour mettre celui-ci à sa place.',
    }),
  },
} as const;
