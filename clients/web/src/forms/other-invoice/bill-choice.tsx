import { QrCode } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { BillFacts } from './bill-facts.tsx';
import type { BillOffer } from './bill-offer.ts';
import { fieldsInWords, sumInWords } from './bill-words.ts';
import type { OtherInvoiceDraft } from './draft.ts';
import { fillOf, typedOver } from './take-bill.ts';

interface BillChoiceProps {
  readonly title: string;
  /** Of the button that takes a bill over. */
  readonly id: string;
  readonly offers: readonly BillOffer[];
  readonly draft: OtherInvoiceDraft;
  readonly onTake: (offer: BillOffer, replaces: boolean) => void;
  readonly onIgnore: () => void;
}

/** The bills that were read: one is chosen and taken over. Where something else was typed, the person says what stays. */
export function BillChoice({ title, id, offers, draft, onTake, onIgnore }: BillChoiceProps) {
  const all = useWordsOf(otherInvoiceWording);
  const words = all.bill;
  const [chosenKey, setChosen] = useState('');
  const [isAsked, setAsked] = useState(false);
  const focusAfterwards = useFocusAfterwards();
  const chosen = offers.length === 1 ? offers[0] : offers.find(({ key }) => key === chosenKey);
  const over = chosen ? typedOver(draft, fillOf(chosen.bill, draft)) : [];

  function take(offer: BillOffer): void {
    if (over.length === 0) onTake(offer, false);
    else {
      setAsked(true);
      focusAfterwards(`${id}-remplacer`);
    }
  }

  return (
    <section className="notice bill" aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>
        <QrCode className="icon" aria-hidden="true" />
        {title}
      </h3>
      {offers.length > 1 && (
        <ChoiceField
          name="bill"
          label={words.which}
          value={chosenKey}
          onChange={(key) => {
            setChosen(key);
            setAsked(false);
          }}
          options={offers.map(({ key, fileName, bill }) => ({
            value: key,
            label: words.offer({
              name: bill.creditorName,
              amount: sumInWords(bill.amount, all),
              file: fileName,
            }),
          }))}
          problem={null}
        />
      )}
      {chosen && <BillFacts offer={chosen} draft={draft} />}
      {chosen && isAsked && over.length > 0 ? (
        <>
          <p id={`${id}-saisi`}>{words.typedOver({ fields: fieldsInWords(over, all) })}</p>
          <div className="row">
            <Button
              small
              id={`${id}-remplacer`}
              aria-describedby={`${id}-saisi`}
              onClick={() => onTake(chosen, true)}
            >
              {words.replace}
            </Button>
            <Button look="second" small onClick={() => onTake(chosen, false)}>
              {words.onlyEmpty}
            </Button>
          </div>
        </>
      ) : (
        <div className="row">
          {chosen && (
            <Button small id={id} onClick={() => take(chosen)}>
              {words.take}
            </Button>
          )}
          <Button look="second" small onClick={onIgnore}>
            {words.ignore}
          </Button>
        </div>
      )}
    </section>
  );
}
