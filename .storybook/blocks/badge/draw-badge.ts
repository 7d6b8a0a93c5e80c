import {
  type BadgeLayout,
  badgeAtWidth,
  badgeTexts,
  type Fit,
  IdentityError,
  type InkName,
  type InkResult,
  type InkSet,
  inkSchemes,
  inkTable,
  type Notice,
  type Scene,
  type StatusId,
} from '@coodyssee/logo';
import { loadTypesetter } from '@coodyssee/logo/fonts';
import { readFace } from './faces.ts';

/** What a person asks for. */
export interface BadgeRequest {
  readonly name: string;
  readonly trade?: string;
  readonly status?: StatusId;
  readonly layout: BadgeLayout;
  readonly ink: InkSet;
  /** Any CSS colour or a French word; the cooperative's orange without it. */
  readonly colour?: string;
  readonly ground?: InkName | 'own';
  /** In px; under a drawing's minimum the next simpler one is drawn. */
  readonly width: number;
}

/** What they get: a drawing with all there is to say about it, or a refusal. */
export type BadgeAnswer =
  | {
      readonly scene: Scene;
      readonly table: InkResult;
      readonly fit?: Fit;
      readonly told: readonly Notice[];
      readonly suggested: readonly Notice[];
    }
  | { readonly refusal: IdentityError };

/** Composes a badge in the page by the code that writes the files. */
export async function drawBadge(request: BadgeRequest): Promise<BadgeAnswer> {
  const { name, trade, status, layout, ink, colour, ground = 'own', width } = request;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  try {
    const typesetter = await loadTypesetter(badgeTexts(member), readFace);
    const options = { layout, typesetter, rendering: inkSchemes[ink].rendering };
    const { scene, badge, notices } = badgeAtWidth(member, options, {
      width: { px: width },
      policy: 'simplify',
    });
    const table = inkTable(ink, { scene, ground, ...(colour && { colour }) });
    return {
      scene,
      table,
      ...(badge && { fit: badge.fit }),
      told: [...notices, ...(badge?.notices ?? []), ...table.notices],
      suggested: badge?.suggestions ?? [],
    };
  } catch (error) {
    if (error instanceof IdentityError) return { refusal: error };
    throw error;
  }
}
