import type { MeasuredPair } from '../contrast/measure.ts';
import { renderAndroid } from './code/android.ts';
import { renderCompose } from './code/compose.ts';
import { renderFlutter } from './code/flutter.ts';
import { renderMail } from './code/mail.ts';
import { nativeTokens } from './code/native-tokens.ts';
import { renderLess, renderScss } from './code/preprocessors.ts';
import { renderSwift } from './code/swift.ts';
import { renderTailwind } from './code/tailwind.ts';
import { renderFigma } from './design/figma.ts';
import { renderPenpot } from './design/penpot.ts';
import { renderAse } from './swatches/ase.ts';
import { listSwatches } from './swatches/swatches.ts';
import { renderGpl, renderScribus, renderSoc } from './swatches/text-palettes.ts';
import type { TokenModel, Variable } from './variables.ts';
import { renderDesign } from './words/design-md.ts';
import { renderMarkdown } from './words/markdown.ts';
import type { Files } from './write-files.ts';

const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

/** `formats/`: the same tokens as other tools and languages read them, a folder or a file each. */
export function renderFormats(
  model: TokenModel,
  variables: readonly Variable[],
  pairs: readonly MeasuredPair[],
): Files {
  const native = nativeTokens(model);
  const swatches = listSwatches(model.light);
  return under('formats', {
    ...under('figma', renderFigma(model)),
    'penpot.tokens.json': renderPenpot(model),
    'tokens.scss': renderScss(variables),
    'tokens.less': renderLess(variables),
    'tailwind.css': renderTailwind(variables, model.light),
    ...under('android', renderAndroid(native)),
    'CoodysseeTokens.kt': renderCompose(native),
    'CoodysseeTokens.swift': renderSwift(native),
    'coodyssee_tokens.dart': renderFlutter(native),
    ...renderMail(native),
    'coodyssee.ase': renderAse(swatches),
    'coodyssee.gpl': renderGpl(swatches),
    'coodyssee.soc': renderSoc(swatches),
    'coodyssee-scribus.xml': renderScribus(swatches),
    'tokens.md': renderMarkdown(variables),
    'DESIGN.md': renderDesign(native, pairs),
  });
}
