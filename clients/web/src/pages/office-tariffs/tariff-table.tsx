import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { tariffsWording } from '../../wording/tariffs/tariffs.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Rate, ratesOnDay, type Sequence } from './rates.ts';
import { RatesBefore } from './rates-before.tsx';
import { RemoveRate } from './remove-rate.tsx';
import { TakeRate, ToComeTag, UnverifiedTag } from './tariff-parts.tsx';

interface TariffTableProps {
  /** Of one form. */
  readonly sequences: readonly [Sequence, ...Sequence[]];
  /** Today. */
  readonly day: string;
  readonly onTake: (rate: Rate) => void;
  readonly onDone: (sentence: string) => void;
}

/** What one form pays: what is in force, below it what is to come, and what was before unfolds. */
export function TariffTable({ sequences, ...rest }: TariffTableProps) {
  const words = useWordsOf(tariffsWording);
  const [{ form }] = sequences;
  return (
    <section aria-labelledby={`form-${form.code}`}>
      <h2 id={`form-${form.code}`}>
        {form.title} <span className="meta">{form.number}</span>
      </h2>
      <Table
        caption={words.caption({ form: form.title })}
        className="dense rates"
        columns={[
          { name: words.service },
          { name: words.amount, className: 'num' },
          { name: words.since, className: 'day' },
          { name: words.source },
        ]}
      >
        {sequences.map((sequence) => (
          <SequenceRows key={sequence.code} sequence={sequence} {...rest} />
        ))}
      </Table>
    </section>
  );
}

interface SequenceRowsProps extends Omit<TariffTableProps, 'sequences'> {
  readonly sequence: Sequence;
}

function SequenceRows({ sequence, day, onTake, onDone }: SequenceRowsProps) {
  const words = useWordsOf(tariffsWording);
  const { inForce, toCome, before } = ratesOnDay(sequence, day);
  const { title } = sequence;
  return (
    <>
      <Row>
        <RowHead>{title}</RowHead>
        {inForce ? (
          <>
            <RateCells rate={inForce} />
            <Cell className="part">
              {inForce.source} {!inForce.isVerified && <UnverifiedTag />}
              <div className="rate-acts">
                <TakeRate rate={inForce} title={title} act={words.correctSource} onTake={onTake} />
                {before.length > 0 && <RatesBefore title={title} rates={before} onTake={onTake} />}
              </div>
            </Cell>
          </>
        ) : (
          <Cell span={3}>{words.none}</Cell>
        )}
      </Row>
      {toCome.map((rate) => (
        <Row key={rate.validFrom}>
          <RowHead>
            <span className="sr">{title}</span> <ToComeTag />
          </RowHead>
          <RateCells rate={rate} />
          <Cell className="part">
            {rate.source} {!rate.isVerified && <UnverifiedTag />}
            <div className="rate-acts">
              <TakeRate rate={rate} title={title} act={words.change} onTake={onTake} />
              <RemoveRate rate={rate} title={title} onDone={onDone} />
            </div>
          </Cell>
        </Row>
      ))}
    </>
  );
}

function RateCells({ rate }: { readonly rate: Rate }) {
  const words = useWordsOf(tariffsWording);
  return (
    <>
      <Cell className="num">
        <Amount money={rate.amount} />
      </Cell>
      <Cell className="day">
        <span className="only-fold">{words.since} </span>
        <time dateTime={rate.validFrom}>{writtenDay(rate.validFrom)}</time>
      </Cell>
    </>
  );
}
