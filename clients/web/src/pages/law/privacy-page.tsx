import '../../ui/styles/text.css';
import { Link } from 'react-router';
import { PageHeading } from '../../ui/heading.tsx';
import { useViewer } from '../../ui/viewer.ts';
import { lawWording } from '../../wording/law/law.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { LawSections } from './law-sections.tsx';

/** « Protection des données »: what the counter knows, why, who sees it and for how long. */
export function PrivacyPage() {
  const { privacy } = useWordsOf(lawWording);
  const viewer = useViewer();
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading>{privacy.title}</PageHeading>
        <p className="lead">{privacy.lead}</p>
      </div>
      <LawSections sections={privacy.sections} />
      <p className="row onward">
        {viewer && <Link to="/compte/donnees">{privacy.toData}</Link>}
        <Link to="/aide#contact">{privacy.toHelp}</Link>
      </p>
    </div>
  );
}
