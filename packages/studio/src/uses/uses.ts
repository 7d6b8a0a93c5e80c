import { type UseId, useIds } from '@coodyssee/kit';
import { canva } from './answers/canva.ts';
import { card } from './answers/card.ts';
import { documents } from './answers/documents.ts';
import { embroidery } from './answers/embroidery.ts';
import { engraving } from './answers/engraving.ts';
import { networks } from './answers/networks.ts';
import { poster } from './answers/poster.ts';
import { printer } from './answers/printer.ts';
import { shopWindow } from './answers/shop-window.ts';
import { signature } from './answers/signature.ts';
import { site } from './answers/site.ts';
import { stamp } from './answers/stamp.ts';
import { sticker } from './answers/sticker.ts';
import { wholeKit } from './answers/whole-kit.ts';
import type { Use } from './use.ts';

const answers: Readonly<Record<UseId, Use>> = {
  site,
  signature,
  documents,
  carte: card,
  reseaux: networks,
  canva,
  autocollant: sticker,
  affiche: poster,
  tampon: stamp,
  vitrine: shopWindow,
  broderie: embroidery,
  gravure: engraving,
  imprimeur: printer,
  kit: wholeKit,
};

/** In the order a person looks for them: what everybody needs first, then what is made, then what others make. */
export const uses: readonly Use[] = useIds.map((id) => answers[id]);

/** The use of that id; nothing for an id that no use has, as in an old link. */
export const findUse = (id: string | undefined): Use | undefined => uses.find((use) => use.id === id);
