import type { MarkOptions, Shadow } from './drawing.ts';

/** On a server there are no elements: the module can be imported there all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** What both marks share: attributes in, a shadow root out, which a page may have written itself beforehand. */
export abstract class MarkElement extends Base {
  connectedCallback(): void {
    this.update();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.update();
  }

  /** Draws anew what the attributes ask for. */
  protected abstract update(): void;

  protected get options(): MarkOptions {
    const width = Number.parseFloat(this.getAttribute('width') ?? '');
    return {
      width: width > 0 ? width : undefined,
      label: this.getAttribute('label') ?? undefined,
      decorative: this.hasAttribute('decorative'),
    };
  }

  /** The style goes in as an object, which a policy against inline styles allows. */
  protected show({ css, html }: Shadow): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
  }
}
