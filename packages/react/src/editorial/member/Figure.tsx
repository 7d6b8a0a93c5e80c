import { person } from '../shapes/person.ts';

/** The logo’s disc, cut flat at three quarters of its radius, and one person in it. */
const someone = person(44, 36, 77);

interface FigureProps {
  readonly className?: string;
}

/** A member where there is no picture: someone in the flat disc, in the colour of the text around. */
export const Figure = ({ className = 'coodyssee-figure' }: FigureProps) => (
  <svg className={className} viewBox="0 0 88 77" aria-hidden="true">
    <path
      fillRule="evenodd"
      d={`M14.9 77a44 44 0 1 1 58.2 0ZM${44 - 7.5} ${someone.head.cy}a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0Z${someone.shoulders}`}
    />
  </svg>
);
