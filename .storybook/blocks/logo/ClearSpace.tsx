import type { CSSProperties } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';

const { scene, inks } = logoIn('horizontal', 'colour');
const share = (units: number): string => `${(units / (scene.width + 2 * scene.clearSpace)) * 100}%`;

/** The logo in the room it keeps for itself: a head and a gap on every side. */
export const ClearSpace = () => (
  <div className="sheet-clear" style={{ '--room': share(scene.clearSpace) } as CSSProperties}>
    <div>
      <Drawing scene={scene} inks={inks} />
    </div>
  </div>
);
