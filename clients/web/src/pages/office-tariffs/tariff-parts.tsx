import { CircleHelp, Clock } from 'lucide-react';
import { writtenDay } from '../../ui/dates.ts';
import { tariffsWording } from '../../wording/tariffs/tariffs.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Rate } from './rates.ts';

/** A rate whose amount or first day waits for a confirmation. */
export function UnverifiedTag() {
  const words = useWordsOf(tariffsWording);
  return (
    <span className="tag todo">
      <CircleHelp className="icon" aria-hidden="true" />
      {words.unverified}
    </span>
  );
}

/** A rate that has not begun. */
export function ToComeTag() {
  const words = useWordsOf(tariffsWording);
  return (
    <span className="tag run">
      <Clock className="icon" aria-hidden="true" />
      {words.toCome}
    </span>
  );
}

interface TakeRateProps {
  readonly rate: Rate;
  readonly title: string;
  readonly act: string;
  readonly onTake: (rate: Rate) => void;
}

/** Takes a rate into the form beside the tables. */
export function TakeRate({ rate, title, act, onTake }: TakeRateProps) {
  const words = useWordsOf(tariffsWording);
  return (
    <button type="button" className="linkish" onClick={() => onTake(rate)}>
      <span aria-hidden="true">{act}</span>
      <span className="sr">{words.actOn({ act, title, day: writtenDay(rate.validFrom) })}</span>
    </button>
  );
}
