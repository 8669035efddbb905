import { CircleX, Clock, Download, FileArchive, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import type { DataCopyFragment } from '../../graphql/__generated__/documents/data-copies.ts';
import { DataCopyAddressesDocument } from '../../graphql/__generated__/documents/data-copy-addresses.ts';
import { Button } from '../../ui/button.tsx';
import { fileSize } from '../../ui/claims/file-size.ts';
import { instantInWords } from '../../ui/dates.ts';
import { dataWording } from '../../wording/data/data.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

/** One copy: where it stands, and its file when it is ready. */
export function CopyRow({ copy }: { readonly copy: DataCopyFragment }) {
  const { copies: words } = useWordsOf(dataWording);
  const { locale } = useSpoken();
  const { open, isOpening, hasFailed } = useOpenCopy(copy.id);
  const { status, requestedAt, expiresAt, size } = copy;
  const asked = instantInWords(requestedAt, locale);
  const { look, Icon } = looks[status];
  return (
    <li>
      <FileArchive className="icon" aria-hidden="true" />
      <div className="what">
        <b>{words.asked({ moment: asked })}</b>
        <span>
          <span className={`tag ${look}`}>
            <Icon className="icon" aria-hidden="true" />
            {words[status]}
          </span>
          {size !== null && <span className="meta"> ZIP, {fileSize(size, words)}</span>}
        </span>
        {status === 'PREPARING' && <span className="meta">{words.preparingMeans}</span>}
        {status === 'READY' && expiresAt && (
          <span className="meta">{words.until({ moment: instantInWords(expiresAt, locale) })}</span>
        )}
        {status === 'FAILED' && <span className="meta">{words.failedMeans}</span>}
        {status === 'EXPIRED' && <span className="meta">{words.expiredMeans}</span>}
        <span role="status">{hasFailed && <span className="meta">{words.notOpened}</span>}</span>
      </div>
      <div className="act">
        {status === 'READY' && (
          <Button
            look="second"
            small
            busy={isOpening ? words.opening : null}
            aria-label={words.downloadOf({ moment: asked })}
            onClick={open}
          >
            <Download className="icon" aria-hidden="true" />
            {words.download}
          </Button>
        )}
      </div>
    </li>
  );
}

const looks = {
  PREPARING: { look: 'run', Icon: Hourglass },
  READY: { look: 'ok', Icon: Download },
  FAILED: { look: 'todo', Icon: CircleX },
  EXPIRED: { look: 'no', Icon: Clock },
} as const;

/** Downloads a copy. Its address is good for minutes only, so it is asked for at that moment. */
function useOpenCopy(id: string) {
  const client = useClient();
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function open(): Promise<void> {
    setOpening(true);
    const { data } = await client
      .query(DataCopyAddressesDocument, {}, { requestPolicy: 'network-only' })
      .toPromise();
    const url = data?.viewer?.dataExports.find((one) => one.id === id)?.url ?? null;
    setOpening(false);
    setFailed(url === null);
    // A ZIP is kept by the browser; the page stays.
    if (url) location.assign(new URL(url, location.origin).href);
  }

  return { open: () => void open(), isOpening, hasFailed };
}
