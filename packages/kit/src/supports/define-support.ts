import type { FileFacts } from '../naming/file-facts.ts';
import { type FileSlug, fileName } from '../naming/file-name.ts';
import { languages, type Said } from '../words/language.ts';
import { hasAll } from './needs.ts';
import type { FileWords, KitFile, KitOrder, Made, PlainFile, Support, SupportWords } from './support.ts';
import { drawThumbnails } from './thumbnails.ts';

/** A support as its module tells it. */
export interface SupportDefinition<Part extends string>
  extends Pick<Support, 'id' | 'shelf'>,
    Partial<Pick<Support, 'slug' | 'folder' | 'needs' | 'uses'>> {
  /** What the files of each part are called, after their owner. */
  readonly parts: Readonly<Record<Part, FileSlug>>;
  /** Of every part in every language: the compiler finds what is missing. */
  readonly words: Said<SupportWords<NoInfer<Part>>>;
  readonly make: (order: KitOrder) => Promise<Made<PlainFile>>;
}

/**
 * A support of the kit from what its module tells: its files get their names and their words from what they are.
 * By default the slug is the id, and the folder is called by the slug.
 *
 * @example defineSupport({ id: 'verre', shelf: '5-marquage', parts: { glass: 'verre' }, words, make })
 */
export function defineSupport<Part extends string>(definition: SupportDefinition<Part>): Support {
  const { id, slug = id, folder = slug, needs = [], uses = [], make, ...rest } = definition;
  const support = { ...rest, id, slug, folder, needs, uses };
  const madeFor = async (order: KitOrder): Promise<Made> => {
    if (!hasAll(needs, order)) return { files: [], notices: [] };
    const { files, notices } = await make(order);
    const thumbnails = await drawThumbnails(order, files);
    const named = files.map((file) => {
      const thumbnail = file.preview && thumbnails.get(file.preview);
      return { ...nameFile(support, order.slug, file), ...(thumbnail && { thumbnail }) };
    });
    return { files: named, notices };
  };
  return { ...support, make: madeFor };
}

type Named = Pick<Support, 'id' | 'folder' | 'parts' | 'words'>;

/** A file with its name and its words. @throws RangeError for a part that the support does not tell of */
export function nameFile(support: Named, owner: string, { preview: _, ...file }: PlainFile): KitFile {
  const { id, folder, parts, words } = support;
  const is: FileFacts = { support: id, ...file.is };
  const slug = parts[is.part];
  if (slug === undefined) throw new RangeError(`${id} does not say what its part ${is.part} is called.`);
  const name = fileName(owner, slug, is);
  return { ...file, is, path: folder ? `${folder}/${name}` : name, use: saidOf(words, is) };
}

const sayFile = (words: FileWords | undefined, is: FileFacts): string =>
  typeof words === 'function' ? words(is) : (words ?? '');

const saidOf = (words: Said<SupportWords>, is: FileFacts): Said =>
  Object.fromEntries(
    languages.map((language) => [language, sayFile(words[language].files[is.part], is)]),
  ) as Said;
