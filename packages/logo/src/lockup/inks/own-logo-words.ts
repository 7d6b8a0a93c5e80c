import type { Notice, Refusal } from '../../errors.ts';
import type { Ink } from '../../scene/ink.ts';

export const noOneInk: Refusal = {
  what: 'Votre logo ne se dessine pas en une seule encre.',
  why: 'C’est une photographie ou une image à grain\u00A0: en une encre, il n’en resterait qu’une tache.',
  fix: 'Prenez l’encre «\u00A0couleur\u00A0», ou donnez une version au trait de votre logo.',
};

/** Said where a logo would be lost on a ground, and cannot be drawn in one ink instead. */
export const unseen = (ground: Ink): Refusal => ({
  what: `Votre logo ne se voit pas sur un fond ${ground.name}.`,
  why: 'Une grande partie de son contour y aurait un contraste de moins de 3 pour 1.',
  fix: 'Posez-le sur sa plaque blanche, prenez l’encre «\u00A0couleur\u00A0» sur fond clair, ou donnez une version claire de votre logo.',
});

export const shownInOneInk = (ground: Ink): Notice => ({
  code: 'own-logo-in-one-ink',
  message: `Dans ses couleurs, votre logo se verrait mal sur un fond ${ground.name}\u00A0: il y est dessiné en une encre.`,
  details: { ground: ground.name },
});
