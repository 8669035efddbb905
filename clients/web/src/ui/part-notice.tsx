import type { CombinedError } from '@urql/core';
import { useWording } from '../wording/wording.tsx';

/** Says that one of the servers did not answer, above what the others know. */
export function PartNotice({ error }: { readonly error: CombinedError | null }) {
  const { site } = useWording();
  return (
    <div role="status">
      {error && (
        <div className="notice todo">
          <p>{site.part}</p>
        </div>
      )}
    </div>
  );
}
