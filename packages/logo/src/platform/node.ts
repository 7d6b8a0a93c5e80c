import { renderSvgFile } from '../export/svg/file.ts';
import type { Platform } from '../lockup/door/platform.ts';
import { loadTypesetter } from '../type/fonts.ts';
import { writePdf, writePng } from './exporters.ts';
import { readFace } from './read-face.node.ts';

export { copyFaces, faceFiles } from './copy-faces.node.ts';
export { readFace };

/** Node: faces from the installed font packages, files by svgo, resvg and pdf-lib, each loaded with its first file. */
export const platform: Platform = {
  loadFaces: (texts, face) => loadTypesetter(texts, { readFace, face }),
  svg: renderSvgFile,
  png: writePng(() => import('../export/png/index.ts')),
  pdf: writePdf,
};
