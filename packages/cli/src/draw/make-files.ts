import type { WholeFile } from '@coodyssee/kit/disk';
import type { Notice } from '@coodyssee/logo/errors';
import { defined } from '../defined.ts';
import type { Drawn } from './artist.ts';
import { type Drawings, type DrawOptions, drawAll } from './draw-all.ts';
import { named, type PlannedFile } from './plan.ts';
import type { Request } from './request.ts';

/** Every file in memory, and what a person must know. */
export interface MadeFiles {
  /** In the order they are listed: those that show the same design stand together. */
  readonly files: readonly (WholeFile & { readonly plan: PlannedFile })[];
  /** Each notice once. */
  readonly notices: readonly Notice[];
  /** For each design, how its texts were made to fit: `{ bandeau: { nom: 'une ligne' } }`. */
  readonly fit: Readonly<Record<string, Drawn['fit']>>;
}

/** Who draws, who watches, and what may stop the work. */
export interface MakeOptions extends DrawOptions {
  /** Told before each file: how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** A file by the name of what it really shows. */
interface Shown {
  readonly file: PlannedFile;
  readonly drawn: Drawn;
}

/**
 * Draws each design once per ink set and renders every file of the plan, in memory, one at a time.
 *
 * @throws IdentityError for the first drawing that is refused; nothing is written by then.
 */
export async function makeFiles(
  request: Request,
  plan: readonly PlannedFile[],
  { onProgress, ...options }: MakeOptions,
): Promise<MadeFiles> {
  const drawings = await drawAll(request, plan, options);
  const shown = showEach(plan, drawings);
  const { dpi, bleed } = request.sizes;
  const files = [];
  for (const { file, drawn } of shown) {
    options.signal?.throwIfAborted();
    onProgress?.(files.length, shown.length);
    const output = { format: file.format.id, ...defined({ dpi, bleed }) };
    files.push({ path: file.path, bytes: await drawn.render(output), plan: file });
  }
  const notices = plan.flatMap((file) => drawings.of(file)?.notices ?? []);
  return { files, notices: distinct([...notices, ...drawings.notices]), fit: fits(shown) };
}

/** Two designs may have been simplified to the same one: it is written once. */
function showEach(plan: readonly PlannedFile[], drawings: Drawings): readonly Shown[] {
  const shown = plan.flatMap((file): Shown[] => {
    const drawn = drawings.of(file);
    return drawn ? [{ drawn, file: drawn.instead ? named({ ...file, ...drawn.instead }) : file }] : [];
  });
  const paths = shown.map(({ file }) => file.path);
  const once = shown.filter(({ file }, index) => paths.indexOf(file.path) === index);
  const designs = [...new Set(once.map(({ file }) => designKey(file)))];
  return designs.flatMap((key) => once.filter(({ file }) => designKey(file) === key));
}

const designKey = ({ subject, design }: PlannedFile): string => `${subject}-${design.slug}`;

const distinct = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.message, notice])).values(),
];

function fits(shown: readonly Shown[]): MadeFiles['fit'] {
  const entries = shown.map(({ file, drawn }) => [file.design.slug, drawn.fit] as const);
  return Object.fromEntries(entries.filter(([, fit]) => Object.keys(fit).length > 0));
}
