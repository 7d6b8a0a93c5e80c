import { type FileQuery, isLike } from '@coodyssee/kit';
import { useWords } from '../words/words.ts';
import type { MadePart } from '../workshop/maker.ts';

/** Texts that a workshop is to be given with the drawings. */
const forPrinter: FileQuery = { part: 'printer-note' };
const forMaker: FileQuery = { part: 'sizes' };

/** Steps for the programs people use, and what to say to who prints or marks. */
export function HowTo({ parts }: { readonly parts: readonly MadePart[] }) {
  const { uses: words, say } = useWords();
  const made = parts.filter(({ files }) => files.length > 0);
  const guides = made.flatMap(({ support }) => support.words[say.language].guides ?? []);
  const notes = parts
    .flatMap(({ files }) => files)
    .filter((file) => isLike(file, forPrinter) || isLike(file, forMaker));
  return (
    <>
      {guides.map(({ title, steps }) => (
        <details key={title} className="studio-more">
          <summary>{title}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      {notes.map((note) => (
        <details key={note.path} className="studio-more">
          <summary>{isLike(note, forPrinter) ? words.notePrinter : words.noteMaker}</summary>
          <pre lang="fr">{new TextDecoder().decode(note.bytes)}</pre>
        </details>
      ))}
    </>
  );
}
