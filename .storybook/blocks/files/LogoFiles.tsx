import type { InkSetId } from '@coodyssee/logo';
import { brand } from '../../identity.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import { Grid } from '../layout/Grid.tsx';
import { Plate } from '../layout/Plate.tsx';
import { Downloads } from './Downloads.tsx';
import { isFile, logoInks } from './logo-files.ts';

/** Every logo in some sets of inks, each on the ground it is made for, with its files under it. */
export const LogoFiles = ({ inks = logoInks.map(({ id }) => id) }: { inks?: readonly InkSetId[] }) => (
  <>
    {logoInks
      .filter(({ id }) => inks.includes(id))
      .map((set) => (
        <section key={set.id} aria-label={set.label}>
          <h3 className="sheet-h3">{set.label}</h3>
          <Grid least="clamp(10.5rem, 28vw, 13rem)">
            {brand.logos
              .filter(({ id }) => isFile({ variant: id, ink: set.id }))
              .map((variant) => {
                const { scene, inks: table, ground } = logoIn(variant.id, set.id);
                return (
                  <Plate
                    key={variant.id}
                    ground={ground.screen}
                    caption={
                      <>
                        <strong>{variant.label}</strong>
                        <Downloads variant={variant.id} ink={set.id} />
                      </>
                    }
                  >
                    <div className="sheet-fitted" data-tall={scene.height > scene.width * 0.6 || undefined}>
                      <Drawing scene={scene} inks={table} />
                    </div>
                  </Plate>
                );
              })}
          </Grid>
        </section>
      ))}
  </>
);
