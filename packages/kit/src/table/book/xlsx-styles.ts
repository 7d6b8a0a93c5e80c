import { walkXml } from './walk-xml.ts';

/** Formats that every workbook knows and that show a day. */
const ownDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** A format shows a day where it has a `d` or a `y` outside of quotes, brackets and escapes. */
const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';', 1)[0] ?? '');

/** The styles, by their place, whose numbers are days. */
export function readDateStyles(bytes: Uint8Array | undefined): ReadonlySet<number> {
  const formats = new Map<number, boolean>();
  const days = new Set<number>();
  let [inCells, at] = [false, 0];
  if (!bytes) return days;
  walkXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') formats.set(id, showsDay(formatCode));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.get(id) ?? ownDays.has(id)) days.add(at);
      at += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => {},
  });
  return days;
}
