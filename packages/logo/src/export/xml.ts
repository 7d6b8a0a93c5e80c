/** Markup that is already safe; only this module makes one. */
export interface Xml {
  readonly markup: string;
}

/** Attribute values; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const names = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;

/** Everything that XML 1.0 forbids: controls, lone surrogates (a `u` class only meets lone ones), U+FFFE, U+FFFF. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * The text as any file may carry it: forbidden characters become U+FFFD, line ends become `\n`.
 * @example legalText('a\u0000b') // 'a\ufffdb'
 */
export function legalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(illegal, '\ufffd');
}

const escapeText = (text: string) => legalText(text).replace(/[&<>]/g, (char) => entities[char] ?? char);

/** Printable ASCII with nothing to escape: what most values are, an outline's thousands of numbers among them. */
const plain = /^[ !#-%(-;=?-~]*$/;
const escapeValue = (text: string) =>
  plain.test(text) ? text : legalText(text).replace(/[&<>"'\n\t]/g, (char) => entities[char] ?? char);

function checkName(name: string): string {
  if (!names.test(name)) throw new Error(`"${name}" is not a name XML allows.`);
  return name;
}

/**
 * One element: the only place in the exporters where XML is written.
 * @param children elements, or plain strings, which are escaped
 * @throws Error when a name is not one XML allows (a fault in our code: names never come from people)
 * @example element('title', { id: 't' }, ['Pierre & Plume']).markup // <title id="t">Pierre &amp; Plume</title>
 */
export function element(name: string, attributes: Attributes, children: readonly (Xml | string)[] = []): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${checkName(key)}="${escapeValue(String(value))}"`)
    .join('');
  const open = `<${checkName(name)}${written}`;
  if (children.length === 0) return { markup: `${open}/>` };
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : child.markup))
    .join('');
  return { markup: `${open}>${inside}</${name}>` };
}
