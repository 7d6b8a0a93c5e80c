import type { Swatch, SwatchGroup } from './swatches.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const all = (groups: readonly SwatchGroup[]): readonly Swatch[] => groups.flatMap(({ swatches }) => swatches);

/** `coodyssee.gpl`, for GIMP, Inkscape, Krita and MyPaint: the screen's colours, which is all that it holds. */
export function renderGpl(groups: readonly SwatchGroup[]): string {
  const lines = all(groups).map(
    ({ rgb, name }) => `${rgb.map((part) => String(part).padStart(3)).join(' ')}\t${name}`,
  );
  return `GIMP Palette\nName: Coodyssée\nColumns: 11\n#\n${lines.join('\n')}\n`;
}

/** `coodyssee.soc`, LibreOffice's list of colours: the screen's colours, which is all that it holds. */
export function renderSoc(groups: readonly SwatchGroup[]): string {
  const lines = all(groups).map(
    ({ name, rgb }) => `  <draw:color draw:name="${attribute(name)}" draw:color="${hex(rgb)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:color-table xmlns:office="http://openoffice.org/2000/office" xmlns:draw="http://openoffice.org/2000/drawing">
${lines.join('\n')}
</office:color-table>
`;
}

/** Scribus writes each ink as a byte. */
const scribusCmyk = (cmyk: readonly number[]): string => hex(cmyk.map((part) => part * 2.55));

const scribusColour = (name: string, model: string, isSpot: boolean): string =>
  `  <COLOR NAME="${attribute(name)}" ${model} Spot="${isSpot ? 1 : 0}" Register="0"/>`;

/** `coodyssee-scribus.xml`: inks in CMYK, spot colours, and the screen's ramps in RGB. */
export function renderScribus(groups: readonly SwatchGroup[]): string {
  const lines = all(groups).flatMap(({ name, rgb, cmyk, spot }) => [
    scribusColour(name, cmyk ? `CMYK="${scribusCmyk(cmyk)}"` : `RGB="${hex(rgb)}"`, false),
    ...(spot && cmyk ? [scribusColour(spot, `CMYK="${scribusCmyk(cmyk)}"`, true)] : []),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<SCRIBUSCOLORS Name="Coodyssée">\n${lines.join('\n')}\n</SCRIBUSCOLORS>\n`;
}
