import { Link, useSearchParams } from 'react-router';
import { BeneficiariesPageDocument } from '../../graphql/__generated__/documents/beneficiaries-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { beneficiariesVariables } from '../../routes/account.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BeneficiariesTable } from './beneficiaries-table.tsx';
import { DoneNotice } from './done-notice.tsx';
import { usePlace } from './use-place.ts';

/** More people than this are looked for, not looked through. */
const readAtAGlance = 10;

/** « Bénéficiaires »: for whom the account sends claims. */
export function BeneficiariesPage() {
  const { beneficiaries: words } = useWordsOf(accountWording);
  const [asked, setAsked] = useSearchParams();
  const variables = beneficiariesVariables(asked);
  const { data } = usePageData(BeneficiariesPageDocument, variables);
  const { done } = usePlace();
  if (!data?.viewer) return <PageSkeleton />;
  const { beneficiaries, beneficiaryCount } = data.viewer;
  const search = variables.search ?? null;
  return (
    <>
      <DoneNotice done={done} />
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
        <p>
          <Link className="btn" to="/compte/beneficiaires/nouveau">
            {words.add}
          </Link>
        </p>
      </div>
      {beneficiaryCount > readAtAGlance && (
        <search className="filters">
          <SearchField
            name="recherche"
            label={words.search}
            hint={words.searchHint}
            value={search ?? ''}
            onSearch={(text) =>
              setAsked(text ? { recherche: text } : {}, { replace: true, preventScrollReset: true })
            }
          />
        </search>
      )}
      {beneficiaries.nodes.length > 0 ? (
        <BeneficiariesTable
          key={search ?? ''}
          first={beneficiaries}
          search={search}
          count={beneficiaryCount}
        />
      ) : (
        <Nobody search={search} />
      )}
    </>
  );
}

function Nobody({ search }: { readonly search: string | null }) {
  const { beneficiaries: words } = useWordsOf(accountWording);
  return (
    <div className="empty">
      <h2>{search === null ? words.none : words.noneFound({ text: search })}</h2>
      <p>{search === null ? words.noneMeans : words.noneFoundMeans}</p>
      {search !== null && (
        <p>
          <Link to="/compte/beneficiaires">{words.all}</Link>
        </p>
      )}
    </div>
  );
}
