import type { Mark } from '@coodyssee/logo/scene';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import { type Figure, moved } from '../figure/figure.ts';
import { french } from './write-words.ts';

/** A hundredth of a point: finer than any press. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** One outline in four inks, for the template to draw. */
const plateOf = ({ path, rule, ink }: Mark) => ({
  evenOdd: rule === 'evenodd',
  cmyk: ink.cmyk,
  path: path.map(([name, ...numbers]) => [name, ...numbers.map(round)]),
});

/** An SVG wants sides of a millimetre at least, and no more than five metres: the page scales it anyway. */
function asSheet({ width, height, marks }: Figure) {
  const scale = 100 / Math.max(width, height);
  const pieces = [{ tag: 'artifact', text: '', marks: moved(marks, scale, [0, 0]) }] as const;
  return { width: width * scale, height: Math.max(1, height * scale), bleed: 0, title: '', pieces };
}

/** A drawing as the template takes it: one SVG for the screen, outlines in the printer's inks for the press. */
export function writeFigure(figure: Figure, press: boolean) {
  const { width, height, marks, alt, labels = [] } = figure;
  const said = {
    width,
    height,
    alt: french(alt),
    labels: labels.map((label) => ({ ...label, text: french(label.text) })),
  };
  if (press) return { ...said, marks: marks.map(plateOf) };
  return { ...said, svg: renderSheetSvg(asSheet(figure), { decorative: true }) };
}
