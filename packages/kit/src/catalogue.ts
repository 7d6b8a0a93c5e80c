/** What files may be, how they are named and on what they are printed, as plain data: read before anything is drawn. */
export { type Format, type FormatId, formats } from './naming/formats.ts';
export { type PictureName, pictureName } from './naming/picture-name.ts';
export { type Drift, type LabelFormat, labelFormats } from './supports/labels/label-formats.ts';
