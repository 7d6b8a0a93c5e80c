import type { Texts } from '../base/language.ts';

/** What the parts of a colour field say. */
export interface ColourTexts {
  readonly palette: string;
  readonly pick: string;
  readonly contrast: string;
  readonly repaired: string;
  readonly presets: string;
  readonly placeholder: string;
}

export const colourTexts: Texts<ColourTexts> = {
  fr: {
    palette: 'Choisir dans une palette',
    pick: 'Prélever une couleur à l’écran',
    contrast: 'Contraste',
    repaired: 'devient',
    presets: 'Couleurs proposées',
    placeholder: 'Nom ou code',
  },
  en: {
    palette: 'Choose in a palette',
    pick: 'Pick a colour off the screen',
    contrast: 'Contrast',
    repaired: 'becomes',
    presets: 'Colours to choose from',
    placeholder: 'Name or code',
  },
};
