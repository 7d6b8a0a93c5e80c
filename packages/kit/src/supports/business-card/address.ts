import { type Measure, setLine, type TextStyle, type Words } from '../../page/text.ts';
import { tryToDraw } from '../fits.ts';

/** Where an address may go on in the next line: after one of its signs. */
const afterSign = /(?<=[@./_-])/u;

/**
 * An e-mail or a web address on one line as long as it can be read so, else on as many as it takes: broken after its
 * @, else after any of its signs, within a word only where nothing else is left.
 */
export function setAddress(text: string, style: TextStyle, measure: Measure): readonly Words[] {
  const fits = (part: string) => tryToDraw(() => setLine(part, style, measure)).drawn !== undefined;
  if (fits(text)) return [setLine(text, style, measure)];
  const small = { ...style, size: style.least ?? style.size };
  const halves = text.split(/(?<=@)/u);
  if (halves.every(fits)) return halves.map((half) => setLine(half, small, measure));
  const parts = text.split(afterSign).flatMap((part) => (fits(part) ? [part] : [...part]));
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => setLine(line, small, measure));
}
