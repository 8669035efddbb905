import { Link } from 'react-router';
import { useWording } from '../../wording/wording.tsx';

/** An empty list teaches: what will be here, and the one button to begin. */
export function NoClaims({ isFiltered }: { readonly isFiltered: boolean }) {
  const { guichet } = useWording();
  return (
    <div className="empty">
      <h3>{isFiltered ? guichet.noneFor : guichet.none}</h3>
      <p>{isFiltered ? guichet.noneForMeans : guichet.noneMeans}</p>
      {!isFiltered && (
        <p>
          <Link className="btn second small" to="/guichet/factures/autre-facture">
            {guichet.begin}
          </Link>
        </p>
      )}
    </div>
  );
}
