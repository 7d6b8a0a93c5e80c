import { type Findings, noteUnread, nothingFound } from './content/findings.ts';
import { inspectBeside } from './document/beside.ts';
import { inspectBoxes } from './document/boxes.ts';
import { findBreaches } from './document/breaches.ts';
import { inspectStandards } from './document/claims.ts';
import { inspectIntents } from './document/intents.ts';
import { findOtherClaims } from './document/other-claims.ts';
import { textOf } from './document/text-of.ts';
import { inspectPage } from './inspect-page.ts';
import { mostPages, type OpenPdf, openPdf } from './pdf/open-pdf.ts';
import type { FontReport, PrintReport } from './report.ts';
import type { Trait, Unread } from './traits.ts';

const sorted = (pages: Iterable<number>) => [...pages].sort((a, b) => a - b);

/** Each font once, by its name. */
function distinctFonts({ fonts }: Findings): readonly FontReport[] {
  return [...new Map([...fonts.values()].map((font) => [`${font.name} ${font.embedded}`, font])).values()];
}

function traitsOf({ traits }: Findings): PrintReport['traits'] {
  const entries = [...traits].map(([code, { pages, worst }]): [string, Trait] => [
    code,
    { pages: sorted(pages), ...(worst !== undefined && { worst: Math.round(worst * 1000) / 1000 }) },
  ]);
  return Object.fromEntries(entries);
}

const unreadOf = ({ unread }: Findings): readonly Unread[] =>
  [...unread].map(([reason, pages]) => ({ reason, pages: sorted(pages) }));

function readAll(pdf: OpenPdf): Findings {
  const findings = nothingFound();
  for (const page of pdf.pages) {
    findings.page += 1;
    inspectPage(pdf, page, findings);
  }
  findings.page = mostPages + 1;
  if (pdf.isCapped) noteUnread(findings, 'pages');
  return findings;
}

/** What the pages were seen to paint. */
function paintOf(findings: Findings) {
  const spots = [...findings.spots.keys()].sort();
  return {
    spaces: [...findings.spaces].sort(),
    spots,
    overprinted: spots.filter((spot) => findings.spots.get(spot)?.overprints),
    totalInk: findings.totalInk,
    fonts: distinctFonts(findings),
    images: findings.images,
    transparency: findings.transparency,
    placeholders: [...findings.placeholders].map(([words, pages]) => ({ words, pages: sorted(pages) })),
    traits: traitsOf(findings),
    unread: unreadOf(findings),
  };
}

/**
 * Reads back any PDF, with a reader of its own that shares nothing with what writes ours, in Node or in a browser.
 * @param name the file's own, for people
 * @throws PreflightError for what is no whole, open PDF of at most 300 MB
 * @example inspectPdf('carte.pdf', bytes).outputIntent // { condition: 'FOGRA39', embedded: true, colours: 'cmyk' }
 */
export function inspectPdf(name: string, bytes: Uint8Array): PrintReport {
  const pdf = openPdf(bytes);
  const findings = readAll(pdf);
  const beside = inspectBeside(pdf);
  const { press, others } = inspectIntents(pdf);
  const title = textOf(pdf, pdf.info.get('Title'));
  const report = {
    name,
    bytes: bytes.length,
    version: pdf.version,
    standards: inspectStandards(pdf),
    ...(title && { title }),
    pages: pdf.pages.map((page) => inspectBoxes(pdf, page)),
    ...paintOf(findings),
    ...(press && { outputIntent: press }),
    otherIntents: others,
    interactive: beside.notes + beside.fields > 0 || beside.programs,
    beside,
  };
  const claimed = { pdf, findings, beside, report };
  return { ...report, breaches: findBreaches(claimed), otherClaims: findOtherClaims(claimed) };
}
