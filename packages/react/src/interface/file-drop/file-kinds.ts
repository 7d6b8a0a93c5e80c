/** A kind of file that is taken. */
export interface FileKind {
  /** As people call it: « SVG », « PNG ». */
  readonly name: string;
  readonly types: readonly string[];
  /** With the dot, lower case: some systems give a file no type. */
  readonly extensions: readonly string[];
}

/** The kinds that the cooperative’s tools read. */
export const fileKinds = {
  svg: { name: 'SVG', types: ['image/svg+xml'], extensions: ['.svg'] },
  png: { name: 'PNG', types: ['image/png'], extensions: ['.png'] },
  jpeg: { name: 'JPEG', types: ['image/jpeg'], extensions: ['.jpg', '.jpeg'] },
  webp: { name: 'WebP', types: ['image/webp'], extensions: ['.webp'] },
  pdf: { name: 'PDF', types: ['application/pdf'], extensions: ['.pdf'] },
  csv: { name: 'CSV', types: ['text/csv'], extensions: ['.csv'] },
  xlsx: {
    name: 'Excel',
    types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    extensions: ['.xlsx'],
  },
} as const satisfies Record<string, FileKind>;

/** A type that says nothing is overruled by the name’s ending. */
const mute = new Set(['', 'application/octet-stream']);

/** Whether a file is of a kind, by its type, or by its ending where it has none. */
export const isOfKind = ({ name, type }: Pick<File, 'name' | 'type'>, kind: FileKind): boolean =>
  mute.has(type)
    ? kind.extensions.some((extension) => name.toLowerCase().endsWith(extension))
    : kind.types.includes(type.toLowerCase());
