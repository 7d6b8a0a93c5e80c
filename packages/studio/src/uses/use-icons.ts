import {
  FileText,
  Flame,
  Globe,
  IdCard,
  type LucideIcon,
  Mail,
  Package,
  Palette,
  Printer,
  Share2,
  Shirt,
  Stamp,
  Sticker,
  Store,
} from 'lucide-react';
import type { UseId } from './uses.ts';

/** A picture for each use, to be found at a glance. */
export const useIcons: Readonly<Record<UseId, LucideIcon>> = {
  site: Globe,
  signature: Mail,
  documents: FileText,
  carte: IdCard,
  reseaux: Share2,
  canva: Palette,
  autocollant: Sticker,
  tampon: Stamp,
  vitrine: Store,
  broderie: Shirt,
  gravure: Flame,
  imprimeur: Printer,
  kit: Package,
};
