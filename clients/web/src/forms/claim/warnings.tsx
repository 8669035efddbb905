import { useId } from 'react';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Problem } from '../problems.ts';

/** What the law says about this claim and doesn't stand in its way: said once, calmly. */
export function Warnings({ warnings }: { readonly warnings: readonly Problem[] }) {
  const words = useWordsOf(claimFormWording);
  const id = useId();
  return (
    <div role="status">
      {warnings.length > 0 && (
        <section className="notice warnings" aria-labelledby={id}>
          <h2 id={id}>{words.warnings}</h2>
          {warnings.map(({ path, message }) => (
            <p key={[...path, message].join(' ')}>{asShown(message)}</p>
          ))}
        </section>
      )}
    </div>
  );
}
