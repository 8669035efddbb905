import { Link } from 'react-router';
import type { ClaimViewer } from '../../forms/claim/head.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What has to be there before a form can be filled in, and the way to it. */
export function NothingToChoose({ viewer }: { readonly viewer: ClaimViewer }) {
  const { nothingToChoose: words } = useWordsOf(claimFormWording);
  const isBeneficiaryMissing = viewer.beneficiaries.nodes.length === 0;
  if (!isBeneficiaryMissing)
    return (
      <div className="empty">
        <h2>{words.accountTitle}</h2>
        <p>{words.accountMeans}</p>
        <p>
          <Link className="btn" to="/compte/banque?ajouter">
            {words.accountWay}
          </Link>
        </p>
      </div>
    );
  return (
    <div className="empty">
      <h2>{words.beneficiaryTitle}</h2>
      <p>{words.beneficiaryMeans}</p>
      <p>
        <Link className="btn" to="/compte/beneficiaires/nouveau">
          {words.beneficiaryWay}
        </Link>
      </p>
    </div>
  );
}
