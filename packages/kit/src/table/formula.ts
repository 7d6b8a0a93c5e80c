/** What a spreadsheet computes instead of showing; the wide forms are those of Japanese keyboards. */
const computed = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;

/** An apostrophe before a formula is a spreadsheet's own way to say « text »; it is no part of the text. */
const protectedText = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/;

/** True for a text that a spreadsheet would compute. */
export const isFormula = (text: string): boolean => computed.test(text);

/**
 * A cell that every spreadsheet shows as it is written.
 *
 * @example protect('=1+1') // "'=1+1"
 */
export const protect = (text: string): string => (computed.test(text.replace(/^'+/, '')) ? `'${text}` : text);

/** `="0639980042"`: a formula whose only use is that its text stays a text. */
const quotedText = /^="([^"]*)"$/;

/** The text of a protected cell; any other stays as it is. */
export const unprotect = (cell: string): string => cell.replace(protectedText, '').replace(quotedText, '$1');
