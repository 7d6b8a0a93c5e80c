import { renderFigma } from './design/figma.ts';
import { renderPenpot } from './design/penpot.ts';
import type { TokenModel } from './variables.ts';
import type { Files } from './write-files.ts';

const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

/** `formats/`: the same tokens as other tools and languages read them, a folder or a file each. */
export function renderFormats(model: TokenModel): Files {
  return under('formats', {
    ...under('figma', renderFigma(model)),
    'penpot.tokens.json': renderPenpot(model),
  });
}
