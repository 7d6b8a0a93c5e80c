/** What an artwork of `@coodyssee/logo` gives as JSON, as far as a page draws it. */
export interface BadgeDrawing {
  readonly box: readonly [width: number, height: number];
  /** The least width to read it at, in px. */
  readonly least: number;
  readonly paths: readonly BadgePath[];
  readonly title: string;
  readonly description?: string;
}

interface BadgePath {
  readonly d: string;
  /** `#rrggbb`, by day or for good; `transparent` for what only the other theme shows. */
  readonly fill: string;
  readonly night?: string;
  readonly evenOdd?: true;
  readonly ground?: true;
  readonly own?: true;
  readonly picture?: {
    readonly href: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Markup that is safe to parse, and the style that goes with it: apart, for pages whose policy forbids inline styles. */
export interface Shadow {
  readonly css: string;
  readonly html: string;
}

/** How any mark stands in a page. */
export interface MarkOptions {
  /** Width in px; without it the mark fills its container. */
  readonly width?: number | undefined;
  /** The text alternative; in a link, where it leads. */
  readonly label?: string | undefined;
  /** True where the words stand beside it in text: hidden from assistive technology. */
  readonly decorative?: boolean | undefined;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The picture's one wrapper: its name, in French unless a page says it in its own words. */
export const named = ({ decorative, label }: MarkOptions, usual: string, inside: string): string =>
  `<span ${decorative ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(label ?? usual)}"${label === undefined ? ' lang="fr"' : ''}`}>${inside}</span>`;
