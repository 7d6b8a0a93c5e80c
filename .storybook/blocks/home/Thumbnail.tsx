import type { CSSProperties } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import type { LogoFile } from '../files/logo-files.ts';

/** A file as it looks, on the ground it is made for. */
export const Thumbnail = ({ variant, ink }: LogoFile) => {
  const { scene, inks, ground } = logoIn(variant, ink);
  return (
    <span className="sheet-thumbnail" style={{ '--ground': ground.screen } as CSSProperties}>
      <Drawing scene={scene} inks={inks} decorative />
    </span>
  );
};
