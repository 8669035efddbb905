import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { cleaned, gather, isGiven, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestOutcome } from './create-payment-request.ts';
import { type Answering, holdForAnswer } from './hold-for-answer.ts';
import { moveRequests } from './move-requests.ts';
import type { ContestReason } from './payment-request.ts';
import { paymentWindowProblems } from './payment-window.problems.ts';
import { contestLabels } from './payment-window.wording.ts';

/** A contest as the client gives it. */
interface TypedContest {
  readonly reason?: ContestReason | null | undefined;
  readonly comment?: Typed;
}

interface Contest {
  readonly reason: ContestReason;
  /** His words; null when he gave none. */
  readonly comment: string | null;
}

const shortestComment = 10;
const longestComment = 500;

/**
 * A client says no to what his provider asks for, before the window ends. Of a contest and the end of the window that meet, the request holds one: who is late is told so.
 */
export function contestRequest(
  context: Answering,
  { id, ...typed }: TypedContest & { readonly id: string },
): Promise<RequestOutcome> {
  const wrong: Problem[] = [];
  const contest = readContest(typed, gather(wrong, context.locale));
  return context.database.transaction(async (tx) => {
    const { paymentRequest: held, problems, actor, at } = await holdForAnswer(tx, context, id);
    if (!held || problems.length > 0) return { paymentRequest: held, problems };
    if (!contest) return { paymentRequest: held, problems: wrong };
    const { reason, comment } = contest;
    const set = { contestReason: reason, contestComment: comment, contestedAt: at };
    // The history is sealed with both: what was said, not only that something was.
    const move = { actor, at, reason: comment === null ? reason : `${reason}: ${comment}`, set };
    const [contested = held] = await moveRequests(tx, [held], 'contest', move);
    await appendAudit(tx, {
      ...{ office: held.office, actor: context.viewer, action: 'payment-request.contest' },
      ...{ subject: `PaymentRequest:${held.id}`, details: { version: contested.version } },
    });
    return { paymentRequest: contested, problems };
  });
}

/** The contest as it was typed; null when something of it is wrong. */
function readContest({ reason, comment: typed }: TypedContest, report: Report): Contest | null {
  const isNamed = isGiven(reason, { path: ['reason'], label: contestLabels.reason }, report);
  const isRead = reason === 'OTHER' ? isExplained(typed, report) : isShort(typed, report);
  if (!isNamed || !isRead || !reason) return null;
  return { reason, comment: cleaned(typed) || null };
}

function isExplained(typed: Typed, report: Report): boolean {
  if (!isGiven(typed, { path: ['comment'], label: contestLabels.comment }, report)) return false;
  if ([...cleaned(typed)].length >= shortestComment) return isShort(typed, report);
  report(paymentWindowProblems.CONTEST_COMMENT_TOO_SHORT, ['comment'], { limit: shortestComment });
  return false;
}

function isShort(typed: Typed, report: Report): boolean {
  const { length } = [...cleaned(typed)];
  if (length <= longestComment) return true;
  const label = contestLabels.comment;
  report(sharedProblems.FIELD_TOO_LONG, ['comment'], { label, limit: longestComment, length });
  return false;
}
