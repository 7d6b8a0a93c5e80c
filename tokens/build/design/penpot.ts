import { cssValue, type Dimension } from '../css-value.ts';
import { type Group, groupTokens } from '../dtcg/group-tokens.ts';
import { referenceKey, type Token } from '../token.ts';
import type { TokenModel } from '../variables.ts';
import { designModes, tokensOf } from './design-modes.ts';
import { pixels } from './pixels.ts';

type Parts = Readonly<Record<string, unknown>>;

const px = (value: Dimension): string => `${pixels(value)}px`;
const css = (type: string) => (value: unknown) => cssValue(type, value, (key) => `{${key}}`);

/** Texts, which every version of both tools reads: an object is shown as `[object Object]`. */
const values: Readonly<Record<string, (value: never) => unknown>> = {
  color: ({ hex, alpha = 1 }: { hex: string; alpha?: number }) =>
    hex +
    (alpha === 1
      ? ''
      : Math.round(alpha * 255)
          .toString(16)
          .padStart(2, '0')),
  dimension: px,
  duration: css('duration'),
  fontFamily: ([name]: readonly string[]) => name,
  fontWeight: String,
  number: String,
  cubicBezier: css('cubicBezier'),
  transition: css('transition'),
  typography: (face: Parts) => ({ ...face, letterSpacing: px(face.letterSpacing as Dimension) }),
  shadow: (layers: readonly Parts[]) =>
    layers.map(({ color, offsetX, offsetY, blur, spread }) => ({
      color,
      type: 'dropShadow',
      x: px(offsetX as Dimension),
      y: px(offsetY as Dimension),
      blur: px(blur as Dimension),
      spread: px(spread as Dimension),
    })),
};

/** Which property of a shape a group of lengths is for; the rest are plain dimensions. */
const lengths: Readonly<Record<string, string>> = {
  'font.size': 'fontSize',
  'space.': 'spacing',
  'size.': 'sizing',
  'container.': 'sizing',
  'radius.': 'borderRadius',
  'stroke.': 'borderWidth',
};
const types: Readonly<Record<string, string>> = {
  shadow: 'boxShadow',
  duration: 'other',
  cubicBezier: 'other',
  transition: 'other',
};

function typeOf({ key, type }: Token): string {
  if (type !== 'dimension') return types[type] ?? type;
  return Object.entries(lengths).find(([start]) => key.startsWith(start))?.[1] ?? type;
}

const node = (token: Token): object => ({
  $type: typeOf(token),
  $value:
    referenceKey(token.authored) === undefined
      ? values[token.type]?.(token.authored as never)
      : token.authored,
  $description: token.description,
});

const group = (tokens: readonly Token[]): Group =>
  groupTokens(tokens.map((token) => ({ path: token.path, node: node(token) })));

const authored = ({ authored }: Token): string => JSON.stringify(authored);

/** Sets of tokens by name: what never changes, what day and night say, what contrast replaces. */
function listSets(model: TokenModel): Record<string, Group> {
  const byNight = new Map(model.dark.map((token) => [token.key, authored(token)]));
  const isThemed = (token: Token): boolean => byNight.get(token.key) !== authored(token);
  const themed = new Set(model.light.filter(isThemed).map(({ key }) => key));
  const of = (id: string): readonly Token[] => {
    const mode = designModes.find((one) => one.id === id);
    return mode ? tokensOf(model, mode) : [];
  };
  const usual = new Map(model.light.map((token) => [token.key, authored(token)]));
  const replaced = (id: string) =>
    group(
      of(id).filter(
        (token) =>
          /^\{(?:contrast|system)\./.test(String(token.authored)) && usual.get(token.key) !== authored(token),
      ),
    );
  return {
    base: group(model.light.filter(({ key }) => !themed.has(key))),
    'theme/clair': group(of('clair').filter(({ key }) => themed.has(key))),
    'theme/sombre': group(of('sombre').filter(({ key }) => themed.has(key))),
    'contraste/renforce': replaced('clair-contraste'),
    'contraste/impose': replaced('clair-impose'),
  };
}

/** The two axes, as both tools offer them: one choice in each. */
const themes = [
  { group: 'Thème', name: 'Clair', sets: ['base', 'theme/clair'] },
  { group: 'Thème', name: 'Sombre', sets: ['base', 'theme/sombre'] },
  { group: 'Contraste', name: 'Ordinaire', sets: [] },
  { group: 'Contraste', name: 'Renforcé', sets: ['contraste/renforce'] },
  { group: 'Contraste', name: 'Imposé', sets: ['contraste/impose'] },
];

/** `penpot.tokens.json`: the whole in one file with its themes, for Penpot and for Tokens Studio. */
export function renderPenpot(model: TokenModel): string {
  const sets = listSets(model);
  const file = {
    ...sets,
    $themes: themes.map(({ group: axis, name, sets: names }) => ({
      id: `coodyssee-${name.toLowerCase()}`,
      name,
      group: axis,
      selectedTokenSets: Object.fromEntries(names.map((set) => [set, 'enabled'])),
    })),
    $metadata: { tokenSetOrder: Object.keys(sets) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
