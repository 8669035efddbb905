import { useState } from 'react';
import { useClient } from 'urql';
import { AssignClaimDocument } from '../../graphql/__generated__/documents/assign-claim.ts';
import { useWording } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

/** Taking a claim, giving it to a colleague, giving it back. What stood in the way stays until the next try. */
export function useAssignment({ id, assignmentVersion }: Pick<OfficeClaim, 'id' | 'assignmentVersion'>) {
  const client = useClient();
  const { trouble } = useWording();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  /** Whether the claim is with this officer now, or with nobody. */
  async function assign(officerId: string | null): Promise<boolean> {
    if (isSending) return false;
    setSending(true);
    setRefusal(null);
    const wish = { id, version: assignmentVersion, officerId };
    const { data } = await client.mutation(AssignClaimDocument, wish);
    setSending(false);
    const problems = data?.assignClaim.problems;
    if (problems?.length === 0) return true;
    setRefusal(problems?.map(({ message }) => message).join(' ') ?? trouble.noAnswer);
    return false;
  }

  return { assign, refusal, isSending };
}
