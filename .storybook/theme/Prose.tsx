import { Markdown } from '@storybook/addon-docs/blocks';
import { setSpaces } from '../../packages/kit/src/words/fr.ts';

/** Everything but what stands between backticks, which is code. */
const setProse = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((piece, i) => (i % 2 === 0 ? setSpaces(piece).replace(/À (faire|éviter)/g, 'À\u00A0$1') : piece))
    .join('');

/** French words from a comment, typed with plain spaces, as a reader should see them. */
export const Prose = ({ children }: { children: string }) => (
  <div className="sheet-prose">
    <Markdown>{setProse(children)}</Markdown>
  </div>
);
