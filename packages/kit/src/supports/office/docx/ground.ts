import { element, type Xml } from '@coodyssee/logo/svg';
import type { Ground } from '../document.ts';
import { emus } from './names.ts';
import { drawingOf } from './picture.ts';

/** A picture behind the words, at its place on the page. */
export function groundRun({ picture, top }: Ground, number: number): Xml {
  const { extent, about, graphic } = drawingOf(picture, number);
  const position = (axis: 'H' | 'V', mm: number) =>
    element(`wp:position${axis}`, { relativeFrom: 'page' }, [
      element('wp:posOffset', {}, [String(emus(mm))]),
    ]);
  const place = {
    distT: 0,
    distB: 0,
    distL: 0,
    distR: 0,
    simplePos: 0,
    relativeHeight: 1,
    behindDoc: 1,
    locked: 1,
    layoutInCell: 1,
    allowOverlap: 1,
  };
  const anchor = element('wp:anchor', place, [
    element('wp:simplePos', { x: 0, y: 0 }),
    position('H', 0),
    position('V', top),
    extent,
    element('wp:wrapNone', {}),
    about,
    graphic,
  ]);
  const properties = element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Ancre' })]);
  return element('w:p', {}, [properties, element('w:r', {}, [element('w:drawing', {}, [anchor])])]);
}
