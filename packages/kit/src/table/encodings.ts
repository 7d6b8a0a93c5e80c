/** Letters 0x80 to 0xFF of the code page that « CSV (MS-DOS) » of Excel writes in Western Europe. */
const page850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Encodings of one byte a letter, as they are met in French files; the likeliest first. */
export const byteEncodings = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'] as const;
export type ByteEncoding = (typeof byteEncodings)[number];

/**
 * How the bytes of a CSV may be read. The last is UTF-8 that a program took for Windows-1252 and wrote as UTF-8 again:
 * « Ã‰tÃ© ».
 */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...byteEncodings, 'utf-8-twice'] as const;
export type Encoding = (typeof encodings)[number];

const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);

/** The letters that the bytes 0x80 to 0xFF mean. */
export const upperLetters = (encoding: ByteEncoding): string =>
  encoding === 'ibm850' ? page850 : new TextDecoder(encoding).decode(upper);

/** Text of one byte a letter. */
export function decodeBytes(encoding: ByteEncoding, bytes: Uint8Array): string {
  if (encoding !== 'ibm850') return new TextDecoder(encoding).decode(bytes);
  let text = '';
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : page850.charAt(byte - 128);
  return text;
}
