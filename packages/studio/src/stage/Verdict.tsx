import type { Artwork, Notice } from '@coodyssee/logo';
import { Alert, Button } from '@coodyssee/react';
import { useState } from 'react';
import { readMemberColour, usableColour } from '../form/usable-colour.ts';
import { useStudio } from '../state/StudioContext.tsx';
import { layoutOf } from '../state/studio-order.ts';
import type { Refused } from '../words/messages/speech.ts';
import { useWords } from '../words/words.ts';
import { shownOrder } from './stage-order.ts';
import { fittingForms, type StageState } from './use-stage.ts';

type Refusal = NonNullable<StageState['refusal']>;

/** The engine's own words; anything else is a file that did not come. */
const isRefused = (refusal: Refusal): refusal is Refusal & Refused => refusal.code !== undefined;

/** Why there is no badge, and what would give one, each a press away. */
function RefusedBadge({ refusal, forms }: { readonly refusal: Refusal } & Pick<StageState, 'forms'>) {
  const { stage, say, short } = useWords();
  const { order, change, changeRecord } = useStudio();
  const { what, why, fix } = isRefused(refusal) ? say.refusal(refusal) : stage.notLoaded;
  const beginning = (refusal as { details?: { beginning?: unknown } }).details?.beginning;
  const others = fittingForms(forms).filter((id) => id !== order.layout);
  return (
    <Alert tone="error" title={what} role="alert">
      <p>{why}</p>
      <p>{fix}</p>
      <div className="studio-row">
        {refusal.code === 'does-not-fit' &&
          others.map((id) => (
            <Button key={id} variant="secondary" size="sm" onPress={() => change({ layout: id })}>
              {stage.wouldFit(short(layoutOf(id)))}
            </Button>
          ))}
        {typeof beginning === 'string' && (
          <Button variant="secondary" size="sm" onPress={() => changeRecord({ name: beginning })}>
            {stage.shorten(beginning)}
          </Button>
        )}
        {!refusal.code && (
          <Button variant="secondary" size="sm" onPress={() => location.reload()}>
            {stage.retry}
          </Button>
        )}
      </div>
    </Alert>
  );
}

/** What might be better, one at a time; the letters of a name are the member's own. */
function Suggestions({ drawn }: { readonly drawn: Artwork }) {
  const { stage, say } = useWords();
  const { order, changeRecord } = useStudio();
  const [kept, setKept] = useState<readonly string[]>([]);
  const open = drawn.suggestions.filter(({ proposal, code }) => !kept.includes(`${code} ${proposal}`));
  const [first] = open;
  if (!first) return null;
  const { code, proposal } = first;
  // a suggestion says the whole text as it would become: the field is the one it differs least from
  const field =
    order.record.trade && isNearer(proposal, order.record.trade, order.record.name) ? 'trade' : 'name';
  return (
    <div className="studio-suggestion">
      <p>{say.suggestion(first)}</p>
      <div className="studio-row">
        <Button variant="secondary" size="sm" onPress={() => changeRecord({ [field]: proposal })}>
          {stage.use}
        </Button>
        <Button variant="quiet" size="sm" onPress={() => setKept([...kept, `${code} ${proposal}`])}>
          {stage.keep}
        </Button>
      </div>
    </div>
  );
}

const letters = (text: string) =>
  text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase().replaceAll('œ', 'oe');
const isNearer = (proposal: string, one: string, other: string): boolean =>
  letters(proposal) === letters(one) && letters(proposal) !== letters(other);

function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const { say } = useWords();
  return (
    <ul className="studio-notices">
      {notices.map((notice) => (
        <li key={notice.message}>{say.notice(notice)}</li>
      ))}
    </ul>
  );
}

/** Each notice once, without those that the colour's own field says already. */
function newNotices(notices: readonly Notice[], typed: string | undefined): readonly Notice[] {
  const colour = usableColour(typed);
  const said = new Set(colour ? readMemberColour(colour).notices.map(({ message }) => message) : []);
  return [...new Map(notices.map((notice) => [notice.message, notice])).values()].filter(
    ({ message }) => !said.has(message),
  );
}

/** Everything to know of the badge as it was drawn: how the words were made to fit, what was changed, what might be. */
export function Verdict({ stage }: { readonly stage: StageState }) {
  const { stage: words, say } = useWords();
  const { drawn, refusal, forms, isExample, busy } = stage;
  const step = drawn?.fit.name && say.step(drawn.fit.name);
  const { name, colour } = shownOrder(useStudio().order).record;
  const notices = newNotices(drawn?.notices ?? [], colour);
  const said = refusal ? words.refused : busy || !drawn ? words.drawing : words.drawn(name, step ?? '');
  return (
    <div className="studio-verdict">
      <p className="coodyssee-hidden" role="status">
        {said}
      </p>
      {refusal && !isExample && <RefusedBadge {...{ refusal, forms }} />}
      {drawn && !refusal && !isExample && (
        <>
          <p className="studio-steps">
            {[step && words.name(step), drawn.fit.trade && words.trade(say.step(drawn.fit.trade))]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Suggestions drawn={drawn} />
          {notices.length > 0 && <NoticeList notices={notices} />}
        </>
      )}
    </div>
  );
}
