/** What the parts of a colour field say in French. */
export const colourTexts = {
  palette: 'Choisir dans une palette',
  pick: 'Prélever une couleur à l’écran',
  contrast: 'Contraste',
  repaired: 'devient',
  presets: 'Couleurs proposées',
};
