'use client';
import type { Notice, Refusal } from '@coodyssee/logo';
import type { ReadFace } from '@coodyssee/logo/fonts';
import { type ComponentProps, type CSSProperties, type ReactNode, useEffect } from 'react';
import { needed } from '../../interface/base/mistakes.ts';
import { Badge } from './Badge.tsx';
import type { LiveOrder } from './compose-live.ts';
import { useLiveBadge } from './use-live-badge.ts';

/** The rest goes to the box’s element: `id`, `ref`, `data-*`, listeners. */
export interface LiveBadgeProps
  extends Omit<LiveOrder, 'layout' | 'ink'>,
    Omit<ComponentProps<'div'>, 'children'> {
  /** Default `band`. */
  readonly layout?: string;
  /** Default `auto`, which follows the page's day and night. */
  readonly ink?: LiveOrder['ink'];
  /** The same as `faces`, for a reader of one's own. The first one that is given is kept. */
  readonly readFace?: ReadFace;
  /** How a refusal is shown in the badge's place. Default: its three sentences. */
  readonly renderRefusal?: (refusal: Refusal) => ReactNode;
  /** Told after each drawing what was changed on the way, in French. */
  readonly onNotices?: (notices: readonly Notice[]) => void;
  /** Told when a badge is refused. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

/** Width to height of a usual badge of each form: the box is kept before the drawing is there, and after. */
const boxes: Readonly<Record<string, string>> = { band: '4.6', seal: '1.15', compact: '3.9' };

const inWords = ({ what, why, fix }: Refusal) => <p>{[what, why, fix].join(' ')}</p>;

/**
 * A badge that is composed in the browser, for a person who is typing. The composer is loaded with the first drawing,
 * the font engine with the first name that is not in Latin letters; whatever is typed, the box stays.
 *
 * @example <LiveBadge member={{ name }} colour={colour} faces="/faces/" />
 */
export function LiveBadge({
  layout = 'band',
  ink = 'auto',
  member,
  wording,
  colour,
  readFace,
  faces = readFace,
  renderRefusal = inWords,
  onNotices,
  onRefusal,
  className = '',
  style,
  ...props
}: LiveBadgeProps) {
  const { busy, drawn, refusal } = useLiveBadge({
    member: needed('<LiveBadge member>', member, 'member={{ name }}'),
    wording,
    colour,
    layout,
    ink,
    faces,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of an event, not of a new listener
  useEffect(() => {
    if (refusal) onRefusal?.(refusal);
    else if (drawn && !busy) onNotices?.(drawn.notices);
  }, [busy, drawn, refusal]);
  return (
    <div
      {...props}
      className={`coodyssee-live-badge ${className}`}
      style={{ '--box': boxes[layout], ...style } as CSSProperties}
      aria-busy={busy}
      aria-live="polite"
    >
      {refusal ? renderRefusal(refusal) : drawn && <Badge artwork={drawn.drawing} />}
    </div>
  );
}
