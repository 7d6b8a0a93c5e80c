import { UseAnswer } from './UseAnswer.tsx';
import { UsePicker } from './UsePicker.tsx';
import './uses.css';

interface UsePanelProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: unknown;
}

/** The question, and what its answer asks for. */
export const UsePanel = ({ ownLogo }: UsePanelProps) => (
  <div className="studio-use">
    <UsePicker />
    <UseAnswer ownLogo={ownLogo} />
  </div>
);
