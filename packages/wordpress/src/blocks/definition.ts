/** Marks words that readers see: they stand in English, and are found by the French dictionary's test. */
export const words = <Text extends string>(text: Text): Text => text;

interface FieldOf<Kind extends string> {
  readonly attribute: string;
  readonly label: string;
  readonly kind: Kind;
  readonly help?: string;
}

interface ChoiceField extends FieldOf<'choice'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One thing that whoever writes may change in a block. */
export type Field =
  | FieldOf<'text' | 'area' | 'day' | 'check' | 'picture'>
  | ChoiceField
  | (FieldOf<'number'> & { readonly least: number; readonly most: number; readonly usual: number });

/** All that is known of a block; its block.json and its fields in the editor follow from it. */
export interface BlockDefinition {
  /** Without the plugin's own prefix; also its folder. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A dashicon's name. */
  readonly icon: string;
  readonly fields: readonly Field[];
  /** Attributes besides the fields' own. */
  readonly attributes?: Readonly<Record<string, object>>;
  readonly supports?: Readonly<Record<string, unknown>>;
  readonly usesContext?: readonly string[];
  /** Shown in the inserter. */
  readonly example?: Readonly<Record<string, unknown>>;
}

function attributeOf(field: Field): object {
  switch (field.kind) {
    case 'choice':
      return {
        type: 'string',
        enum: field.choices.map(({ value }) => value),
        default: field.choices[0]?.value,
      };
    case 'number':
      return { type: 'number', default: field.usual };
    case 'check':
      return { type: 'boolean', default: false };
    case 'picture':
      return { type: 'number', default: 0 };
    default:
      return { type: 'string', default: '' };
  }
}

/** A block's own block.json, as data. */
export function blockJson({ fields, attributes = {}, example, ...block }: BlockDefinition): object {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `coodyssee/${block.name}`,
    title: block.title,
    category: 'coodyssee',
    icon: block.icon,
    description: block.description,
    textdomain: 'coodyssee',
    attributes: {
      ...Object.fromEntries(fields.map((field) => [field.attribute, attributeOf(field)])),
      ...attributes,
    },
    ...(block.usesContext && { usesContext: block.usesContext }),
    supports: { html: false, align: ['wide', 'full'], spacing: { margin: true }, ...block.supports },
    ...(example && { example: { attributes: example } }),
    editorScript: 'coodyssee-editor',
    style: 'coodyssee-blocks',
  };
}
