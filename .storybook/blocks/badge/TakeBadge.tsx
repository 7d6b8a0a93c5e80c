import { type Artwork, IdentityError, type Refusal } from '@coodyssee/logo';
import { useState } from 'react';
import { Button } from '../../../packages/react/src/interface/button/Button.tsx';
import { badgeFileName, type Taking, takings } from './badge-files.ts';

/** Hands bytes over under a name, as a link to a file would. */
function save(bytes: Uint8Array, { name, type }: { readonly name: string; readonly type: string }): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** The badge on the stage, in each format: written by the page, and sent nowhere. */
export const TakeBadge = ({ artwork, name }: { artwork: Artwork; name: string }) => {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async ({ ending, type, write }: Taking) => {
    try {
      setRefusal(null);
      save(await write(artwork), { name: badgeFileName(artwork, name, ending), type });
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error;
      setRefusal(error);
    }
  };
  return (
    <>
      <fieldset className="sheet-take">
        <legend>Prendre ce badge</legend>
        {takings.map((taking) => (
          <Button key={taking.ending} variant="secondary" size="sm" onPress={() => take(taking)}>
            {taking.label}
          </Button>
        ))}
      </fieldset>
      <div role="status">{refusal && <p>{`${refusal.what} ${refusal.fix}`}</p>}</div>
    </>
  );
};
