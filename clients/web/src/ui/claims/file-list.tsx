import { Download } from 'lucide-react';
import type { ClaimSheetFragment } from '../../graphql/__generated__/documents/claim-sheet.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { fileKind, fileSize } from './file-size.ts';
import { Preview } from './preview.tsx';
import { useOpenFile, usePreviews } from './use-open-file.ts';

interface FileListProps {
  readonly claim: Pick<ClaimSheetFragment, 'id' | 'attachments'>;
}

/** The copy of a claim and the documents that were sent with it; each opens in a tab of its own. */
export function FileList({ claim }: FileListProps) {
  const words = useWordsOf(claimWording);
  const { open, isOpening, hasFailed } = useOpenFile(claim.id);
  const previews = usePreviews(claim.id, claim.attachments.length > 0);
  const files = claim.attachments.map(({ id, fileName, mediaType, size }) => ({
    key: id,
    name: fileName,
    what: `${fileKind(mediaType)}, ${fileSize(size, words)}`,
    file: { attachment: id },
    preview: previews.get(id) ?? null,
  }));
  return (
    <>
      <ul className="files" aria-busy={isOpening}>
        {[
          { key: 'copy', name: words.copyOf, what: 'PDF', file: 'copy' as const, preview: null },
          ...files,
        ].map(({ key, name, what, file, preview }) => (
          <li key={key}>
            <Preview url={preview} name={name} />
            <span>
              <button type="button" className="linkish" onClick={() => open(file)}>
                {name}
              </button>
              <span className="meta">{what}</span>
            </span>
            <Download className="icon act" aria-hidden="true" />
          </li>
        ))}
      </ul>
      {claim.attachments.length === 0 && <p className="meta">{words.noDocument}</p>}
      <NotOpened hasFailed={hasFailed} />
    </>
  );
}

/** Says that a file did not open. */
export function NotOpened({ hasFailed }: { readonly hasFailed: boolean }) {
  const words = useWordsOf(claimWording);
  return (
    <div role="alert">
      {hasFailed && (
        <div className="notice todo">
          <p>{words.notOpened}</p>
        </div>
      )}
    </div>
  );
}
