/** What the editor's scripts take of WordPress, which brings it itself: no copy of it is ever built in. */

/** An element of the editor's own React. */
export type Element = unknown;
type Props = Readonly<Record<string, unknown>>;
type Component = string | ((props: never) => Element);

export interface WordPress {
  readonly blocks: { readonly registerBlockType: (name: string, settings: object) => void };
  readonly element: {
    readonly createElement: (
      component: Component,
      props: Props | null,
      ...children: readonly Element[]
    ) => Element;
    readonly Fragment: Component;
    readonly useEffect: (effect: () => undefined | (() => void), needs: readonly unknown[]) => void;
    readonly useState: <Value>(first: Value) => [Value, (next: Value) => void];
  };
  readonly blockEditor: Readonly<
    Record<'InspectorControls' | 'MediaUpload' | 'MediaUploadCheck', Component>
  > & {
    readonly useBlockProps: (props?: Props) => Props;
  };
  readonly components: Readonly<
    Record<
      | 'PanelBody'
      | 'TextControl'
      | 'TextareaControl'
      | 'SelectControl'
      | 'ToggleControl'
      | 'RangeControl'
      | 'Button'
      | 'Notice'
      | 'Disabled',
      Component
    >
  >;
  readonly editor: { readonly PluginDocumentSettingPanel: Component };
  readonly plugins: { readonly registerPlugin: (name: string, settings: object) => void };
  readonly data: {
    readonly useSelect: <Value>(
      read: (select: (store: string) => Record<string, (...given: unknown[]) => unknown>) => Value,
      needs: readonly unknown[],
    ) => Value;
    readonly useDispatch: (store: string) => Record<string, (...given: unknown[]) => unknown>;
  };
  readonly htmlEntities: { readonly decodeEntities: (text: string) => string };
  readonly i18n: {
    readonly __: (text: string, domain: string) => string;
    readonly sprintf: (text: string, ...values: readonly (string | number)[]) => string;
  };
  readonly apiFetch: <Answer>(options: object) => Promise<Answer>;
  readonly domReady: (call: () => void) => void;
}

export const wp = (globalThis as unknown as { readonly wp: WordPress }).wp;

/** In the reader's language. */
export const translate = (text: string): string => wp.i18n.__(text, 'coodyssee');
