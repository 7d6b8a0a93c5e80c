import type { Box } from '@coodyssee/logo/vector';

/** What a picture shows of a scene; lengths of the scene in its units, of the picture in px. */
export interface View {
  readonly world: Box;
  readonly frames: readonly Box[];
  /** The badge with its clear space: never cut. */
  readonly subject: Box;
  /** Width of the badge alone. */
  readonly badge: number;
  /** The least width the badge is read at, in px. */
  readonly least: number;
  readonly picture: { readonly width: number; readonly height: number };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** How far two shapes are from one another: 0 where they are alike. */
const unlike = (frame: Box, aspect: number) => Math.abs(Math.log(frame.width / frame.height / aspect));

/**
 * The part of a scene that fills a picture: the nearest frame, and closer than that where the badge would be
 * too small to read. A place is looked at from nearer, the badge is never drawn under its least width.
 *
 * @example camera(view).width // units of the scene across the picture
 */
export function camera({ world, frames, subject, badge, least, picture }: View): Box {
  const aspect = picture.width / picture.height;
  const [frame = world] = [...frames].sort((a, b) => unlike(a, aspect) - unlike(b, aspect));
  const whole = Math.min(frame.width, frame.height * aspect);
  const readable = (badge * picture.width) / least;
  const held = Math.max(subject.width, subject.height * aspect);
  const most = Math.min(world.width, world.height * aspect);
  const width = Math.min(Math.max(Math.min(whole, readable), held), most);
  const height = width / aspect;
  const x = along({ at: frame.x, length: frame.width }, width, {
    subject: sideways(subject),
    world: sideways(world),
  });
  const y = along({ at: frame.y, length: frame.height }, height, {
    subject: upright(subject),
    world: upright(world),
  });
  return { x, y, width, height };
}

interface Span {
  readonly at: number;
  readonly length: number;
}

const sideways = ({ x, width }: Box): Span => ({ at: x, length: width });
const upright = ({ y, height }: Box): Span => ({ at: y, length: height });

/** Where a view begins on one axis: in the frame’s middle as far as the subject allows, never out of the world. */
function along(
  frame: Span,
  length: number,
  { subject, world }: { readonly subject: Span; readonly world: Span },
) {
  const middle = frame.at + (frame.length - length) / 2;
  const [first, last] = [subject.at + subject.length - length, subject.at];
  const holding = clamp(middle, Math.min(first, last), Math.max(first, last));
  return clamp(holding, world.at, world.at + world.length - length);
}
