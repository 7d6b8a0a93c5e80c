import { PDFHexString } from '@cantoo/pdf-lib';
import { legalText } from '../xml.ts';

/** A text as a PDF stores it, in UTF-16. */
export const pdfText = (text: string): PDFHexString => PDFHexString.fromText(legalText(text));
