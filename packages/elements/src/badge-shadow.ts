import { type BadgeDrawing, type MarkOptions, named, type Shadow } from './drawing.ts';

/** What an outline, a colour and a picture of ours may be: a drawing may come from anywhere, and is never trusted. */
const outline = /^[\d\s,.+eEMLHVCSQTAZmlhvcsqtaz-]*$/;
const colour = /^(#[\da-f]{6}|transparent)$/i;
const png = /^data:image\/png;base64,[\w+/=]*$/;

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/**
 * The drawing, where it is one of ours.
 * @throws TypeError that says what is not
 */
function checkDrawing(given: unknown): BadgeDrawing {
  const { box, least, paths, title } = (given ?? {}) as Partial<BadgeDrawing>;
  if (!Array.isArray(box) || !box.every(isNumber) || !isNumber(least))
    throw new TypeError('No badge: it has no box.');
  if (!Array.isArray(paths) || typeof title !== 'string')
    throw new TypeError('No badge: it has no paths or no title.');
  for (const { d, fill, night = fill, picture } of paths as BadgeDrawing['paths']) {
    if (!outline.test(d)) throw new TypeError('No badge: a path holds more than an outline.');
    if (!colour.test(fill) || !colour.test(night)) throw new TypeError('No badge: a fill is not #rrggbb.');
    if (
      picture &&
      !(
        png.test(picture.href) && [picture.x, picture.y, picture.width, picture.height].every(Number.isFinite)
      )
    )
      throw new TypeError('No badge: a picture is not a PNG inside the drawing.');
  }
  return given as BadgeDrawing;
}

function draw({ d, evenOdd, ground, own, picture }: BadgeDrawing['paths'][number], at: number): string {
  if (picture) {
    const { href, x, y, width, height } = picture;
    return `<image href="${href}" x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"/>`;
  }
  const kind = ground ? ' g' : own ? ' o' : '';
  return `<path class="f${at}${kind}"${evenOdd ? ' fill-rule="evenodd"' : ''} d="${d}"/>`;
}

const fills = ({ paths }: BadgeDrawing): string =>
  paths
    .map(({ fill, night }, at) => `.f${at}{fill:${night ? `light-dark(${fill},${night})` : fill}}`)
    .join('');

/**
 * A member's badge, never smaller than it can be read.
 * @throws TypeError for what is no drawing of ours
 */
export function badgeShadow(given: unknown, { width, ...mark }: MarkOptions): Shadow {
  const drawing = checkDrawing(given);
  const { box, least, paths, title, description } = drawing;
  const [across, down] = box;
  const size = width ? Math.max(width, least) : undefined;
  const sized = size
    ? `:host(:not([hidden])){display:inline-flex;vertical-align:middle}span{display:flex}svg{flex:none}`
    : `:host(:not([hidden])){display:block;min-width:${least}px}span,svg{display:block}svg{width:100%;height:auto}`;
  const attributes = size
    ? ` width="${size}" height="${Math.round((size * down * 100) / across) / 100}"`
    : '';
  return {
    css: `${sized}${fills(drawing)}@media (forced-colors:active){path:not(.o){fill:currentColor}path.g{fill:Canvas}}`,
    html: named(
      mark,
      [title, description].filter(Boolean).join(', '),
      `<svg aria-hidden="true" viewBox="0 0 ${across} ${down}"${attributes}>${paths.map(draw).join('')}</svg>`,
    ),
  };
}
