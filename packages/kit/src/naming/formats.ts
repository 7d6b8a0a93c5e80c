import type { Entry } from '@coodyssee/logo';

/** A file format, and how its files end. */
export interface Format extends Entry<FormatId> {
  readonly ending: string;
}

export type FormatId = 'svg' | 'png' | 'pdf' | 'print';

/** The formats a person may ask for. */
export const formats: readonly Format[] = [
  { id: 'svg', slug: 'svg', label: 'SVG, vectoriel pour l’écran', ending: '.svg' },
  { id: 'png', slug: 'png', label: 'PNG, image en pixels', ending: '.png' },
  { id: 'pdf', slug: 'pdf', label: 'PDF, vectoriel pour l’écran et le bureau', ending: '.pdf' },
  {
    id: 'print',
    slug: 'pdf-impression',
    label: 'PDF pour l’imprimeur (CMJN, fond perdu)',
    ending: '_impression.pdf',
  },
];
