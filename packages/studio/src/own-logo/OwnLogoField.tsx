import { CodedError } from '@coodyssee/logo';
import { FileDrop, fileKinds, ProgressBar } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import { LogoVerdict } from './LogoVerdict.tsx';
import { removeLogo, takeLogo } from './own-logo-store.ts';
import { LogoTimeout } from './read-logo-file.ts';
import { useOwnLogo } from './use-own-logo.ts';
import './own-logo.css';

/** Bytes of a picture; an SVG's own limit is the reader's. */
const heaviest = 20e6;

/** Why a file was not taken, in the page's language. */
function useProblem(trouble: unknown) {
  const { ownLogo: words, say } = useWords();
  if (trouble === undefined) return undefined;
  if (trouble instanceof CodedError) return say.refusal(trouble);
  return trouble instanceof LogoTimeout ? words.timeout : words.failed;
}

/** The member's own logo: given, read in a worker, shown with all that was done to it, taken away again. */
export function OwnLogoField() {
  const { ownLogo: words } = useWords();
  const { file, logo, busy, keepGround, trouble } = useOwnLogo();
  const problem = useProblem(trouble);
  return (
    <div className="studio-own-logo">
      <FileDrop
        label={words.label}
        description={words.help}
        accept={[fileKinds.svg, fileKinds.png, fileKinds.jpeg]}
        maxSize={heaviest}
        files={file ? [file] : []}
        onChange={([given]) => (given ? void takeLogo(given) : removeLogo())}
        {...(problem && { error: problem })}
      />
      {busy && <ProgressBar label={words.reading} isIndeterminate />}
      {logo && <LogoVerdict logo={logo} keepGround={keepGround} busy={busy} />}
    </div>
  );
}
