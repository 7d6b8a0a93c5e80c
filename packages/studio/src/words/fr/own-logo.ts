import { fr } from '@coodyssee/kit';

const plural = (count: number, one: string, many: string) => (count > 1 ? many : one);

/** The member's own logo. */
export const ownLogo = {
  label: 'Votre logo',
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
    why: fr`Un logo se lit en une seconde ou deux ; celui-ci a été arrêté pour que la page reste libre.`,
    fix: 'Simplifiez le dessin, ou donnez-le en PNG.',
  },
  failed: {
    what: 'Le logo n’a pas pu être lu.',
    why: 'Une partie de la page n’a pas pu être chargée.',
    fix: 'Rechargez la page, puis donnez le fichier à nouveau.',
  },
} as const;
