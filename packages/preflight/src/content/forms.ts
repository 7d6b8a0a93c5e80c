import { seeSpace } from '../colour/see-space.ts';
import { isKind, isList, nameOf, type PdfDict, type PdfStream, type PdfValue } from '../pdf/values.ts';
import { boxOfAll, shared } from '../plates/box.ts';
import { noteTrait, noteUnread } from './findings.ts';
import { followedBy, identity, type Matrix, matrixOf } from './matrix.ts';
import { Outline, quadrilateral } from './outline.ts';
import type { Run } from './run.ts';
import { everywhere, firstState, inGroup, type State } from './state.ts';

const deepest = 28;
/** Contents that are kept unpacked, since they may be painted again and again. */
const opened = new WeakMap<PdfStream, Uint8Array>();
const mostKept = 2 ** 20;

/** Objects that stand for themselves in a signature. */
const identities = new WeakMap<object, number>();
let lastIdentity = 0;
function identityOf(value: object | undefined): number {
  if (!value) return 0;
  const known = identities.get(value);
  if (known !== undefined) return known;
  lastIdentity += 1;
  identities.set(value, lastIdentity);
  return lastIdentity;
}

const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1000)).join(' ');

/** Two states with the same signature paint the same. */
function signature(state: State, run: Run): string {
  const tools = [state.fill, state.stroke].map(({ brush, overprints, alpha }) =>
    [
      identityOf(brush.space),
      rounded(brush.values),
      brush.pattern === undefined ? '' : identityOf(Object(brush.pattern)),
      overprints,
      alpha,
    ].join('/'),
  );
  const { matrix, lineWidth, overprintMode, blend, masked, clip } = state;
  return [
    rounded(matrix),
    ...tools,
    rounded([lineWidth, overprintMode, ...clip.box]),
    identityOf(clip.mask),
    identityOf(state.text.font),
    state.text.size,
    blend,
    masked,
    Object.values(state.through).join(' '),
    run.place,
    run.uncoloured,
  ].join('|');
}

/** True the first time that a content is painted in this state on this page. */
function isNew(run: Run, form: object, state: State): boolean {
  const { done } = run.page;
  const seen = done.get(form) ?? new Set();
  const mark = signature(state, run);
  if (seen.has(mark)) return false;
  seen.add(mark);
  done.set(form, seen);
  return true;
}

function contentOf(run: Run, form: PdfStream): Uint8Array {
  const known = opened.get(form);
  if (known) return known;
  const content = run.page.pdf.open(form);
  if (!content || content.codec !== undefined || !content.whole) noteUnread(run.page.findings, 'content');
  const bytes = content && content.codec === undefined ? content.bytes : new Uint8Array();
  if (bytes.length < mostKept) opened.set(form, bytes);
  return bytes;
}

export interface Inner {
  readonly state: State;
  readonly place?: Run['place'];
  readonly uncoloured?: boolean;
  readonly resources?: PdfDict | undefined;
}

/** Goes through a content within another one, in a state of its own: once for each state. */
export function readInner(run: Run, form: PdfStream, inner: Inner): void {
  const { page, deep } = run;
  if (deep >= deepest) {
    noteUnread(page.findings, 'depth');
    return;
  }
  const place = run.place === 'page' ? (inner.place ?? 'page') : run.place;
  const resources = inner.resources ?? page.pdf.dict(form.dict.get('Resources')) ?? run.resources;
  const next: Run = {
    page,
    resources,
    deep: deep + 1,
    place,
    state: inner.state,
    saved: [],
    outline: new Outline(),
    uncoloured: inner.uncoloured ?? run.uncoloured,
    textMatrix: identity,
    lineMatrix: identity,
  };
  if (isNew(next, form, inner.state)) page.read(contentOf(run, form), next);
}

const numbersAt = (run: Run, dict: PdfDict, key: string) => {
  const list = run.page.pdf.resolve(dict.get(key));
  return isList(list) ? list.map(run.page.pdf.resolve) : [];
};

/** Where the form’s own numbers fall. */
export const formMatrix = (run: Run, form: PdfDict, matrix: Matrix): Matrix =>
  followedBy(matrixOf(numbersAt(run, form, 'Matrix')) ?? identity, matrix);

/**
 * A blending space of light means that inks are mixed as light: they come out as others.
 * @returns whether it is a group at all
 */
export function noteGroup({ page: { pdf, findings } }: Run, owner: PdfDict): boolean {
  const group = pdf.dict(owner.get('Group'));
  if (!group || nameOf(pdf.resolve(group.get('S'))) !== 'Transparency') return false;
  findings.families.add('Group');
  if (seeSpace(group.get('CS'), { pdf }).kind === 'rgb') noteTrait(findings, 'rgb-group');
  return true;
}

/** Paints a form, with a matrix that stands for the current one. */
export function paintForm(run: Run, form: PdfStream, matrix: Matrix = run.state.matrix): void {
  const inner = formMatrix(run, form.dict, matrix);
  const box = numbersAt(run, form.dict, 'BBox').filter((value) => typeof value === 'number');
  const [x1, y1, x2, y2] = box;
  const edges = [x1, y1, x2, y2].every((value) => value !== undefined)
    ? boxOfAll(quadrilateral(inner, box as unknown as [number, number, number, number]))
    : everywhere;
  const clip = { ...run.state.clip, box: shared(run.state.clip.box, edges) };
  const state = noteGroup(run, form.dict) ? inGroup(run.state) : run.state;
  readInner(run, form, { state: { ...state, matrix: inner, clip } });
}

/** A soft mask is painted by a form that reaches no paper: its letters and pictures are looked at all the same. */
export function noteMask(run: Run, mask: PdfDict): void {
  const form: PdfValue | undefined = run.page.pdf.resolve(mask.get('G'));
  if (!isKind(form, 'stream')) return;
  const state = firstState(everywhere, formMatrix(run, form.dict, run.state.matrix));
  readInner(run, form, { state, place: 'mask' });
}
