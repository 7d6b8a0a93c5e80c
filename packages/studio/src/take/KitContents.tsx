import { Icon } from '@coodyssee/react';
import { FileText, Monitor, Printer, Share2, Stamp } from 'lucide-react';
import { useWords } from '../words/words.ts';

const pictures = {
  screen: Monitor,
  printer: Printer,
  office: FileText,
  networks: Share2,
  objects: Stamp,
} as const;
const shelves = Object.keys(pictures) as readonly (keyof typeof pictures)[];

/** The five shelves of a kit, each with what stands on it. */
export function KitContents() {
  const words = useWords().take.shelves;
  return (
    <ul className="studio-shelves">
      {shelves.map((shelf) => {
        const Picture = pictures[shelf];
        return (
          <li key={shelf}>
            <Icon>
              <Picture />
            </Icon>
            <span>
              <strong>{words[shelf].title}</strong> {words[shelf].what}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
