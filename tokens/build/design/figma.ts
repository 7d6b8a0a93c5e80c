import type { Colour, Dimension } from '../css-value.ts';
import { type Group, groupTokens } from '../dtcg/group-tokens.ts';
import { referenceKey, type Token } from '../token.ts';
import type { TokenModel } from '../variables.ts';
import { type DesignMode, designModes, tokensOf } from './design-modes.ts';
import { pixels } from './pixels.ts';

/** What a value becomes; the second one has its references resolved. */
type Value = (value: never, resolved: never) => unknown;
type Parts = Readonly<Record<string, unknown>>;
interface Kind {
  readonly type: string;
  readonly value: Value;
}

const srgb = ({ hex, alpha }: Colour): object => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(6))),
  ...(alpha !== undefined && { alpha }),
  hex,
});
const length = (value: Dimension): Dimension => ({ value: pixels(value), unit: 'px' });
const same = (value: unknown): unknown => value;

/** What Figma's own import takes as a variable: sRGB, px, seconds, one family, numbers. */
const variables: Readonly<Record<string, Kind>> = {
  color: { type: 'color', value: srgb },
  dimension: { type: 'dimension', value: length },
  duration: {
    type: 'duration',
    value: ({ value, unit }: Dimension) => ({ value: unit === 'ms' ? value / 1000 : value, unit: 's' }),
  },
  fontFamily: { type: 'fontFamily', value: ([name]: readonly string[]) => name },
  fontWeight: { type: 'number', value: same },
  number: { type: 'number', value: same },
};

/** References stay; what is written in place becomes what Figma reads. */
const part = (type: string, value: unknown): unknown =>
  referenceKey(value) === undefined ? variables[type]?.value(value as never, value as never) : value;

const layer = (shadow: Parts): object => ({
  color: part('color', shadow.color),
  ...Object.fromEntries(
    ['offsetX', 'offsetY', 'blur', 'spread'].map((name) => [name, part('dimension', shadow[name])]),
  ),
});

/** What no variable holds: text and effect styles, and the motions, which Figma has no place for. */
const styles: Readonly<Record<string, Value>> = {
  typography: (face: Parts, resolved: Parts) => ({
    ...face,
    // the weight is a number among the variables: a style may not refer to it as a weight
    fontWeight: resolved.fontWeight,
    fontSize: part('dimension', face.fontSize),
    letterSpacing: part('dimension', face.letterSpacing),
  }),
  shadow: (layers: readonly Parts[]) => layers.map(layer),
  transition: (move: Parts) => ({
    ...move,
    duration: part('duration', move.duration),
    delay: part('duration', move.delay),
  }),
  cubicBezier: same,
};

const node = (token: Token, type: string, value: Value): object => ({
  $type: type,
  $value:
    referenceKey(token.authored) === undefined
      ? value(token.authored as never, token.value as never)
      : token.authored,
  $description: token.description,
});

/** A custom property, as a developer copies it from Figma's panel. */
const forDevelopers = ({ key }: Token): object => ({
  $extensions: { 'com.figma.codeSyntax': { WEB: `var(--coodyssee-${key.replaceAll('.', '-')})` } },
});

const text = (root: Group): string => `${JSON.stringify(root, null, 2)}\n`;

/** Variables of one mode. */
function renderMode(model: TokenModel, mode: DesignMode): string {
  const placed = tokensOf(model, mode).flatMap((token) => {
    const kind = variables[token.type];
    return kind
      ? [{ path: token.path, node: { ...node(token, kind.type, kind.value), ...forDevelopers(token) } }]
      : [];
  });
  return text({ ...groupTokens(placed), $extensions: { 'com.figma.modeName': mode.label } });
}

/** Text styles, effect styles and motions: they refer to the variables by name. */
function renderStyles({ light }: TokenModel): string {
  const placed = light.flatMap((token) => {
    const value = styles[token.type];
    return value ? [{ path: token.path, node: node(token, token.type, value) }] : [];
  });
  return text(groupTokens(placed));
}

/** One file a mode for Figma's own import of variables, and one of styles. */
export function renderFigma(model: TokenModel): Record<string, string> {
  return {
    ...Object.fromEntries(designModes.map((mode) => [`${mode.id}.tokens.json`, renderMode(model, mode)])),
    'styles.tokens.json': renderStyles(model),
  };
}
