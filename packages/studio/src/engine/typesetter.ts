import type { ReadyTypesetter, Typesetter } from '@coodyssee/logo';
import { createLatinTypesetter } from '@coodyssee/logo/latin';
import { DrawingFailure } from './drawing-failure.ts';
import { whenIdle } from './when-idle.ts';

const latin = createLatinTypesetter();
let harfbuzz: ReadyTypesetter | undefined;

/** A typesetter that sets these texts without waiting, where there is one; the badge is the same by either. */
export const facesNow = (texts: readonly string[]): Typesetter | undefined =>
  [latin, harfbuzz].find((typesetter) => typesetter?.covers(texts));

/**
 * A typesetter with what these texts need: the font engine is loaded with the first text that needs it.
 *
 * @throws DrawingFailure when a file cannot be had. A face is asked for again the next time; the engine itself, once
 * it failed, comes only with the page loaded anew: a module is evaluated once.
 */
export const loadFaces = async (texts: readonly string[]): Promise<Typesetter> =>
  facesNow(texts) ?? loadEngine(texts);

async function loadEngine(texts: readonly string[]): Promise<Typesetter> {
  try {
    const { loadHarfBuzz } = await import('./harfbuzz.ts');
    harfbuzz = await loadHarfBuzz(texts);
    return harfbuzz;
  } catch (cause) {
    throw new DrawingFailure(cause);
  }
}

/** In ms: what the page itself still loads comes first. */
const patience = 3000;

let warmed = false;

/** Fetches the font engine once, when the page has nothing better to do and nobody counts their bytes. */
export function warmEngine(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (warmed || connection?.saveData) return;
  warmed = true;
  const later = () => whenIdle(() => loadEngine([]).catch(() => undefined));
  setTimeout(later, patience);
}
