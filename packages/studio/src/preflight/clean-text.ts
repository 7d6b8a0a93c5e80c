import { printable } from '@coodyssee/preflight/words';

/** As much of one fact as a person may read: a hostile file has ten thousand fonts. */
const most = 600;

/** A text that a file gave: nothing in it turns the reading direction or hides, and it ends. */
export function cleanText(text: string): string {
  const plain = printable(text);
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}
