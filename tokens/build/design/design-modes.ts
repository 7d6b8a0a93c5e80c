import { type Contrasts, readContrasts } from '../contrasts.ts';
import type { Mode, Token } from '../token.ts';
import type { TokenModel } from '../variables.ts';

/** One mode of a mock-up: day or night, and how much contrast. */
export interface DesignMode {
  /** Name of its file and of its set. */
  readonly id: string;
  /** Name that a designer reads, in French. */
  readonly label: string;
  readonly theme: Mode;
  readonly contrast?: keyof Contrasts;
}

const themes = [
  { id: 'clair', label: 'Clair', theme: 'light' },
  { id: 'sombre', label: 'Sombre', theme: 'dark' },
] as const;
const contrasts = [
  { id: '', label: '' },
  { id: '-contraste', label: ', contraste renforcé', contrast: 'more' },
  { id: '-impose', label: ', couleurs imposées', contrast: 'forced' },
] as const;

/** Every mode, the usual ones first. */
export const designModes: readonly DesignMode[] = contrasts.flatMap((contrast) =>
  themes.map((theme) => ({
    ...contrast,
    ...theme,
    id: theme.id + contrast.id,
    label: theme.label + contrast.label,
  })),
);

/** The tokens of a mode, each `authored` with the reference that the mode gives it. */
export function tokensOf(model: TokenModel, { theme, contrast }: DesignMode): readonly Token[] {
  const replaced = readContrasts(model.light);
  return model[theme].map((token) => {
    const key = contrast && replaced.get(token.key)?.[contrast];
    return key ? { ...token, authored: `{${key}}` } : token;
  });
}
