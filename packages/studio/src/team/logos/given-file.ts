/** A file with the folders it was given in, where they are known: `logos/ubac.svg`. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** As many files as a folder may hold: a whole disk is not gone through. */
const mostFiles = 5000;

/** Files that were chosen, one by one or as a folder. */
export const chosenFiles = (list: FileList | readonly File[] | null): readonly GivenFile[] =>
  [...(list ?? [])].slice(0, mostFiles).map((file) => ({ path: file.webkitRelativePath || file.name, file }));

interface FolderItem {
  readonly kind: 'directory';
  readonly name: string;
  readonly getEntries: () => AsyncIterable<DroppedItem>;
}
interface FileItem {
  readonly kind: 'file';
  readonly name: string;
  readonly getFile: () => Promise<File>;
}

/** What lies in a drop: files, folders, and texts that are left. */
export type DroppedItem = FolderItem | FileItem | { readonly kind: 'text' };

/** All files of a drop, those of its folders too. */
export async function droppedFiles(items: readonly DroppedItem[]): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const take = async (item: DroppedItem, folder: string): Promise<void> => {
    if (found.length >= mostFiles || item.kind === 'text') return;
    if (item.kind === 'file') {
      found.push({ path: folder + item.name, file: await item.getFile() });
      return;
    }
    for await (const inside of item.getEntries()) await take(inside, `${folder}${item.name}/`);
  };
  for (const item of items) await take(item, '');
  return found;
}

const pictures = /\.(?:svgz?|png|jpe?g)$/i;
const tables = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i;
const isHidden = ({ path }: GivenFile) => /(?:^|\/)[.~]/.test(path);

/** Parts a table from logos; a file alone that is neither is read as a table, and refused with its reason. */
export function sortGiven(given: readonly GivenFile[]): {
  readonly table?: File;
  readonly logos: readonly GivenFile[];
} {
  const files = given.filter((one) => !isHidden(one));
  const logos = files.filter(({ path }) => pictures.test(path));
  const table = files.find(({ path }) => tables.test(path)) ?? (logos.length === 0 ? files[0] : undefined);
  return { logos, ...(table && { table: table.file }) };
}
