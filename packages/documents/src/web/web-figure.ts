import { html } from '@coodyssee/kit/markup';
import type { Xml } from '@coodyssee/logo/svg';
import { pathData } from '@coodyssee/logo/vector';
import { french } from '../engine/write-words.ts';
import type { Figure } from '../figure/figure.ts';
import { textStyles } from '../page/text-styles.ts';
import { rem } from './web-style.ts';

/** A part of a figure, in its own mm. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;
/** Of the words over a drawing, in mm. */
const labelSize = (textStyles.label.size * 25.4) / 72;

/** A drawing in the page itself, in the screen's inks; it is never wider than its place. */
export function webFigure(
  figure: Figure,
  options: { readonly crop?: Crop; readonly width?: number } = {},
): Xml {
  const { crop = { x: 0, y: 0, width: figure.width, height: figure.height }, width } = options;
  const { marks, alt, labels = [] } = figure;
  const said = french(alt);
  const attributes = {
    class: 'drawing',
    viewBox: [crop.x, crop.y, crop.width, crop.height].map((side) => Math.round(side * 100) / 100).join(' '),
    style: width === undefined ? undefined : `width:${rem(width)}`,
    ...(said ? { role: 'img', 'aria-label': said } : { 'aria-hidden': 'true' }),
  };
  return html('svg', attributes, [
    ...marks.map(({ path, rule, ink }) =>
      html('path', {
        fill: ink.screen,
        'fill-rule': rule === 'evenodd' ? rule : undefined,
        d: pathData(path, 2),
      }),
    ),
    ...labels.map(({ x, y, text, anchor = 'left' }) =>
      html('text', { x, y, 'font-size': Math.round(labelSize * 100) / 100, 'text-anchor': anchors[anchor] }, [
        french(text),
      ]),
    ),
  ]);
}
