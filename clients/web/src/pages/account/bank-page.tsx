import { BankPageDocument } from '../../graphql/__generated__/documents/bank-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BankAccounts } from './bank-accounts.tsx';
import { DoneNotice } from './done-notice.tsx';
import { EditBankAccount } from './edit-bank-account.tsx';
import { NewBankAccount } from './new-bank-account.tsx';
import { usePlace } from './use-place.ts';

/** « Comptes bancaires »: where the person may be reimbursed. */
export function BankPage() {
  const { bank: words } = useWordsOf(accountWording);
  const { data } = usePageData(BankPageDocument, {});
  const place = usePlace();
  if (!data?.viewer) return <PageSkeleton />;
  const { viewer } = data;
  const accounts = viewer.bankAccounts.nodes;
  const edited = accounts.find(({ id }) => id === place.editing);
  const done = (sentence: string) => place.leave(`${sentence} ${words.mail}`);
  return (
    <>
      <DoneNotice done={place.done} />
      {edited && (
        <EditBankAccount
          key={edited.id}
          account={edited}
          onSaved={(iban) => done(words.saved({ iban }))}
          onCancel={() => place.leave()}
        />
      )}
      {!edited && place.isAdding && (
        <NewBankAccount
          person={viewer}
          onAdded={({ id, iban }) => place.leave(`${words.added({ iban })} ${words.mail}`, id)}
          onCancel={() => place.leave()}
        />
      )}
      {!edited && !place.isAdding && (
        <BankAccounts accounts={accounts} onRemoved={(iban) => done(words.removed({ iban }))} />
      )}
    </>
  );
}
