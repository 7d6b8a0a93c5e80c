import { files } from './built.ts';

/** One of the files in `formats/`, as text. */
export function format(name: string): string {
  const content = files[`formats/${name}`];
  if (typeof content !== 'string') throw new Error(`formats/${name} is not a text that the build writes.`);
  return content;
}
