import { useState } from 'react';
import { type Client, useClient } from 'urql';
import { ClaimDocumentDocument, ClaimFilesDocument } from '../../graphql/__generated__/documents.ts';

/** A file of a claim: one of its documents by id, or the copy that the office makes. */
export type FileName = { readonly attachment: string } | 'copy';

/**
 * Opens a file of a claim in a tab of its own. Its address is asked for at that moment, because it is good for five minutes only.
 * A browser lets a page open a tab at the click itself and not later: the tab opens empty, and waits for its address.
 */
export function useOpenFile(claimId: string) {
  const client = useClient();
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function open(file: FileName): Promise<void> {
    const tab = window.open('', '_blank');
    setOpening(true);
    setFailed(false);
    const address = await addressOf(client, claimId, file);
    setOpening(false);
    if (address === null) {
      tab?.close();
      setFailed(true);
    } else if (tab) {
      tab.opener = null;
      tab.location.replace(address);
    } else location.assign(address);
  }

  return { open: (file: FileName) => void open(file), isOpening, hasFailed };
}

/** Asks for a fresh address of a file; null when there is none. */
export async function addressOf(client: Client, claimId: string, file: FileName): Promise<string | null> {
  const context = { requestPolicy: 'network-only' } as const;
  const variables = { id: claimId };
  const path =
    file === 'copy'
      ? (await client.query(ClaimDocumentDocument, variables, context)).data?.claim?.document.url
      : (await client.query(ClaimFilesDocument, variables, context)).data?.claim?.attachments.find(
          ({ id }) => id === file.attachment,
        )?.url;
  return path ? new URL(path, location.origin).href : null;
}
