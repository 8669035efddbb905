import { Link } from 'react-router';
import { PageHeading } from '../../ui/heading.tsx';
import { dataWording } from '../../wording/data/data.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Where one stands after an account was closed: it says what stays, and what is possible again. */
export function FarewellPage() {
  const { farewell: words } = useWordsOf(dataWording);
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <div className="stack">
        <p>{words.kept}</p>
        <p>{words.again}</p>
        <p>
          <Link to="/">{words.home}</Link>
        </p>
      </div>
    </div>
  );
}
