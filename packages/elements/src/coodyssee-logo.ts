import { logoShadow } from './logo-shadow.ts';
import { MarkElement } from './mark-element.ts';

/**
 * `<coodyssee-logo variant="horizontal" ink="auto" width="180">`: the cooperative's logo, its outlines in the script.
 */
export class CoodysseeLogo extends MarkElement {
  static readonly observedAttributes = ['variant', 'ink', 'width', 'label', 'decorative'];

  protected update(): void {
    const text = (name: string) => this.getAttribute(name) ?? undefined;
    this.show(logoShadow({ ...this.options, variant: text('variant'), ink: text('ink') }));
  }
}
