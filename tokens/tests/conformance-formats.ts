import { camel } from '../build/code/native-tokens.ts';
import { type Token, variableName } from '../build/token.ts';
import { paletteFormats } from './conformance-palettes.ts';

/** One format that we publish: who reads it in the tests, and how a token is called in it. */
export interface Conformance {
  readonly tool: string;
  readonly file: string;
  /** Somebody else's program or library, and how it reads the file. */
  readonly reader: string;
  /** The token's name as the file writes it. */
  readonly nameOf: (token: Token) => string;
  /** Why a group of tokens is not in it; every group that is missing has its reason. */
  readonly lost?: Readonly<Record<string, string>>;
}

const system = 'Mots-clés de CSS\u00a0: une application lit ceux de son système.';
const contrast = 'Déjà dans les rôles, que le réglage de contraste choisit.';
const noVariable = 'Une classe utilitaire s’y écrit autrement\u00a0; la variable CSS reste là.';

const json = (key: string): string => `"${key}": {`;
const dashed = ({ key }: Token): string => variableName(key).slice(2);
const lastOf = ({ path }: Token): string => json(path.at(-1) ?? '');

const isColourGroup = ({ path }: Token): boolean => path[0] === 'color';
const isStyle = ({ type }: Token): boolean => type === 'typography';
/** `text` for a role, `body` for a text style, the whole path for the rest. */
const native = (token: Token): string =>
  camel(isColourGroup(token) || isStyle(token) ? token.path.slice(1) : token.path);
const snake = (token: Token): string =>
  `coodyssee_${camel(token.path).replace(/[A-Z]|\d+(?=[A-Za-z]*$)/g, (part) => `_${part.toLowerCase()}`)}`.replace(
    /__/g,
    '_',
  );

export const conformances: readonly Conformance[] = [
  {
    tool: 'Navigateurs',
    file: 'tokens.css',
    reader: 'Chromium, dans chaque histoire',
    nameOf: ({ key }) => `${variableName(key)}:`,
  },
  {
    tool: 'DTCG 2025.10, Terrazzo',
    file: 'tokens.resolver.json',
    reader: 'Terrazzo, les six contextes',
    nameOf: lastOf,
  },
  {
    tool: 'Figma, variables',
    file: 'formats/figma/clair.tokens.json',
    reader: 'Terrazzo, et les limites d’import que Figma publie',
    nameOf: ({ key }) => `var(--coodyssee-${key.replaceAll('.', '-')})"`,
    lost: {
      typography: 'Une variable ne tient pas un style\u00a0: il est dans styles.tokens.json.',
      shadow: 'Une variable ne tient pas un effet\u00a0: il est dans styles.tokens.json.',
      motion: 'Figma ne tient ni courbe ni transition\u00a0: elles sont dans styles.tokens.json.',
    },
  },
  {
    tool: 'Penpot, Tokens Studio',
    file: 'formats/penpot.tokens.json',
    reader: 'les transformations de Tokens Studio',
    nameOf: lastOf,
  },
  { tool: 'Sass', file: 'formats/tokens.scss', reader: 'Dart Sass', nameOf: (token) => `$${dashed(token)}:` },
  { tool: 'Less', file: 'formats/tokens.less', reader: 'Less', nameOf: (token) => `@${dashed(token)}:` },
  {
    tool: 'Tailwind 4',
    file: 'formats/tailwind.css',
    reader: 'Tailwind',
    nameOf: ({ key, path, type }) =>
      type === 'typography'
        ? `--text-${path.slice(1).join('-')}:`
        : path[0] === 'breakpoint'
          ? `--breakpoint-${path[1]}:`
          : key.startsWith('font.tracking')
            ? `--tracking-${path[2]}:`
            : `var(${variableName(key)})`,
    lost: { contrast, system, size: noVariable, stroke: noVariable, focus: noVariable, motion: noVariable },
  },
  {
    tool: 'Android, ressources',
    file: 'formats/android/values/coodyssee.xml',
    reader: 'aapt2',
    nameOf: (token) => `"${snake(token)}"`,
    lost: {
      contrast: 'Android n’a pas de dossier pour un contraste choisi.',
      system,
      typography: 'Un style d’Android dépend du thème de l’application.',
      shadow: 'Android dessine ses ombres par hauteur.',
      font: 'La police se livre avec l’application\u00a0: seul son nom est là.',
      motion: 'Les courbes se déclarent dans des fichiers d’animation.',
    },
  },
  {
    tool: 'Jetpack Compose',
    file: 'formats/CoodysseeTokens.kt',
    reader: 'la grammaire Tree-sitter de Kotlin',
    nameOf: (token) => `val ${native(token)}`,
    lost: {
      contrast,
      system,
      shadow: 'Compose dessine ses ombres par hauteur.',
      font: 'La police se livre avec l’application.',
      motion: 'Une transition s’y écrit d’une durée et d’une courbe.',
    },
  },
  {
    tool: 'SwiftUI',
    file: 'formats/CoodysseeTokens.swift',
    reader: 'la grammaire Tree-sitter de Swift',
    nameOf: (token) => `static let ${native(token)}`,
    lost: {
      contrast,
      system,
      font: 'La police se livre avec l’application.',
      motion: 'Une transition s’y écrit d’une durée et d’une courbe.',
    },
  },
  {
    tool: 'Flutter',
    file: 'formats/coodyssee_tokens.dart',
    reader: 'la grammaire Tree-sitter de Dart',
    nameOf: (token) => (isColourGroup(token) ? `final Color ${native(token)};` : ` ${native(token)} =`),
    lost: {
      contrast,
      system,
      font: 'La police se livre avec l’application.',
      motion: 'Une transition s’y écrit d’une durée et d’une courbe.',
    },
  },
  ...paletteFormats,
];
