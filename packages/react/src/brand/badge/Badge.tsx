import type { DrawingData, DrawnPath } from '@coodyssee/logo';
import type { ComponentProps, CSSProperties } from 'react';
import { needed } from '../../interface/base/mistakes.ts';

/** The rest goes to the drawing’s element: `id`, `ref`, `data-*`, listeners. */
export interface BadgeProps extends Omit<ComponentProps<'svg'>, 'width' | 'height' | 'children'> {
  /** What `identity.badge` gave, or its JSON: on the server, at build time, or once in the browser. */
  readonly artwork: DrawingData | { readonly toJSON: () => DrawingData };
  /**
   * Width in px, never less than what the drawing can be read at. Without it the badge fills its container,
   * down to that width.
   */
  readonly width?: number;
  /** The text alternative, in French. In a link, say where it leads. Default: the drawing's own. */
  readonly title?: string;
  /** True where the words stand beside it in text: hidden from assistive technology. */
  readonly decorative?: boolean;
}

/** Any drawing is known by its paths: a scene, a text or a promise has none. */
function drawingOf(artwork: BadgeProps['artwork']): DrawingData {
  const drawing = artwork && typeof artwork === 'object' && 'toJSON' in artwork ? artwork.toJSON() : artwork;
  const isDrawing = typeof drawing === 'object' && drawing !== null && 'paths' in drawing;
  return needed(
    '<Badge artwork>',
    isDrawing ? drawing : undefined,
    'artwork={identity.badge(member)}, or what JSON.parse gives of its JSON',
  );
}

/**
 * A member's badge, composed beforehand: the page loads no font engine and draws at once.
 *
 * @example <Badge artwork={artwork} width={240} />
 */
export function Badge({ artwork, width, title, decorative, className = '', style, ...props }: BadgeProps) {
  const drawing = drawingOf(artwork);
  const [across, down] = drawing.box;
  const least = width ? Math.max(width, drawing.least) : undefined;
  const words = title ?? [drawing.title, drawing.description].filter(Boolean).join(', ');
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has its label, unless it is decorative
    <svg
      {...props}
      className={`coodyssee-badge ${className}`}
      style={least ? style : { minWidth: drawing.least, ...style }}
      viewBox={`0 0 ${across} ${down}`}
      width={least ?? '100%'}
      height={least && (least * down) / across}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words, lang: 'fr' })}
    >
      {drawing.paths.map((path) =>
        path.picture ? (
          <image key={path.d} {...path.picture} preserveAspectRatio="none" />
        ) : (
          <path key={path.d} {...attributesOf(path)} />
        ),
      )}
    </svg>
  );
}

/** By day the presentation attribute, which needs no style sheet; by night what badge.css makes of the variable. */
const attributesOf = ({ d, fill, night, evenOdd, ground, own }: DrawnPath) => ({
  d,
  fill,
  fillRule: evenOdd && ('evenodd' as const),
  'data-ground': ground,
  'data-own': own,
  'data-night': night && '',
  style: night ? ({ '--day': fill, '--night': night } as CSSProperties) : undefined,
});
