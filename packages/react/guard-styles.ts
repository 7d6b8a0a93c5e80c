import { Features, type Selector, type SelectorComponent, transform } from 'lightningcss';

const own = /^coodyssee-(?!page$)/;

/** States come and go: an element is guarded in all of them. */
const isState = ({ type, ...part }: SelectorComponent): boolean =>
  type === 'attribute' ||
  type === 'nesting' ||
  type === 'pseudo-element' ||
  (type === 'pseudo-class' &&
    !['is', 'where', 'nth-child', 'first-child', 'last-child'].includes((part as { kind: string }).kind));

const symbols = { child: ' > ', descendant: ' ', 'next-sibling': ' + ', 'later-sibling': ' ~ ' } as const;

/** A selector without its states; undefined where nothing is left of one of its elements. */
function elementOf(selector: Selector): string | undefined {
  const parts = selector.filter((part) => !isState(part)).map(written);
  const text = parts.some((part) => part === undefined) ? undefined : parts.join('').trim();
  return text && !/^[>+~]|[>+~]$|[>+~] +[>+~]/.test(text) ? text : undefined;
}

function written(part: SelectorComponent): string | undefined {
  switch (part.type) {
    case 'class':
      return `.${part.name}`;
    case 'type':
      return part.name;
    case 'universal':
      return '*';
    case 'combinator':
      return symbols[part.value as keyof typeof symbols];
    case 'pseudo-class': {
      if (!('selectors' in part) || !Array.isArray(part.selectors)) return '';
      const inside = (part.selectors as Selector[]).map(elementOf);
      return inside.every(Boolean) ? `:is(${inside.join()})` : undefined;
    }
    default:
      return undefined;
  }
}

const namesOwn = (selector: string): boolean =>
  [...selector.matchAll(/\.([\w-]+)/g)].some(([, name = '']) => own.test(name));

/** Every element that a sheet styles, once, whatever its state. */
function elementsOf(css: Uint8Array): readonly string[] {
  const flat = transform({ filename: 'flat.css', code: css, include: Features.Nesting }).code;
  const found = new Set<string>();
  transform({
    filename: 'elements.css',
    code: flat,
    visitor: {
      Selector: (selector) => {
        const element = elementOf(selector);
        if (element && namesOwn(element)) found.add(element);
        return undefined;
      },
    },
  });
  return [...found];
}

/**
 * The sheet for a site whose own rules stand in no layer, where they would win over every layer: what it says of the
 * components' elements is taken back, and the components' own layers are what is left. An `!important` of the site,
 * and a `style` attribute, still win.
 */
export function guardStyles(css: Uint8Array): Uint8Array {
  const guard = `:is(${elementsOf(css).join()}):not(#_){all:revert-layer}`;
  const { code } = transform({ filename: 'guard.css', code: new TextEncoder().encode(guard), minify: true });
  return Buffer.concat([css, code]);
}
