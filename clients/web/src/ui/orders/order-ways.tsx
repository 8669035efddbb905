import { Link } from 'react-router';
import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { refundWording } from '../../wording/refund/refund.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { isPopulationFinance, useViewer } from '../viewer.ts';

interface OrderPart {
  readonly order: OrderSheetFragment;
}

/** The way to the finance office from an order of one's own that a card paid: what goes on account is asked about where it is invoiced. */
export function CaseWay({ order }: OrderPart) {
  const words = useWordsOf(financeCasesWording);
  const { id, isOwn, settlement, confirmedAt } = order;
  if (!isOwn || settlement !== 'CARD' || confirmedAt === null) return null;
  return (
    <Link className="linkish" to={`/guichet/dossiers/nouveau?commande=${id}`}>
      {words.new}
    </Link>
  );
}

/** For finance: the way to pay an order back to the card that paid it. */
export function RefundWay({ order }: OrderPart) {
  const words = useWordsOf(refundWording);
  const viewer = useViewer();
  const { id, settlement, confirmedAt } = order;
  if (viewer === null || !isPopulationFinance(viewer)) return null;
  if (settlement !== 'CARD' || confirmedAt === null) return null;
  return <Link to={`/office/finances/remboursements/${id}`}>{words.button}</Link>;
}
