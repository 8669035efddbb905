import { useState } from 'react';
import { useMutation } from 'urql';
import { CloseMonthDocument } from '../../graphql/__generated__/documents/close-month.ts';
import type { ClosingPageQuery } from '../../graphql/__generated__/documents/closing-page.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { monthInWords } from '../../ui/months.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { monthClosingWording } from '../../wording/month-closing/month-closing.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';

interface PrepareClosingProps {
  readonly preview: ClosingPageQuery['closingPreview'];
  readonly wasClosed: boolean;
  readonly onBegun: () => void;
}

/** What closing the month would come to, and the button that does it: twice is as once. */
export function PrepareClosing({ preview, wasClosed, onBegun }: PrepareClosingProps) {
  const words = useWordsOf(monthClosingWording);
  const { cancel } = useWordsOf(financeWording);
  const { trouble } = useWording();
  const { locale } = useSpoken();
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const [{ fetching }, close] = useMutation(CloseMonthDocument);
  const { hasEnded, accounts, count, subtotal, card } = preview;
  const month = monthInWords(preview.month, locale);

  async function send(): Promise<void> {
    const { data } = await close({ month: preview.month });
    const problems = data?.closeMonth.problems.map(({ message }) => message) ?? [trouble.noAnswer];
    setAsking(false);
    setInTheWay(problems);
    if (problems.length === 0) onBegun();
  }

  if (accounts === 0 && hasEnded) return wasClosed ? null : <p>{words.nothing}</p>;
  return (
    <>
      <dl className="figs">
        <div className="fig">
          <dt>{words.accounts}</dt>
          <dd>{accounts}</dd>
        </div>
        <div className="fig">
          <dt>{words.requests}</dt>
          <dd>{count}</dd>
        </div>
        <div className="fig">
          <dt>{words.subtotal}</dt>
          <dd>
            <Amount money={subtotal} bare />
          </dd>
        </div>
        <div className="fig">
          <dt>{words.card}</dt>
          <dd>
            <Amount money={card} bare />
          </dd>
        </div>
      </dl>
      {hasEnded ? (
        <div className="row">
          <Button busy={fetching ? words.closing : null} onClick={() => setAsking(true)}>
            {wasClosed ? words.goOn : words.close({ month })}
          </Button>
        </div>
      ) : (
        <p>{words.running}</p>
      )}
      <span role="alert" className="err">
        {inTheWay.join(' ')}
      </span>
      <Confirm
        title={words.confirm({ month })}
        means={words.means({ accounts, amount: moneyText(subtotal) })}
        act={words.close({ month })}
        cancel={cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </>
  );
}
