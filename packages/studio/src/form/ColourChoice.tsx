import { IdentityError } from '@coodyssee/logo';
import { parseColour } from '@coodyssee/logo/colour';
import { Button, ColorField } from '@coodyssee/react';
import { inks } from '@coodyssee/tokens';
import { useStudio } from '../state/StudioContext.tsx';
import type { Speech } from '../words/messages/speech.ts';
import { useWords } from '../words/words.ts';
import { readMemberColour } from './usable-colour.ts';

/** Words of the engine's own list, so that each stays readable in the link. */
const presets = [
  ['fir', 'vert sapin'],
  ['teal', 'bleu canard'],
  ['royal', 'bleu roi'],
  ['plum', 'prune'],
  ['burgundy', 'bordeaux'],
  ['ochre', 'ocre'],
] as const;

const samples = presets.map(([id, colour]) => ({ id, colour, sample: parseColour(colour).screen }));

/** What became of a colour, or why it is none, in the page's language. */
function readSaid(text: string, say: Speech) {
  try {
    const reading = readMemberColour(text);
    return { ...reading, notices: reading.notices.map((notice) => ({ message: say.notice(notice) })) };
  } catch (error) {
    throw error instanceof IdentityError ? Object.assign(new Error(error.code), say.refusal(error)) : error;
  }
}

/** The member's own colour; a repair is shown, and slate is one press away. */
export function ColourChoice() {
  const { form: words, say } = useWords();
  const { order, changeRecord } = useStudio();
  const { colour = '' } = order.record;
  const slate = inks.ardoise.screen;
  return (
    <div className="studio-colour">
      <ColorField
        label={words.colour}
        description={words.colourHelp}
        placeholder={words.colourPlaceholder}
        optionalText={words.optional}
        value={colour}
        onChange={(text) => changeRecord({ colour: text })}
        read={(text) => readSaid(text, say)}
        presets={samples.map(({ id, ...preset }) => ({ ...preset, name: words.presets[id] }))}
      />
      {colour && (
        <div className="studio-row">
          {colour !== slate && (
            <Button variant="quiet" size="sm" onPress={() => changeRecord({ colour: slate })}>
              {words.slate}
            </Button>
          )}
          <Button variant="quiet" size="sm" onPress={() => changeRecord({ colour: '' })}>
            {words.noColour}
          </Button>
        </div>
      )}
    </div>
  );
}
