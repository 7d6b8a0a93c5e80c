import { PreflightError } from '../preflight-error.ts';
import { latin } from './latin.ts';
import { readObjects } from './read-objects.ts';
import { type Opened, unpack } from './unpack.ts';
import { isDict, isKind, isList, nameOf, type PdfDict, type PdfValue } from './values.ts';

/** A file that was opened: its objects are looked up, never all walked. */
export interface OpenPdf {
  /** `1.6` */
  readonly version: string;
  readonly catalogue: PdfDict;
  /** The dictionary of title and dates; empty where there is none. */
  readonly info: PdfDict;
  /** Each page with what it inherits. */
  readonly pages: readonly PdfDict[];
  /** What a reference points at; anything else is itself. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  readonly dict: (value: PdfValue | undefined) => PdfDict | undefined;
  /** Bytes that a stream stands for; undefined for what is no stream. All of a file’s share one allowance. */
  readonly open: (value: PdfValue | undefined) => Opened | undefined;
  /** How the file is written, for standards that mind. */
  readonly writing: {
    /** Version of the first line: the catalogue may name a newer one. */
    readonly header: string;
    readonly packedObjects: boolean;
    readonly identified: boolean;
  };
  /** True where there are more pages than are read. */
  readonly isCapped: boolean;
}

/** Larger than any file a member sends; a browser must hold it whole. */
export const mostBytes = 300e6;
export const mostPages = 5000;
/** Unpacked bytes of one stream, and of all that are looked into. */
const mostOfStream = 2 ** 27;
const mostOfFile = 2 ** 28;
const inherited = ['MediaBox', 'CropBox', 'Resources', 'Rotate'] as const;

type Look = Pick<OpenPdf, 'resolve' | 'dict'>;

function lookIn(objects: ReadonlyMap<number, PdfValue>): Look {
  const resolve: Look['resolve'] = (value) => {
    let found = value;
    for (let step = 0; isKind(found, 'ref') && step < 10; step += 1) found = objects.get(found.number);
    return found;
  };
  const dict: Look['dict'] = (value) => {
    const found = resolve(value);
    return isDict(found) ? found : isKind(found, 'stream') ? found.dict : undefined;
  };
  return { resolve, dict };
}

/** Pages in order; a tree that turns back on itself is walked once. */
function walkPages(root: PdfDict, { resolve, dict }: Look): readonly PdfDict[] {
  const pages: PdfDict[] = [];
  const seen = new Set<PdfDict>();
  const walk = (node: PdfDict, from: PdfDict): void => {
    if (seen.has(node) || pages.length > mostPages) return;
    seen.add(node);
    const passed = inherited.flatMap((key) => {
      const value = node.get(key) ?? from.get(key);
      return value === undefined ? [] : [[key, value] as const];
    });
    const kids = resolve(node.get('Kids'));
    if (!isList(kids)) pages.push(new Map([...node, ...passed]));
    else for (const kid of kids.map(dict)) if (kid) walk(kid, new Map(passed));
  };
  walk(root, new Map());
  return pages;
}

function checkBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new PreflightError('empty-file');
  if (bytes.length > mostBytes) throw new PreflightError('file-too-large');
  const version = /%PDF-(\d\.\d)/.exec(latin(bytes.subarray(0, 1024)))?.[1];
  if (!version) throw new PreflightError('not-a-pdf');
  if (!latin(bytes.subarray(-2048)).includes('%%EOF')) throw new PreflightError('truncated-pdf');
  return version;
}

/** The catalogue may name a newer version than the first line, never an older one. */
const newest = (header: string, named = header): string =>
  /^\d\.\d$/.test(named) && named > header ? named : header;

/**
 * Opens a PDF for reading, with nothing of what writes ours.
 * @throws PreflightError `empty-file`, `file-too-large` (over 300 MB), `not-a-pdf`, `truncated-pdf`, `locked-pdf`
 */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const header = checkBytes(bytes);
  const { objects, trailers, packed } = readObjects(bytes);
  const look = lookIn(objects);
  const trailer = trailers.findLast((one) => one.has('Root'));
  if (trailers.some((one) => one.has('Encrypt'))) throw new PreflightError('locked-pdf');
  const catalogue = look.dict(trailer?.get('Root'));
  const tree = look.dict(catalogue?.get('Pages'));
  const pages = tree ? walkPages(tree, look) : [];
  let left = mostOfFile;
  if (!catalogue || pages.length === 0) throw new PreflightError('truncated-pdf');
  return {
    ...look,
    version: newest(header, nameOf(look.resolve(catalogue.get('Version')))),
    catalogue,
    info: look.dict(trailer?.get('Info')) ?? new Map(),
    pages: pages.slice(0, mostPages),
    isCapped: pages.length > mostPages,
    writing: { header, packedObjects: packed, identified: isList(look.resolve(trailer?.get('ID'))) },
    open: (value) => {
      const stream = look.resolve(value);
      if (!isKind(stream, 'stream')) return undefined;
      const opened = unpack(stream, { resolve: look.resolve, most: Math.min(mostOfStream, left) });
      left -= stream.dict.has('Filter') ? opened.bytes.length : 0;
      return opened;
    },
  };
}
