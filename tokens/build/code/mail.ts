import type { Colour } from '../css-value.ts';
import type { NativeTokens, TextStyle } from './native-tokens.ts';

/** What mail programs have when Figtree is not there: most of them load no font. */
const fallback = { text: 'Arial, Helvetica, sans-serif', code: "'Courier New', monospace" } as const;

/** A `style` attribute: px everywhere, the line in px for Outlook, nothing that a mail program drops. */
const inlineStyle = ({ family, size, weight, lineHeight, tracking }: TextStyle): string =>
  [
    `font-family: ${family ? `${family}, ${fallback.text}` : fallback.code}`,
    `font-size: ${Math.round(size)}px`,
    `line-height: ${Math.round(size * lineHeight)}px`,
    `font-weight: ${weight}`,
    ...(tracking === 0 ? [] : [`letter-spacing: ${(size * tracking).toFixed(2)}px`]),
  ].join('; ');

/** No mail program is sure to read a translucent colour. */
const opaque = ({ alpha = 1 }: Colour): boolean => alpha === 1;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const table = <Value>(list: readonly { name: string; value: Value }[]): Record<string, Value> =>
  Object.fromEntries(list.map(({ name, value }) => [name, value]));

function constants({ roles, textStyles, lengths }: NativeTokens) {
  return {
    colours: table(
      roles
        .filter(({ value }) => opaque(value.light))
        .map(({ name, value }) => ({ name, value: value.light.hex })),
    ),
    textStyles: table(textStyles.map(({ name, value }) => ({ name, value: inlineStyle(value) }))),
    lengths: table(
      lengths
        .filter(({ name }) => /^(?:space|radius|stroke)/.test(name))
        .map(({ name, value }) => ({ name, value: `${value}px` })),
    ),
  };
}

/** `mail.js`: what an e-mail can hold, which reads neither variables nor rem. The day's values. */
export function renderMail(tokens: NativeTokens): Record<string, string> {
  const entries = Object.entries(constants(tokens));
  const types = (values: Readonly<Record<string, string>>): string =>
    Object.keys(values)
      .map((name) => `  readonly ${json(name)}: string;`)
      .join('\n');
  return {
    'mail.js': entries.map(([name, values]) => `export const ${name} = ${json(values)};\n`).join(''),
    'mail.d.ts': entries
      .map(([name, values]) => `export declare const ${name}: {\n${types(values)}\n};\n`)
      .join(''),
  };
}
