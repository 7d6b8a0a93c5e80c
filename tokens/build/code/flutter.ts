import type { Colour } from '../css-value.ts';
import { argb } from './argb.ts';
import { appearances, type Named, type NativeTokens, type Shadow, type TextStyle } from './native-tokens.ts';

const colour = (value: Colour): string => `Color(0x${argb(value)})`;

/** Dart has letter spacing in logical pixels, and the line as a factor. */
const textStyle = ({ family, size, weight, lineHeight, tracking }: TextStyle): string =>
  `TextStyle(fontFamily: '${family ?? 'monospace'}', fontSize: ${size}, fontWeight: FontWeight.w${weight}, height: ${lineHeight}, letterSpacing: ${Number((tracking * size).toFixed(3))})`;

const shadow = (layers: readonly Shadow[]): string =>
  `[${layers.map(({ color, x, y, blur, spread }) => `BoxShadow(color: ${colour(color)}, offset: Offset(${x}, ${y}), blurRadius: ${blur}, spreadRadius: ${spread})`).join(', ')}]`;

interface Space<Value> {
  readonly name: string;
  readonly list: readonly Named<Value>[];
  readonly write: (value: Value) => string;
  readonly type: string;
}

function space<Value>({ name, list, write, type }: Space<Value>): string {
  const lines = list.map(
    (one) => `  /// ${one.description}\n  static const ${type} ${one.name} = ${write(one.value)};`,
  );
  return `abstract final class ${name} {\n${lines.join('\n')}\n}`;
}

/** The roles as a class, and one constant of it for each appearance. */
function roles({ roles }: NativeTokens): string {
  const fields = roles.map(({ name, description }) => `  /// ${description}\n  final Color ${name};`);
  const asked = roles.map(({ name }) => `required this.${name}`).join(', ');
  const each = appearances.map((appearance) => {
    const values = roles.map(({ name, value }) => `${name}: ${colour(value[appearance])}`).join(', ');
    return `  static const CoodysseeColors ${appearance} = CoodysseeColors(${values});`;
  });
  return `class CoodysseeColors {\n  const CoodysseeColors({${asked}});\n${fields.join('\n')}\n${each.join('\n')}\n}`;
}

/** `coodyssee_tokens.dart`, for Flutter. */
export function renderFlutter(tokens: NativeTokens): string {
  const parts = [
    roles(tokens),
    space({ name: 'CoodysseePalette', list: tokens.palette, write: colour, type: 'Color' }),
    space({ name: 'CoodysseeLengths', list: tokens.lengths, write: String, type: 'double' }),
    space({ name: 'CoodysseeNumbers', list: tokens.numbers, write: String, type: 'double' }),
    space({
      name: 'CoodysseeDurations',
      list: tokens.durations,
      write: (milliseconds) => `Duration(milliseconds: ${milliseconds})`,
      type: 'Duration',
    }),
    space({
      name: 'CoodysseeEasings',
      list: tokens.easings,
      write: (points) => `Cubic(${points.join(', ')})`,
      type: 'Cubic',
    }),
    space({ name: 'CoodysseeText', list: tokens.textStyles, write: textStyle, type: 'TextStyle' }),
    space({ name: 'CoodysseeShadows', list: tokens.shadows, write: shadow, type: 'List<BoxShadow>' }),
  ];
  return `import 'package:flutter/widgets.dart';\n\n${parts.join('\n\n')}\n`;
}
