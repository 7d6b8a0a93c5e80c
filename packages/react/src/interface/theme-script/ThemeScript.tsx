import { defaultKey, themeScript } from './theme-script.ts';

export interface ThemeScriptProps {
  /** Name under which the browser keeps the choice. Default `coodyssee-theme`. */
  readonly storageKey?: string;
  /** For a page whose policy asks for one. */
  readonly nonce?: string;
}

/**
 * Puts the theme that a person chose on the page before anything is drawn: no flash of the other one. In the `head`,
 * before the sheets; `html` then has an attribute that the server did not write, and says so:
 * `<html suppressHydrationWarning>`.
 *
 * @example <head><ThemeScript /></head>
 */
export const ThemeScript = ({ storageKey = defaultKey, nonce }: ThemeScriptProps) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, and a key that JSON has quoted
  <script nonce={nonce} dangerouslySetInnerHTML={{ __html: themeScript(storageKey) }} />
);
