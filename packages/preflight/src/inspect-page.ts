import { type Findings, notePlaceholder, noteTrait, noteUnread } from './content/findings.ts';
import { noteGroup } from './content/forms.ts';
import { identity } from './content/matrix.ts';
import { paintNotes } from './content/notes.ts';
import { Outline } from './content/outline.ts';
import { readContent } from './content/read-content.ts';
import type { PageRun, Run } from './content/run.ts';
import { firstState } from './content/state.ts';
import { boxFaults, readBoxes } from './document/boxes.ts';
import { concat } from './pdf/concat.ts';
import type { OpenPdf } from './pdf/open-pdf.ts';
import { isList, type PdfDict } from './pdf/values.ts';
import { bleedGap } from './plates/bleed-gaps.ts';
import { mostInk } from './plates/most-ink.ts';
import { Plates } from './plates/plates.ts';

/** mm; beyond that a page has room for marks, and no press asks for paint. */
const mostBleed = 10;

/** The content of a page, its parts joined as the format wants: with a space between. */
function contentOf(pdf: OpenPdf, page: PdfDict, findings: Findings): Uint8Array {
  const value = pdf.resolve(page.get('Contents'));
  const parts = (isList(value) ? value : value === undefined || value === null ? [] : [value]).map(pdf.open);
  const isRead = parts.every((part) => part?.codec === undefined && part?.whole === true);
  if (!isRead) noteUnread(findings, 'content');
  return concat(
    parts.flatMap((part) => (part && part.codec === undefined ? [part.bytes, Uint8Array.of(32)] : [])),
  );
}

function startRun(pdf: OpenPdf, dict: PdfDict, findings: Findings): Run {
  const boxes = readBoxes(pdf, dict);
  const { media, unit } = boxes;
  const trim = boxes.trim ?? boxes.art;
  const hasPlates = findings.left.pixels > 0;
  if (!hasPlates) noteUnread(findings, 'plates');
  const page: PageRun = {
    pdf,
    findings,
    media,
    ...(trim && { trim }),
    mm: (25.4 / 72) * unit,
    ...(hasPlates && { plates: new Plates(media, unit) }),
    painted: false,
    done: new Map(),
    read: readContent,
  };
  const resources = pdf.dict(dict.get('Resources')) ?? new Map();
  const start = { page, resources, deep: 0, place: 'page', state: firstState(media), saved: [] } as const;
  return {
    ...start,
    saved: [],
    outline: new Outline(),
    uncoloured: false,
    textMatrix: identity,
    lineMatrix: identity,
  };
}

/** What the drawn plates show. */
function lookAtPlates({ page }: Run, dict: PdfDict): void {
  const { plates, findings, trim, pdf, mm } = page;
  if (!plates) return;
  findings.left.pixels -= plates.covered.length;
  findings.totalInk = Math.max(
    findings.totalInk,
    mostInk(plates, trim ?? page.media, readBoxes(pdf, dict).unit),
  );
  const { bleed } = readBoxes(pdf, dict);
  if (!trim) return;
  const said = Math.min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]);
  const wanted = Math.min(said, mostBleed / mm);
  const gap = wanted * mm >= 1 ? bleedGap(plates, trim, wanted) : undefined;
  if (gap !== undefined) noteTrait(findings, 'bleed-not-painted', gap * mm);
}

/** Reads one page, and notes what is found on it. */
export function inspectPage(pdf: OpenPdf, dict: PdfDict, findings: Findings): void {
  for (const code of boxFaults(readBoxes(pdf, dict))) noteTrait(findings, code);
  const run = startRun(pdf, dict, findings);
  noteGroup(run, dict);
  readContent(contentOf(pdf, dict, findings), run);
  paintNotes(run, dict);
  notePlaceholder(findings);
  if (!run.page.painted) noteTrait(findings, 'blank-page');
  lookAtPlates(run, dict);
}
