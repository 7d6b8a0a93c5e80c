import { useWords } from '../words/words.ts';
import type { MadePart } from '../workshop/maker.ts';

/** Texts that a workshop is to be given with the drawings. */
const note = /a-remettre-a-l-imprimeur\.txt$|_tailles\.txt$/;

/** Steps for the programs people use, and what to say to who prints or marks. */
export function HowTo({ parts }: { readonly parts: readonly MadePart[] }) {
  const { uses: words, say } = useWords();
  const made = parts.filter(({ files }) => files.length > 0);
  const guides = made.flatMap(({ support }) => say.support(support).guides);
  const notes = parts.flatMap(({ files }) => files).filter(({ path }) => note.test(path));
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
      {notes.map(({ path, bytes }) => (
        <details key={path} className="studio-more">
          <summary>{path.endsWith('imprimeur.txt') ? words.notePrinter : words.noteMaker}</summary>
          <pre lang="fr">{new TextDecoder().decode(bytes)}</pre>
        </details>
      ))}
    </>
  );
}
