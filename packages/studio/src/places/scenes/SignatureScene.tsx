import { contactsOf } from './contacts.ts';
import { MemberText } from './MemberText.tsx';
import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

/** The end of a message: the kit’s signature, its words as text, and the badge without the name it already says. */
export const SignatureScene = ({ badge, source, words }: SceneProps) => (
  <>
    <rect x="-40" width="720" height="540" fill={paint.sun[100]} />
    <rect x="56" y="36" width="552" height="540" rx="10" fill={paint.sun[200]} />
    <rect x="48" y="26" width="552" height="540" rx="10" fill={paint.paper} />
    <path d="M48 36a10 10 0 0 1 10-10h532a10 10 0 0 1 10 10v30H48z" fill={paint.slate[700]} />
    <g>
      <text x="72" y="52" fontSize="15" fontWeight="600" fill={paint.paper}>
        {words.mail.window}
      </text>
      <path d="m570 40 12 12m0-12-12 12" stroke={paint.slate[300]} strokeWidth="2" />
      <g fontSize="15" fill={paint.slate[600]}>
        <text x="72" y="96">
          {words.mail.subject}
        </text>
      </g>
      <path d="M72 112h504" stroke={paint.slate[200]} />
      <g fontSize="16" fill={paint.night}>
        {words.mail.body.map((line, at) => (
          <text key={line} x="72" y={142 + at * 25}>
            {line}
          </text>
        ))}
      </g>
    </g>
    <Signature badge={badge} source={source} words={words} />
  </>
);

function Signature({ badge, source, words }: Omit<SceneProps, 'view'>) {
  const { order, typesetter } = source;
  const { record } = order;
  const [person, ...ways] = contactsOf(record, words);
  const trade = [record.trade, record.town].filter(Boolean).join(' · ');
  const text = { typesetter, x: 72, width: 480, fill: paint.night };
  return (
    <>
      <MemberText {...text} text={person} y={246} size={21} weight={700} />
      <MemberText {...text} text={record.name} y={271} size={18} />
      {trade && <MemberText {...text} text={trade} y={293} size={15.5} fill={paint.slate[700]} />}
      <rect x="72" y={trade ? 307 : 286} width="78" height="4" fill={badge.accent} />
      <MemberText {...text} text={ways.slice(0, 2).join('  ·  ')} y={trade ? 336 : 315} size={15.5} />
      <g fill={paint.slate[200]}>
        <rect x="72" y="450" width="420" height="7" rx="3.5" />
        <rect x="72" y="467" width="300" height="7" rx="3.5" />
      </g>
    </>
  );
}
