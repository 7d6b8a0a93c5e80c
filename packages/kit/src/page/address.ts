import { IdentityError } from '@coodyssee/logo';
import { type Measure, setLine, type TextStyle, type Words } from './text.ts';

/** Where an address may go on in the next line: after one of its signs, but before a dot, which begins what it parts. */
const atSigns = /(?<=[@/_-])|(?=\.)/u;

/**
 * An e-mail or a web address on one line as long as it can be read so, else on as many as it takes, none much longer
 * than the others: broken after its @, else at any of its signs, within a word only where nothing else is left.
 */
export function setAddress(text: string, style: TextStyle, measure: Measure): readonly Words[] {
  const fits = (part: string) => oneLine(part, style, measure) !== undefined;
  if (fits(text)) return [setLine(text, style, measure)];
  const small = { ...style, size: style.least ?? style.size };
  const halves = text.split(/(?<=@)/u);
  const lines = halves.every(fits) ? halves : evenLines(text, fits);
  return lines.map((line) => setLine(line, small, measure));
}

/** As few lines as hold all parts, the longest of them as short as that allows. */
function evenLines(text: string, fits: (line: string) => boolean): readonly string[] {
  const parts = text.split(atSigns).flatMap((part) => (fits(part) ? [part] : [...part]));
  const fewest = pack(parts, fits).length;
  for (let most = Math.ceil(text.length / fewest); ; most += 1) {
    const lines = pack(parts, (line) => line.length <= most && fits(line));
    if (lines.length === fewest) return lines;
  }
}

/** Parts one after another, in a new line where one more would not fit. */
function pack(parts: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function oneLine(text: string, style: TextStyle, measure: Measure): Words | undefined {
  try {
    return setLine(text, style, measure);
  } catch (error) {
    if (error instanceof IdentityError && error.code === 'does-not-fit') return undefined;
    throw error;
  }
}
