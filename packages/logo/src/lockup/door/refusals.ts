import { IdentityError } from '../../errors.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';
import type { Exporters } from './platform.ts';

/** Said when words need a typeface that was not loaded: a fault of the program, which a person can do nothing about. */
export const facesNotLoaded = (texts: readonly string[]): IdentityError =>
  new IdentityError(
    'faces-not-loaded',
    {
      what: 'Les lettres de ce nom ne sont pas encore chargées.',
      why: 'Le nom demande une police qui se charge avant le dessin.',
      fix: 'Appelez d’abord «\u00A0await identity.load(member)\u00A0».',
    },
    { texts },
  );

const formats: Readonly<Record<keyof Exporters, string>> = { svg: 'SVG', png: 'PNG', pdf: 'PDF' };

/** Said when the platform that was given does not write a format. */
export const noExporter = (format: keyof Exporters): IdentityError =>
  new IdentityError(
    'no-exporter',
    {
      what: `Ce programme n’écrit pas de ${formats[format]}.`,
      why: 'Ce qui écrit ce format n’a pas été donné à «\u00A0createIdentity\u00A0».',
      fix: 'Donnez-lui la plateforme de «\u00A0@coodyssee/logo/node\u00A0», ou prenez le SVG.',
    },
    { format },
  );

/** Said when inks that bring their own ground are asked for on another. */
export const otherGround = ({ id, slug, ground }: InkSet, asked: string): IdentityError =>
  new IdentityError(
    'bad-option',
    {
      what: `L’encre «\u00A0${slug}\u00A0» a été demandée sur un autre fond que le sien.`,
      why: 'Cette encre apporte son propre fond\u00A0: sans lui elle n’est plus elle-même.',
      fix: 'Ne demandez pas de fond, ou choisissez une autre encre.',
    },
    { reason: 'brings-ground', set: id, ground, asked },
  );
