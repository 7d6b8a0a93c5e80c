import { fr } from '@coodyssee/kit';

export const recent = {
  title: 'Vos badges récents',
  help: 'Gardés sur cet appareil seulement.',
  open: (name: string) => fr`Reprendre « ${name} »`,
  forget: 'Les oublier',
  link: 'Copier le lien',
  linkCopied: 'Le lien est copié. Il redonne ce badge à qui l’ouvre.',
  linkLogo: fr`Votre logo n’y est pas : il ne quitte pas cet appareil.`,
  linkRefused: fr`Le navigateur n’a pas permis la copie : copiez l’adresse de la page, c’est le même lien.`,
} as const;
