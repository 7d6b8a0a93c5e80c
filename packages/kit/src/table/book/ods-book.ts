import { readOdsSheets } from './ods-sheets.ts';
import type { PageEntry } from './page.ts';
import { walkXml } from './walk-xml.ts';

/** Styles of tables that LibreOffice does not show. */
function hiddenStyles(bytes: Uint8Array): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style = '';
  walkXml(bytes, {
    open: (name, { name: title = '', display = 'true' }) => {
      if (name === 'style') style = title;
      if (name === 'table-properties' && display === 'false') hidden.add(style);
    },
    close: () => {},
    text: () => {},
  });
  return hidden;
}

/**
 * The sheets of an OpenDocument workbook, in their order.
 *
 * @param bytes `content.xml`, or a whole flat document (FODS)
 * @throws TableError `too-large`; an Error where it is damaged or no workbook
 */
export function openOds(bytes: Uint8Array): readonly PageEntry[] {
  const hidden = hiddenStyles(bytes);
  return readOdsSheets(bytes).map(({ name, style, page }) => ({
    name,
    hidden: hidden.has(style),
    read: () => page,
  }));
}
