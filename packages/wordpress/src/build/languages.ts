import { entriesOf, type Message, pluralForms, scriptMessages } from './messages.ts';
import { phpValue } from './php-value.ts';

const heading = `Language: fr_FR\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: ${pluralForms}\n`;

/** The file that WordPress reads first. */
const phpMessages = (messages: readonly Message[], domain: string): string => {
  const entries = Object.fromEntries(entriesOf(messages));
  return `<?php\nreturn ${phpValue({ domain, language: 'fr_FR', 'plural-forms': pluralForms, messages: entries })};\n`;
};

/** Gettext's own binary: two tables of lengths and places, then every text with a zero behind it. */
function moMessages(messages: readonly Message[]): Uint8Array {
  const entries = [['', heading] as const, ...entriesOf(messages)];
  const columns = [0, 1].map((column) => entries.map((entry) => Buffer.from(entry[column as 0 | 1])));
  const [first, tables] = [28, entries.length * 8];
  let place = first + 2 * tables;
  const numbers = [0x950412de, 0, entries.length, first, first + tables, 0, place];
  for (const text of columns.flat()) {
    numbers.push(text.length, place);
    place += text.length + 1;
  }
  const head = Buffer.alloc(numbers.length * 4);
  for (const [i, number] of numbers.entries()) head.writeUInt32LE(number, i * 4);
  return Buffer.concat([head, ...columns.flat().flatMap((text) => [text, Buffer.alloc(1)])]);
}

/** What `wp_set_script_translations` looks for. */
const scriptJson = (messages: readonly Message[]): string =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: 'fr_FR', 'plural-forms': pluralForms },
        ...scriptMessages(messages),
      },
    },
  });

/** The French of a plugin, for PHP and for its scripts. */
export const pluginLanguages = (
  messages: readonly Message[],
  domain: string,
  scripts: readonly string[],
) => ({
  [`${domain}-fr_FR.l10n.php`]: phpMessages(messages, domain),
  [`${domain}-fr_FR.mo`]: moMessages(messages),
  ...Object.fromEntries(scripts.map((handle) => [`${domain}-fr_FR-${handle}.json`, scriptJson(messages)])),
});

/** A theme's files have the language's name alone. */
export const themeLanguages = (messages: readonly Message[], domain: string) => ({
  'fr_FR.l10n.php': phpMessages(messages, domain),
  'fr_FR.mo': moMessages(messages),
});
