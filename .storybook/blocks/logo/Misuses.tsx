import { inks } from '@coodyssee/tokens';
import type { CSSProperties } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import { Grid } from '../layout/Grid.tsx';
import { Plate } from '../layout/Plate.tsx';
import { type Misuse, misuses, tinyWidth } from './misuses.ts';

/** Everything that is not done, each drawn wrong from the real drawing. */
export const Misuses = () => (
  <Grid least="20rem">
    {misuses.map((misuse) => (
      <Plate
        key={misuse.id}
        refused
        ground={misuse.ground ?? inks.blanc.screen}
        caption={<Caption {...misuse} />}
      >
        <Wrong {...misuse} />
      </Plate>
    ))}
  </Grid>
);

const Caption = ({ title, rule }: Misuse) => (
  <>
    <strong>{title}</strong>
    {rule}
  </>
);

const Wrong = ({ scene, inks: drawn, effect }: Misuse) => (
  <div
    className="sheet-wrong"
    data-effect={effect}
    style={{ '--ratio': scene.width / scene.height, '--tiny': `${tinyWidth.shown}px` } as CSSProperties}
  >
    <Drawing scene={scene} inks={drawn} decorative />
    {effect === 'crowded' && <span aria-hidden="true">Grande vente ce samedi</span>}
  </div>
);
