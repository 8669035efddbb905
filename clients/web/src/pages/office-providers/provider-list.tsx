import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  OfficeProvidersPageDocument,
  type OfficeProvidersPageQuery,
} from '../../graphql/__generated__/documents/office-providers-page.ts';
import { type ProviderFilter, providerPath, providersVariables } from '../../routes/office-providers.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { ProviderTag } from '../../ui/providers/provider-tag.tsx';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

type Providers = OfficeProvidersPageQuery['providers'];

interface ProviderListProps {
  readonly first: Providers;
  readonly filter: ProviderFilter;
}

/** The providers in a dense table, by name; further ones on demand. */
export function ProviderList({ first, filter }: ProviderListProps) {
  const { office: words, siret } = useWordsOf(providersWording);
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const last = useProviders(filter, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  return (
    <>
      <Table
        caption={words.caption}
        className="dense providers"
        columns={[
          { name: words.received, className: 'day' },
          { name: words.company },
          { name: siret },
          { name: words.town },
          { name: words.status },
        ]}
      >
        <ProviderRows providers={first} filter={filter} />
        {after.map((cursor) => (
          <FurtherRows key={cursor} after={cursor} filter={filter} />
        ))}
      </Table>
      {pageInfo?.hasNextPage !== false && (
        <p className="more">
          <Button
            look="second"
            small
            busy={next ? null : site.loading}
            onClick={() => next && setAfter([...after, next])}
          >
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}

function FurtherRows({ after, filter }: { readonly after: string; readonly filter: ProviderFilter }) {
  const providers = useProviders(filter, after);
  return providers && <ProviderRows providers={providers} filter={filter} />;
}

function ProviderRows({
  providers,
  filter,
}: {
  readonly providers: Providers;
  readonly filter: ProviderFilter;
}) {
  return providers.nodes.map(({ id, name, town, siret, status, appliedAt }) => (
    <Row key={id}>
      <Cell className="day">{appliedAt && <time dateTime={appliedAt}>{writtenDayOf(appliedAt)}</time>}</Cell>
      <RowHead>
        <Link to={providerPath(filter, id)}>{name}</Link>
      </RowHead>
      <Cell className="num-text">{siret && writtenSiret(siret)}</Cell>
      <Cell>{town}</Cell>
      <Cell className="state">{status && <ProviderTag status={status} />}</Cell>
    </Row>
  ));
}

function useProviders(filter: ProviderFilter, after: string | null): Providers | null {
  const [{ data }] = useQuery({
    query: OfficeProvidersPageDocument,
    variables: providersVariables(filter, after),
    pause: after === null,
  });
  return data?.providers ?? null;
}
