import { type MouseEvent, type ReactNode, useState } from 'react';
import { findStudio, type StudioOrder, studioAddress } from './studio-address.ts';

/** Said where the pages were published without it. */
const missing =
  'L’atelier n’est pas à côté de ces pages. Sur l’ordinateur qui a le projet, `npm run build:studio` le pose là où ce lien le cherche.';

const isPlain = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey;

export interface StudioLinkProps {
  readonly order?: StudioOrder;
  readonly children: ReactNode;
  /** True where it is what the page leads to. */
  readonly prominent?: boolean;
}

/** Leads to the studio, which is looked for when it is wanted; where it is not there, says how it comes. */
export const StudioLink = ({ order, children, prominent }: StudioLinkProps) => {
  const [isMissing, setMissing] = useState(false);
  const address = studioAddress(order);
  const open = async (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    if (await findStudio()) window.open(address, '_top');
    else setMissing(true);
  };
  const look = prominent && { className: 'coodyssee-button', 'data-variant': 'primary', 'data-size': 'md' };
  const [before, command, after] = missing.split('`');
  return (
    <div className={prominent ? 'sheet-studio sheet-archive' : 'sheet-studio'}>
      <a href={address} target="_top" onClick={open} {...look}>
        {children}
      </a>
      <div role="status">
        {isMissing && (
          <p>
            {before}
            <code>{command}</code>
            {after}
          </p>
        )}
      </div>
    </div>
  );
};
