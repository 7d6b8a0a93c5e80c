/** One ramp: hue and chroma at each step of `steps`, and the decided inks it passes through. */
export interface Recipe {
  readonly name: string;
  /** French name, first word of every description. */
  readonly label: string;
  /** Why the ramp exists, in French. */
  readonly purpose: string;
  /** OKLCH hue at each step, in degrees. */
  readonly hue: readonly number[];
  /** OKLCH chroma at each step. */
  readonly chroma: readonly number[];
  /** Step name to ink name: these steps alias the ink instead of being computed. */
  readonly inks?: Readonly<Record<string, string>>;
}

/** The same hue at all eleven steps. */
const still = (hue: number): readonly number[] => Array.from({ length: 11 }, () => hue);

export const recipes: readonly Recipe[] = [
  {
    name: 'orange',
    label: 'Orange',
    purpose:
      'Couleur de la coopérative\u00a0: tire vers le jaune dans les clairs pour ne jamais virer au rose.',
    hue: [64.7, 63.5, 61.5, 57.5, 51, 42.1, 40.6, 40, 39.6, 39.3, 39],
    chroma: [0.016, 0.031, 0.068, 0.114, 0.16, 0.1919, 0.1623, 0.134, 0.108, 0.083, 0.069],
    inks: { '50': 'neige', '500': 'orange', '600': 'orange-texte' },
  },
  {
    name: 'slate',
    label: 'Ardoise',
    purpose: 'Neutre froid tiré de l’encre ardoise\u00a0: il repose l’œil à côté de l’orange.',
    hue: still(235.7),
    chroma: [0.004, 0.007, 0.011, 0.015, 0.019, 0.022, 0.0245, 0.0255, 0.025, 0.0231, 0.021],
    inks: { '900': 'ardoise' },
  },
  {
    name: 'sand',
    label: 'Sable',
    purpose: 'Neutre chaud né de la neige\u00a0: fonds et filets des pages chaleureuses, sans crier orange.',
    hue: [64.7, 64, 63.5, 63, 62.5, 62, 61.5, 61, 60.5, 60, 60],
    chroma: [0.016, 0.02, 0.0245, 0.028, 0.03, 0.031, 0.029, 0.026, 0.0225, 0.019, 0.0165],
    inks: { '50': 'neige' },
  },
  {
    name: 'green',
    label: 'Vert',
    purpose:
      'Réussite\u00a0: un vert tiré vers le bleu, qui reste distinct de l’orange pour un œil daltonien.',
    hue: still(165),
    chroma: [0.02, 0.04, 0.078, 0.11, 0.127, 0.124, 0.106, 0.088, 0.071, 0.056, 0.047],
  },
  {
    name: 'red',
    label: 'Rouge',
    purpose: 'Erreur et danger\u00a0: un rouge cramoisi, éloigné de l’orange de marque.',
    hue: still(16),
    chroma: [0.0105, 0.0235, 0.052, 0.09, 0.138, 0.188, 0.184, 0.158, 0.128, 0.1, 0.084],
  },
  {
    name: 'yellow',
    label: 'Jaune',
    purpose: 'Avertissement\u00a0: un jaune franc, jamais l’orange de marque.',
    hue: [98, 96.5, 94.5, 92, 89, 85.5, 82, 78.5, 75.5, 73, 71.5],
    chroma: [0.032, 0.066, 0.118, 0.147, 0.143, 0.126, 0.105, 0.087, 0.0715, 0.057, 0.0485],
  },
  {
    name: 'blue',
    label: 'Bleu',
    purpose: 'Information et anneau de focus\u00a0: le complément de l’orange, sûr pour tous les yeux.',
    hue: still(250),
    chroma: [0.01, 0.0225, 0.049, 0.082, 0.119, 0.15, 0.138, 0.115, 0.093, 0.072, 0.061],
  },
];
