/** What WCAG 2.2 asks, criteria 1.4.3 (text) and 1.4.11 (graphics, controls). */
export const minimumContrast = { text: 4.5, 'large-text': 3, graphic: 3 } as const;
/** What a person who asks for more contrast gets: WCAG 2.2, criterion 1.4.6 for texts, and a text's contrast for shapes. */
export const enhancedContrast = { text: 7, 'large-text': 4.5, graphic: 4.5 } as const;
type PairKind = keyof typeof minimumContrast;

/** Two tokens that meet on a page. */
export interface ContrastPair {
  readonly foreground: string;
  readonly ground: string;
  readonly kind: PairKind;
  /** Where they meet, in French: Storybook shows it. */
  readonly use: string;
}

type Row = readonly [kind: PairKind, foregrounds: readonly string[], grounds: readonly string[], use: string];

const still = ['surface', 'surface-raised', 'surface-overlay', 'surface-muted'];
const warm = ['surface-warm', 'surface-warm-strong'];
const touched = ['surface-hover', 'surface-active'];
const inverse = ['surface-inverse'];
const states = (name: string): string[] => [name, `${name}-hover`, `${name}-active`];

const feedback = (name: string): Row[] => [
  ['text', [`${name}-text`], [...still, ...warm, `${name}-ground`], 'Message et pictogramme'],
  ['text', ['text'], [`${name}-ground`], 'Texte courant dans un message'],
  ['graphic', [`${name}-border`], [...still, ...warm], 'Contour d’un message'],
  ['text', [`on-${name}`], [`${name}-fill`], 'Texte sur un aplat plein'],
];

const rows: readonly Row[] = [
  ['text', ['text', 'text-muted'], [...still, ...warm, ...touched], 'Texte'],
  ['text', ['text-placeholder'], ['field'], 'Exemple dans un champ vide'],
  ['text', ['text'], ['field'], 'Saisie dans un champ'],
  [
    'text',
    ['text-brand', 'link', 'link-hover', 'link-visited'],
    [...still, ...warm],
    'Texte orange et liens',
  ],
  ['text', ['text-inverse', 'text-inverse-muted', 'link-inverse'], inverse, 'Texte sur le fond inversé'],
  ['graphic', ['icon'], [...still, ...warm, ...touched], 'Pictogramme'],
  ['graphic', ['icon-brand', 'border-brand'], [...still, 'surface-warm'], 'Accent orange'],
  ['graphic', ['border-strong'], [...still, ...warm], 'Contour utile'],
  [
    'graphic',
    ['field-border', 'field-border-hover', 'field-border-invalid'],
    [...still, ...warm, 'field'],
    'Contour de champ',
  ],
  ['graphic', ['focus-ring'], [...still, ...warm, ...touched, 'focus-ring-gap'], 'Anneau de focus'],
  ['graphic', ['focus-ring-on-brand'], ['brand-fill'], 'Anneau de focus sur l’orange'],
  ['text', ['action-text'], states('action'), 'Bouton principal'],
  ['graphic', states('action'), [...still, ...warm], 'Fond du bouton principal sur la page'],
  ['text', ['action-secondary-text'], states('action-secondary'), 'Bouton secondaire'],
  ['text', ['action-danger-text'], states('action-danger'), 'Bouton de danger'],
  ['graphic', states('action-danger'), [...still, ...warm], 'Fond du bouton de danger sur la page'],
  ['graphic', ['control-on', 'control-off'], [...still, ...warm], 'Case, interrupteur'],
  ['graphic', ['control-on-mark'], ['control-on'], 'Coche'],
  ['graphic', ['control-off-mark'], ['control-off'], 'Bille de l’interrupteur éteint'],
  ['graphic', ['track-fill'], ['surface', 'surface-raised', 'track'], 'Jauge'],
  ['large-text', ['on-brand'], ['brand-fill'], 'Grand texte et logo en réserve'],
  ['text', ['on-brand-text'], ['brand-fill'], 'Petit texte sur l’orange'],
  ['text', ['logo-words'], [...still, ...warm], 'Nom et descriptif du logo'],
  ['graphic', ['brand-fill'], [...still, 'surface-warm'], 'Aplat orange sur la page'],
  ['graphic', ['europe-yellow'], ['europe-blue'], 'Étoiles de l’emblème européen'],
  ['text', ['europe-blue'], ['europe-plate'], 'Emblème européen et sa mention'],
  ['text', ['on-brand-soft'], ['brand-soft'], 'Étiquette de marque'],
  ['text', ['selected-text', 'text-muted'], ['selected'], 'Élément choisi'],
  [
    'graphic',
    ['selected-mark'],
    ['selected', 'surface', 'surface-raised', 'surface-overlay'],
    'Coche de l’élément choisi',
  ],
  ...['success', 'error', 'warning', 'info'].flatMap(feedback),
  ['text', ['selection-text'], ['selection'], 'Texte sélectionné'],
  ['text', ['mark-text'], ['mark'], 'Mot trouvé'],
];

/** Every pair the tests hold, one object a pair. */
export const contrastPairs: readonly ContrastPair[] = rows.flatMap(([kind, foregrounds, grounds, use]) =>
  foregrounds.flatMap((foreground) =>
    grounds.map((ground) => ({ foreground: `color.${foreground}`, ground: `color.${ground}`, kind, use })),
  ),
);

/** Semantic colours that meet no contrast rule, each with its reason, in French. */
export const contrastExempt: Readonly<Record<string, string>> = {
  'color.border': 'Filet décoratif\u00a0: il n’informe pas.',
  'color.border-warm': 'Filet décoratif\u00a0: il n’informe pas.',
  'color.border-inverse': 'Filet décoratif\u00a0: il n’informe pas.',
  'color.disabled-ground': 'Élément désactivé, hors de la règle 1.4.11.',
  'color.disabled-text': 'Élément désactivé, hors de la règle 1.4.3.',
  'color.disabled-border': 'Élément désactivé, hors de la règle 1.4.11.',
  'color.overlay': 'Voile translucide\u00a0: il ne porte rien.',
  'color.skeleton': 'Forme d’attente décorative.',
  'color.transparency': 'Damier décoratif derrière un aperçu.',
  'color.shadow': 'Ombre décorative.',
  'color.shadow-edge': 'Ombre décorative.',
};
