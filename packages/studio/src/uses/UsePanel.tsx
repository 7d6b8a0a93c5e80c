import type { OwnLogo } from '@coodyssee/logo/scene';
import { useWords } from '../words/words.ts';
import { UseAnswer } from './UseAnswer.tsx';
import { UsePicker } from './UsePicker.tsx';
import './uses.css';

interface UsePanelProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
}

/** The question, and beside it what its answer asks for. */
export function UsePanel({ ownLogo }: UsePanelProps) {
  const words = useWords().uses;
  return (
    <div className="studio-use">
      <p className="studio-use-help">{words.help}</p>
      <UsePicker />
      <UseAnswer ownLogo={ownLogo} />
    </div>
  );
}
