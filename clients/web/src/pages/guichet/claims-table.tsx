import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import type { GuichetPageQuery } from '../../graphql/__generated__/documents/guichet-page.ts';
import { OlderClaimsDocument } from '../../graphql/__generated__/documents/older-claims.ts';
import { guichetVariables } from '../../routes/guichet.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { ClaimRow } from './claim-row.tsx';

type Claims = GuichetPageQuery['claims'];

interface ClaimsTableProps {
  readonly first: Claims;
  /** Whether each claim says for whom it is; not needed for somebody who sends claims for himself alone. */
  readonly namesPeople: boolean;
}

/** « Mes demandes de remboursement », the newest first; older ones on demand. */
export function ClaimsTable({ first, namesPeople }: ClaimsTableProps) {
  const words = useWordsOf(guichetWording);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return (
    <>
      <Table
        caption={words.claimsCaption}
        columns={[
          { name: words.date, className: 'day' },
          { name: words.form },
          { name: words.status, className: 'state' },
          { name: words.actions, className: 'acts', silent: true },
        ]}
      >
        {first.nodes.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} namesPerson={namesPeople} />
        ))}
        {cursors.map((cursor) => (
          <OlderRows key={cursor} after={cursor} namesPeople={namesPeople} />
        ))}
      </Table>
      <More
        after={cursors.at(-1) ?? null}
        first={first}
        onMore={(cursor) => setCursors([...cursors, cursor])}
      />
    </>
  );
}

function OlderRows({ after, namesPeople }: { readonly after: string; readonly namesPeople: boolean }) {
  const claims = useOlder(after);
  return claims?.nodes.map((claim) => <ClaimRow key={claim.id} claim={claim} namesPerson={namesPeople} />);
}

interface MoreProps {
  readonly first: Claims;
  readonly after: string | null;
  readonly onMore: (cursor: string) => void;
}

function More({ first, after, onMore }: MoreProps) {
  const words = useWordsOf(guichetWording);
  const { site } = useWording();
  const older = useOlder(after);
  const pageInfo = after === null ? first.pageInfo : older?.pageInfo;
  if (pageInfo && !pageInfo.hasNextPage) return null;
  const next = pageInfo?.endCursor;
  return (
    <p className="more">
      <Button look="second" small busy={next ? null : site.loading} onClick={() => next && onMore(next)}>
        {words.more}
      </Button>
    </p>
  );
}

function useOlder(after: string | null): Claims | null {
  const [search] = useSearchParams();
  const [{ data }] = useQuery({
    query: OlderClaimsDocument,
    variables: { ...guichetVariables(search), after: after ?? '' },
    pause: after === null,
  });
  return data?.claims ?? null;
}
