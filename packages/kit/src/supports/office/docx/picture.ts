import { element, type Xml } from '@coodyssee/logo/svg';
import type { Picture } from '../document.ts';
import { emus } from './names.ts';

/** Numbers a document's pictures, whose files and relations are named after their place. */
export type PictureNumber = (picture: Picture) => number;

const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const svgNamespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Pixels for every Word, outlines for those that know them (2016 and later). */
function blip(number: number): Xml {
  const vector = element('asvg:svgBlip', { 'xmlns:asvg': svgNamespace, 'r:embed': `svg${number}` });
  return element('a:blip', { 'r:embed': `png${number}` }, [
    element('a:extLst', {}, [element('a:ext', { uri: svgExtension }, [vector])]),
  ]);
}

/** What every drawing is told by, wherever it stands: its size, what it is, and its pixels and outlines. */
export function drawingOf({ widthMm, heightMm, alternative }: Picture, number: number) {
  const extent = { cx: emus(widthMm), cy: emus(heightMm) };
  const about = { id: number, name: `Image ${number}`, descr: alternative };
  const shape = element('pic:spPr', {}, [
    element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', extent)]),
    element('a:prstGeom', { prst: 'rect' }, [element('a:avLst', {})]),
  ]);
  const drawn = element('pic:pic', {}, [
    element('pic:nvPicPr', {}, [element('pic:cNvPr', about), element('pic:cNvPicPr', {})]),
    element('pic:blipFill', {}, [blip(number), element('a:stretch', {}, [element('a:fillRect', {})])]),
    shape,
  ]);
  return {
    extent: element('wp:extent', extent),
    about: element('wp:docPr', about),
    graphic: element('a:graphic', {}, [element('a:graphicData', { uri: pictureNamespace }, [drawn])]),
  };
}

/** A picture set as a letter, in a paragraph of its own. */
export function pictureRun(picture: Picture, number: number): Xml {
  const { extent, about, graphic } = drawingOf(picture, number);
  const inline = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [extent, about, graphic]);
  const properties = element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Cellule' })]);
  return element('w:p', {}, [properties, element('w:r', {}, [element('w:drawing', {}, [inline])])]);
}
