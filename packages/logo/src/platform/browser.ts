import type { Platform } from '../lockup/door/platform.ts';
import type { ReadFace } from '../type/fonts.ts';
import { writePdf, writePng } from './exporters.ts';

export { fetchFaces, fetchGzippedFaces } from './fetch-faces.ts';

/**
 * A browser: faces from where the site serves them, PNGs by a canvas, PDFs by pdf-lib, each loaded with the first one.
 * An SVG is the markup of a page: what makes it smaller for a file is `optimiseSvg`.
 *
 * @example createIdentity(coodyssee, platform({ readFace: fetchFaces('/faces/') }))
 */
export const platform = ({ readFace }: { readonly readFace: ReadFace }): Platform => ({
  loadFaces: async (texts, face) => {
    const { loadTypesetter } = await import('../type/fonts.ts');
    return loadTypesetter(texts, { readFace, face });
  },
  png: writePng(() => import('../export/png/canvas.ts')),
  pdf: writePdf,
});
