import type { Drawing } from '@coodyssee/logo';
import type { Box } from '@coodyssee/logo/vector';
import type { Slot } from './place.ts';

/** The drawing as large as its slot allows. */
export function fitInSlot({ width, height }: Pick<Drawing, 'width' | 'height'>, slot: Slot): Box {
  const scale = Math.min(slot.width / width, slot.height / height);
  const [across, down] = [width * scale, height * scale];
  return {
    x: slot.align === 'start' ? slot.x : slot.x + (slot.width - across) / 2,
    y: slot.y + (slot.height - down) * (slot.stand === 'foot' ? 1 : 0.5),
    width: across,
    height: down,
  };
}

/** A box with as much room more on every side. */
export const grow = (box: Box, room: number): Box => ({
  x: box.x - room,
  y: box.y - room,
  width: box.width + 2 * room,
  height: box.height + 2 * room,
});
