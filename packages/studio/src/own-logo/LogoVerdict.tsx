import type { OwnLogo } from '@coodyssee/logo/scene';
import { Switch } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import { LogoPicture } from './LogoPicture.tsx';
import { type OwnLogoState, setGround } from './own-logo-store.ts';

const groundCodes = ['own-logo-ground'];
const hadGround = ({ notices }: OwnLogo) => notices.some(({ code }) => groundCodes.includes(code));

type Words = ReturnType<typeof useWords>['ownLogo'];

const readWords = (logo: OwnLogo, words: Words): string =>
  logo.kind === 'picture'
    ? words.readPicture(logo.picture.width, logo.picture.height)
    : words.readDrawing(logo.marks.length);

/** What was read of a logo: how it looks, in its colours and in one ink, and what was changed, one by one. */
export function LogoVerdict({
  logo,
  keepGround,
  busy,
}: { readonly logo: OwnLogo } & Pick<OwnLogoState, 'keepGround' | 'busy'>) {
  const { ownLogo: words, say } = useWords();
  return (
    <div className="studio-logo" aria-busy={busy}>
      <div className="studio-logo-pictures">
        <figure>
          <LogoPicture logo={logo} label={words.colours} />
          <figcaption>{words.colours}</figcaption>
        </figure>
        {logo.oneInk && (
          <figure>
            <LogoPicture logo={logo} inOneInk label={words.oneInk} />
            <figcaption>{words.oneInk}</figcaption>
          </figure>
        )}
      </div>
      <p role="status" className="studio-said">
        {readWords(logo, words)}
      </p>
      {logo.notices.length > 0 && (
        <ul className="studio-logo-notices">
          {logo.notices.map((notice) => (
            <li key={notice.code}>{say.notice(notice)}</li>
          ))}
        </ul>
      )}
      {(keepGround || hadGround(logo)) && (
        <Switch isSelected={keepGround} onChange={(keep) => void setGround(keep)} isDisabled={busy}>
          {words.keepGround}
        </Switch>
      )}
    </div>
  );
}
