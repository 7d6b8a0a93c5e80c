import { needsColour } from '@coodyssee/logo/brand';
import { brand } from '../../identity.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import { Grid } from '../layout/Grid.tsx';
import { Plate } from '../layout/Plate.tsx';

/** A logo never takes a member's colour. */
const sets = brand.inkSets.filter((set) => !needsColour(set));

/** Every logo in every ink, on the ground it is made for. */
export const Variants = () => (
  <>
    {brand.logos.map((variant) => (
      <section key={variant.id} aria-label={variant.label}>
        <h3 className="sheet-h3">{variant.label}</h3>
        <Grid least="clamp(9rem, 28vw, 11rem)">
          {sets.map((set) => {
            const { scene, inks, ground } = logoIn(variant.id, set.id);
            return (
              <Plate key={set.id} ground={ground.screen} caption={set.label}>
                <div className="sheet-fitted" data-tall={scene.height > scene.width * 0.6 || undefined}>
                  <Drawing scene={scene} inks={inks} />
                </div>
              </Plate>
            );
          })}
        </Grid>
      </section>
    ))}
  </>
);
