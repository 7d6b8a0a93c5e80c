import type { Attributes } from '@coodyssee/logo/svg';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespaces of every WordprocessingML part. */
export const namespaces: Attributes = {
  'xmlns:w': word,
  'xmlns:r': relationType,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** Twentieths of a point, in which Word measures the page. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
/** English Metric Units, in which it measures pictures. */
export const emus = (mm: number): number => Math.round(mm * 36000);
/** Word writes a colour without its number sign. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();
