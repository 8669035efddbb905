import { useId, useMemo } from 'react';
import type { ClaimFormKind } from '../../forms/claim/claim-form.ts';
import type { ClaimStart } from '../../forms/claim/claim-start.ts';
import { Confirmation } from '../../forms/claim/confirmation.tsx';
import { Discard } from '../../forms/claim/discard.tsx';
import { Documents } from '../../forms/claim/documents.tsx';
import { documentProblems } from '../../forms/claim/file-words.ts';
import { type ClaimViewer, Head } from '../../forms/claim/head.tsx';
import { MarkedFields } from '../../forms/claim/marked-fields.tsx';
import { Remark } from '../../forms/claim/remark.tsx';
import { AlreadySent, ConflictNotice } from '../../forms/claim/saving-notices.tsx';
import { TotalBar } from '../../forms/claim/total-bar.tsx';
import { useClaim } from '../../forms/claim/use-claim.ts';
import { useMarks } from '../../forms/claim/use-marks.ts';
import { usePreview } from '../../forms/claim/use-preview.ts';
import { useSubmission } from '../../forms/claim/use-submission.ts';
import { Warnings } from '../../forms/claim/warnings.tsx';
import { MarkedFor, MarkedNames } from '../../forms/fields/mark.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { belowForm, problemAt } from '../../forms/problems.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { today } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { NamedForm } from './claim-sheet.tsx';
import { RepeatedNotice, useRepeated } from './repeated.tsx';
import { useDraftAddress } from './use-draft-address.ts';

interface ClaimDeskProps<Form> {
  readonly kind: ClaimFormKind<Form>;
  readonly start: ClaimStart;
  readonly viewer: ClaimViewer;
  readonly form: NamedForm;
}

/** A form with everything that is the same for all of them: head, documents, remark, sum, saving, sending. */
export function ClaimDesk<Form>({ kind, start, viewer, form }: ClaimDeskProps<Form>) {
  const words = useWordsOf(claimFormWording);
  const { locale } = useSpoken();
  const formId = useId();
  const choices = {
    beneficiaries: viewer.beneficiaries.nodes,
    hasFurtherBeneficiaries: viewer.beneficiaries.pageInfo.hasNextPage,
    bankAccounts: viewer.bankAccounts.nodes,
  };
  const day = today();
  const claim = useClaim({ kind, start, accountId: viewer.id, choices, today: day });
  const preview = usePreview(claim.input, claim.corrects?.id ?? null);
  const documents = () => documentProblems(claim.uploads.current(), words.documents);
  const submission = useSubmission(claim, preview, documents);
  const at = (field: string) => problemAt(submission.problems, field);
  const repeated = useRepeated(start.draft?.id ?? null);
  const marked = useMarks(
    repeated ? repeated.draftId : `${start.corrects?.id}.${start.corrects?.version}`,
    repeated?.toCheck ?? start.corrects?.markedFields ?? [],
  );
  const { marks } = marked;
  const names = useMemo(() => new Set(marks.map(({ field }) => field)), [marks]);
  useDraftAddress(kind.code, claim);

  const computedAt = (path: readonly string[]) => {
    const wanted = path.join('.');
    return preview?.amounts.lines.find((one) => belowForm(one.path).join('.') === wanted);
  };
  const { saving, corrects } = claim;
  const isOver = saving.step === 'sent' || submission.overtaken !== null;
  return (
    <MarkedFor value={repeated ? 'toCheck' : 'toCorrect'}>
      <MarkedNames value={names}>
        <div className="wrap">
          <BackLink />
          <div className="page-head">
            <PageHeading>{form.title}</PageHeading>
            <p className="over">
              {corrects
                ? words.correcting({ number: form.number, reference: corrects.reference })
                : words.numbered({ number: form.number })}
            </p>
            {kind.means && !corrects && <p className="lead">{kind.means(locale)}</p>}
          </div>
          <div role="status">
            {saving.step === 'conflict' && saving.other && (
              <ConflictNotice other={saving.other} onTake={claim.takeOther} onKeep={claim.keepMine} />
            )}
            {isOver && <AlreadySent claimId={saving.claimId} {...submission.overtaken} />}
          </div>
          <ProblemSummary problems={submission.problems} attempt={submission.attempt} />
          {corrects?.officerMessage && (
            <Section title={words.message} aside={words.messageMeans} yours>
              <div className="stack">
                <p className="say">{corrects.officerMessage}</p>
                <MarkedFields title={words.marked} marks={marks} />
              </div>
            </Section>
          )}
          {repeated && !isOver && <RepeatedNotice repeated={repeated} marks={marks} />}
          <form
            id={formId}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (submission.step === 'typing' && !isOver) void submission.check();
            }}
          >
            <Head head={claim.draft.head} change={claim.setHead} viewer={viewer} at={at} />
            <kind.Sections
              draft={claim.draft.form}
              change={claim.setForm}
              at={at}
              amountAt={(path) => computedAt(path)?.amount ?? null}
              countAt={(path) => computedAt(path)?.count ?? null}
              entryRemoved={(list, index) => {
                submission.entryRemoved(list, index);
                marked.entryRemoved(list, index);
              }}
              tariffs={form.tariffs}
              today={day}
            />
            <Warnings warnings={preview?.warnings ?? []} />
            <Section
              title={words.documents.title}
              aside={`${kind.documentsMean?.(locale) ?? ''} ${words.documents.kinds}`.trim()}
            >
              <Documents files={claim.files} uploads={claim.uploads} at={at} />
              {kind.FromDocuments && (
                <kind.FromDocuments draft={claim.draft.form} change={claim.setForm} files={claim.files} />
              )}
              <Remark
                value={claim.draft.head.remark}
                onChange={(remark) => claim.setHead({ remark })}
                problem={at('remark')}
              />
              {(saving.draft || claim.isTouched) && !isOver && <Discard claim={claim} />}
            </Section>
          </form>
        </div>
        {!isOver && (
          <TotalBar
            form={formId}
            preview={preview}
            parts={kind.parts?.(locale) ?? []}
            claim={claim}
            submission={submission}
          />
        )}
        <Confirmation submission={submission} />
      </MarkedNames>
    </MarkedFor>
  );
}
