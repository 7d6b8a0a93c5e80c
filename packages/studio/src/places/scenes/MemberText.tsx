import { IdentityError } from '@coodyssee/logo';
import { fitText, outlineLine, type Typesetter, type Weight } from '@coodyssee/logo/type';
import { pathData, translate } from '@coodyssee/logo/vector';
import { memo } from 'react';

interface MemberTextProps {
  readonly typesetter: Typesetter;
  readonly text: string;
  /** Left end of the last baseline, or its middle: two lines grow upwards. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly weight?: Weight;
  readonly lines?: 1 | 2 | 3;
  readonly middle?: boolean;
  readonly fill: string;
}

/** The member’s own words in a scene, by the faces of the badge: any script, and never wider than their room. */
export const MemberText = memo(
  ({ typesetter, text, x, y, size, width, weight = 500, lines = 1, middle, fill }: MemberTextProps) => {
    const set = fitted({ typesetter, text, size, width, weight, lines });
    if (!set) return null;
    const last = set.lines.at(-1)?.y ?? 0;
    const outlines = set.lines.flatMap(({ line, size, tracking, y: down, width: across }) =>
      translate(outlineLine(line, { size, tracking }), middle ? x - across / 2 : x, y + down - last),
    );
    return <path d={pathData(outlines, 1)} fill={fill} />;
  },
);

/** Nothing where the words would be too small to be words: a scene does without them. */
function fitted(
  options: Required<Pick<MemberTextProps, 'typesetter' | 'text' | 'size' | 'width' | 'weight' | 'lines'>>,
) {
  const { text, weight, width: maxWidth, ...room } = options;
  try {
    return fitText({ text, weight }, { ...room, maxWidth });
  } catch (error) {
    if (error instanceof IdentityError) return null;
    throw error;
  }
}
