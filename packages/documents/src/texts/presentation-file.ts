import { french } from '../engine/write-words.ts';
import { presentations, source } from './presentations.ts';

/** The texts that present the cooperative, ready to be copied. */
export function presentationFile(name: string): string {
  const blocks = Object.values(presentations).map(({ words, reader, text }) =>
    [french(`${words} mots, pour ${reader}`), '', french(text)].join('\n'),
  );
  const head = french(`${name} : textes de présentation`);
  const foot = french(`Source des faits : ${source}. À dater et à relire avant toute publication.`);
  return `${[head, ...blocks, foot].join('\n\n\n')}\n`;
}
