import { type PDFContext, PDFName, PDFOperatorNames, type PDFRef } from '@cantoo/pdf-lib';
import { bounds } from '../../geometry/bounds.ts';
import { round } from '../../geometry/number.ts';
import type { Path, Point } from '../../geometry/path.ts';
import type { Mark } from '../../scene/sheet.ts';
import { fillBy, pathOperators } from './content.ts';
import { contentText, type Operator, operator } from './operators.ts';

/** Outlines that come more than once in a file: each is a form of its own, painted wherever it stands. */
export interface RepeatedOutlines {
  /** Forms for a page's resources, by name. */
  readonly resources: Record<string, PDFRef>;
  /** What the forms hold, for the file's identifier. */
  readonly contents: readonly string[];
  /** What paints an outline, in the ink that is set. */
  readonly paint: (mark: Mark) => readonly Operator[];
}

/** A shorter outline is not worth a form, whose frame alone takes some 200 bytes. */
const leastCommands = 24;
/** Copies of one outline differ by what a computer loses on the way, in drawing units. */
const same = 1e-6;

const originOf = ([first]: Path): Point => (first && first[0] === 'M' ? [first[1], first[2]] : [0, 0]);

/** The outline with its first point at 0, 0. */
function atOrigin(path: Path): Path {
  const [x, y] = originOf(path);
  return path.map((command) => {
    const [name, ...numbers] = command;
    return [name, ...numbers.map((value, at) => value - (at % 2 === 0 ? x : y))] as unknown as typeof command;
  });
}

/** Of two outlines with the same commands. */
const isSame = (one: Path, other: Path): boolean =>
  one.every((command, at) =>
    command.every((value, i) => {
      const twin = other[at]?.[i];
      return typeof value !== 'number' || (typeof twin === 'number' && Math.abs(value - twin) < same);
    }),
  );

interface Kind {
  readonly path: Path;
  readonly rule: Mark['rule'];
  readonly marks: Mark[];
}

/** Outlines that are one another moved, in the order in which they first come. */
function kindsOf(marks: readonly Mark[]): readonly Kind[] {
  const byCommands = new Map<string, Kind[]>();
  for (const mark of marks) {
    if (mark.path.length < leastCommands || mark.picture) continue;
    const commands = mark.rule + mark.path.map(([name]) => name).join('');
    const kinds = byCommands.get(commands) ?? [];
    const path = atOrigin(mark.path);
    const known = kinds.find((kind) => isSame(kind.path, path));
    if (known) known.marks.push(mark);
    else byCommands.set(commands, [...kinds, { path, rule: mark.rule, marks: [mark] }]);
  }
  return [...byCommands.values()].flat();
}

/**
 * Finds the outlines that a file paints more than once and puts each into it once: a sheet of labels has its badge
 * sixty times.
 * @param decimals places kept on every coordinate, in drawing units
 */
export function addRepeatedOutlines(
  context: PDFContext,
  marks: readonly Mark[],
  decimals: number,
): RepeatedOutlines {
  const repeated = kindsOf(marks).filter((kind) => kind.marks.length > 1);
  const forms = repeated.map(({ path, rule }, at) => {
    const { x = 0, y = 0, width = 0, height = 0 } = bounds(path) ?? {};
    const box = [x - 1, y - 1, x + width + 1, y + height + 1].map((value) => round(value, decimals));
    const content = contentText([...pathOperators(path, decimals), fillBy[rule]()]);
    const form = context.flateStream(content, {
      ...{ BBox: box, Matrix: [1, 0, 0, 1, 0, 0], Resources: {} },
      ...{ Type: 'XObject', Subtype: 'Form' },
    });
    return { name: `Trace${at}`, ref: context.register(form), content };
  });
  const names = new Map(repeated.flatMap((kind, at) => kind.marks.map((mark) => [mark, forms[at]?.name])));
  return {
    resources: Object.fromEntries(forms.map(({ name, ref }) => [name, ref])),
    contents: forms.map(({ content }) => content),
    paint: (mark) => {
      const name = names.get(mark);
      if (name === undefined) return [...pathOperators(mark.path, decimals), fillBy[mark.rule]()];
      const [x, y] = originOf(mark.path).map((value) => round(value, decimals));
      return [
        operator(PDFOperatorNames.PushGraphicsState),
        operator(PDFOperatorNames.ConcatTransformationMatrix, 1, 0, 0, 1, x ?? 0, y ?? 0),
        operator(PDFOperatorNames.DrawObject, PDFName.of(name)),
        operator(PDFOperatorNames.PopGraphicsState),
      ];
    },
  };
}
