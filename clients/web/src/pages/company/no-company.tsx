import '../../ui/styles/company.css';
import { Link } from 'react-router';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { JustDone } from './just-done.tsx';
import { Questions } from './questions.tsx';

/** « Entreprise » for who belongs to none: what a company account is, and how to have one. */
export function NoCompany({ unverifiedEmail }: { readonly unverifiedEmail: string | null }) {
  const words = useWordsOf(companyWording);
  return (
    <div className="wrap">
      <JustDone />
      <div className="page-head">
        <PageHeading>{words.accountTitle}</PageHeading>
        <p className="lead">{words.accountLead}</p>
        {unverifiedEmail && (
          <p className="notice todo">
            <b>{words.form.verify}</b> {words.form.verifyMeans({ email: unverifiedEmail })}
          </p>
        )}
        <p>
          <Link className="btn" to="/entreprise/inscription">
            {words.register}
          </Link>
        </p>
      </div>
      <Section title={words.advantages}>
        <div className="stack">
          {words.advantagesAre.map((advantage) => (
            <p key={advantage}>{advantage}</p>
          ))}
        </div>
      </Section>
      <Section title={words.who}>
        <p>{words.whoMeans}</p>
      </Section>
      <Section title={words.how}>
        <ol className="steps">
          {words.steps.map(({ what, how }) => (
            <li key={what}>
              <b>{what}</b>
              <p>{how}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Questions />
    </div>
  );
}
