import { Canvas, Source } from '@storybook/addon-docs/blocks';
import type { ComponentProps } from 'react';

/** A story on its ground, then its code, which Storybook's own buttons offer in English only. */
export const Example = ({ of }: Required<Pick<ComponentProps<typeof Canvas>, 'of'>>) => (
  <>
    <Canvas of={of} sourceState="none" withToolbar={false} />
    <details className="sheet-code">
      <summary>Voir le code</summary>
      <Source of={of} />
    </details>
  </>
);
