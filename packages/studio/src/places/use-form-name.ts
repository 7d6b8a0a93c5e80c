import { layoutOf } from '../state/studio-order.ts';
import { useWords } from '../words/words.ts';
import { type Form, symbol } from './placing/draw-form.ts';

/** What a form is called in the language of the page. */
export function useFormName(): (form: Form) => string {
  const { places, short } = useWords();
  return (form) => (form === symbol ? places.symbol : short(layoutOf(form)));
}
