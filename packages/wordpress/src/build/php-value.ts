const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Plain data as a PHP value; no text of it can end its quotes. */
export function phpValue(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(phpValue).join(',')}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `[${entries.map(([key, one]) => `${quoted(key)}=>${phpValue(one)}`).join(',')}]`;
}

/** A file that WordPress reads by `require`. */
export const phpFile = (value: unknown): string =>
  `<?php defined( 'ABSPATH' ) || exit; return ${phpValue(value)};\n`;
