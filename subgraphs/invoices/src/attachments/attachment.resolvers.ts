import { type ProblemCode, say } from '@guichet/chassis/problems/problem.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { attachmentProblems } from './attachment.problems.ts';
import { type AttachmentRefusal, mostAttachments } from './attachment.ts';
import { createUpload } from './create-upload.ts';
import { listOwnAttachments } from './read-attachment.ts';

const refusals = {
  TYPE: attachmentProblems.ATTACHMENT_TYPE_NOT_ACCEPTED,
  HARMFUL: attachmentProblems.ATTACHMENT_HARMFUL,
  ACTIVE: attachmentProblems.ATTACHMENT_ACTIVE,
  PROTECTED: attachmentProblems.ATTACHMENT_PROTECTED,
  DAMAGED: attachmentProblems.ATTACHMENT_DAMAGED,
  DISGUISED: attachmentProblems.ATTACHMENT_DISGUISED,
  BLOATED: attachmentProblems.ATTACHMENT_BLOATED,
  ANIMATED: attachmentProblems.ATTACHMENT_ANIMATED,
} satisfies Record<AttachmentRefusal, ProblemCode>;

export const attachmentResolvers = {
  Query: {
    attachments: (_root, { ids }, context) => {
      if (ids.length > mostAttachments)
        throw badRequest('BAD_REQUEST', `At most ${mostAttachments} files can be asked for at once.`);
      return listOwnAttachments(context, ids);
    },
  },
  Mutation: {
    createUpload: (_root, { input }, context) => createUpload(context, input),
  },
  Claim: {
    attachments: ({ id }, _arguments, { loaders }) => loaders.attachmentsByClaim.load(id),
  },
  Attachment: {
    __resolveReference: ({ id }, { loaders }) => loaders.attachmentById.load(id),
    refusal: ({ refusal }, _arguments, { locale }) => refusal && say(refusals[refusal].wording, locale),
    uploadedAt: ({ uploadedAt }) => uploadedAt?.toString({ fractionalSecondDigits: 3 }) ?? null,
    url: ({ id, status }, _arguments, { loaders }) =>
      status === 'READY' ? loaders.documentUrl({ purpose: 'ATTACHMENT', id }) : null,
    previewUrl: ({ id, status, previewKey }, _arguments, { loaders }) =>
      status === 'READY' && previewKey !== null ? loaders.documentUrl({ purpose: 'PREVIEW', id }) : null,
  },
} satisfies Resolvers;
