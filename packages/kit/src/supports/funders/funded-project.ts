import { frenchDay } from '../../record/calendar-date.ts';
import { KitError } from '../../record/kit-error.ts';
import type { FundedProject } from '../../record/settings.ts';
import { fr } from '../../words/fr.ts';
import type { KitOrder } from '../support.ts';

/** Which strip asks, as a sentence names it: « le bandeau des financeurs ». */
export type Strip = 'des financeurs' | 'des réseaux';

/** The project that a member's supports must name. @throws KitError `missing-record` where there is none */
export function fundedProject({ member, settings }: KitOrder, strip: Strip): FundedProject {
  const project = settings.projects.find(({ id }) => id === member.project);
  if (project) return project;
  throw new KitError(
    'missing-record',
    {
      what: fr`« ${member.name} » n’est rattaché à aucun projet financé.`,
      why: fr`Le bandeau ${strip} n’a le droit de figurer que sur les supports d’un projet daté qu’ils accompagnent.`,
      fix: fr`Donnez l’identifiant du projet dans la colonne « projet », et décrivez ce projet dans les réglages.`,
    },
    { reason: 'project', name: member.name },
  );
}

/**
 * The same on a day, which the caller gives: no clock is read.
 *
 * @param on `2027-03-01`
 * @throws KitError `missing-record` for a member without project, `bad-record` on a day when it does not run
 */
export function runningProject(
  order: KitOrder,
  { strip, on }: { readonly strip: Strip; readonly on: string },
): FundedProject {
  const project = fundedProject(order, strip);
  const { title, from, to } = project;
  if (from <= on && on <= to) return project;
  throw new KitError(
    'bad-record',
    {
      what: fr`Le projet « ${title} » ne court pas le ${frenchDay(on)}.`,
      why: fr`Il court du ${frenchDay(from)} au ${frenchDay(to)} : en dehors, le bandeau ${strip} dirait une chose fausse.`,
      fix: 'Retirez le bandeau, ou corrigez les dates du projet dans les réglages.',
    },
    { reason: 'project-dates', title, on, from, to },
  );
}
