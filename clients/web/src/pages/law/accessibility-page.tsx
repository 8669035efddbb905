import '../../ui/styles/text.css';
import { Link } from 'react-router';
import { PageHeading } from '../../ui/heading.tsx';
import { lawWording } from '../../wording/law/law.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { LawSections } from './law-sections.tsx';

/** « Accessibilité »: what is aimed at, checked, and missing. */
export function AccessibilityPage() {
  const { accessibility, privacy } = useWordsOf(lawWording);
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading>{accessibility.title}</PageHeading>
        <p className="lead">{accessibility.lead}</p>
      </div>
      <LawSections sections={accessibility.sections} />
      <p className="row onward">
        <Link to="/aide#contact">{privacy.toHelp}</Link>
      </p>
    </div>
  );
}
