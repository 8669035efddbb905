import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import {
  PreviewOrderDocument,
  type PreviewOrderQuery,
} from '../../graphql/__generated__/documents/preview-order.ts';
import type { OrderInput } from '../../graphql/__generated__/types.ts';

export type OrderPreview = PreviewOrderQuery['previewOrder'];

/** A pause of the fingers, in milliseconds. */
const pause = 350;

/** What the order would come to, a moment after each change; the last answer stays until the next is here. */
export function useOrderPreview(input: OrderInput) {
  const client = useClient();
  const settled = useSettled(JSON.stringify(input));
  const [{ data, error }] = useQuery({
    query: PreviewOrderDocument,
    variables: { input: JSON.parse(settled) as OrderInput },
    requestPolicy: 'cache-and-network',
  });
  const [last, setLast] = useState<OrderPreview | null>(null);
  if (data && data.previewOrder !== last) setLast(data.previewOrder);

  /** What it comes to at this very moment; null without an answer. */
  async function now(): Promise<OrderPreview | null> {
    const answer = await client.query(PreviewOrderDocument, { input }, { requestPolicy: 'network-only' });
    return answer.data?.previewOrder ?? null;
  }

  return { preview: last, error: error ?? null, now };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
