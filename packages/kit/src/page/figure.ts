import {
  type Ink,
  type InkTable,
  type Piece,
  type Placement,
  placeScene,
  type Scene,
} from '@coodyssee/logo/scene';
import type { Path } from '@coodyssee/logo/vector';

/** A flat of ink: a ground, a rule, a shape that says nothing. */
export const fill = (ink: Ink, path: Path): Piece => ({
  tag: 'artifact',
  text: '',
  marks: [{ path, rule: 'nonzero', ink }],
});

/** A drawing that only decorates: nobody hears it. */
export const decorate = (scene: Scene, inks: InkTable, at: Placement): Piece => ({
  ...placeScene(scene, inks, at),
  tag: 'artifact',
  text: '',
});
