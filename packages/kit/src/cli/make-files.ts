import type { Notice } from '@coodyssee/logo';
import type { WholeFile } from '../disk/write-files.ts';
import type { Artist, Drawn } from './artist.ts';
import type { PlannedFile } from './plan.ts';
import type { Request } from './request.ts';

/** Every planned file in memory, and what a person must know. */
export interface MadeFiles {
  readonly files: readonly (WholeFile & { readonly plan: PlannedFile })[];
  /** Each notice once. */
  readonly notices: readonly Notice[];
  /** For each design, how its texts were made to fit: `{ bandeau: { nom: 'une ligne' } }`. */
  readonly fit: Readonly<Record<string, Drawn['fit']>>;
}

/** Who draws, who watches, and what may stop the work. */
export interface MakeOptions {
  readonly artist: Artist;
  readonly signal?: AbortSignal;
  /** Told before each file: how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Draws each design once per ink set and renders every file of the plan, in memory, one at a time.
 *
 * @throws IdentityError for the first drawing that is refused; nothing is written by then.
 */
export async function makeFiles(
  request: Request,
  plan: readonly PlannedFile[],
  { artist, signal, onProgress }: MakeOptions,
): Promise<MadeFiles> {
  const drawings = await drawAll(request, plan, artist);
  const { dpi, bleed } = request.sizes;
  const files = [];
  for (const file of plan) {
    signal?.throwIfAborted();
    onProgress?.(files.length, plan.length);
    const drawn = drawings.get(drawingKey(file)) as Drawn;
    const bytes = await drawn.render({
      format: file.format.id,
      ...(dpi && { dpi }),
      ...(bleed !== undefined && { bleed }),
    });
    files.push({ path: file.path, bytes, plan: file });
  }
  return { files, notices: distinctNotices([...drawings.values()]), fit: fits(plan, drawings) };
}

type Wanted = Pick<PlannedFile, 'design' | 'ink' | 'width'>;
const drawingKey = ({ design, ink, width }: Wanted): string => JSON.stringify([design.id, ink.id, width]);

async function drawAll(request: Request, plan: readonly PlannedFile[], artist: Artist) {
  const drawings = new Map<string, Drawn>();
  for (const { design, ink, width } of plan) {
    const key = drawingKey({ design, ink, ...(width && { width }) });
    if (drawings.has(key)) continue;
    const { activity, look } = request;
    drawings.set(
      key,
      await artist({ design, ink, ...look, ...(width && { width }), ...(activity && { activity }) }),
    );
  }
  return drawings;
}

function distinctNotices(drawings: readonly Drawn[]): readonly Notice[] {
  const all = drawings.flatMap((drawn) => drawn.notices);
  return [...new Map(all.map((notice) => [notice.message, notice])).values()];
}

function fits(plan: readonly PlannedFile[], drawings: ReadonlyMap<string, Drawn>): MadeFiles['fit'] {
  const entries = plan.map((file) => [file.design.slug, drawings.get(drawingKey(file))?.fit ?? {}] as const);
  return Object.fromEntries(entries.filter(([, fit]) => Object.keys(fit).length > 0));
}
