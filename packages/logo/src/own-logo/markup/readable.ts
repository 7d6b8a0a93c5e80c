import { isColour } from '../colours/read-colour.ts';

const wide = /^(?:inherit|initial|unset|revert|revert-layer)$/i;

export const isWide = (value: string): boolean => wide.test(value);

const paint = (value: string): boolean =>
  /^(?:none|context-fill|context-stroke)$/i.test(value) || /^url\(/i.test(value) || isColour(value);

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const share = new RegExp(`^${number}%?$`, 'i');
const length = new RegExp(`^(?:${number}(?:%|[a-z]+)?|calc\\(.*\\))$`, 'i');

const isShare = (value: string) => share.test(value);
const isLength = (value: string) => length.test(value);
const oneOf =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value.toLowerCase());

/** How a value is known to be one; a property that is not named takes any. */
const readable: Readonly<Record<string, (value: string) => boolean>> = {
  fill: paint,
  stroke: paint,
  color: isColour,
  'stop-color': isColour,
  'flood-color': isColour,
  opacity: isShare,
  'fill-opacity': isShare,
  'stroke-opacity': isShare,
  'stop-opacity': isShare,
  'flood-opacity': isShare,
  'stroke-width': isLength,
  'stroke-dashoffset': isLength,
  'stroke-miterlimit': isShare,
  'stroke-dasharray': (value) =>
    value === 'none' || value.split(/[\s,]+/).every((part) => part === '' || isLength(part)),
  'fill-rule': oneOf('nonzero', 'evenodd'),
  'clip-rule': oneOf('nonzero', 'evenodd'),
  'stroke-linecap': oneOf('butt', 'round', 'square'),
  'stroke-linejoin': oneOf('miter', 'round', 'bevel', 'arcs', 'miter-clip'),
  visibility: oneOf('visible', 'hidden', 'collapse'),
  'mask-type': oneOf('alpha', 'luminance'),
  'transform-box': oneOf('view-box', 'fill-box', 'stroke-box', 'content-box', 'border-box'),
  display: (value) => /^[a-z-]+(?:\s+[a-z-]+)?$/i.test(value),
};

/** True for a value that a browser would take: of several, the last one that can be read holds. */
export function isReadable(name: string, value: string): boolean {
  if (name.startsWith('--')) return true;
  if (value === '') return false;
  return wide.test(value) || /var\(/i.test(value) || (readable[name]?.(value) ?? true);
}
