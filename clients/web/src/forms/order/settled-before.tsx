import { CreditCard, FileText } from 'lucide-react';
import type { CardReason, SettlementKind } from '../../graphql/__generated__/types.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface SettledBeforeProps {
  readonly settlement: SettlementKind;
  /** Why by card; null on account. */
  readonly reason: CardReason | null;
}

/** How it will be paid, said before anything is ordered. Who expected an invoice reads why it is the card. */
export function SettledBefore({ settlement, reason }: SettledBeforeProps) {
  const words = useWordsOf(basketWording);
  const { questions, reasons } = useWordsOf(companyWording);
  const isOnAccount = settlement === 'ON_ACCOUNT';
  const Icon = isOnAccount ? FileText : CreditCard;
  return (
    <>
      <p>
        <span className={`tag ${isOnAccount ? 'ok' : 'run'}`}>
          <Icon className="icon" aria-hidden="true" />
          {words.settlements[settlement]}
        </span>{' '}
        {isOnAccount ? words.onAccountMeans : words.cardMeans}
      </p>
      {reason === 'PRIVATE_PERSON' && <p className="meta">{reasons[reason]}</p>}
      {reason && reason !== 'PRIVATE_PERSON' && (
        <div className="why-card">
          <p>
            <b>{questions.card.question}</b>
          </p>
          <p>{questions.card.answer}</p>
          <p className="meta">{words.here({ reason: reasons[reason] })}</p>
        </div>
      )}
    </>
  );
}
