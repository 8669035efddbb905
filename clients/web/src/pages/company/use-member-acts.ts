import { useState } from 'react';
import { type Client, useClient } from 'urql';
import type { Problem } from '../../forms/problems.ts';
import { DeactivateMemberDocument } from '../../graphql/__generated__/documents/deactivate-member.ts';
import { ReactivateMemberDocument } from '../../graphql/__generated__/documents/reactivate-member.ts';
import { RemoveMemberDocument } from '../../graphql/__generated__/documents/remove-member.ts';
import { ResendInvitationDocument } from '../../graphql/__generated__/documents/resend-invitation.ts';
import { SetMemberRightsDocument } from '../../graphql/__generated__/documents/set-member-rights.ts';
import type { MemberRightsInput } from '../../graphql/__generated__/types.ts';
import { membersWording } from '../../wording/members/members.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { nameOf } from './member-name.ts';
import type { Member } from './members-table.tsx';

/** What a manager can do with a collaborator. */
export type MemberAct = 'rights' | 'deactivate' | 'reactivate' | 'remove' | 'resend';

/** Does what a manager decided about a collaborator, and says what came of it. */
export function useMemberActs(member: Member, onDone: (sentence: string) => void) {
  const words = useWordsOf(membersWording);
  const { trouble } = useWording();
  const client = useClient();
  const [sending, setSending] = useState<MemberAct | null>(null);
  /** The act that is asked once more before it is done. */
  const [asking, ask] = useState<'deactivate' | 'remove' | null>(null);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  /** Answers the problems that stand at a field of the rights; the others are said above them. */
  async function act(what: MemberAct, rights: MemberRightsInput = {}): Promise<readonly Problem[]> {
    if (sending !== null) return [];
    setSending(what);
    const problems = await send(client, member, what, rights);
    setSending(null);
    ask(null);
    if (problems?.length === 0) {
      onDone(words.done[sentenceOf(what, member)]({ person: nameOf(member) }));
      return [];
    }
    const isAtField = ({ path }: Problem) => path[0] === 'rights';
    const general = problems?.filter((problem) => !isAtField(problem)) ?? [];
    setInTheWay(problems ? general.map(({ message }) => message) : [trouble.noAnswer]);
    return problems?.filter(isAtField) ?? [];
  }

  return { sending, asking, ask, act, inTheWay };
}

function sentenceOf(what: MemberAct, { status }: Member) {
  if (what === 'remove') return status === 'INVITED' ? 'withdrawn' : 'removed';
  return (
    { rights: 'changed', deactivate: 'deactivated', reactivate: 'reactivated', resend: 'resent' } as const
  )[what];
}

/** The problems that stand in the way, none when it is done, null without an answer. */
async function send(
  client: Client,
  { id: membershipId, version }: Member,
  what: MemberAct,
  rights: MemberRightsInput,
): Promise<readonly Problem[] | null> {
  // What was taken out bears no type in the answer: the lists in which it stood are named.
  const lists = { additionalTypenames: ['Membership'] };
  const payload = await {
    rights: async () =>
      (await client.mutation(SetMemberRightsDocument, { membershipId, rights, version }, lists)).data
        ?.setMemberRights,
    deactivate: async () =>
      (await client.mutation(DeactivateMemberDocument, { membershipId, version }, lists)).data
        ?.deactivateMember,
    reactivate: async () =>
      (await client.mutation(ReactivateMemberDocument, { membershipId, version }, lists)).data
        ?.reactivateMember,
    remove: async () =>
      (await client.mutation(RemoveMemberDocument, { membershipId }, lists)).data?.removeMember,
    resend: async () =>
      (await client.mutation(ResendInvitationDocument, { membershipId }, lists)).data?.resendInvitation,
  }[what]();
  return payload?.problems ?? null;
}
