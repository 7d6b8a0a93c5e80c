import {
  composeLogo,
  type InkName,
  type InkSet,
  inkSchemes,
  inkSets,
  inkTable,
  type LogoVariant,
  logoVariants,
} from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { useId, useState } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import { Grid } from '../layout/Grid.tsx';
import { Plate } from '../layout/Plate.tsx';
import { refusalOf } from './refusal.ts';

// slate for small words is no ground, and slate already is one
const grounds = (Object.keys(inks) as InkName[]).filter((name) => name !== 'ardoise-texte');

/** One drawing on every ground in every ink: drawn where the code allows it, refused in its own words. */
export const Grounds = () => {
  const [variant, setVariant] = useState<LogoVariant>('horizontal');
  const id = useId();
  return (
    <>
      <p className="sheet-choice">
        <label htmlFor={id}>Dessin</label>
        <select id={id} value={variant} onChange={({ target }) => setVariant(target.value as LogoVariant)}>
          {logoVariants.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.label}
            </option>
          ))}
        </select>
      </p>
      {inkSets.map((set) => (
        <section key={set.id} aria-label={set.label}>
          <h3 className="sheet-h3">{set.label}</h3>
          <Grid least="10.5rem">
            {grounds.map((ground) => (
              <OnGround key={ground} variant={variant} set={set.id} ground={ground} />
            ))}
          </Grid>
        </section>
      ))}
    </>
  );
};

const OnGround = ({ variant, set, ground }: { variant: LogoVariant; set: InkSet; ground: InkName }) => {
  const scene = composeLogo({ variant, rendering: inkSchemes[set].rendering });
  const refusal = refusalOf(() => inkTable(set, { scene, ground }));
  if (refusal)
    return (
      <Plate refused ground={inks[ground].screen} caption={`${refusal.what} ${refusal.fix}`}>
        {null}
      </Plate>
    );
  const { inks: table } = logoIn(variant, set, ground);
  return (
    <Plate ground={inks[ground].screen} caption={`Sur ${ground}`}>
      <div className="sheet-fitted" data-tall={scene.height > scene.width * 0.6 || undefined}>
        <Drawing scene={scene} inks={table} />
      </div>
    </Plate>
  );
};
