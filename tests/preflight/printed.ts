import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { card, sticker } from '../export/sheets.ts';

export const spot = 'PANTONE Orange 021 C';

/** A print file of ours: three pages, a cut line, a spot ink and crop marks. */
export const printed = () =>
  renderSheetsPdf([sticker, ...card], { colour: 'print', orangeSpot: spot, marks: true });
