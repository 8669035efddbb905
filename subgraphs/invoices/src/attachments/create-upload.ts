import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import { writeTicket } from '../tickets/ticket.ts';
import { type AnnouncedFile, readAnnouncement } from './announcement.ts';
import { attachmentProblems } from './attachment.problems.ts';
import { countAnnounced, insertAttachment, lockAccount } from './attachment.repository.ts';
import { type Attachment, type AttachmentId, mostAnnouncedPerHour } from './attachment.ts';

/** What an announcement comes to. */
export interface AnnouncedUpload {
  readonly attachment: Attachment | null;
  readonly uploadUrl: string | null;
  readonly problems: readonly Problem[];
}

/** Takes the announcement of a file, and says where its bytes go. */
export async function createUpload(context: RequestContext, typed: AnnouncedFile): Promise<AnnouncedUpload> {
  const { database, locale, newId, vault, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const problems: Problem[] = [];
  const announced = readAnnouncement(typed, (...told) =>
    problems.push(problem(told[0], told[1], locale, told[2])),
  );
  if (!announced) return { attachment: null, uploadUrl: null, problems };
  return database.transaction(async (tx) => {
    await lockAccount(tx, owner);
    if ((await countAnnounced(tx, insuranceOffice, owner)) >= mostAnnouncedPerHour) {
      const limit = mostAnnouncedPerHour;
      const tooMany = problem(attachmentProblems.ATTACHMENT_TOO_MANY_ANNOUNCED, [], locale, { limit });
      return { attachment: null, uploadUrl: null, problems: [tooMany] };
    }
    const attachment = await insertAttachment(tx, {
      ...announced,
      id: newId<AttachmentId>(),
      office: insuranceOffice,
      ownerAccountId: owner,
      status: 'AWAITED',
    });
    const ticket = { purpose: 'UPLOAD', id: attachment.id } as const;
    const uploadUrl = `/uploads/${writeTicket(vault, viewer, ticket, await databaseNow(tx))}`;
    return { attachment, uploadUrl, problems: [] };
  });
}
