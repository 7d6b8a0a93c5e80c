import type { Notice } from '../errors.ts';
import type { Dropped } from './svg/dropped.ts';

/** What is said of each thing that was left out or changed, in French. */
const dropped: Readonly<Record<Dropped, Notice>> = {
  script: {
    code: 'own-logo-script',
    message: 'Le fichier contenait un programme\u00A0: il a été retiré, seul le dessin est repris.',
  },
  foreign: {
    code: 'own-logo-foreign',
    message: 'Le fichier contenait une page dans le dessin\u00A0: elle n’est pas reprise.',
  },
  image: {
    code: 'own-logo-image',
    message: 'Une image placée dans le SVG n’est pas reprise\u00A0: seuls les tracés le sont.',
  },
  animation: {
    code: 'own-logo-animation',
    message: 'Les animations ne sont pas reprises\u00A0: le logo est dessiné comme au repos.',
  },
  filter: {
    code: 'own-logo-filter',
    message:
      'Les effets (ombre, flou, lueur) ne sont pas repris\u00A0: aucun tampon, aucune découpe ne les tiendrait.',
  },
  mask: {
    code: 'own-logo-mask',
    message: 'Un masque de transparence n’est pas repris\u00A0: vérifiez que rien ne dépasse.',
  },
  marker: {
    code: 'own-logo-marker',
    message: 'Les pointes de flèches et les marques au bout des lignes ne sont pas reprises.',
  },
  pattern: {
    code: 'own-logo-pattern',
    message: 'Un motif de remplissage n’est pas repris\u00A0: ce qu’il remplissait est laissé vide.',
  },
  style: {
    code: 'own-logo-style',
    message: 'Une partie de la feuille de style n’est pas reprise\u00A0: vérifiez les couleurs.',
  },
  external: {
    code: 'own-logo-external',
    message: 'Un élément qui se trouve dans un autre fichier n’est pas repris.',
  },
  blend: {
    code: 'own-logo-blend',
    message: 'Les modes de fusion ne sont pas repris\u00A0: les couleurs superposées peuvent différer.',
  },
  gradient: {
    code: 'own-logo-gradient',
    message:
      'Les dégradés deviennent des bandes de couleurs pleines, du clair au foncé\u00A0: ils tiennent dans tous les formats, ceux de l’imprimerie compris.',
  },
  opacity: {
    code: 'own-logo-opacity',
    message:
      'Les blancs transparents deviennent des gris pleins, ceux que l’on voit sur un fond sombre\u00A0: vérifiez-les sur votre fond.',
  },
  path: {
    code: 'own-logo-path',
    message: 'Un tracé du fichier est incomplet\u00A0: il est repris jusqu’à l’endroit où il se lit.',
  },
  ground: {
    code: 'own-logo-ground',
    message: 'Le fond blanc du fichier a été retiré, pour que le logo se pose sur toute couleur.',
  },
};

/** What was left out of an SVG, one notice a kind. */
export const droppedNotice = (what: Dropped): Notice => dropped[what];

export const groundRemoved: Notice = {
  code: 'own-logo-ground',
  message: 'Le fond uni de l’image a été retiré, pour que le logo se pose sur toute couleur.',
};

export const shrunk = (from: number, to: number): Notice => ({
  code: 'own-logo-shrunk',
  message: `L’image, très grande, a été réduite de ${from} à ${to}\u00A0pixels\u00A0: c’est assez pour tout ce qu’on imprime.`,
  details: { from, to },
});

const dotsPerMm = 300 / 25.4;

/** Said of a picture that a printer can only use small. */
export function fewPixels(has: number): Notice {
  const [wide, wanted] = [Math.floor(has / dotsPerMm), Math.ceil(50 * dotsPerMm)];
  return {
    code: 'own-logo-few-pixels',
    message: `Votre logo est petit pour l’imprimeur\u00A0: ${has}\u00A0pixels, soit ${wide}\u00A0mm à 300\u00A0points par pouce. Il en faudrait ${wanted} pour 5\u00A0cm\u202F; un SVG est net à toute taille.`,
    details: { has, wanted, wide },
  };
}

/** Long side in px under which a picture is said to be small for print. */
export const enoughPixels = Math.ceil(50 * dotsPerMm);

export const contrastLost: Notice = {
  code: 'own-logo-contrast-lost',
  message:
    'En une seule encre, des parties de votre logo que seule leur couleur sépare se confondent ou disparaissent\u00A0: regardez l’aperçu, ou donnez la version une couleur de votre logo.',
};

export const noOneInk: Notice = {
  code: 'own-logo-no-one-ink',
  message:
    'Votre logo est une photographie ou une image à grain\u00A0: il ne se dessine pas en une seule encre. Pour un tampon, une gravure ou un marquage, donnez une version au trait.',
};
