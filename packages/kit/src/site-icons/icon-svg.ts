import type { Artwork } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { meets } from '@coodyssee/logo/colour';
import { element } from '@coodyssee/logo/svg';

/** Of the box's side: the line of snow round a ground that a dark bar would swallow. */
const contour = 0.036;

type Drawn = ReturnType<Artwork['toJSON']>['paths'][number];

/** What a part takes by night; nothing where it is seen as it is. */
function nightRule({ fill, night = fill }: Drawn, side: number): string {
  const { ink, paper } = brand.inks;
  const line = `stroke:${paper.screen};stroke-width:${(contour * side).toFixed(2)};paint-order:stroke`;
  return [night !== fill && `fill:${night}`, !meets(night, ink, 'graphic') && line].filter(Boolean).join(';');
}

/**
 * The icon of a browser's tab, which follows the browser's own day and night: what a dark bar would swallow changes
 * its ink by night, and a member's colour, which is the same on every ground, gets a line of snow round it.
 */
export function iconSvg(artwork: Artwork): string {
  const { box, paths, title } = artwork.toJSON();
  const [width, height] = box;
  const rules = paths.map((path) => nightRule(path, width));
  const css = rules.flatMap((rule, at) => (rule ? [`.n${at}{${rule}}`] : [])).join('');
  const drawn = paths.map(({ d, fill, evenOdd }, at) =>
    element('path', {
      class: rules[at] ? `n${at}` : undefined,
      fill,
      'fill-rule': evenOdd && 'evenodd',
      d,
    }),
  );
  const style = css ? [element('style', {}, [`@media (prefers-color-scheme:dark){${css}}`])] : [];
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
    element('title', {}, [title]),
    ...style,
    ...drawn,
  ]).markup;
}
