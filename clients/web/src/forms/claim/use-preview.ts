import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import {
  PreviewClaimDocument,
  type PreviewClaimQuery,
} from '../../graphql/__generated__/documents/preview-claim.ts';
import type { ClaimInput } from '../../graphql/__generated__/types.ts';

/** A pause of the fingers, in milliseconds. */
const pause = 350;

export type Preview = PreviewClaimQuery['previewClaim'];

/**
 * What the server would compute and refuse, a moment after each change; the last answer stays until the next is here. `corrects` is
 * the claim that is corrected: the documents that it has may stay.
 */
export function usePreview(input: ClaimInput, corrects: string | null): Preview | null {
  const settled = useSettled(JSON.stringify(input));
  const [{ data }] = useQuery({
    query: PreviewClaimDocument,
    variables: { input: JSON.parse(settled) as ClaimInput, corrects },
    requestPolicy: 'cache-and-network',
  });
  const [last, setLast] = useState<Preview | null>(null);
  if (data && data.previewClaim !== last) setLast(data.previewClaim);
  return last;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
