/**
 * One lightness scale for every ramp, so that a step means the same contrast whatever the hue.
 * The decided inks fix four of its values (neige 50, orange 500, orange-texte 600, ardoise 900);
 * between them the step grows evenly up to 500 to 600, the pair of oranges, and shrinks after it.
 * 50 and 950 are half steps.
 */
export interface Step {
  readonly name: string;
  /** OKLCH lightness, 0 to 1. */
  readonly lightness: number;
  /** What the step is for, in French, after « Orange 300 : ». */
  readonly role: string;
}

export const steps: readonly Step[] = [
  {
    name: '50',
    lightness: 0.9755,
    role: 'le fond le plus clair, juste teinté\u202f; tout texte foncé y reste lisible',
  },
  { name: '100', lightness: 0.947, role: 'fond doux d’un bloc, d’une étiquette ou d’un survol' },
  {
    name: '200',
    lightness: 0.888,
    role: 'fond marqué, filet discret\u202f; ne porte pas d’information seul',
  },
  { name: '300', lightness: 0.819, role: 'texte ou aplat clair posé sur un fond sombre' },
  { name: '400', lightness: 0.74, role: 'texte coloré sur fond sombre, contour d’un élément inactif' },
  {
    name: '500',
    lightness: 0.6498,
    role: 'formes et grands aplats, 3:1 sur blanc\u202f; jamais pour un petit texte',
  },
  { name: '600', lightness: 0.5391, role: 'premier degré lisible en petit texte sur blanc, 4,5:1' },
  { name: '700', lightness: 0.4451, role: 'texte appuyé, 7:1 sur blanc\u202f; survol du degré 600' },
  {
    name: '800',
    lightness: 0.3591,
    role: 'texte sur un fond teinté, appui d’un bouton, fond sombre surélevé',
  },
  { name: '900', lightness: 0.2808, role: 'fond sombre teinté, texte le plus dense' },
  { name: '950', lightness: 0.2358, role: 'le fond le plus sombre, celui des pages la nuit' },
];
