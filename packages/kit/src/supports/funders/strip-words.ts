import type { FileFacts } from '../../naming/file-facts.ts';
import { frenchDay } from '../../record/calendar-date.ts';
import { fr } from '../../words/fr.ts';
import type { Said } from '../../words/language.ts';
import type { FileWords } from '../support.ts';

/** A day as both languages write it: `30/06/2027`. */
const daysOf = ({ days }: FileFacts): readonly string[] => [days?.from ?? '', days?.to ?? ''].map(frenchDay);

/** A strip says the days of its project: it is right on no other. */
export const stripWords: Said<FileWords> = {
  fr: (is) => {
    const [from = '', to = ''] = daysOf(is);
    return fr`Bandeau de ${is.size?.width ?? 0} mm, à n’employer que du ${from} au ${to}.`;
  },
  en: (is) => {
    const [from, to] = daysOf(is);
    return `Strip of ${is.size?.width}\u00a0mm, to use only from ${from} to ${to}.`;
  },
};
