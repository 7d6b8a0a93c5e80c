/** A small PDF written by hand, as files from elsewhere are: no table of addresses, odd spaces, what one test needs. */
interface PlainPage {
  readonly content?: string;
  /** Entries of the page: boxes, resources, notes. */
  readonly entries?: string;
}

export interface PlainPdf {
  readonly version?: string;
  readonly catalogue?: string;
  /** Entries beside /Root. */
  readonly trailer?: string;
  readonly pages?: readonly PlainPage[];
  /** Whole objects after the pages, numbered from 100. */
  readonly objects?: readonly string[];
}

export function plainPdf({
  version = '1.4',
  catalogue = '',
  trailer = '',
  pages = [{}],
  objects = [],
}: PlainPdf): Uint8Array {
  const kids = pages.map((_, at) => `${10 + 2 * at} 0 R`).join(' ');
  const written = pages.flatMap(({ content = '', entries = '' }, at) => [
    `${10 + 2 * at} 0 obj\n<</Type/Page/Parent 2 0 R /Contents ${11 + 2 * at} 0 R ${entries}>>\nendobj`,
    `${11 + 2 * at} 0 obj<< /Length ${content.length} >>stream\r\n${content}\nendstream\rendobj`,
  ]);
  const text = [
    `%PDF-${version}`,
    `1 0 obj <</Type /Catalog /Pages 2 0 R ${catalogue}>> endobj`,
    `2 0 obj <</Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 283.46 141.73]>> endobj`,
    ...written,
    ...objects.map((object, at) => `${100 + at} 0 obj ${object} endobj`),
    `trailer <</Root 1 0 R ${trailer}>>`,
    '%%EOF\n',
  ].join('\n');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
