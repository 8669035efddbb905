import { Link } from 'react-router';
import type { DataPageQuery } from '../../graphql/__generated__/documents/data-page.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import { dataWording } from '../../wording/data/data.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CloseForm } from './close-form.tsx';

export type Outlook = NonNullable<DataPageQuery['viewer']>['closingOutlook'];

interface ClosingProps {
  readonly outlook: Outlook;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** What closing the account deletes and what the office keeps, before it is asked for. */
export function Closing({ outlook, isOpen, onOpen, onClose }: ClosingProps) {
  const { closing: words } = useWordsOf(dataWording);
  const { claimsKept, claimsInTreatment, draftsDeleted, organisationsInTheWay } = outlook;
  return (
    <div className="stack">
      <div className="fates">
        <div>
          <h3>{words.gone}</h3>
          <ul className="dashes">
            <li>{words.goneConnection}</li>
            <li>{words.goneDrafts({ count: draftsDeleted })}</li>
            <li>{words.goneAccess}</li>
          </ul>
        </div>
        <div>
          <h3>{words.kept}</h3>
          <ul className="dashes">
            <li>{words.keptClaims({ count: claimsKept })}</li>
            {claimsInTreatment > 0 && <li>{words.inTreatment({ count: claimsInTreatment })}</li>}
          </ul>
        </div>
      </div>
      {organisationsInTheWay.length > 0 ? (
        <div className="notice todo">
          <p>
            <b>{words.inTheWay}</b>
          </p>
          <p>{words.inTheWayMeans({ count: organisationsInTheWay.length })}</p>
          <ul>
            {organisationsInTheWay.map(({ id, name }) => (
              <li key={id}>
                <Link to="/entreprise/collaborateurs">{name}</Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <p>{words.copyFirst}</p>
          <Unfolding button={words.open} isOpen={isOpen} onOpen={onOpen}>
            <CloseForm onCancel={onClose} />
          </Unfolding>
        </>
      )}
    </div>
  );
}
