import { type OwnLogo, pictureUrl } from '@coodyssee/logo/scene';
import { pathData } from '@coodyssee/logo/vector';

interface LogoPictureProps {
  readonly logo: OwnLogo;
  readonly inOneInk?: boolean;
  /** Said to who does not see it. */
  readonly label: string;
}

const decimals = 1;

/** The logo as it was read, drawn from its outlines or its own pixels: nothing of the file comes onto the page. */
export function LogoPicture({ logo, inOneInk = false, label }: LogoPictureProps) {
  const { width, height, oneInk } = logo;
  return (
    <svg className="studio-logo-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {inOneInk &&
        oneInk?.outlines.map(({ path, rule }) => (
          <path
            key={pathData(path, decimals)}
            d={pathData(path, decimals)}
            fillRule={rule}
            fill="currentColor"
          />
        ))}
      {!inOneInk && <Coloured logo={logo} />}
    </svg>
  );
}

function Coloured({ logo }: Pick<LogoPictureProps, 'logo'>) {
  if (logo.kind === 'picture')
    return <image href={pictureUrl(logo.picture)} width={logo.width} height={logo.height} />;
  return logo.marks.map(({ path, rule, ink }, at) => (
    // a logo may hold the same outline twice, and its order is what it is
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other name
    <path key={at} d={pathData(path, decimals)} fillRule={rule} fill={ink.screen} />
  ));
}
