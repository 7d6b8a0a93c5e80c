import { resolve } from 'node:path';
import { fr } from '@coodyssee/kit/words';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { UsageError } from '../line/usage-error.ts';
import { readNamedFile } from '../read-named-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Request } from './request.ts';

const notSvg = (path: string, kind: string): UsageError =>
  new UsageError(
    'logo-not-svg',
    {
      what: fr`« ${path} » est une image ${kind.toUpperCase()}.`,
      why: 'La ligne de commande ne lit que les logos en SVG.',
      fix: fr`Exportez votre logo en SVG, ou donnez cette image à l’atelier des badges (npm run studio).`,
    },
    { path, kind },
  );

/**
 * The request with the member's own logo read, where one was named.
 *
 * @throws UsageError `unreadable-file`, `logo-not-svg`
 * @throws IdentityError `own-logo-…` for a file that is not taken
 */
export async function withOwnLogo(
  request: Request,
  { cwd, disk }: Pick<Surroundings, 'cwd' | 'disk'>,
): Promise<Request> {
  const path = request.activity?.logo;
  if (path === undefined) return request;
  return { ...request, look: { ...request.look, ownLogo: await readLogo(path, { cwd, disk }) } };
}

/**
 * The member's own logo from the file of this name.
 *
 * @throws UsageError `unreadable-file`, `logo-not-svg`
 * @throws IdentityError `own-logo-…` for a file that is not taken
 */
export async function readLogo(
  path: string,
  { cwd, disk }: Pick<Surroundings, 'cwd' | 'disk'>,
): Promise<OwnLogo> {
  const fix = 'Vérifiez le chemin et le nom du fichier.';
  const bytes = await readNamedFile(disk, resolve(cwd, path), { code: 'unreadable-file', fix });
  // the reader of drawings comes with the first file to read
  const { fileKind, readOwnLogo } = await import('@coodyssee/logo/own-logo');
  const kind = fileKind(bytes);
  if (kind === 'png' || kind === 'jpeg') throw notSvg(path, kind);
  return readOwnLogo(bytes);
}
