/** Papers of one's own for LibreOffice and Word, in the styles of the identity. Works in a browser too. */

export {
  type Block,
  field,
  type OfficeDocument,
  type Picture,
  paragraph,
  textWidth,
} from './supports/office/document.ts';
export { renderDocx } from './supports/office/docx/render-docx.ts';
export { renderOdt } from './supports/office/odt/render-odt.ts';
