import type { ColourSpace } from '../colour/colour.ts';
import { deviceSpaces } from '../colour/plain-spaces.ts';
import { seeSpace } from '../colour/see-space.ts';
import { isKind, isList, nameOf, type PdfDict, type PdfValue } from '../pdf/values.ts';
import { noteMask } from './forms.ts';
import { followedBy, matrixOf } from './matrix.ts';
import { numbersOf, type Operate, type Run, restore, save } from './run.ts';
import type { Brush, Tool, ToolName } from './state.ts';

function setTool(run: Run, name: ToolName, change: Partial<Tool>): void {
  run.state = { ...run.state, [name]: { ...run.state[name], ...change } };
}

/** A letter or a pattern without colours of its own keeps the one it is painted in. */
function setBrush(run: Run, name: ToolName, brush: Brush): void {
  if (!run.uncoloured) setTool(run, name, { brush });
}

const plain =
  (name: ToolName, space: ColourSpace): Operate =>
  (operands, run) =>
    setBrush(run, name, { space, values: numbersOf(operands) });

const setSpace =
  (name: ToolName): Operate =>
  ([value], run) => {
    const space = seeSpace(value, { pdf: run.page.pdf, resources: run.resources });
    setBrush(run, name, { space, values: space.initial });
  };

const setColour =
  (name: ToolName): Operate =>
  (operands, run) => {
    const { space } = run.state[name].brush;
    const last = operands.at(-1);
    const pattern = isKind(last, 'name')
      ? run.page.pdf.resolve(run.page.pdf.dict(run.resources.get('Pattern'))?.get(last.name))
      : undefined;
    setBrush(run, name, { space, values: numbersOf(operands), ...(pattern !== undefined && { pattern }) });
  };

/** The first blend mode that is known counts; all that are named are. */
function blendOf(run: Run, value: PdfValue | undefined): string | undefined {
  const found = run.page.pdf.resolve(value);
  const name = nameOf(isList(found) ? run.page.pdf.resolve(found[0]) : found);
  return name === 'Compatible' ? 'Normal' : name;
}

/** What an extended state sets; what it leaves out stays. */
function setState(run: Run, given: PdfDict): void {
  const value = (key: string) => run.page.pdf.resolve(given.get(key));
  const both = value('OP');
  const inside = value('op') ?? both;
  if (typeof both === 'boolean') setTool(run, 'stroke', { overprints: both });
  if (typeof inside === 'boolean') setTool(run, 'fill', { overprints: inside });
  const [fillAlpha, strokeAlpha] = [value('ca'), value('CA')];
  if (typeof fillAlpha === 'number') setTool(run, 'fill', { alpha: fillAlpha });
  if (typeof strokeAlpha === 'number') setTool(run, 'stroke', { alpha: strokeAlpha });
  const [mode, width, mask] = [value('OPM'), value('LW'), value('SMask')];
  const font = value('Font');
  const [inner, size] = isList(font) ? [run.page.pdf.dict(font[0]), run.page.pdf.resolve(font[1])] : [];
  run.state = {
    ...run.state,
    ...(typeof mode === 'number' && { overprintMode: mode }),
    ...(typeof width === 'number' && { lineWidth: width }),
    ...(inner && typeof size === 'number' && { text: { ...run.state.text, font: inner, size } }),
    ...(mask !== undefined && { masked: mask instanceof Map }),
    blend: blendOf(run, given.get('BM')) ?? run.state.blend,
  };
  for (const key of ['TR', 'TR2', 'HTP', 'HTO'])
    if (given.has(key) && nameOf(value(key)) !== 'Default') run.page.findings.families.add(key);
  if (mask instanceof Map) noteMask(run, mask);
}

/** Colours, lines, and all that `q` saves. */
export const stateOperators: Readonly<Record<string, Operate>> = {
  q: (_, run) => save(run),
  Q: (_, run) => restore(run),
  cm: (operands, run) => {
    const matrix = matrixOf(operands);
    if (matrix) run.state = { ...run.state, matrix: followedBy(matrix, run.state.matrix) };
  },
  w: (operands, run) => {
    run.state = { ...run.state, lineWidth: Math.max(0, numbersOf(operands)[0] ?? 1) };
  },
  gs: ([name], run) => {
    const { pdf } = run.page;
    const given = pdf.dict(pdf.dict(run.resources.get('ExtGState'))?.get(nameOf(name) ?? ''));
    if (given) setState(run, given);
  },
  g: plain('fill', deviceSpaces.grey),
  G: plain('stroke', deviceSpaces.grey),
  rg: plain('fill', deviceSpaces.rgb),
  RG: plain('stroke', deviceSpaces.rgb),
  k: plain('fill', deviceSpaces.cmyk),
  K: plain('stroke', deviceSpaces.cmyk),
  cs: setSpace('fill'),
  CS: setSpace('stroke'),
  sc: setColour('fill'),
  SC: setColour('stroke'),
  scn: setColour('fill'),
  SCN: setColour('stroke'),
};
