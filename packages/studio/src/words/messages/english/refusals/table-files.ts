/** By what there is too much of. */
export const excess: Readonly<Record<string, (limit: number) => string>> = {
  megabytes: (limit) => `Unpacked, it is over ${limit / 1e6} MB.`,
  bytes: (limit) => `It is over ${limit / 1e6} MB.`,
  cells: (limit) => `It has more than ${limit} cells.`,
  rows: (limit) => `It has more than ${limit} filled rows.`,
  columns: (limit) => `One row has more than ${limit} cells.`,
};

/** Other kinds of files, by what the kit calls them in French. */
export const kinds: Readonly<Record<string, string>> = {
  'un classeur binaire d’Excel (XLSB)': 'a binary workbook of Excel (XLSB)',
  'un document Numbers ou Pages d’Apple': 'a Numbers or Pages document',
  'un document Word (DOCX)': 'a Word document (DOCX)',
  'une présentation PowerPoint (PPTX)': 'a PowerPoint presentation (PPTX)',
  'un PDF': 'a PDF',
  'un texte RTF': 'an RTF text',
  'une image': 'a picture',
  'une archive compressée': 'a compressed archive',
};
