import { useState } from 'react';
import { useMutation } from 'urql';
import { RemoveTariffDocument } from '../../graphql/__generated__/documents/remove-tariff.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { tariffsWording } from '../../wording/tariffs/tariffs.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Rate } from './rates.ts';

interface RemoveRateProps {
  readonly rate: Rate;
  readonly title: string;
  readonly onDone: (sentence: string) => void;
}

/** Takes a rate away that has not begun, asked once more. */
export function RemoveRate({ rate, title, onDone }: RemoveRateProps) {
  const words = useWordsOf(tariffsWording);
  const { trouble } = useWording();
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const [{ fetching }, remove] = useMutation(RemoveTariffDocument);
  const { code, validFrom, version } = rate;
  const named = { title, day: writtenDay(validFrom), amount: moneyText(rate.amount) };

  async function send(): Promise<void> {
    const { data } = await remove(
      { code, validFrom, version },
      { additionalTypenames: ['Tariff', 'TariffSequence', 'ClaimForm'] },
    );
    setAsking(false);
    const problems = data?.removeTariff.problems.map(({ message }) => message) ?? [trouble.noAnswer];
    setInTheWay(problems);
    if (problems.length === 0) onDone(words.removed(named));
  }

  return (
    <>
      <button type="button" className="linkish" onClick={() => setAsking(true)}>
        <span aria-hidden="true">{words.remove}</span>
        <span className="sr">{words.actOn({ ...named, act: words.remove })}</span>
      </button>
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      <Confirm
        title={words.removeTitle(named)}
        means={words.removeMeans(named)}
        act={words.remove}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </>
  );
}
