import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { ClaimDocumentDocument } from '../../graphql/__generated__/documents/claim-document.ts';
import { ClaimFilesDocument } from '../../graphql/__generated__/documents/claim-files.ts';
import { useOpenTab } from '../use-open-tab.ts';

/** A file of a claim: one of its documents by id, or the copy that the office makes. */
export type FileName = { readonly attachment: string } | 'copy';

/** Opens a file of a claim in a tab of its own. */
export function useOpenFile(claimId: string) {
  const client = useClient();
  return useOpenTab((file: FileName) => addressOf(client, claimId, file));
}

/** The addresses of the previews of a claim's documents, asked for when they are shown; by the document's id. */
export function usePreviews(claimId: string, isAsked: boolean): ReadonlyMap<string, string> {
  const client = useClient();
  const [previews, setPreviews] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    void filesOf(client, claimId).then((files) => {
      const found = files.flatMap(({ id, previewUrl }) => (previewUrl ? [[id, previewUrl] as const] : []));
      if (!isGone) setPreviews(new Map(found));
    });
    return () => {
      isGone = true;
    };
  }, [client, claimId, isAsked]);
  return previews;
}

/** Asks for a fresh address of a file; null when there is none. */
export async function addressOf(client: Client, claimId: string, file: FileName): Promise<string | null> {
  const path =
    file === 'copy'
      ? (await client.query(ClaimDocumentDocument, { id: claimId }, afresh)).data?.claim?.document.url
      : (await filesOf(client, claimId)).find(({ id }) => id === file.attachment)?.url;
  return path ? new URL(path, location.origin).href : null;
}

/** Asks for fresh addresses of a claim's documents; none when they can't be had. */
export async function filesOf(client: Client, claimId: string) {
  return (await client.query(ClaimFilesDocument, { id: claimId }, afresh)).data?.claim?.attachments ?? [];
}

const afresh = { requestPolicy: 'network-only' } as const;
