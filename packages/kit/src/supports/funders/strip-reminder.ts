import type { Notice } from '@coodyssee/logo';
import { fr } from '../../words/fr.ts';
import type { KitOrder } from '../support.ts';

/** A support that a project pays for must say so: the designs carry no strip, and the person is told to add it. */
export function stripReminder({ member, settings }: KitOrder): readonly Notice[] {
  const project = settings.projects.find(({ id }) => id === member.project);
  if (!project) return [];
  const [strips, folders] =
    settings.networks.length > 0
      ? [fr`les bandeaux des financeurs et des réseaux`, fr`ceux des dossiers « financeurs » et « reseaux »`]
      : [fr`le bandeau des financeurs`, fr`celui du dossier « financeurs »`];
  const message = fr`Ce que paie le projet « ${project.title} » porte ${strips} : posez ${folders} sur l’affiche, le tract, le kakémono ou la carte.`;
  return [
    {
      code: 'funder-strip-missing',
      message,
      details: { title: project.title, networks: settings.networks.length > 0 },
    },
  ];
}
