import type { Colour } from '../css-value.ts';
import type { Named, NativeTokens, Role, Shadow, TextStyle } from './native-tokens.ts';

const channels = ({ hex, alpha = 1 }: Colour): string =>
  `0x${hex.slice(1).toUpperCase()}${alpha === 1 ? '' : `, ${alpha}`}`;

const colour = (value: Colour): string => `coodysseeColor(${channels(value)})`;

const role = ({ light, dark, lightContrast, darkContrast }: Role['value']): string =>
  `coodysseeColor(light: (${pair(light)}), dark: (${pair(dark)}), lightContrast: (${pair(lightContrast)}), darkContrast: (${pair(darkContrast)}))`;
const pair = ({ hex, alpha = 1 }: Colour): string => `0x${hex.slice(1).toUpperCase()}, ${alpha}`;

/** SwiftUI names weights; these are the ones that Figtree is used in. */
const weights: Readonly<Record<number, string>> = {
  400: 'regular',
  500: 'medium',
  600: 'semibold',
  700: 'bold',
};

const textStyle = ({ family, size, weight, lineHeight, tracking }: TextStyle): string =>
  `CoodysseeTextStyle(family: ${family ? `"${family}"` : 'nil'}, size: ${size}, weight: .${weights[weight] ?? 'regular'}, lineHeight: ${lineHeight}, tracking: ${tracking})`;

const shadow = (layers: readonly Shadow[]): string =>
  `[${layers.map(({ color, x, y, blur, spread }) => `CoodysseeShadow(color: ${colour(color)}, x: ${x}, y: ${y}, blur: ${blur}, spread: ${spread})`).join(', ')}]`;

interface Space<Value> {
  readonly name: string;
  readonly list: readonly Named<Value>[];
  readonly write: (value: Value) => string;
  readonly type?: string;
}

function space<Value>({ name, list, write, type }: Space<Value>): string {
  const lines = list.map(
    (one) =>
      `  /// ${one.description}\n  public static let ${quoted(one.name)}${type ? `: ${type}` : ''} = ${write(one.value)}`,
  );
  return `public enum ${name} {\n${lines.join('\n')}\n}`;
}

/** Words that Swift keeps for itself. */
const quoted = (name: string): string => (/^(?:default|case|self|in)$/.test(name) ? `\`${name}\`` : name);

const head = `import SwiftUI
#if canImport(UIKit)
import UIKit
#endif

public struct CoodysseeTextStyle {
  /// Rien pour la police à chasse fixe du système.
  public let family: String?
  public let size: CGFloat
  public let weight: Font.Weight
  /// En parts du corps.
  public let lineHeight: CGFloat
  /// En parts du corps.
  public let tracking: CGFloat
  /// La police, qui suit la taille de texte choisie par la personne.
  public var font: Font {
    guard let family else { return Font.system(size: size, weight: weight, design: .monospaced) }
    return Font.custom(family, size: size).weight(weight)
  }
}

public struct CoodysseeShadow {
  public let color: Color
  public let x: CGFloat
  public let y: CGFloat
  public let blur: CGFloat
  public let spread: CGFloat
}

private func coodysseeColor(_ rgb: UInt32, _ alpha: Double = 1) -> Color {
  Color(
    .sRGB, red: Double(rgb >> 16 & 0xFF) / 255, green: Double(rgb >> 8 & 0xFF) / 255,
    blue: Double(rgb & 0xFF) / 255, opacity: alpha)
}

private typealias Shade = (rgb: UInt32, alpha: Double)

/// Suit le jour, la nuit et le contraste choisis dans les réglages.
private func coodysseeColor(light: Shade, dark: Shade, lightContrast: Shade, darkContrast: Shade) -> Color {
  #if canImport(UIKit) && !os(watchOS)
  return Color(UIColor { traits in
    let more = traits.accessibilityContrast == .high
    let shade =
      traits.userInterfaceStyle == .dark
      ? (more ? darkContrast : dark) : (more ? lightContrast : light)
    return UIColor(coodysseeColor(shade.rgb, shade.alpha))
  })
  #else
  return coodysseeColor(light.rgb, light.alpha)
  #endif
}`;

/** `CoodysseeTokens.swift`, for SwiftUI. */
export function renderSwift(tokens: NativeTokens): string {
  const parts = [
    space({ name: 'CoodysseeColors', list: tokens.roles, write: role }),
    space({ name: 'CoodysseePalette', list: tokens.palette, write: colour }),
    space({ name: 'CoodysseeLengths', list: tokens.lengths, write: String, type: 'CGFloat' }),
    space({ name: 'CoodysseeNumbers', list: tokens.numbers, write: String, type: 'Double' }),
    space({
      name: 'CoodysseeDurations',
      list: tokens.durations,
      write: (milliseconds) => String(milliseconds / 1000),
      type: 'TimeInterval',
    }),
    space({
      name: 'CoodysseeEasings',
      list: tokens.easings,
      write: (points) => `(${points.join(', ')})`,
      type: '(x1: Double, y1: Double, x2: Double, y2: Double)',
    }),
    space({ name: 'CoodysseeText', list: tokens.textStyles, write: textStyle }),
    space({ name: 'CoodysseeShadows', list: tokens.shadows, write: shadow }),
  ];
  return `${[head, ...parts].join('\n\n')}\n`;
}
