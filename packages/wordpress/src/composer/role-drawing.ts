import type { Artwork } from '@coodyssee/logo';
import { type InkTable, type Role, type Shape, sceneDecimals } from '@coodyssee/logo/scene';
import { pathData } from '@coodyssee/logo/vector';

/** One outline, by what it is. */
interface RolePath {
  readonly role: Role;
  readonly d: string;
  readonly evenOdd?: true;
}

type Inks = Partial<Record<Role, string>>;

/**
 * A drawing as WordPress keeps it: outlines with a role and no colour, and the ink of each role beside. WordPress lets
 * no author save SVG, and saves this unchanged.
 */
export interface RoleDrawing {
  readonly box: readonly [width: number, height: number];
  /** The least width to read it at, in px. */
  readonly least: number;
  readonly title: string;
  readonly description?: string;
  readonly paths: readonly RolePath[];
  readonly inks: Inks;
  readonly night?: Inks;
}

/** The screen colours of the roles that are there. */
function screenInks(shapes: readonly Shape[], table: InkTable): Inks {
  const roles = [...new Set(shapes.map(({ role }) => role))];
  return Object.fromEntries(
    roles.flatMap((role) => {
      const ink = table[role];
      return ink ? [[role, ink.screen]] : [];
    }),
  );
}

/** A drawing in the order it is painted; a role that no table inks is left out. */
export function roleDrawing({ scene, inks, night }: Artwork): RoleDrawing {
  const decimals = sceneDecimals(scene);
  const shapes = scene.shapes.filter(
    ({ role, path }) => path.length > 0 && (inks[role] || night?.[role]) !== null,
  );
  return {
    box: [Number(scene.width.toFixed(decimals)), Number(scene.height.toFixed(decimals))],
    least: scene.minimumWidth.px,
    title: scene.title,
    ...(scene.description && { description: scene.description }),
    paths: shapes.map(({ role, path, rule }) => ({
      role,
      d: pathData(path, decimals),
      ...(rule === 'evenodd' && { evenOdd: true as const }),
    })),
    inks: screenInks(shapes, inks),
    ...(night && { night: screenInks(shapes, night) }),
  };
}
