import type { InkRole } from '@coodyssee/logo';
import { useId, useState } from 'react';
import { brand, identity } from '../../identity.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import { Grid } from '../layout/Grid.tsx';
import { Plate } from '../layout/Plate.tsx';
import { refusalOf } from './refusal.ts';

const { inks, inkSets, logos } = brand;
// the ink of small words is no ground, and its screen twin already is one
const grounds = (Object.keys(inks) as InkRole[]).filter((role) => role !== 'inkText');

/** One drawing on every ground in every ink: drawn where the code allows it, refused in its own words. */
export const Grounds = () => {
  const [variant, setVariant] = useState('horizontal');
  const id = useId();
  return (
    <>
      <p className="sheet-choice">
        <label htmlFor={id}>Dessin</label>
        <select id={id} value={variant} onChange={({ target }) => setVariant(target.value)}>
          {logos.map((entry) => (
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

const OnGround = ({ variant, set, ground }: { variant: string; set: string; ground: InkRole }) => {
  const refusal = refusalOf(() => identity.logo({ variant, inks: set, ground }));
  if (refusal)
    return (
      <Plate refused ground={inks[ground].screen} caption={`${refusal.what} ${refusal.fix}`}>
        {null}
      </Plate>
    );
  const { scene, inks: table } = logoIn(variant, set);
  return (
    <Plate ground={inks[ground].screen} caption={`Sur ${inks[ground].name}`}>
      <div className="sheet-fitted" data-tall={scene.height > scene.width * 0.6 || undefined}>
        <Drawing scene={scene} inks={table} />
      </div>
    </Plate>
  );
};
