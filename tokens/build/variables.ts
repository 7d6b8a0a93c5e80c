import type { DesignTokens } from 'style-dictionary/types';
import { readContrasts } from './contrasts.ts';
import { cssValue, type Dimension, type Lookup, round } from './css-value.ts';
import { type FluidRange, fluidSize } from './fluid.ts';
import { resolveTokens } from './resolve-tokens.ts';
import { extension, type Mode, modes, type Token, variableName } from './token.ts';

/** One custom property: what the CSS, the module and the flat JSON all list. */
export interface Variable {
  /** `typography.body.tracking` */
  readonly key: string;
  readonly type: string;
  readonly description: string;
  /** CSS text with `var()` for references, one per mode. */
  readonly linked: Readonly<Record<Mode, string>>;
  /** CSS text that stands alone, one per mode. */
  readonly plain: Readonly<Record<Mode, string>>;
  /** Key of what takes its place when a person asks for more contrast. */
  readonly more?: string;
  /** Key of what takes its place where the system forces its colours. */
  readonly forced?: string;
}

/** The tokens of both modes, in the same order. */
export type TokenModel = Readonly<Record<Mode, readonly Token[]>>;

/** Resolves the source in both modes. */
export async function resolveModel(source: DesignTokens): Promise<TokenModel> {
  const [light, dark] = await Promise.all(modes.map((mode) => resolveTokens(source, mode)));
  return { light: light ?? [], dark: dark ?? [] };
}

interface Line {
  readonly key: string;
  readonly text: string;
}

/** Every custom property of the model, in source order. */
export function listVariables(model: TokenModel): Variable[] {
  const texts = { light: modeLines(model.light), dark: modeLines(model.dark) };
  const contrasts = readContrasts(model.light);
  return model.light.flatMap((token) =>
    tokenLines(token, () => '').map(({ key }) => ({
      key,
      type: key === token.key ? token.type : 'number',
      description:
        key === token.key
          ? token.description
          : `Approche des lettres de ${token.key}, en parts du corps (em)\u00a0: à poser avec sa police.`,
      linked: { light: texts.light.linked(key), dark: texts.dark.linked(key) },
      plain: { light: texts.light.plain(key), dark: texts.dark.plain(key) },
      ...contrasts.get(key),
    })),
  );
}

/** The CSS texts of one mode by key, linked and plain. */
function modeLines(tokens: readonly Token[]): { linked: Lookup; plain: Lookup } {
  const byKey = new Map(tokens.map((token) => [token.key, token]));
  const linked = new Map(tokens.flatMap((token) => tokenLines(token, toVar)).map(toEntry));
  const plain: Lookup = (key) => {
    const token = byKey.get(key) ?? byKey.get(key.replace(/\.tracking$/, ''));
    return (token && tokenLines(token, plain).find((line) => line.key === key)?.text) ?? '';
  };
  return { linked: (key) => linked.get(key) ?? '', plain };
}

const toVar: Lookup = (key) => `var(${variableName(key)})`;
const toEntry = (line: Line): [string, string] => [line.key, line.text];

/** One line a token, two for typography: the `font` shorthand cannot hold the tracking. */
function tokenLines(token: Token, lookup: Lookup): Line[] {
  const fluid = token.extensions[extension.fluid] as FluidRange | undefined;
  const system = token.extensions[extension.system] as string | undefined;
  const text = system ?? (fluid ? fluidSize(fluid) : cssValue(token.type, token.authored, lookup));
  const font = { key: token.key, text };
  return token.type === 'typography'
    ? [font, { key: `${token.key}.tracking`, text: tracking(token) }]
    : [font];
}

/** DTCG has no em: the tracking is written in rem at the largest size, and used in em at every size. */
function tracking(token: Token): string {
  const { letterSpacing, fontSize } = token.value as { letterSpacing: Dimension; fontSize: Dimension };
  const ratio = Number((letterSpacing.value / fontSize.value).toFixed(3));
  return ratio === 0 ? '0' : `${round(ratio)}em`;
}

/** Does the night change it? */
export const differs = ({ plain }: Variable): boolean => plain.light !== plain.dark;
