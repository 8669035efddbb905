import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { BankPageDocument } from '../../graphql/__generated__/documents/bank-page.ts';
import { PayClaimAgainDocument } from '../../graphql/__generated__/documents/pay-claim-again.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { returnParameter } from '../../routes/return-address.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Section } from '../../ui/section.tsx';
import { paymentWording } from '../../wording/payment/payment.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';

/** « Indiquez un autre compte »: why the bank did not pay, and where the office is to pay instead. */
export function OtherAccount({ claim }: { readonly claim: Claim }) {
  const [paidTo, setPaidTo] = useState<string | null>(null);
  const words = useWordsOf(paymentWording);
  if (paidTo !== null) return <PaidAgain sentence={words.done({ account: paidTo })} />;
  return claim.status === 'PAYMENT_REJECTED' ? <Choice claim={claim} onDone={setPaidTo} /> : null;
}

/** What was just done: the form is gone, so the focus comes here. */
function PaidAgain({ sentence }: { readonly sentence: string }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div className="notice ok announced" role="status" tabIndex={-1} ref={notice}>
      <p>{sentence}</p>
    </div>
  );
}

interface ChoiceProps {
  readonly claim: Claim;
  readonly onDone: (iban: string) => void;
}

function Choice({ claim, onDone }: ChoiceProps) {
  const words = useWordsOf(paymentWording);
  const { state } = useLocation();
  const { data } = usePageData(BankPageDocument, {});
  const form = useAnswers({ bankAccountId: String(state?.added ?? '') });
  const [isAsking, setAsking] = useState(false);
  const [{ fetching }, pay] = useMutation(PayClaimAgainDocument);
  const last = useRef<Submission | null>(null);

  const refused = claim.payments.at(-1);
  const closed = claim.payments.flatMap(({ refusal, bankAccountId }) =>
    refusal?.isOfAccount ? [bankAccountId] : [],
  );
  const accounts = data?.viewer?.bankAccounts.nodes.filter(({ id }) => !closed.includes(id)) ?? [];
  const chosen = accounts.find(({ id }) => id === form.answers.bankAccountId);
  const amount = moneyText(claim.grantedTotal ?? claim.total);

  async function send(): Promise<void> {
    const asked = { id: claim.id, version: claim.version, bankAccountId: chosen?.id ?? null };
    last.current = submissionOf(asked, last.current);
    const answer = await pay(
      { ...asked, idempotencyKey: last.current.key },
      { additionalTypenames: ['Claim', 'Payout'] },
    );
    setAsking(false);
    const { claim: paid, problems } = answer.data?.payClaimAgain ?? {};
    if (!paid || !chosen || problems?.length) return form.show(problems, answer.error);
    onDone(chosen.iban);
  }

  function ask(event: FormEvent): void {
    event.preventDefault();
    // What isn't chosen goes to the servers: they say what is missing.
    if (chosen) setAsking(true);
    else if (!fetching) void send();
  }

  return (
    <Section
      title={refused?.refusal?.isOfAccount ? words.title : words.titleSame}
      aside={words.afterwards}
      yours
    >
      <form className="stack" noValidate onSubmit={ask}>
        <ProblemSummary problems={form.problems} attempt={form.attempt} />
        {refused && (
          <div>
            <p className="say">{words.refused({ amount, account: refused.accountHint })}</p>
            <p className="say">{refused.refusal?.sentence}</p>
            <p className="meta">{refused.refusal?.isOfAccount ? words.notThisOne : words.thisOneToo}</p>
          </div>
        )}
        {data && accounts.length > 0 && (
          <ChoiceField
            name="bankAccountId"
            label={words.choose}
            value={form.answers.bankAccountId}
            onChange={form.change('bankAccountId')}
            options={accounts.map(({ id, iban, holder }) => ({ value: id, label: iban, means: holder }))}
            problem={form.at('bankAccountId')}
          />
        )}
        <div className="row">
          {accounts.length > 0 && <Button type="submit">{words.pay}</Button>}
          <Link className={accounts.length > 0 ? 'btn second' : 'btn'} to={addAddress(claim.id)}>
            {words.add}
          </Link>
        </div>
      </form>
      <Confirm
        title={words.confirmTitle}
        means={words.confirmMeans({ amount, account: chosen?.iban ?? '', holder: chosen?.holder ?? '' })}
        act={words.pay}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </Section>
  );
}

/** The form for a new account, which comes back to this claim. */
function addAddress(claimId: string): string {
  const back = new URLSearchParams({ ajouter: '', [returnParameter]: `/guichet/demandes/${claimId}` });
  return `/compte/banque?${back}`;
}
