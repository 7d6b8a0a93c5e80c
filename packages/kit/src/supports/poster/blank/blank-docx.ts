import { element, type Xml } from '@coodyssee/logo/svg';
import type { Picture } from '../../office/document.ts';
import { groundRun } from '../../office/docx/ground.ts';
import { hex, namespaces, twips } from '../../office/docx/names.ts';
import { packWord } from '../../office/docx/package.ts';
import type { BlankPoster, Line } from './blank-poster.ts';
import { boxTop } from './text-box.ts';

/** A page for Word: the picture behind the words, and each line in a frame that stays at its place. */
export function renderBlankDocx({ sheet, lines }: BlankPoster, picture: Picture): Uint8Array {
  const { width, height, title } = sheet;
  const section = element('w:sectPr', {}, [
    element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) }),
    element('w:pgMar', {
      'w:top': 0,
      'w:right': 0,
      'w:bottom': 0,
      'w:left': 0,
      'w:header': 0,
      'w:footer': 0,
      'w:gutter': 0,
    }),
  ]);
  const body = [groundRun({ kind: 'ground', picture, top: 0 }, 1), ...lines.map(framed), section];
  return packWord({
    title,
    document: element('w:document', namespaces, [element('w:body', {}, body)]),
    pictures: [picture],
  });
}

function framed(line: Line): Xml {
  const place = element('w:framePr', {
    'w:w': twips(line.width),
    'w:wrap': 'around',
    'w:vAnchor': 'page',
    'w:hAnchor': 'page',
    'w:x': twips(line.x),
    'w:y': twips(boxTop(line)),
  });
  // the natural line, whatever the style: the frame's top is found from it
  const spacing = element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' });
  const points = { 'w:val': Math.round(2 * line.size) };
  const look = element('w:rPr', {}, [
    ...(line.weight === 700 ? [element('w:b', {}), element('w:bCs', {})] : []),
    element('w:color', { 'w:val': hex(line.ink.screen) }),
    element('w:sz', points),
    element('w:szCs', points),
  ]);
  const run = element('w:r', {}, [look, element('w:t', {}, [line.words])]);
  return element('w:p', {}, [element('w:pPr', {}, [place, spacing]), run]);
}
