import type { InkRole, InkSet, LogoId } from '@coodyssee/logo';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { Option } from '../../../packages/react/src/interface/options/Option.tsx';
import { Select } from '../../../packages/react/src/interface/select/Select.tsx';
import { brand } from '../../identity.ts';
import { useBadge } from '../badge/use-badge.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import { Downloads } from '../files/Downloads.tsx';
import { isFile } from '../files/logo-files.ts';
import { examples, grounds, logoSets, memberSets, refusedOn } from './matrix-cells.ts';
import { refusedWords } from './refused-words.ts';

const { inks, logos } = brand;

/** One drawing in every ink on every ground: drawn where it is seen, and three words where it is not. */
export const Matrix = () => {
  const [variant, setVariant] = useState<LogoId>('horizontal');
  return (
    <>
      <div className="sheet-choice">
        <Select
          label="Dessin"
          optionalText={null}
          selectedKey={variant}
          onSelectionChange={(key) => setVariant(key as LogoId)}
        >
          {logos.map(({ id, label }) => (
            <Option key={id} id={id}>
              {label}
            </Option>
          ))}
        </Select>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <section className="sheet-matrix" aria-label="Encres et fonds" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Encre</th>
              {grounds.map((ground) => (
                <th key={ground} scope="col">
                  {inks[ground].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {logoSets.map((set) => (
              <LogoRow key={set.id} variant={variant} set={set} />
            ))}
            {memberSets.map((set) => (
              <MemberRow key={set.id} set={set} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

const Row = ({ set, under, children }: { set: InkSet; under?: ReactNode; children: ReactNode }) => (
  <tr>
    <th scope="row">
      {set.label}
      {under}
    </th>
    {children}
  </tr>
);

const LogoRow = ({ variant, set }: { variant: LogoId; set: InkSet }) => {
  const file = { variant, ink: set.id as Parameters<typeof isFile>[0]['ink'] };
  return (
    <Row set={set} under={isFile(file) && <Downloads {...file} />}>
      {grounds.map((ground) => {
        const refused = refusedOn(variant, set.id, ground);
        const { scene, inks: table } = logoIn(variant, set.id);
        return (
          <Cell key={ground} ground={ground} refused={refused} isTall={scene.height > scene.width * 0.6}>
            <Drawing scene={scene} inks={table} />
          </Cell>
        );
      })}
    </Row>
  );
};

/** The logo never takes a member's colour: their badges show the ink that does. */
const MemberRow = ({ set }: { set: InkSet }) => (
  <Row
    set={set}
    under={
      <span className="sheet-mind">Le logo ne la prend jamais. Ce sont des badges, pour l’exemple.</span>
    }
  >
    {grounds.map((ground, at) => (
      <MemberCell key={ground} set={set} ground={ground} at={at} />
    ))}
  </Row>
);

const MemberCell = ({ set, ground, at }: { set: InkSet; ground: InkRole; at: number }) => {
  const member = examples[at % examples.length] ?? examples[0];
  const answer = useBadge({ ...member, layout: 'compact', ink: set.id, ground, width: 400 });
  if (!answer) return <Cell ground={ground}>{null}</Cell>;
  if ('refusal' in answer) return <Cell ground={ground} refused={refusedWords(answer.refusal)} />;
  return (
    <Cell ground={ground}>
      <Drawing scene={answer.artwork.scene} inks={{ ...answer.artwork.inks, ground: null }} />
    </Cell>
  );
};

interface CellProps {
  readonly ground: InkRole;
  readonly refused?: string | undefined;
  readonly isTall?: boolean;
  readonly children?: ReactNode;
}

const Cell = ({ ground, refused, isTall, children }: CellProps) => (
  <td
    data-refused={refused !== undefined || undefined}
    style={{ '--ground': inks[ground].screen } as CSSProperties}
  >
    {refused ?? (
      <div className="sheet-fitted" data-tall={isTall || undefined}>
        {children}
      </div>
    )}
  </td>
);
