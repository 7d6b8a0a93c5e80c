import type { Part } from './archive.ts';
import { walkXml } from './walk-xml.ts';

/** What a part of the workbook points to, by the id that it uses. */
type Targets = ReadonlyMap<string, { readonly path: string; readonly type: string }>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A path as a part says it: from its own folder, or from the root. */
function resolve(from: string, target: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return target;
  const parts = target.startsWith('/') ? [] : folderOf(from).split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** What the part at this path points to. */
export function targetsOf(part: Part, path: string): Targets {
  const folder = folderOf(path);
  const bytes = part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const found = new Map<string, { path: string; type: string }>();
  if (bytes)
    walkXml(bytes, {
      open: (name, { Id = '', Target = '', Type = '' }) => {
        if (name === 'Relationship')
          found.set(Id, { path: resolve(path, Target), type: Type.slice(Type.lastIndexOf('/') + 1) });
      },
      close: () => {},
      text: () => {},
    });
  return found;
}
