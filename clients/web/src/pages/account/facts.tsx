import { Fragment } from 'react';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** One thing that the account knows, by its label; null as long as nobody said it. */
export interface Fact {
  readonly label: string;
  readonly text: string | null;
}

/** What is known, label by label. */
export function Facts({ all }: { readonly all: readonly Fact[] }) {
  const { act: words } = useWordsOf(accountWording);
  return (
    <dl className="facts">
      {all.map(({ label, text }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{text || <span className="missing">{words.missing}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
