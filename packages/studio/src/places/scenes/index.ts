import type { ComponentType } from 'react';
import type { PlaceId } from '../placing/place.ts';
import { BagScene } from './BagScene.tsx';
import { CardScene } from './CardScene.tsx';
import { InvoiceScene } from './InvoiceScene.tsx';
import { NightScene } from './NightScene.tsx';
import { PageScene } from './PageScene.tsx';
import { PhotoScene } from './PhotoScene.tsx';
import { ProfileScene } from './ProfileScene.tsx';
import { SignatureScene } from './SignatureScene.tsx';
import type { SceneProps } from './scene.ts';
import { VanScene } from './VanScene.tsx';
import { WindowScene } from './WindowScene.tsx';

/** The drawing of every place. */
export const scenes: Readonly<Record<PlaceId, ComponentType<SceneProps>>> = {
  page: PageScene,
  night: NightScene,
  bag: BagScene,
  card: CardScene,
  invoice: InvoiceScene,
  signature: SignatureScene,
  profile: ProfileScene,
  window: WindowScene,
  photo: PhotoScene,
  van: VanScene,
};
