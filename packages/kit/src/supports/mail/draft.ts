import type { SignatureBadge } from './signature-badge.ts';

/** A message in memory: its words in two forms, and the picture the page names. */
export interface Draft {
  readonly subject: string;
  readonly text: string;
  readonly page: string;
  readonly badge: SignatureBadge;
  /** The picture's name inside the message, after `cid:`. */
  readonly contentId: string;
  readonly fileName: string;
}

const encode = (bytes: Uint8Array): string => {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/.{76}(?=.)/g, '$&\r\n');
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const part = (headers: readonly string[], body: string): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', body].join('\r\n');

/** Boundaries that base64 cannot hold: it has no underscore. */
const group = (kind: string, boundary: string, parts: readonly string[]): string =>
  [
    `Content-Type: ${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((each) => [`--${boundary}`, each]),
    `--${boundary}--`,
    '',
  ].join('\r\n');

/** Words of a header outside ASCII, in pieces of at most 45 bytes that never cut a letter. */
function encodedWords(text: string): string {
  const words: string[] = [];
  for (const letter of text) {
    const last = words.at(-1);
    if (last !== undefined && utf8(last + letter).length <= 45) words[words.length - 1] = last + letter;
    else words.push(letter);
  }
  return words.map((word) => `=?UTF-8?B?${encode(utf8(word))}?=`).join('\r\n ');
}

/**
 * A message nobody has sent, with the picture inside it: opened in a mail program, its signature is copied
 * picture and all, which a page opened in a browser does not allow. No date and no sender.
 */
export function draftMessage({ subject, text, page, badge, contentId, fileName }: Draft): string {
  const words = group('multipart/alternative', '=_mots', [
    part(['Content-Type: text/plain; charset=utf-8'], encode(utf8(text))),
    part(['Content-Type: text/html; charset=utf-8'], encode(utf8(page))),
  ]);
  const picture = part(
    [
      `Content-Type: image/png; name="${fileName}"`,
      `Content-ID: <${contentId}>`,
      `Content-Disposition: inline; filename="${fileName}"`,
    ],
    encode(badge.file.bytes),
  );
  const headers = [
    'X-Unsent: 1',
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    'Content-Language: fr',
  ];
  return `${headers.join('\r\n')}\r\n${group('multipart/related', '=_message', [words, picture])}`;
}
