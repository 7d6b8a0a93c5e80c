import {
  PDFContext,
  PDFHeader,
  PDFHexString,
  type PDFObject,
  type PDFRef,
  PDFString,
  PDFWriter,
} from '@cantoo/pdf-lib';
import { contentHash } from '../hash.ts';
import { addMetadata, type Claims, type FileWords, noClaims } from './metadata.ts';
import { contentText, type Operator } from './operators.ts';
import type { Page } from './page.ts';
import { addStructure, type Heard } from './structure.ts';

/** Entries of a PDF dictionary. */
export interface Entries {
  [name: string]: PDFObject | Entries | string | number | boolean;
}

/** One page, ready to be written. */
export interface PageDraft {
  readonly page: Page;
  readonly operators: readonly Operator[];
  readonly resources?: Entries;
  /** What is heard on it, in the order of its marked contents; none in a file without tags. */
  readonly heard?: readonly Heard[];
}

/** A file, ready to be written. */
export interface DocumentDraft {
  /** PDF 1.x. */
  readonly minor: 4 | 6 | 7;
  readonly words: FileWords;
  readonly pages: readonly PageDraft[];
  /** All that makes this file another one, beside what its pages paint. */
  readonly identity: unknown;
  /** Entries of the catalogue beside the usual ones. */
  readonly catalogue?: Entries;
  /** @param id the file's own identifier, 32 hexadecimal digits */
  readonly claims?: (id: string) => Claims;
}

interface WrittenPage {
  readonly ref: PDFRef;
  readonly heard: readonly Heard[] | undefined;
  readonly content: string;
}

/** The list that a page is of, and its place there, from 0. */
interface PagePlace {
  readonly tree: PDFRef;
  readonly number: number;
}

function addPage(context: PDFContext, draft: PageDraft, { tree, number }: PagePlace): WrittenPage {
  const { page, operators, resources = {}, heard } = draft;
  const ref = context.nextRef();
  const content = contentText(operators);
  const leaf = {
    Type: 'Page',
    Parent: tree,
    MediaBox: [...page.media],
    BleedBox: [...page.bled],
    TrimBox: [...page.trim],
    Resources: resources,
    Contents: context.register(context.flateStream(content)),
    ...(heard ? { StructParents: number, Tabs: 'S' } : {}),
  };
  context.assign(ref, context.obj(leaf));
  return { ref, heard, content };
}

function addTags(context: PDFContext, pages: readonly WrittenPage[]): Entries {
  const heard = pages.flatMap((page) => (page.heard ? [{ ref: page.ref, heard: page.heard }] : []));
  if (heard.length === 0) return {};
  return { MarkInfo: { Marked: true }, StructTreeRoot: addStructure(context, heard) };
}

/** A new file's objects: colour spaces and fonts are put in before its pages are. */
export const createContext = (): PDFContext => PDFContext.create();

/** Writes a file: outlines only, in plain objects that old readers know. Equal drafts give equal bytes. */
export function writeDocument(context: PDFContext, draft: DocumentDraft): Promise<Uint8Array> {
  const { minor, words, identity, catalogue = {}, claims = () => noClaims } = draft;
  context.header = PDFHeader.forVersion(1, minor);
  const tree = context.nextRef();
  const pages = draft.pages.map((page, at) => addPage(context, page, { tree, number: at }));
  context.assign(
    tree,
    context.obj({ Type: 'Pages', Kids: pages.map(({ ref }) => ref), Count: pages.length }),
  );
  const tags = addTags(context, pages);
  const contents = pages.map(({ content }) => content);
  const id = contentHash([JSON.stringify(identity), ...contents].join('\n'), 4);
  const { info, metadata } = addMetadata(context, words, claims(id));
  const root = {
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of('fr-FR'),
    Metadata: metadata,
    ViewerPreferences: { DisplayDocTitle: true },
    ...tags,
    ...catalogue,
  };
  context.trailerInfo.Root = context.register(context.obj(root));
  context.trailerInfo.Info = info;
  // two equal halves: the file has never been anything else
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}
