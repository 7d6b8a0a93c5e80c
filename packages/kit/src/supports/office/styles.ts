import { tokens } from '@coodyssee/tokens';

/** A named paragraph style, which a person changes once for a whole document. */
export interface TextStyle {
  /** French, as the style list shows it. */
  readonly label: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** Parts of the size from line to line. */
  readonly leading: number;
  /** Points over and under the paragraph. */
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'right';
  /** Level in the document's outline: what a screen reader jumps to. */
  readonly level?: 1 | 2;
  readonly keepWithNext?: boolean;
}

const text = tokens['color.text'];
const muted = tokens['color.text-muted'];

const table = <const T extends Readonly<Record<string, TextStyle>>>(styles: T): T => styles;

export const styles = table({
  Corps: { label: 'Corps', size: 10.5, colour: text, leading: 1.4, after: 6 },
  Titre: {
    label: 'Titre du document',
    size: 24,
    bold: true,
    colour: text,
    leading: 1.1,
    after: 8,
    level: 1,
    keepWithNext: true,
  },
  Section: {
    label: 'Intertitre',
    size: 11,
    bold: true,
    colour: text,
    leading: 1.3,
    before: 10,
    after: 3,
    level: 2,
    keepWithNext: true,
  },
  Nom: { label: 'Nom de l’activité', size: 15, bold: true, colour: text, leading: 1.2, after: 5 },
  Coordonnees: { label: 'Coordonnées', size: 8.5, colour: muted, leading: 1.35, align: 'right' },
  Destinataire: { label: 'Destinataire', size: 10.5, colour: text, leading: 1.35 },
  Reference: { label: 'Référence', size: 9.5, colour: text, leading: 1.45 },
  Entete: {
    label: 'Tête de tableau',
    size: 8.5,
    bold: true,
    colour: muted,
    leading: 1.25,
    keepWithNext: true,
  },
  EnteteMontant: {
    label: 'Tête de tableau, montant',
    size: 8.5,
    bold: true,
    colour: muted,
    leading: 1.25,
    align: 'right',
    keepWithNext: true,
  },
  Cellule: { label: 'Cellule', size: 9.5, colour: text, leading: 1.35 },
  Montant: { label: 'Montant', size: 9.5, colour: text, leading: 1.35, align: 'right' },
  Total: { label: 'Total', size: 11.5, bold: true, colour: text, leading: 1.35, align: 'right' },
  Mention: { label: 'Mention', size: 8.5, colour: muted, leading: 1.4, before: 4 },
  Legal: { label: 'Mentions légales', size: 7, colour: muted, leading: 1.35 },
  Folio: { label: 'Numéro de page', size: 8, colour: muted, leading: 1.35, align: 'right' },
  Suite: { label: 'En-tête des pages suivantes', size: 9, colour: muted, leading: 1.35, after: 8 },
  Ancre: { label: 'Ancre du sol', size: 1, colour: text, leading: 1 },
  Espace: { label: 'Espace', size: 6, colour: text, leading: 1.2, after: 6 },
});
export type StyleName = keyof typeof styles;

/** Figtree's own distance from line to line, in parts of its size; programs count leading in it. */
export const naturalLeading = 1.2;

/** The table of styles with the optional fields visible to the compiler. */
export const styleEntries = Object.entries(styles) as readonly (readonly [StyleName, TextStyle])[];

/** Figtree where it is installed, else the sans a system has; a document names faces, it does not carry them. */
export const typeface = { name: 'Figtree', fallbacks: ['Carlito', 'Calibri', 'Arial'] } as const;

/** Colours of what is not text. */
export const office = {
  rule: tokens['color.border-warm'],
  field: tokens['color.text-brand'],
} as const;
