import type { DoneKit, IssuedCooperative } from '@coodyssee/kit/batch';
import type { Problem, Table } from '@coodyssee/kit/table';
import { count, fr, frenchSize, printable } from '@coodyssee/kit/words';
import { nearPath, remark, section } from '../report/lines.ts';
import { leftOutLines, toldLines } from './kits-remarks.ts';
import type { KitsRequest } from './kits-request.ts';
import { problemLines } from './table-problems.ts';

/** What a run did, for a person or for a program. */
export interface DoneKits {
  readonly request: KitsRequest;
  readonly cwd: string;
  readonly table: Table;
  readonly issued: IssuedCooperative;
}

function heading(done: DoneKits): readonly string[] {
  const { kits, stopped } = done.issued;
  const { shard } = done.request;
  if (stopped) return [fr`Rien n’a été écrit : --strict, et une ligne de la table est refusée.`];
  const share = shard ? fr`, part ${shard.index} sur ${shard.count}` : '';
  const [files, bytes] = [sum(kits, 'files'), sum(kits, 'bytes')];
  return [
    fr`Kits de la coopérative${share} : ${count(kits.length, 'kit')} dans ${nearPath(done.cwd, done.request.out)}`,
    fr`  ${count(files, 'fichier')}, ${frenchSize(bytes)} · table lue : ${done.table.format}`,
    `  ${states(done)}`,
  ];
}

const sum = (kits: readonly DoneKit[], what: 'files' | 'bytes'): number =>
  kits.reduce((total, kit) => total + kit[what], 0);

function states({ issued: { kits, retired } }: DoneKits): string {
  const of = (state: DoneKit['state']) => kits.filter((kit) => kit.state === state).length;
  const all = [
    [of('added'), 'ajouté'],
    [of('changed'), 'changé'],
    [of('same'), 'inchangé'],
    [retired.length, 'retiré'],
  ] as const;
  return all.map(([number, word]) => count(number, word)).join(' · ');
}

const keptLines = ({ issued }: DoneKits): readonly string[] => [
  ...issued.kits.flatMap(({ kept }) =>
    kept.map(({ path, as }) =>
      path === as
        ? fr`    – ${path} a été modifié à la main : il est laissé tel quel.`
        : fr`    – ${path} avait été modifié à la main : votre version est gardée sous ${as}.`,
    ),
  ),
  ...issued.retired.flatMap(({ kept }) =>
    kept.map((path) => fr`    – ${path} a été modifié à la main : il reste, bien que son kit soit retiré.`),
  ),
  ...(issued.withheld.length > 0
    ? [
        fr`    – ${count(issued.withheld.length, 'kit')} sans ligne dans la table (${issued.withheld.join(', ')}) : gardés, car le nom d’une ligne refusée ne se lit pas.`,
      ]
    : []),
];

/** The report in French: what was made, what to mend, what to know; nothing a terminal would obey. */
export function kitsText(done: DoneKits): string {
  const { kits, problems, retired } = done.issued;
  const of = (fault: Problem['fault']) => problems.filter((problem) => problem.fault === fault);
  const lines = [
    ...heading(done),
    ...section('Lignes à corriger', problemLines(of(undefined))),
    ...section(fr`Kits que le disque n’a pas pris`, problemLines(of('disk'))),
    ...section(fr`Kits que le programme n’a pas pu faire`, problemLines(of('program'))),
    ...section(
      'Kits retirés',
      retired.map(({ name, removed }) => fr`    – ${name} : ${count(removed, 'fichier')}`),
    ),
    ...section('Fichiers gardés', keptLines(done)),
    ...section('Supports laissés de côté', leftOutLines(kits)),
    ...section('À savoir', [...done.table.notices.map(({ message }) => remark(message)), ...toldLines(kits)]),
  ];
  return [...lines, ''].map(printable).join('\n');
}

/** The same for a program: one JSON object; paths of files are relative to the folder. */
export function kitsJson({ request, table, issued }: DoneKits) {
  const { kits, ...rest } = issued;
  return {
    command: 'kits',
    table: request.table,
    format: table.format,
    columns: table.columns,
    folder: request.out,
    ...(request.shard && { shard: request.shard }),
    kits: kits.map(({ record, ...kit }) => ({ name: record.name, ...kit })),
    ...rest,
    notices: table.notices,
  };
}
