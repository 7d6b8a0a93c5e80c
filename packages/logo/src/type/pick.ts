import { cjkOrder, facesOfGroup, facesOfSigns, house, isSliced } from './faces.ts';
import { type Script, scriptOf, scripts } from './scripts.ts';
import { codePoints, graphemes } from './segment.ts';

/** Says whether a face has a code point. */
export type Covers = (face: string, codePoint: number) => boolean;

/** What a face can draw. */
export interface Coverage {
  readonly covers: Covers;
  /** Whether a face sets a second mark on the first. */
  readonly stacksMarks: (face: string) => boolean;
}

/** One grapheme cluster with the face that draws it. */
export interface Picked {
  readonly text: string;
  readonly start: number;
  readonly script: Script;
  readonly face: string;
  /** False when no face has it: the text must be refused. */
  readonly covered: boolean;
}

interface Member {
  readonly text: string;
  readonly start: number;
  readonly script: Script;
  readonly kind: 'letter' | 'sign' | 'space';
}

const latin = scripts[0] as Script;
/** Stands for a letter that was lost on the way: some faces draw it, a name never contains it. */
const lost = 0xfffd;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const space = /^[\p{Zs}\p{Default_Ignorable_Code_Point}]+$/u;

/** Two marks on one letter. */
const stacked = /\p{Mn}{2}/u;
/** Hyphens that no face has are drawn as the plain one, which is what they look like. */
export const asDrawn = (text: string): string => text.replace(/[\u2010\u2011]/gu, '-');

/**
 * Chooses the face of every character: one face for each script of the text, the first that has all its
 * letters, so that no word is ever set in two faces. Signs and figures follow their neighbours.
 *
 * @param whole what the text is a line of: ideographs are drawn as all of it says, not as one line would
 */
export function pickFaces(text: string, { covers, stacksMarks }: Coverage, whole = text): Picked[] {
  const members = classify(text);
  const has = (face: string, part: string) =>
    drawable(part).some(
      (form) =>
        form.every((c) => c !== lost && covers(face, c)) &&
        (form.length === 1 || stacksMarks(face) || !stacked.test(part.normalize('NFD'))),
    );
  const chosen = new Map<string, string>();
  const faceOfGroup = (group: string) => {
    const known = chosen.get(group) ?? chooseFace({ group, text: whole, members }, has);
    chosen.set(group, known);
    return known;
  };
  return members.map(({ text: part, start, script, kind }) => {
    const ofScript = faceOfGroup(script.group);
    const own = kind === 'space' && isSliced(ofScript) ? house : ofScript;
    const others = kind === 'letter' ? [] : [faceOfGroup(latin.group), ...facesOfSigns];
    const face = [own, ...others].find((id) => kind === 'space' || has(id, part));
    return { text: part, start, script, face: face ?? own, covered: face !== undefined && !isNoFlag(part) };
  });
}

/** The compiler's target does not know this flag yet, so the expression is built and not written. */
const setNotation: string = 'v';
const flag = new RegExp('^\\p{RGI_Emoji_Flag_Sequence}$', setNotation);

/** Two flag letters of no country would be drawn as a flag with a question mark, one as a stray letter. */
const isNoFlag = (part: string): boolean => /^\p{Regional_Indicator}/u.test(part) && !flag.test(part);

type Has = (face: string, part: string) => boolean;

/** The signs of a text that are set in one face: those of a group of scripts. */
interface Wanted {
  readonly group: string;
  readonly text: string;
  readonly members: readonly Member[];
}

function chooseFace({ group, text, members }: Wanted, has: Has): string {
  const candidates = facesOfGroup[group] ?? cjkOrder(text);
  const mine = members.filter((member) => member.script.group === group && member.kind !== 'space');
  const letters = mine.filter(({ kind }) => kind === 'letter');
  const lacking = (face: string, parts: readonly Member[]) =>
    parts.filter((part) => !has(face, part.text)).length;
  // a second Latin face may be called in by a mere sign (№ 7), an ideograph face only by letters
  const signed = candidates.slice(0, 2).find((face) => lacking(face, mine) === 0);
  const lettered = signed ?? candidates.find((face) => lacking(face, letters) === 0);
  return lettered ?? leastLacking(candidates, (face) => lacking(face, letters));
}

function leastLacking(candidates: readonly string[], lacking: (face: string) => number): string {
  const counted = candidates.map((face) => ({ face, count: lacking(face) }));
  return (counted.reduce((best, one) => (one.count < best.count ? one : best)) as { face: string }).face;
}

const forms = new Map<string, number[][]>();

/** The composed and the decomposed code points of a cluster: a shaper can use either. */
function drawable(part: string): number[][] {
  const known = forms.get(part) ?? formsOf(part);
  if (forms.size < 20_000) forms.set(part, known);
  return known;
}

function formsOf(part: string): number[][] {
  const visible = (form: string) =>
    codePoints(asDrawn(form)).filter((c) => !invisible.test(String.fromCodePoint(c)));
  const composed = visible(part.normalize('NFC'));
  const decomposed = visible(part.normalize('NFD'));
  return composed.length === decomposed.length ? [composed] : [composed, decomposed];
}

function classify(text: string): Member[] {
  const parts = graphemes(text).map((part) => ({ ...part, own: scriptOf(part.text) }));
  const strong = parts.map(({ own }) => (own && own.group !== 'emoji' ? own : null));
  const hasLatin = strong.includes(latin);
  let before: Script = strong.find((script) => script !== null) ?? latin;
  return parts.map(({ text: part, start, own }) => {
    if (own) {
      if (own.group !== 'emoji') before = own;
      return { text: part, start, script: own, kind: 'letter' };
    }
    // figures and the point between two parts are set in one face, whatever letters stand beside them
    const figure = /^[\p{N}·]/u.test(part);
    return {
      text: part,
      start,
      script: figure && hasLatin ? latin : before,
      kind: space.test(part) ? 'space' : 'sign',
    };
  });
}
