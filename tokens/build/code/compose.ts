import type { Colour } from '../css-value.ts';
import { argb } from './argb.ts';
import { appearances, type Named, type NativeTokens, type TextStyle } from './native-tokens.ts';

const colour = (value: Colour): string => `Color(0x${argb(value)})`;
const float = (value: number): string => `${value}f`;
const doc = (description: string, indent = '  '): string =>
  `${indent}/** ${description.replace(/\*\//g, '* /')} */\n`;

const textStyle = ({ family, size, weight, lineHeight, tracking }: TextStyle): string =>
  `TextStyle(fontSize = ${size}.sp, fontWeight = FontWeight(${weight}), lineHeight = ${lineHeight}.em, letterSpacing = ${tracking === 0 ? '0' : `(${tracking})`}.em${family ? '' : ', fontFamily = FontFamily.Monospace'})`;

/** `object Name { val a = … }` */
function object<Value>(
  name: string,
  list: readonly Named<Value>[],
  write: (value: Value, name: string) => string,
): string {
  const lines = list.map((one) => `${doc(one.description)}  val ${one.name} = ${write(one.value, one.name)}`);
  return `object ${name} {\n${lines.join('\n')}\n}`;
}

/** Type follows the reader's own size, everything else the screen's density. */
const length = (value: number, name: string): string =>
  `${value < 0 ? `(${value})` : value}.${name.startsWith('fontSize') ? 'sp' : 'dp'}`;

const pascal = (name: string): string => name.replace(/^\w/, (letter) => letter.toUpperCase());

/** The roles as an interface, and an object for each appearance: a theme chooses one. */
function roles({ roles }: NativeTokens): string {
  const asked = roles.map(({ name, description }) => `${doc(description)}  val ${name}: Color`);
  const objects = appearances.map((appearance) => {
    const lines = roles.map(({ name, value }) => `  override val ${name} = ${colour(value[appearance])}`);
    return `object Coodyssee${pascal(appearance)} : CoodysseeColors {\n${lines.join('\n')}\n}`;
  });
  return [`interface CoodysseeColors {\n${asked.join('\n')}\n}`, ...objects].join('\n\n');
}

/** `CoodysseeTokens.kt`, for Jetpack Compose. */
export function renderCompose(tokens: NativeTokens): string {
  const parts = [
    roles(tokens),
    object('CoodysseePalette', tokens.palette, colour),
    object('CoodysseeDimens', tokens.lengths, length),
    object('CoodysseeNumbers', tokens.numbers, float),
    object('CoodysseeDurations', tokens.durations, String),
    object(
      'CoodysseeEasings',
      tokens.easings,
      (points) => `CubicBezierEasing(${points.map(float).join(', ')})`,
    ),
    object('CoodysseeText', tokens.textStyles, textStyle),
  ];
  const imports = [
    'androidx.compose.animation.core.CubicBezierEasing',
    'androidx.compose.ui.graphics.Color',
    'androidx.compose.ui.text.TextStyle',
    'androidx.compose.ui.text.font.FontFamily',
    'androidx.compose.ui.text.font.FontWeight',
    'androidx.compose.ui.unit.dp',
    'androidx.compose.ui.unit.em',
    'androidx.compose.ui.unit.sp',
  ];
  return `package fr.coodyssee.tokens\n\n${imports.map((name) => `import ${name}`).join('\n')}\n\n${parts.join('\n\n')}\n`;
}
