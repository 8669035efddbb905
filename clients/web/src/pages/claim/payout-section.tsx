import { Amount } from '../../ui/amount.tsx';
import { standingPayout } from '../../ui/claims/turn.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';
import { EarlierPayments } from './earlier-payments.tsx';

interface PayoutSectionProps {
  readonly status: Claim['status'];
  readonly payout: NonNullable<Claim['payout']>;
  readonly bankAccount: Claim['bankAccount'];
  readonly payments: Claim['payments'];
}

/** What is paid, to which account, and how far the payment is. */
export function PayoutSection({ status, payout, bankAccount, payments }: PayoutSectionProps) {
  const { payout: words } = useWordsOf(claimWording);
  const since = payout.history.at(-1)?.at ?? payout.recordedAt;
  const standing = standingPayout(status, payout.status);
  const latest = payments.at(-1);
  // Of what the bank did counts the bank's day.
  const day = standing === payout.status ? (latest?.toldOn ?? since) : (latest?.orderedAt ?? since);
  const isUnderWay = standing === 'PENDING' || standing === 'BATCHED' || standing === 'RELEASED';
  return (
    <Section title={words.title} aside={isUnderWay ? words.takes : undefined}>
      <dl className="facts">
        <dt>{words.amount}</dt>
        <dd>
          <b>
            <Amount money={payout.amount} />
          </b>
        </dd>
        <dt>{words.state}</dt>
        <dd>
          {words[standing]}, <time dateTime={day}>{writtenDayOf(day)}</time>
        </dd>
        {bankAccount && (
          <>
            <dt>{words.account}</dt>
            <dd className="num">
              {bankAccount.iban}, {bankAccount.holder}
            </dd>
          </>
        )}
      </dl>
      <EarlierPayments payments={payments.slice(0, -1)} />
    </Section>
  );
}
