import { Link, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { ClientAccountsPageDocument } from '../../graphql/__generated__/documents/client-accounts-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { accountFilters, clientAccountsVariables } from '../../routes/office-finance-search.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { Further } from '../office-finance/further.tsx';
import { useFilter } from '../office-finance/use-filter.ts';
import { AccountTag } from './account-tag.tsx';

/** « Comptes clients »: the companies that order on account. */
export function ClientAccountsPage() {
  const { list: words } = useWordsOf(clientAccountsWording);
  const { company } = useWordsOf(financeWording);
  const [search] = useSearchParams();
  const { address, choose } = useFilter();
  const { data, error } = usePageData(ClientAccountsPageDocument, clientAccountsVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes, pageInfo } = data.clientAccounts;
  return (
    <FinanceFrame title={words.title}>
      <div className="filters">
        <SearchField
          name="recherche"
          label={words.search}
          value={address.get('recherche') ?? ''}
          onSearch={(text) => choose('recherche', text)}
        />
        <SelectField
          name="etat"
          label={words.state}
          value={address.get('etat') ?? ''}
          nothing={words.all}
          options={Object.entries(accountFilters).map(([value, status]) => ({
            value,
            label: words.states[status],
          }))}
          onChange={(value) => choose('etat', value)}
        />
      </div>
      {nodes.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <Table
          caption={words.caption}
          className="dense list"
          columns={[
            { name: company },
            { name: words.uid },
            { name: words.state },
            { name: words.since, className: 'day' },
          ]}
        >
          {nodes.map((account) => (
            <Row key={account.id}>
              <RowHead>
                <Link to={`/office/finances/comptes/${account.id}`}>{account.name}</Link>
              </RowHead>
              <Cell className="num-text">{account.uid}</Cell>
              <Cell>
                <AccountTag status={account.status} />
              </Cell>
              <Cell className="day" head={words.since}>
                {writtenDayOf(account.openedAt)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <Further pageInfo={pageInfo} />
    </FinanceFrame>
  );
}
