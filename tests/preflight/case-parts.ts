import type { FaultCode } from '@coodyssee/preflight';
import type { SoundParts } from './sound-pdf.ts';

/** A sound file with one thing put in, and what is said of it. */
export interface Case extends SoundParts {
  readonly is: string;
  readonly codes: readonly FaultCode[];
}

export const stream = (text: string, entries = '') =>
  `<<${entries}/Length ${text.length}>>stream\n${text}\nendstream`;
export const resources = (text: string) => `/Resources <<${text}>>`;
export const form = (text: string, entries = '') => stream(text, `/Subtype/Form/BBox[0 0 300 300]${entries}`);
export const box = '50 50 20 20 re f';
export const ground = '0 .5 1 0 k 0 0 300 150 re f';
export const spot = (name: string) => resources(`/ColorSpace<</S[/Separation/${name}/DeviceCMYK 100 0 R]>>`);
export const shading = (entries: string) =>
  `<</ShadingType 2/Coords[0 0 9 9]${entries}/Function<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 1 1 .5]>>>>`;
export const state = (entries: string) => resources(`/ExtGState<</G<<${entries}>>>>`);
export const letters = (content: string) => [
  '<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/Widths[600]/Encoding<</Differences[97/a]>>/CharProcs<</a 101 0 R>>>>',
  stream(content),
];
export const typed = resources('/Font<</F 100 0 R>>');
export const embedded = [
  '<</Subtype/TrueType/BaseFont/A/FontDescriptor<</FontFile2 101 0 R>>>>',
  stream('x'),
];
