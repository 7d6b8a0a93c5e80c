import { useLanguage } from '../base/language.ts';
import { roomWords } from './limit.ts';

/** Said aloud only near the end, so that typing is not talked over. */
const NEAR = 10;

/** The room left under a text that has a limit. */
export const RoomLeft = ({ room }: { readonly room: number | undefined }) => {
  const language = useLanguage();
  return room === undefined ? null : (
    <div className="coodyssee-field-room">
      {/* past the limit, the problem says it */}
      {room >= 0 && <span aria-hidden="true">{roomWords(room, language)}</span>}
      <span className="coodyssee-hidden" role="status">
        {room <= NEAR ? roomWords(room, language) : ''}
      </span>
    </div>
  );
};
