import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isKind } from '../pdf/values.ts';

/** A string of the file as text: UTF-16 where it says so, else near enough Latin. */
export function textOf(pdf: OpenPdf, value: Parameters<OpenPdf['resolve']>[0]): string | undefined {
  const found = pdf.resolve(value);
  if (!isKind(found, 'string')) return undefined;
  const bytes = Uint8Array.from(found.text, (letter) => letter.charCodeAt(0));
  if (found.text.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (found.text.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder().decode(bytes);
  return found.text;
}
