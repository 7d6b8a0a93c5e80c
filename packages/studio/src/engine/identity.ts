import { createIdentity } from '@coodyssee/logo';
import { brand } from '../brand.ts';
import { DrawingFailure } from './drawing-failure.ts';
import { whenIdle } from './when-idle.ts';

/**
 * The door to every drawing of the page. The letters a brand stores are set at once; the font engine is loaded with the
 * first text that needs it.
 */
export const identity = createIdentity(brand, {
  /**
   * @throws DrawingFailure when a file cannot be had. A face is asked for again the next time; the engine itself, once
   * it failed, comes only with the page loaded anew: a module is evaluated once.
   */
  loadFaces: async (texts, face) => {
    try {
      const { loadHarfBuzz } = await import('./harfbuzz.ts');
      return await loadHarfBuzz(texts, face);
    } catch (cause) {
      throw new DrawingFailure(cause);
    }
  },
});

/** In ms: what the page itself still loads comes first. */
const patience = 3000;

let warmed = false;

/** Fetches the font engine once, when the page has nothing better to do and nobody counts their bytes. */
export function warmEngine(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (warmed || connection?.saveData) return;
  warmed = true;
  const load = () => identity.platform.loadFaces?.([], brand.typeface).catch(() => undefined);
  setTimeout(() => whenIdle(load), patience);
}
