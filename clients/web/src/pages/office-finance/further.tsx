import { Link, useSearchParams } from 'react-router';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface FurtherProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The way to the next page of a list, with the same filters. */
export function Further({ pageInfo }: FurtherProps) {
  const words = useWordsOf(financeWording);
  const [address] = useSearchParams();
  if (!pageInfo.hasNextPage) return null;
  const next = new URLSearchParams(address);
  next.set('apres', pageInfo.endCursor ?? '');
  return (
    <p className="more">
      <Link className="btn second small" to={`?${next}`}>
        {words.more}
      </Link>
    </p>
  );
}
