import { moneyText } from '../../ui/amount.tsx';
import { Row, RowHead } from '../../ui/table.tsx';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { tidyMoney } from '../fields/tidy.ts';
import { FigureCell, InputCell, NoCell, RowLabel } from './cells.tsx';
import { nightRateOf, proposedRate } from './rates.ts';
import { fieldOf, type ServicesProps } from './service-fields.ts';

/** Rows 4 to 4.3: nights in which an assistant looks after several insured persons. */
export function SharedNightRows(props: ServicesProps) {
  const words = useWordsOf(assistanceWording).services;
  const insured = fieldOf(props, 'insuredPersons');
  const nights = fieldOf(props, 'sharedNights');
  const rate = fieldOf(props, 'sharedNightRate');
  return (
    <>
      <Row className="head">
        <RowHead>{words.label.shared}</RowHead>
        <NoCell span={3} />
        <FigureCell title={words.amount} money={props.amountAt(['sharedNights'])} />
      </Row>
      <Row className={insured.problem ? 'bad part' : 'part'}>
        <RowLabel {...insured} label={words.label.insuredPersons} />
        <InputCell {...insured} unit={words.unit.insuredPersons} span={2} className="counted" isWhole />
        <NoCell span={2} />
      </Row>
      <Row className={nights.problem ? 'bad part' : 'part'}>
        <RowLabel {...nights} label={words.label.sharedNights} />
        <NoCell />
        <InputCell {...nights} unit={words.unit.nights} isWhole />
        <NoCell span={2} />
      </Row>
      <Row className={rate.problem ? 'bad part' : 'part'}>
        <RowLabel {...rate} label={words.label.sharedNightRate} hint={words.hint.sharedNightRate}>
          <Proposal {...props} />
        </RowLabel>
        <NoCell span={2} />
        <InputCell
          {...rate}
          unit="CHF"
          hint={words.hint.sharedNightRate}
          tidy={tidyMoney}
          className="money"
        />
        <NoCell />
      </Row>
    </>
  );
}

/** The reduced rate as it can be reckoned, to be taken over with one press; it goes once it stands there. */
function Proposal({ draft, change, rates }: ServicesProps) {
  const words = useWordsOf(assistanceWording).services;
  const full = nightRateOf(draft, rates);
  const proposed = proposedRate(full, draft.insuredPersons);
  if (!proposed || !full || tidyMoney(draft.sharedNightRate) === tidyMoney(proposed.amount)) return null;
  return (
    <button
      type="button"
      className="linkish proposal"
      onClick={() => {
        change({ ...draft, sharedNightRate: tidyMoney(proposed.amount) });
        document.getElementById(controlId('sharedNightRate'))?.focus();
      }}
    >
      {words.takeOver({
        rate: moneyText(proposed),
        full: tidyMoney(full.amount),
        persons: draft.insuredPersons.trim(),
      })}
    </button>
  );
}
