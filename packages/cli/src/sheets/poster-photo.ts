import { resolve } from 'node:path';
import type { PosterPhoto } from '@coodyssee/kit/sheets';
import { fr, frenchMm } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import { openPhoto, type Photo } from '@coodyssee/logo/png';
import { type CommandLine, lastValue } from '../command.ts';
import { UsageError } from '../line/usage-error.ts';
import { readNamedFile } from '../read-named-file.ts';
import type { Surroundings } from '../surroundings.ts';

/** Dots to the inch: under the first, pixels are seen on a poster; over the second nobody gains anything. */
const dpi = { least: 200, most: 300 } as const;
const mostBytes = 80_000_000;
const inches = (mm: number): number => mm / 25.4;
const example = {
  command: 'affiche',
  rest: '"Atelier Ubac" --titre "Portes ouvertes" --photo atelier.jpg --credit "Camille Roux"',
};

/**
 * The photograph of `--photo` with the name of `--credit`; nothing where none was named.
 *
 * @throws UsageError for one without the other, for a file that is no photograph
 */
export async function readPosterPhoto(
  line: CommandLine,
  around: Surroundings,
): Promise<PosterPhoto | undefined> {
  const [path, author] = [lastValue(line, 'photo'), lastValue(line, 'credit')];
  if (path === undefined && author === undefined) return undefined;
  if (path === undefined) throw creditAlone();
  if (author === undefined) throw noCredit(path);
  const bytes = await readNamedFile(around.disk, resolve(around.cwd, path), {
    code: 'unreadable-file',
    fix: 'Vérifiez le chemin et le nom du fichier.',
    most: { bytes: mostBytes, refuse: () => noPhoto(path) },
  });
  const photo = openPhoto(bytes);
  if (!photo) throw noPhoto(path);
  return { credit: fr`Photo : ${author}`, cut: (size) => cutOf(photo, path, size) };
}

/** In two inks, so that white words and white people are read on any photograph. */
function cutOf(photo: Photo, path: string, { width, height }: { width: number; height: number }) {
  const found = Math.min(photo.width / inches(width), photo.height / inches(height));
  if (found < dpi.least) throw tooSmall(photo, path, { width, height, found });
  const [across, down] = [width, height].map((mm) => Math.round(inches(mm) * Math.min(found, dpi.most)));
  const { ink: dark, primary: light } = brand.inks;
  const picture = photo.cut({ width: across ?? 0, height: down ?? 0, dark, light });
  if (!picture) throw noPhoto(path);
  return picture;
}

const creditAlone = () =>
  new UsageError('missing-file', {
    what: fr`--credit nomme l’auteur d’une photo, et il n’y a pas de photo.`,
    why: fr`La photo se donne par --photo.`,
    fix: fr`Écrivez par exemple :`,
    example,
  });

const noCredit = (path: string) =>
  new UsageError(
    'missing-credit',
    {
      what: fr`Il manque l’auteur de la photo « ${path} ».`,
      why: 'Une photo se publie avec le nom de qui l’a prise, et avec son accord.',
      fix: fr`Écrivez par exemple :`,
      example,
    },
    { path },
  );

const noPhoto = (path: string) =>
  new UsageError(
    'bad-photo',
    {
      what: fr`« ${path} » n’est pas une photo qui se lit.`,
      why: fr`Il faut un JPEG ou un PNG entier, de 64 millions de pixels au plus.`,
      fix: fr`Enregistrez la photo en JPEG, puis recommencez.`,
    },
    { path },
  );

interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly found: number;
}

function tooSmall(photo: Photo, path: string, { width, height, found }: Wanted): UsageError {
  const [across, down] = [width, height].map((mm) => Math.ceil(inches(mm) * dpi.least));
  return new UsageError(
    'small-photo',
    {
      what: fr`« ${path} » est trop petite : ${photo.width} × ${photo.height} pixels pour ${frenchMm(Math.round(width))} sur ${frenchMm(Math.round(height))}, soit ${Math.floor(found)} points par pouce.`,
      why: fr`Sous ${dpi.least} points par pouce, les pixels se voient sur une affiche.`,
      fix: fr`Donnez une photo d’au moins ${across ?? 0} × ${down ?? 0} pixels, telle que l’appareil l’a prise.`,
    },
    { path, width: photo.width, height: photo.height, dpi: Math.floor(found), least: dpi.least },
  );
}
