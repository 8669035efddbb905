import type { ReactNode } from 'react';
import type { ClaimFormKind, FormTariff } from '../../forms/claim/claim-form.ts';
import type { ClaimStart } from '../../forms/claim/claim-start.ts';
import type { ClaimViewer } from '../../forms/claim/head.tsx';
import { ClaimFormPageDocument } from '../../graphql/__generated__/documents/claim-form-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { ClaimDesk } from './claim-desk.tsx';
import { NothingToChoose } from './nothing-to-choose.tsx';
import { VerifyEmail } from './verify-email.tsx';

/** A form as a page: what the route found goes in. */
export type ClaimSheet = (props: { readonly start: ClaimStart }) => ReactNode;

const sheets = new WeakMap<object, ClaimSheet>();

/** The page of a form: the same one at each visit, so that nothing that was typed is thrown away. */
export function claimSheetOf<Form>(kind: ClaimFormKind<Form>): ClaimSheet {
  const known = sheets.get(kind);
  if (known) return known;
  const sheet: ClaimSheet = ({ start }) => <Sheet kind={kind} start={start} />;
  sheets.set(kind, sheet);
  return sheet;
}

/** A form as the graph names it. */
export interface NamedForm {
  readonly title: string;
  readonly number: string;
  readonly tariffs: readonly FormTariff[];
}

interface SheetProps<Form> {
  readonly kind: ClaimFormKind<Form>;
  readonly start: ClaimStart;
}

function Sheet<Form>({ kind, start }: SheetProps<Form>) {
  const { data, again } = usePageData(ClaimFormPageDocument, {});
  if (!data?.viewer) return <PageSkeleton />;
  const { viewer } = data;
  const form = data.claimForms.find(({ code }) => code === kind.code) ?? {
    title: '',
    number: '',
    tariffs: [],
  };
  return (
    <VerifyEmail viewer={viewer} again={again}>
      {isReady(viewer) ? (
        <ClaimDesk kind={kind} start={start} viewer={viewer} form={form} />
      ) : (
        <div className="wrap">
          <BackLink />
          <div className="page-head">
            <PageHeading>{form.title}</PageHeading>
          </div>
          <NothingToChoose viewer={viewer} />
        </div>
      )}
    </VerifyEmail>
  );
}

/** Whether there is somebody to claim for, and an account to pay to. */
function isReady({ beneficiaries, bankAccounts }: ClaimViewer): boolean {
  return beneficiaries.nodes.length > 0 && bankAccounts.nodes.length > 0;
}
