import { badgeShadow } from './badge-shadow.ts';
import { MarkElement } from './mark-element.ts';

/** An artwork, or its JSON. */
type Artwork = object | { readonly toJSON: () => object };

const plain = (artwork: Artwork): unknown => ('toJSON' in artwork ? artwork.toJSON() : artwork);

/**
 * `<coodyssee-badge src="atelier-ubac.json" width="240">`: a member's badge from its JSON, which lies in a file, in a
 * `<script type="application/json">` inside the element, or in its property `artwork`. Without any of them what a server
 * drew stays. What else is inside is shown until the badge is there, and where it cannot be. Says `load` or `error`.
 */
export class CoodysseeBadge extends MarkElement {
  static readonly observedAttributes = ['src', 'width', 'label', 'decorative'];

  #artwork: Artwork | undefined;
  #drawn: { readonly from: string; readonly drawing: unknown } | undefined;
  #asked = 0;

  /** Goes before what the page holds. */
  set artwork(artwork: Artwork | undefined) {
    this.#artwork = artwork;
    if (this.isConnected) this.update();
  }

  get artwork(): Artwork | undefined {
    return this.#artwork;
  }

  protected update(): void {
    this.#asked += 1;
    void this.#draw(this.#asked);
  }

  /** A later change overtakes an earlier one that is still on its way. */
  async #draw(asked: number): Promise<void> {
    try {
      const drawing = this.#artwork ? plain(this.#artwork) : await this.#read();
      if (asked !== this.#asked || drawing === undefined) return;
      this.show(badgeShadow(drawing, this.options));
      this.dispatchEvent(new Event('load'));
    } catch (error) {
      if (asked !== this.#asked) return;
      this.show({ css: '', html: '<slot></slot>' });
      this.dispatchEvent(new ErrorEvent('error', { error, message: String(error) }));
    }
  }

  /** The drawing as the page names it or holds it; read once. Nothing where the page has neither. */
  async #read(): Promise<unknown> {
    const src = this.getAttribute('src');
    const from = src ?? (await this.#inside());
    if (from === undefined) return undefined;
    if (this.#drawn?.from !== from) {
      const drawing: unknown = src === null ? JSON.parse(from) : await fetchJson(src);
      this.#drawn = { from, drawing };
    }
    return this.#drawn.drawing;
  }

  /** The script inside may not have been read yet, where the element's own came first. */
  async #inside(): Promise<string | undefined> {
    const find = () => this.querySelector('script[type="application/json"]')?.textContent ?? undefined;
    const found = find();
    if (found !== undefined || document.readyState !== 'loading') return found;
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    return find();
  }
}

async function fetchJson(src: string): Promise<unknown> {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src} answered ${response.status}.`);
  return response.json();
}
