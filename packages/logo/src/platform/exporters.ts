import type { RenderPng } from '../export/png/render.ts';
import type { Exporters } from '../lockup/door/platform.ts';

/** Default width of a drawing on paper, in mm, and resolution of a picture for it. */
const usual = { widthMm: 90, dpi: 300 } as const;

/** What writes PDFs, loaded with the first one. */
export const writePdf: NonNullable<Exporters['pdf']> = async (scene, inks, options) => {
  const { renderPdf } = await import('../export/pdf/index.ts');
  const { for: purpose, widthMm = usual.widthMm, bleedMm } = options;
  return renderPdf(scene, inks, {
    widthMm,
    colour: purpose,
    ...(bleedMm !== undefined && { bleedMm }),
  });
};

/** What writes PNGs, by a renderer that is loaded with the first one. */
export const writePng =
  (load: () => Promise<{ readonly renderPng: RenderPng }>): NonNullable<Exporters['png']> =>
  async (scene, inks, size) => {
    const { renderPng } = await load();
    return renderPng(scene, inks, 'widthMm' in size ? { dpi: usual.dpi, ...size } : size);
  };
