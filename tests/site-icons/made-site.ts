import { makeSiteFiles, type SiteRequest } from '@coodyssee/kit/site-icons';
import { renderPng } from '@coodyssee/logo/png';
import { identity } from '../low-floor.ts';

/** A site's files by their names, and what was said of it. */
export async function madeSite(request: SiteRequest) {
  const { files, notices } = await makeSiteFiles(request, { identity, renderPng });
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const read = (path: string): Buffer => {
    const found = bytes.get(path);
    if (!found) throw new Error(`There is no ${path} among ${[...bytes.keys()].join(', ')}.`);
    return Buffer.from(found);
  };
  return { names: [...bytes.keys()], notices, read, text: (path: string) => read(path).toString('utf8') };
}

export const member = { name: 'Atelier Ubac', colour: '#005a2c' };
