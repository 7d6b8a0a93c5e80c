import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, nameOf, type PdfDict } from '../pdf/values.ts';
import type { IntentColours, OutputIntentReport } from '../report.ts';
import { textOf } from './text-of.ts';

const colours: Readonly<Record<string, IntentColours>> = { CMYK: 'cmyk', 'RGB ': 'rgb', GRAY: 'grey' };
const screens = /srgb|adobe ?rgb|display p3|iec ?61966/i;

/** What a profile’s head says it is for. */
function profileColours(pdf: OpenPdf, intent: PdfDict): IntentColours | undefined {
  const bytes = pdf.open(intent.get('DestOutputProfile'))?.bytes;
  return bytes && bytes.length >= 128 ? colours[String.fromCharCode(...bytes.subarray(16, 20))] : undefined;
}

function readIntent(pdf: OpenPdf, intent: PdfDict): OutputIntentReport {
  const said = (key: string) => textOf(pdf, intent.get(key));
  const condition = said('OutputConditionIdentifier') || said('OutputCondition') || said('Info') || '?';
  const profile = profileColours(pdf, intent);
  const found = profile ?? (screens.test(condition) ? 'rgb' : undefined);
  const embedded = pdf.dict(intent.get('DestOutputProfile')) !== undefined;
  return { condition, embedded, ...(found && { colours: found }) };
}

/** What the file’s colours are made for: for print, and for anything else. */
export interface Intents {
  readonly press?: OutputIntentReport;
  /** Names of conditions that are none of a press: a screen’s, or an archive’s. */
  readonly others: readonly string[];
}

/** The press that a print file is made for: an archive’s or a screen’s intent is none. */
export function inspectIntents(pdf: OpenPdf): Intents {
  const list = pdf.resolve(pdf.catalogue.get('OutputIntents'));
  const all = isList(list) ? list.flatMap((value) => pdf.dict(value) ?? []) : [];
  const isPrint = (intent: PdfDict) => nameOf(pdf.resolve(intent.get('S'))) === 'GTS_PDFX';
  const print = all.find(isPrint);
  const read = print && readIntent(pdf, print);
  const others = all.filter((intent) => !isPrint(intent)).map((intent) => readIntent(pdf, intent).condition);
  if (read?.colours === 'rgb') return { others: [read.condition, ...others] };
  return { ...(read && { press: read }), others };
}
