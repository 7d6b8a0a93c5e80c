import { createHash } from 'node:crypto';
import { renderIco } from '../../packages/logo/src/export/ico/index.ts';
import { renderPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { renderPng } from '../../packages/logo/src/export/png/index.ts';
import { renderSvgFile } from '../../packages/logo/src/export/svg/index.ts';
import { scenes } from './scenes.ts';

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** A short digest of every file of every test scene. */
export async function digestAll(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, { scene, table }] of Object.entries(scenes)) {
    found[`${name}.svg`] = digest(renderSvgFile(scene, table));
    found[`${name}.png`] = digest(await renderPng(scene, table, { widthMm: 35, dpi: 300 }));
    found[`${name}-full.png`] = digest(await renderPng(scene, table, { width: 200 }, { colours: 'full' }));
    found[`${name}-screen.pdf`] = digest(await renderPdf(scene, table, { widthMm: 35, colour: 'screen' }));
    found[`${name}-print.pdf`] = digest(
      await renderPdf(scene, table, { widthMm: 35, colour: 'print', bleedMm: 3 }),
    );
  }
  const { scene, table } = scenes.open;
  const icon = await renderPng(scene, table, { width: 32 }, { colours: 'full' });
  return { ...found, 'icon.ico': digest(renderIco([icon])) };
}

if (process.argv[1]?.endsWith('digests.ts')) console.log(JSON.stringify(await digestAll()));
