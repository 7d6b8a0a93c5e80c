import { readFileSync } from 'node:fs';
import { checkRecord, createSettings, parseSettings, type Said, supports } from '@coodyssee/kit';
import { readTable } from '@coodyssee/kit/table';
import type { Notice, Suggestion } from '@coodyssee/logo';
import { findProblems } from '@coodyssee/preflight';
import { inks } from '@coodyssee/tokens';
import { networkStrip } from '../../packages/kit/src/supports/funders/network-strip.ts';
import { pixelSize } from '../../packages/logo/src/export/png/size.ts';
import type { Fault, Refused, Speech, Step } from '../../packages/studio/src/words/messages/speech.ts';
import { orderFor, ubac, whole } from '../kit/order.ts';
import { root } from '../laws/sources.ts';
import {
  badgeTexts,
  composeBadge,
  composeGroupBadge,
  composeLogo,
  type InkSet,
  identity,
  inkTable,
  loadNodeTypesetter,
  type Member,
  memberInk,
  prepareText,
} from '../low-floor.ts';
import { namesOf } from '../type/names.ts';
import { hard, project, records, report, settings, typed } from './hostile-inputs.ts';

/** Something that the engine or the kit said. */
export type Encounter =
  | { readonly kind: 'refusal'; readonly said: Refused }
  | { readonly kind: 'notice'; readonly said: Notice }
  | { readonly kind: 'suggestion'; readonly said: Suggestion }
  | { readonly kind: 'fault'; readonly said: Fault }
  | { readonly kind: 'step'; readonly said: Step }
  | { readonly kind: 'use'; readonly said: Said };

/** Every sentence of it. */
export function messagesOf(speech: Speech, { kind, said }: Encounter): readonly string[] {
  if (kind === 'refusal') return Object.values(speech.refusal(said));
  if (kind === 'notice') return [speech.notice(said)];
  if (kind === 'suggestion') return [speech.suggestion(said)];
  if (kind === 'fault') return Object.values(speech.fault(said));
  return [kind === 'step' ? speech.step(said) : said[speech.language]];
}

const notice = (said: Notice): Encounter =>
  'proposal' in said ? { kind: 'suggestion', said: said as Suggestion } : { kind: 'notice', said };

/** What a piece of work says, whether it is done or refused. */
async function meet(work: () => readonly Encounter[] | Promise<readonly Encounter[]>) {
  try {
    return await work();
  } catch (error) {
    const { code, what, why, fix, details } = error as Error & Refused;
    if (!what) throw error;
    return [{ kind: 'refusal', said: { code, what, why, fix, ...(details && { details }) } }] as const;
  }
}

const stepOf = (said: Step | undefined): readonly Encounter[] => (said ? [{ kind: 'step', said }] : []);

const named = (name: string, trade?: string): readonly (() => Promise<readonly Encounter[]>)[] =>
  (['band', 'seal', 'compact'] as const).map((layout) => async () => {
    const member: Member = { name, ...(trade && { trade }), status: 'employee-f' };
    const typesetter = await loadNodeTypesetter(badgeTexts(member));
    const { notices, suggestions, fit } = composeBadge(member, { layout, wording: 'long', typesetter });
    return [...[...notices, ...suggestions].map(notice), ...stepOf(fit.name), ...stepOf(fit.trade)];
  });

const colours = ['', 'x'.repeat(101), 'arc-en-ciel', 'rgb(0 0 0 / 50%)', 'device-cmyk(2)', 'gold', '#2e8b57'];
const vivid = [
  'color(display-p3 0 1 0)',
  'device-cmyk(100% 100% 100% 100%)',
  '#ea5b0c',
  'device-cmyk(0 0 20% 0)',
];

const coloured = [...colours, ...vivid].flatMap((colour) =>
  (['graphic', 'text'] as const).map(
    (use) => () => memberInk(colour, { ground: inks.blanc, use, brand: inks }).notices.map(notice),
  ),
);

const logo = composeLogo({ variant: 'symbol' });
const tables = ['empty', 'header-only', 'invalid-utf8', 'no-header', 'wrong-header-fr'].map(
  (name) => `${name}.csv`,
);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => async (): Promise<readonly Encounter[]> => {
  const { problems, notices } = await readTable(bytes);
  return [...problems.map((said): Encounter => ({ kind: 'refusal', said })), ...notices.map(notice)];
};

/** Supports that are soon drawn, and say the most. */
const told = [
  'carte-de-visite',
  'etiquettes',
  'tampon',
  'gravure-laser',
  'reseaux',
  'autocollants',
  'mail-signature',
];
const heldBack = ['letter', 'invoice', 'verre', 'badge-line'];

/** What is drawn says nothing: only its refusal is met. */
const refusing = (draw: () => unknown) => async (): Promise<readonly Encounter[]> => {
  draw();
  return [];
};

async function kits(): Promise<readonly (() => Promise<readonly Encounter[]>)[]> {
  const named = { projects: [project], networks: ['Co’hop', 'lescop'] };
  const funded = await orderFor({ ...ubac, project: 'p' }, { ...whole, ...named });
  const bare = await orderFor({ name: hard.at(-2) ?? '', status: 'trial', building: true }, {});
  const late = await orderFor({ ...ubac, project: 'autre' }, { ...whole, ...named });
  const make = (order: typeof bare, ids: readonly string[]) =>
    supports
      .filter(({ id }) => ids.includes(id))
      .map((support) => async (): Promise<readonly Encounter[]> => {
        const { notices, files } = await support.make(order);
        return [...notices.map(notice), ...files.map(({ use }): Encounter => ({ kind: 'use', said: use }))];
      });
  return [
    ...make(funded, told),
    ...make(bare, [...told, ...heldBack]),
    ...make(late, ['financeurs']),
    refusing(() => networkStrip(late, { on: '2030-01-01', width: 1 })),
    refusing(() => networkStrip(funded, { on: '2030-01-01', width: 1 })),
    refusing(() => networkStrip(funded, { on: '2026-02-01', width: 60 })),
  ];
}

/** What is met by hostile names, colours, sizes, tables, settings, records, kits and print files. */
export async function encounters(): Promise<readonly Encounter[]> {
  const typesetter = await loadNodeTypesetter(badgeTexts(ubac));
  const works: readonly (() => readonly Encounter[] | Promise<readonly Encounter[]>)[] = [
    ...[...hard, ...namesOf('hostile')].flatMap((name) => named(name)),
    ...named('Atelier Ubac', hard.at(-1)),
    ...(['trade', 'person', 'town'] as const).flatMap((field) =>
      ['', 'x'.repeat(200), 'А\u200blpha'].map((text) => () => prepareText(text, field).notices.map(notice)),
    ),
    ...coloured,
    ...(['colour', 'white', 'member', 'bogus' as InkSet] as const).map(
      (set) => () =>
        inkTable(set, { scene: { ...logo, kind: 'badge' }, ground: 'orange' }).notices.map(notice),
    ),
    () => inkTable('colour', { scene: logo, colour: 'red' }).notices.map(notice),
    () => identity.logo({ variant: 'horizontal', width: { px: 3 } }).notices.map(notice),
    () => identity.logo({ variant: 'horizontal', width: { mm: -1 } }).notices.map(notice),
    () =>
      identity.logo({ variant: 'descriptor', width: { mm: 12 }, whenSmall: 'simplify' }).notices.map(notice),
    () => identity.badge(ubac, { width: { px: 90 }, whenSmall: 'simplify' }).notices.map(notice),
    () => identity.badge(ubac, { width: { px: 9 }, whenSmall: 'simplify' }).notices.map(notice),
    () => composeGroupBadge(['Ubac'], { typesetter }).notices.map(notice),
    ...[{ width: 1.5 }, { width: Number.NaN }, { width: 90_000 }, { widthMm: 9, dpi: 9000 }].map(
      (size) => () => {
        pixelSize(logo, size);
        return [];
      },
    ),
    ...tables.map((name) => read(readFileSync(`${root}tests/fixtures/tables/${name}`))),
    ...typed.map((text) => read(bytesOf(text))),
    ...['tables/membres.ods', 'tables/membres.xls', 'hostile.csv', 'members.csv'].map((name) =>
      read(readFileSync(`${root}tests/fixtures/${name}`)),
    ),
    ...settings.map((given) => () => {
      createSettings(given as Parameters<typeof createSettings>[0]);
      return [];
    }),
    () => {
      parseSettings('{');
      return [];
    },
    ...records.map((record) => () => checkRecord({ ...ubac, ...record }).notices.map(notice)),
    () => findProblems(report).map((said) => ({ kind: 'fault', said }) as const),
    ...(await kits()),
  ];
  const met: Encounter[] = [];
  for (const work of works) met.push(...(await meet(work)));
  return met;
}
