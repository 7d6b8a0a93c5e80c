import { list } from '../details.ts';
import { pagesOf, type SayFault } from './said-fault.ts';

/** Keys of a standard that are not kept; what has a fault of its own is said there. */
const breaches: Readonly<Record<string, string>> = {
  'no-identifier': 'the file’s identifier (ID) is missing',
  'trapped-unsaid': 'trapping (Trapped) is not said',
  links: 'it holds links on the page',
  'transfer-curves': 'it changes the press’s curves (TR, HTP)',
  postscript: 'it holds PostScript',
  'newer-version': 'its version of PDF is newer than the standard',
  'packed-objects': 'its objects are packed together (object streams)',
  transparency: 'it holds transparency groups',
  'colours-of-light': 'it holds Lab colours, or colours with an ICC profile',
  'newer-packing': 'pictures are packed as JPEG 2000 or JBIG2',
  layers: 'it holds layers',
  'info-missing': 'its title or its dates are missing',
  'no-profile': 'the profile of the press is not in the file',
  'no-metadata': 'its metadata (XMP) do not name the standard',
  'fonts-outside': 'fonts are missing',
  programs: 'it holds scripts or actions',
  attachments: 'files are attached to it',
  untagged: 'it is not tagged',
  'no-language': 'its language is not said',
  suspects: 'its tags call themselves uncertain (Suspects)',
  'no-title': 'its title is missing from its metadata (XMP)',
  'title-hidden': 'it does not ask for its title to be shown',
  'no-alternative': 'a tagged picture has no alternative',
  'tab-order': 'the keyboard order of its links is not said',
  'old-packing': 'it is packed as LZW',
};

const reasons: Readonly<Record<string, string>> = {
  content: 'content that is damaged, or compressed in a way that is not read here',
  depth: 'objects nested too deep',
  work: 'the rest of a content that is too long',
  pages: 'the last pages of a very long file',
  'picture-inks': 'the ink of JPEG and similar pictures',
  'picture-colours': 'the colours of a picture whose format is not read here',
  'shading-inks': 'the ink of a shading that is computed in a way that is not read here',
  'mask-inks': 'the ink beneath transparencies',
  plates: 'the ink and bleed of pages that hold too much',
};

const words = (table: Readonly<Record<string, string>>, codes: readonly unknown[]) =>
  codes.map((code) => table[String(code)] ?? String(code)).join('; ');

/** What was not seen of a file, each with its pages. */
export const unseenIn = (
  unread: readonly { readonly reason: string; readonly pages: readonly number[] }[],
): readonly string[] =>
  unread.map(({ reason, pages }) =>
    reason === 'pages' ? words(reasons, [reason]) : `${words(reasons, [reason])} (${pagesOf({ pages })})`,
  );

/** What the file claims, and what was not seen of it. */
export const claimFaults = {
  'claim-broken': (details) => ({
    what: `The file says that it is ${details.claim} and is not: ${words(breaches, list(details, 'breaches'))}.`,
    fix: `Export again with the ${details.claim} preset of your program: a file that is changed after the export often loses the standard.`,
  }),
  'other-claim-broken': (details) => ({
    what: `The file says that it is ${list(details, 'claims').join(', ')} and is not: ${words(breaches, list(details, 'breaches'))}.`,
    fix: 'A printer does not mind, but who listens to the file or archives it needs it. Export again with this standard, or without naming it.',
  }),
  'partly-unread': (details) => ({
    what: `Part of the file was not seen: ${words(reasons, list(details, 'reasons'))}.`,
    fix: 'Nothing is said of that part. Ask for a proof, or export it again for a complete check.',
  }),
} as const satisfies Readonly<Record<string, SayFault>>;
