import { isKind, nameOf } from '../pdf/values.ts';
import { paintForm } from './forms.ts';
import { paintShadingOperator } from './patterns.ts';
import { paintPicture } from './pictures.ts';
import type { Operate } from './run.ts';

/** What stands elsewhere in the file is painted here. */
export const objectOperators: Readonly<Record<string, Operate>> = {
  Do: ([name], run) => {
    const { pdf, findings } = run.page;
    const object = pdf.resolve(pdf.dict(run.resources.get('XObject'))?.get(nameOf(name) ?? ''));
    if (!isKind(object, 'stream')) return;
    const kind = nameOf(pdf.resolve(object.dict.get('Subtype')));
    if (kind === 'Image') paintPicture(run, object);
    else if (kind === 'PS') findings.families.add('PS');
    else paintForm(run, object);
  },
  sh: paintShadingOperator,
  // a letter without colours of its own
  d1: (_, run) => {
    run.uncoloured = true;
  },
};
