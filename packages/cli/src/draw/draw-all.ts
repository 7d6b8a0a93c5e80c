import { fr } from '@coodyssee/kit/words';
import type { Entry } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Coded, IdentityError, isCoded, type Notice } from '@coodyssee/logo/errors';
import { spelling } from '../command.ts';
import { wordLayouts } from '../options/layouts.ts';
import { picture } from '../options/picture.ts';
import type { Artist, Drawn, Order } from './artist.ts';
import type { PlannedFile } from './plan.ts';
import type { Request } from './request.ts';

/** Every drawing of a plan, and what was left out of it. */
export interface Drawings {
  /** Nothing where the file's design was left out. */
  of(file: PlannedFile): Drawn | undefined;
  readonly notices: readonly Notice[];
}

/** Who draws, and what may stop the work. */
export interface DrawOptions {
  readonly artist: Artist;
  readonly signal?: AbortSignal;
}

type Refused = Error & Coded;

/**
 * Draws each design once per ink set and width. A form of the badge that cannot hold the name is left
 * out with a notice, unless the person named the forms or no other is left.
 *
 * @throws IdentityError for the first drawing that is refused.
 */
export async function drawAll(
  request: Request,
  plan: readonly PlannedFile[],
  { artist, signal }: DrawOptions,
): Promise<Drawings> {
  const drawings = new Map<string, Drawn>();
  const refused = new Map<Entry, Refused>();
  for (const file of plan) {
    signal?.throwIfAborted();
    if (drawings.has(keyOf(file)) || refused.has(file.design)) continue;
    try {
      drawings.set(keyOf(file), await artist(orderOf(request, file)));
    } catch (error) {
      if (!isCoded(error) || error.code !== 'does-not-fit') throw adviseSize(error, request);
      refused.set(file.design, error);
    }
  }
  await refuseNamed(request, refused, artist);
  return {
    of: (file) => (refused.has(file.design) ? undefined : drawings.get(keyOf(file))),
    notices: [...refused].map(leftOut),
  };
}

const keyOf = ({ design, ink, width }: PlannedFile): string => JSON.stringify([design.id, ink.id, width]);

const orderOf = (
  { look, activity }: Request,
  { design, ink, width }: Pick<Order, 'design' | 'ink' | 'width'>,
): Order => ({
  design,
  ink,
  ...look,
  ...(width && { width }),
  ...(activity && { activity }),
});

/** What the drawing packages cannot know: which option does what they advise, and whether it was typed. */
function adviseSize(error: unknown, { look }: Request): unknown {
  if (!(error instanceof IdentityError) || error.code !== 'too-small') return error;
  const fix = look.simplify
    ? fr`Demandez une largeur plus grande : il n’y a pas de dessin plus simple.`
    : 'Demandez une largeur plus grande, ou ajoutez --simplify pour un dessin plus simple.';
  return withFix(error, fix);
}

const withFix = (error: IdentityError, fix: string): IdentityError =>
  new IdentityError(error.code, { what: error.what, why: error.why, fix }, error.details);

/** Forms that were named are all drawn or none is; then those that would do are offered. */
async function refuseNamed(
  request: Request,
  refused: ReadonlyMap<Entry, Refused>,
  artist: Artist,
): Promise<void> {
  const [first] = refused.values();
  if (!first || (!request.designsNamed && refused.size < request.designs.length)) return;
  const others = wordLayouts.filter((layout) => !refused.has(layout));
  const holding = [];
  for (const design of others) if (await holds(request, design, artist)) holding.push(design.slug);
  if (!(first instanceof IdentityError) || holding.length === 0) throw first;
  const option = `${spelling(picture.layout)} ${holding.join(',')}`;
  throw withFix(first, fr`${first.fix} Ou gardez ce nom avec ${option}.`);
}

const holds = ({ activity, look }: Request, design: Entry, artist: Artist): Promise<boolean> =>
  artist({ design, ink: brand.inkSets[0], simplify: look.simplify, ...(activity && { activity }) }).then(
    () => true,
    () => false,
  );

const leftOut = ([design, { code, what, fix }]: readonly [Entry, Refused]): Notice => ({
  code: 'design-left-out',
  message: fr`Le badge « ${design.slug} » n’est pas dans ce jeu : ${what} ${fix}`,
  details: { design: design.id, refusal: code },
});
