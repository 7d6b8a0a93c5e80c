import { darkTokens, tokens } from '@coodyssee/tokens';
import { create } from 'storybook/theming/create';

export type Mode = 'light' | 'dark';

/** By night only colours change. */
const values = { light: tokens, dark: { ...tokens, ...darkTokens } } as const;

const logos: Readonly<Record<Mode, string>> = {
  light: './logo/horizontal/coodyssee_logo-horizontal_couleur.svg',
  dark: './logo/horizontal/coodyssee_logo-horizontal_couleur-fond-sombre.svg',
};

/** Storybook's own frame in the colours of the identity. */
function createTheme(mode: Mode) {
  const { [mode]: value } = values;
  const radius = Number.parseFloat(value['radius.lg']);
  return create({
    base: mode,
    brandTitle: 'Coodyssée, l’identité',
    brandUrl: './?path=/docs/accueil--notice',
    brandTarget: '_self',
    brandImage: logos[mode],
    fontBase: value['font.family.sans'],
    fontCode: value['font.family.mono'],
    colorPrimary: value['color.action'],
    colorSecondary: value['color.link'],
    appBg: value['color.surface-warm'],
    appContentBg: value['color.surface'],
    appPreviewBg: value['color.surface'],
    appBorderColor: value['color.border-warm'],
    appBorderRadius: radius,
    textColor: value['color.text'],
    textMutedColor: value['color.text-muted'],
    textInverseColor: value['color.text-inverse'],
    barBg: value['color.surface'],
    barTextColor: value['color.text-muted'],
    barHoverColor: value['color.link-hover'],
    barSelectedColor: value['color.link'],
    buttonBg: value['color.surface-raised'],
    buttonBorder: value['color.border'],
    booleanBg: value['color.surface-muted'],
    booleanSelectedBg: value['color.surface-raised'],
    inputBg: value['color.field'],
    inputBorder: value['color.field-border'],
    inputTextColor: value['color.text'],
    inputBorderRadius: radius,
  });
}

export const themes: Readonly<Record<Mode, ReturnType<typeof create>>> = {
  light: createTheme('light'),
  dark: createTheme('dark'),
};
