/** The documents that argue, show and explain a brand, set from its rules in the code. Runs in Node. */
export { type DocumentFile, makeDocuments } from './make-documents.ts';
export { makePressKit, type PressOptions } from './press/make-press-kit.ts';
