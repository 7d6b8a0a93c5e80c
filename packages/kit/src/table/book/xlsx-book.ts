import type { Archive } from './archive.ts';
import type { PageEntry } from './page.ts';
import { walkXml } from './walk-xml.ts';
import { readPage } from './xlsx-page.ts';
import { readStrings } from './xlsx-strings.ts';
import { readDateStyles } from './xlsx-styles.ts';
import { targetsOf } from './xlsx-targets.ts';

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly id: string }[];
  /** Days counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

function readWorkbookPart(bytes: Uint8Array): Workbook {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  walkXml(bytes, {
    open: (name, { name: title = '', state = 'visible', id = '', date1904 = '' }) => {
      if (name === 'sheet') sheets.push({ name: title, hidden: state !== 'visible', id });
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, from1904 };
}

/** Where the workbook says its sheets are; a chart is no sheet of cells. */
const isSheet = (type: string): boolean => type === 'worksheet';

/**
 * The sheets of an XLSX, in their order.
 *
 * @throws Error where there is no workbook in the archive
 */
export function openXlsx({ part }: Archive): readonly PageEntry[] {
  const root = [...targetsOf(part, '').values()].find(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  const bytes = part(path);
  if (!bytes) throw new Error('no workbook in it');
  const { sheets, from1904 } = readWorkbookPart(bytes);
  const targets = targetsOf(part, path);
  const pathOf = (type: string) => [...targets.values()].find((target) => target.type === type)?.path ?? '';
  let shared: { strings: readonly string[]; dates: ReadonlySet<number> } | undefined;
  const readShared = () =>
    (shared ??= {
      strings: readStrings(part(pathOf('sharedStrings'))),
      dates: readDateStyles(part(pathOf('styles'))),
    });
  return sheets.flatMap(({ name, hidden, id }, at): readonly PageEntry[] => {
    const target = targets.get(id) ?? { path: `xl/worksheets/sheet${at + 1}.xml`, type: 'worksheet' };
    const read = () => readPage({ part, path: target.path, from1904, ...readShared() });
    return isSheet(target.type) ? [{ name, hidden, read }] : [];
  });
}
