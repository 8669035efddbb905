import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FromDocumentsProps } from '../claim/claim-form.ts';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { BillChoice } from './bill-choice.tsx';
import { type BillOffer, offersOf, unreadableOf } from './bill-offer.ts';
import { fieldsInWords } from './bill-words.ts';
import type { OtherInvoiceDraft } from './draft.ts';
import { fillOf, isTaken, type Taken, takeBill, undoTaking } from './take-bill.ts';

const place = { offer: 'facture-reprendre', taken: 'facture-annuler' } as const;

/** Bills whose codes stand on the documents: each can be taken over, and taken back. Nothing that was typed goes unasked. */
export function BillOffers({ draft, change, files }: FromDocumentsProps<OtherInvoiceDraft>) {
  const all = useWordsOf(otherInvoiceWording);
  const words = all.bill;
  const [taken, setTaken] = useState<Taken | null>(null);
  const [isUndone, setUndone] = useState(false);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const focusAfterwards = useFocusAfterwards();
  const offers = offersOf(files).filter(
    ({ key, bill }) => !ignored.has(key) && !isTaken(draft, fillOf(bill, draft)),
  );
  const title = offers.length > 1 ? words.many({ count: offers.length }) : words.title;
  const takenInWords =
    taken &&
    (taken.put.size > 0
      ? words.taken({ fields: fieldsInWords([...taken.put.keys()], all) })
      : words.nothingTaken);

  function take({ bill }: BillOffer, replaces: boolean): void {
    const { draft: next, taken: put } = takeBill(draft, fillOf(bill, draft), replaces);
    change(next);
    setTaken(put);
    setUndone(false);
    focusAfterwards(place.taken);
  }

  return (
    <div className="bills">
      {unreadableOf(files).map(({ key, name }) => (
        <p key={key} className="notice todo">
          {words.unreadable({ name })}
        </p>
      ))}
      {taken && (
        <div className="notice taken">
          <p>{takenInWords}</p>
          <Button
            look="second"
            small
            id={place.taken}
            onClick={() => {
              change(undoTaking(draft, taken));
              setTaken(null);
              setUndone(true);
              focusAfterwards(place.offer);
            }}
          >
            {words.undo}
          </Button>
        </div>
      )}
      {offers.length > 0 && !taken && (
        <BillChoice
          title={title}
          id={place.offer}
          offers={offers}
          draft={draft}
          onTake={take}
          onIgnore={() => setIgnored(new Set([...ignored, ...offers.map(({ key }) => key)]))}
        />
      )}
      <p className="sr" role="status">
        {takenInWords ?? (isUndone ? words.undone : offers.length > 0 ? words.found({ title }) : '')}
      </p>
    </div>
  );
}
