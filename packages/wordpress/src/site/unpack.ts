import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** Debian links what other packages bring by whole paths: the links are turned into the unpacked folder, or to this machine's own. */
function turnLinks(root: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const target = readlinkSync(link);
    if (!target.startsWith('/')) continue;
    const found = [join(root, target), target].find((path) => existsSync(path));
    rmSync(link);
    if (found) symlinkSync(found, link);
  }
}

/** Unpacks WordPress as plain files, links followed: a site that may be moved, and written to. */
export async function unpackSite(debs: readonly string[], folder: string): Promise<string> {
  const [root, site] = [join(folder, 'unpacked'), join(folder, 'site')];
  if (existsSync(site)) return site;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const deb of debs) await run('dpkg-deb', ['-x', deb, root]);
  turnLinks(root);
  const own = join(root, 'usr/share/wordpress');
  for (const name of ['.htaccess', 'wp-config.php']) rmSync(join(own, name), { force: true });
  // links are followed here: Node's own copy leaves those inside of a folder as they are
  await run('cp', ['-rL', own, `${site}.part`]);
  for (const name of ['plugins', 'themes', 'uploads', 'mu-plugins'])
    mkdirSync(join(`${site}.part`, 'wp-content', name), { recursive: true });
  await run('mv', [`${site}.part`, site]);
  rmSync(root, { recursive: true });
  return site;
}
