import { IdentityError } from '../../../errors.ts';
import { bounds } from '../../../geometry/bounds.ts';
import type { Mark } from '../../../scene/sheet.ts';
import { decodePng } from '../../png/decode.ts';
import { frenchNumber } from '../../size.ts';
import { softShare } from '../picture-pixels.ts';

/** Dots to the inch under which pixels are seen on paper. Printers ask for 300, and take half where they must. */
const leastDpi = 150;
/** A logo's edge is half transparent; more than this part of it is a shadow or a veil. */
const mostSoft = 0.12;

function tooFew(dpi: number, widthMm: number, wide: number): IdentityError {
  const fits = Math.floor((wide / leastDpi) * 25.4);
  return new IdentityError(
    'own-logo-resolution',
    {
      what: `Votre logo n’a que ${frenchNumber(wide)}\u00a0pixels de large pour ${frenchNumber(Math.round(widthMm))}\u00a0mm imprimés\u00a0: ${Math.floor(dpi)}\u00a0points par pouce.`,
      why: `Sous ${leastDpi}\u00a0points par pouce, les pixels se voient sur le papier.`,
      fix: `Donnez votre logo en SVG ou en plus grand, ou imprimez-le sur ${frenchNumber(fits)}\u00a0mm au plus.`,
    },
    { dpi, widthMm, wide, fits, least: leastDpi },
  );
}

const tooSoft = (share: number): IdentityError =>
  new IdentityError(
    'own-logo-soft',
    {
      what: 'Votre logo a une ombre ou un voile à demi transparents.',
      why: 'Ce fichier d’imprimeur ne tient aucune demi-transparence\u00a0: elle y deviendrait un bord dur.',
      fix: 'Donnez votre logo sans ombre, ou en SVG.',
    },
    { share, most: mostSoft },
  );

/**
 * Refuses pixels that a press cannot hold.
 * @param mm millimetres in one unit of the marks. Default 1.
 * @throws IdentityError `own-logo-resolution`, `own-logo-soft`
 */
export function checkPictures(marks: readonly Mark[], mm = 1): void {
  for (const { path, picture } of marks) {
    if (!picture) continue;
    const widthMm = (bounds(path)?.width ?? 0) * mm;
    const dpi = picture.width / (widthMm / 25.4);
    if (dpi < leastDpi) throw tooFew(dpi, widthMm, picture.width);
    const share = softShare(decodePng(picture.png));
    if (share > mostSoft) throw tooSoft(share);
  }
}
