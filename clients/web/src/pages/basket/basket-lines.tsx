import { Pencil, Plus, Trash2, UserPlus } from 'lucide-react';
import { Fragment } from 'react';
import { Link, useNavigate } from 'react-router';
import { GroupProblem } from '../../forms/fields/group-problem.tsx';
import { answersShown } from '../../forms/order/answers-shown.ts';
import { type BasketLine, mostLines } from '../../forms/order/basket.ts';
import type { FieldProblem } from '../../forms/problems.ts';
import { Amount } from '../../ui/amount.tsx';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { BasketOrder, SoldServices } from './use-basket-order.ts';

interface BasketLinesProps {
  readonly order: BasketOrder;
  readonly services: SoldServices;
  readonly problems: readonly FieldProblem[];
}

/** Each service of the basket with what was answered: what can be changed, made again for another person, or taken out. */
export function BasketLines({ order, services, problems }: BasketLinesProps) {
  const words = useWordsOf(basketWording);
  const { basket } = order;
  return (
    <>
      {basket.lines.map((line, index) => (
        <Line key={line.id} line={line} index={index} order={order} services={services} problems={problems} />
      ))}
      {basket.lines.length < mostLines ? (
        <Link className="add" to="/guichet/prestations">
          <Plus className="icon" aria-hidden="true" />
          {words.addAnother}
        </Link>
      ) : (
        <p className="meta after">{words.full({ most: mostLines })}</p>
      )}
    </>
  );
}

interface LineProps extends BasketLinesProps {
  readonly line: BasketLine;
  readonly index: number;
}

function Line({ line, index, order, services, problems }: LineProps) {
  const words = useWordsOf(basketWording);
  const navigate = useNavigate();
  const { basket, change, preview } = order;
  const service = services.find(({ code }) => code === line.service);
  const title = service?.title ?? line.service;
  const fee = preview?.lines[index]?.service?.code === line.service ? preview.lines[index]?.fee : undefined;
  const path = `/guichet/prestations/${line.service}/commander`;
  const of = { service: title, place: index + 1 };
  const name = `lines-${index}`;
  const own = problems.filter(({ field }) => field === name).map(({ message }) => message);

  function takeOut(): void {
    change({ lines: basket.lines.filter(({ id }) => id !== line.id) });
    // The button is gone: the page's name takes the focus, and the notice says what happened.
    document.querySelector('h1')?.focus();
    void navigate('.', { replace: true, state: { act: { kind: 'removed', service: title } } });
  }

  return (
    <article className="entry" aria-labelledby={`ligne-${line.id}`}>
      <div className="bar">
        <h3 id={`ligne-${line.id}`}>{title}</h3>
        <span className="push">{fee === undefined ? '–' : fee ? <Amount money={fee} /> : words.noFee}</span>
      </div>
      <div className="body">
        <GroupProblem name={name} problem={own.length > 0 ? own.join(' ') : null} />
        <LineFacts line={line} services={services} />
        <div className="row line-acts">
          <Link
            className="btn second small"
            to={`${path}?ligne=${line.id}`}
            aria-label={words.changeLine(of)}
          >
            <Pencil className="icon" aria-hidden="true" />
            {words.change}
          </Link>
          <Link className="linkish" to={path} aria-label={words.samePersonLine(of)}>
            <UserPlus className="icon" aria-hidden="true" />
            {words.otherPerson}
          </Link>
          <button type="button" className="linkish" aria-label={words.removeLine(of)} onClick={takeOut}>
            <Trash2 className="icon" aria-hidden="true" />
            {words.remove}
          </button>
        </div>
      </div>
    </article>
  );
}

/** What was answered for a line, and what the customer calls it. */
export function LineFacts({ line, services }: Pick<LineProps, 'line' | 'services'>) {
  const words = useWordsOf(basketWording);
  const service = services.find(({ code }) => code === line.service);
  return (
    <dl className="facts">
      {answersShown(line, service).map(({ code, label, value }) => (
        <Fragment key={code}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      {line.reference && (
        <>
          <dt>{words.reference}</dt>
          <dd>{line.reference}</dd>
        </>
      )}
    </dl>
  );
}
