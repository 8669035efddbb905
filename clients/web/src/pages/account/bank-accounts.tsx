import { Link } from 'react-router';
import { useMutation } from 'urql';
import type { ReimbursementAccountFragment } from '../../graphql/__generated__/documents/reimbursement-account.ts';
import { RemoveBankAccountDocument } from '../../graphql/__generated__/documents/remove-bank-account.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Facts } from './facts.tsx';
import { Removal } from './removal.tsx';
import { useFacts } from './use-facts.ts';

interface BankAccountsProps {
  readonly accounts: readonly ReimbursementAccountFragment[];
  readonly onRemoved: (iban: string) => void;
}

/** The accounts, each with its holder. */
export function BankAccounts({ accounts, onRemoved }: BankAccountsProps) {
  const { bank: words } = useWordsOf(accountWording);
  return (
    <>
      <div className="page-head">
        <PageHeading key="list">{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
        <p>
          <Link className="btn" to="?ajouter">
            {words.add}
          </Link>
        </p>
      </div>
      {accounts.length === 0 && (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      )}
      {accounts.map((account) => (
        <BankAccount
          key={account.id}
          account={account}
          isOnly={accounts.length === 1}
          onRemoved={onRemoved}
        />
      ))}
    </>
  );
}

interface BankAccountProps {
  readonly account: ReimbursementAccountFragment;
  /** The last one stays: reimbursements go to it. */
  readonly isOnly: boolean;
  readonly onRemoved: (iban: string) => void;
}

function BankAccount({ account, isOnly, onRemoved }: BankAccountProps) {
  const { bank: words, act } = useWordsOf(accountWording);
  const [, remove] = useMutation(RemoveBankAccountDocument);
  const facts = useFacts();
  const { id, iban, version } = account;
  return (
    <section className="sec" aria-labelledby={`compte-${id}`}>
      <header>
        <h2 id={`compte-${id}`} className="num">
          {iban}
        </h2>
      </header>
      <Facts all={[{ label: words.holder, text: account.holder }, ...facts.address(account)]} />
      <div className="row below">
        <Link className="btn second small" to={`?modifier=${id}`}>
          <span>
            {act.edit}
            <span className="sr">{words.ofAccount({ iban })}</span>
          </span>
        </Link>
        {!isOnly && (
          <Removal
            of={words.ofAccount({ iban })}
            title={words.removeTitle}
            means={words.removeMeans}
            remove={async () => (await remove({ id, version })).data?.removeBankAccount.problems ?? null}
            onRemoved={() => onRemoved(iban)}
          />
        )}
      </div>
      {isOnly && <p className="meta below">{words.only}</p>}
    </section>
  );
}
