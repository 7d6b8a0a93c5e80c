import type { Entry } from '@coodyssee/logo';

/** A file format, and how its files end. */
export interface Format extends Entry<FormatId> {
  readonly ending: string;
}

export type FormatId = 'svg' | 'png' | 'pdf' | 'print';

/** Every format that a kit's files have: those of a picture, and those of documents and texts. */
export type FileFormat = FormatId | 'odt' | 'odg' | 'docx' | 'html' | 'eml' | 'txt';

/** How files of a format end, and whether their bytes are compressed already. */
interface Ending {
  readonly ending: string;
  readonly isPacked: boolean;
}

export const fileFormats: Readonly<Record<FileFormat, Ending>> = {
  svg: { ending: '.svg', isPacked: false },
  png: { ending: '.png', isPacked: true },
  pdf: { ending: '.pdf', isPacked: true },
  print: { ending: '_impression.pdf', isPacked: true },
  odt: { ending: '.odt', isPacked: true },
  odg: { ending: '.odg', isPacked: true },
  docx: { ending: '.docx', isPacked: true },
  html: { ending: '.html', isPacked: false },
  eml: { ending: '.eml', isPacked: false },
  txt: { ending: '.txt', isPacked: false },
};

/** The formats a person may ask for. */
export const formats: readonly Format[] = (
  [
    { id: 'svg', slug: 'svg', label: 'SVG, vectoriel pour l’écran' },
    { id: 'png', slug: 'png', label: 'PNG, image en pixels' },
    { id: 'pdf', slug: 'pdf', label: 'PDF, vectoriel pour l’écran et le bureau' },
    { id: 'print', slug: 'pdf-impression', label: 'PDF pour l’imprimeur (CMJN, fond perdu)' },
  ] as const
).map((format) => ({ ...format, ending: fileFormats[format.id].ending }));
