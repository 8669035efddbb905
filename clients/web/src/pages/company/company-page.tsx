import { Link } from 'react-router';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AccessSection } from './access-section.tsx';
import { CompanyFacts } from './company-facts.tsx';
import { CompanyFrame } from './company-frame.tsx';
import { JustDone } from './just-done.tsx';
import { Leave } from './leave.tsx';
import { Ordering } from './ordering.tsx';
import { Questions } from './questions.tsx';

/** « Entreprise »: what the person may order on its account and why the rest goes to the card, its access, its address. */
export function CompanyPage() {
  const words = useWordsOf(companyWording);
  return (
    <CompanyFrame page="/entreprise">
      {({ membership, company, pathOf, again }) => (
        <>
          <JustDone />
          <AccessSection membership={membership} company={company} onAsked={again} />
          <Ordering membership={membership} company={company} pathOf={pathOf} />
          <CompanyFacts
            company={company}
            editPath={membership.isManager ? pathOf('/entreprise/modification') : null}
          />
          <Questions />
          <Section title={words.leave}>
            <div className="row">
              <Leave membership={membership} />
              <Link to="/entreprise/inscription">{words.registerAnother}</Link>
            </div>
          </Section>
        </>
      )}
    </CompanyFrame>
  );
}
