import { Link } from 'react-router';
import {
  OfficeProvidersPageDocument,
  type OfficeProvidersPageQuery,
} from '../../graphql/__generated__/documents/office-providers-page.ts';
import { type ProviderFilter, providerPath, providersVariables } from '../../routes/office-providers.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { PagedTable } from '../../ui/paged-table.tsx';
import { ProviderTag } from '../../ui/providers/provider-tag.tsx';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface ProviderListProps {
  readonly first: OfficeProvidersPageQuery['providers'];
  readonly filter: ProviderFilter;
}

/** The providers in a dense table, by name; further ones on demand. */
export function ProviderList({ first, filter }: ProviderListProps) {
  const { office: words, siret: siretWord } = useWordsOf(providersWording);
  return (
    <PagedTable
      first={first}
      document={OfficeProvidersPageDocument}
      variables={(after) => providersVariables(filter, after)}
      pick={({ providers }) => providers}
      more={words.more}
      caption={words.caption}
      className="dense providers"
      columns={[
        { name: words.received, className: 'day' },
        { name: words.company },
        { name: siretWord },
        { name: words.town },
        { name: words.status },
      ]}
      row={({ id, name, town, siret, status, appliedAt }) => (
        <Row key={id}>
          <Cell className="day">
            {appliedAt && <time dateTime={appliedAt}>{writtenDayOf(appliedAt)}</time>}
          </Cell>
          <RowHead>
            <Link to={providerPath(filter, id)}>{name}</Link>
          </RowHead>
          <Cell className="num-text">{siret && writtenSiret(siret)}</Cell>
          <Cell>{town}</Cell>
          <Cell className="state">{status && <ProviderTag status={status} />}</Cell>
        </Row>
      )}
    />
  );
}
