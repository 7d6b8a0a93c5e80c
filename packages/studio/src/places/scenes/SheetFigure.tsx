import { pictureUrl, type Sheet } from '@coodyssee/logo/scene';
import { type Box, bounds, pathData } from '@coodyssee/logo/vector';
import { memo } from 'react';

interface SheetFigureProps {
  readonly sheet: Sheet;
  /** Where it lies in the scene; its shape is the sheet's. */
  readonly box: Box;
}

/** A page of the kit inside a scene, cut at its trim. */
export const SheetFigure = memo(({ sheet, box }: SheetFigureProps) => (
  <svg aria-hidden="true" {...box} viewBox={`0 0 ${sheet.width} ${sheet.height}`}>
    {sheet.pieces
      .flatMap(({ marks }) => marks)
      .map(({ path, rule, ink, picture }, at) => {
        const room = picture && bounds(path);
        return picture && room ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark's place in the sheet is all that names it
          <image key={at} {...room} preserveAspectRatio="none" href={pictureUrl(picture)} />
        ) : (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark's place in the sheet is all that names it
            key={at}
            d={pathData(path, 2)}
            fill={ink.screen}
            fillRule={rule === 'evenodd' ? 'evenodd' : undefined}
          />
        );
      })}
  </svg>
));
