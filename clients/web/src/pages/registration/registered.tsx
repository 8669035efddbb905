import { Link } from 'react-router';
import type { RegisterAccountMutation } from '../../graphql/__generated__/documents/register-account.ts';
import { instantInWords } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { entryWording } from '../../wording/entry/entry.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface RegisteredProps {
  readonly registration: NonNullable<RegisterAccountMutation['registerAccount']['registration']>;
}

/** After the registration: what happens next, and who must do it. */
export function Registered({ registration: { email, linkExpiresAt } }: RegisteredProps) {
  const { registered: words } = useWordsOf(entryWording);
  const { locale } = useSpoken();
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading key="registered">{words.title}</PageHeading>
        <p className="lead">{words.lead({ email: email })}</p>
      </div>
      <Section title={words.next}>
        <div className="stack">
          <ol className="steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{words.until({ moment: instantInWords(linkExpiresAt, locale) })}</p>
          <p className="meta">{words.missing}</p>
          <p>
            <Link className="btn" to="/connexion">
              {words.signIn}
            </Link>
          </p>
        </div>
      </Section>
    </div>
  );
}
