import { moneyText } from '../../ui/amount.tsx';
import { Cell, Row } from '../../ui/table.tsx';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldProblem, notesOf } from '../fields/field-notes.tsx';
import { tidyMoney } from '../fields/tidy.ts';
import { CellInput, FigureCell, InputCell, NoCell, RowLabel } from './cells.tsx';
import { degrees, nightChoice } from './draft.ts';
import { nightRateOf } from './rates.ts';
import { fieldOf, type ServicesProps } from './service-fields.ts';

/** Rows 3 and 3.1: nights, and the lump sum that each is paid. */
export function NightRows(props: ServicesProps) {
  const words = useWordsOf(assistanceWording).services;
  const nights = fieldOf(props, 'nights');
  const isWrong = props.at('nightDegree') ?? props.at('nightRate');
  return (
    <>
      <Row className={nights.problem ? 'bad head' : 'head'}>
        <RowLabel {...nights} label={words.label.nights} hint={words.hint.nights} />
        <NoCell />
        <InputCell {...nights} unit={words.unit.nights} hint={words.hint.nights} isWhole />
        <FigureCell title={words.rate} money={nightRateOf(props.draft, props.rates)} />
        <FigureCell title={words.amount} money={props.amountAt(['nights'])} />
      </Row>
      <Row className={isWrong ? 'bad part' : 'part'}>
        <RowLabel
          name="nightDegree"
          label={words.label.nightDegree}
          hint={words.hint.nightDegree}
          problem={props.at('nightDegree')}
        >
          <FieldProblem of={controlId('nightRate')} problem={props.at('nightRate')} />
        </RowLabel>
        <Cell className="num typed wide" span={3}>
          <Degree {...props} />
        </Cell>
        <NoCell />
      </Row>
    </>
  );
}

/** One of the four degrees with what it is paid that month, or the amount that the decision names. */
function Degree(props: ServicesProps) {
  const { draft, change, rates, at } = props;
  const words = useWordsOf(assistanceWording).services;
  const id = controlId('nightDegree');
  const isDecided = draft.nightDegree === 'AS_DECIDED';
  const rate = fieldOf(props, 'nightRate');
  const rateId = controlId('nightRate');
  return (
    <>
      <select
        className="sel"
        id={id}
        value={draft.nightDegree}
        aria-describedby={notesOf({ of: id, hint: words.hint.nightDegree, problem: at('nightDegree') })}
        aria-invalid={at('nightDegree') ? true : undefined}
        onChange={({ target }) => change({ ...draft, nightDegree: nightChoice(target.value) })}
      >
        <option value="">{words.pick}</option>
        {degrees.map(({ degree, tariff }, index) => {
          const amount = rates.of(tariff);
          const name = words.degree({ degree: index + 1 });
          return (
            <option key={degree} value={degree}>
              {amount ? `${name}\u00a0: ${moneyText(amount)}` : name}
            </option>
          );
        })}
        <option value="AS_DECIDED">{words.otherAmount}</option>
      </select>
      {isDecided && (
        <div className="decided">
          <label htmlFor={rateId}>{words.label.nightRate}</label>
          <CellInput {...rate} unit="CHF" tidy={tidyMoney} />
        </div>
      )}
    </>
  );
}
