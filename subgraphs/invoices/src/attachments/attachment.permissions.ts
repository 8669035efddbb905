import { everyone, exceptPrograms, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Which files exist for whom is for the repository. */
export const attachmentPermissions: Permissions = {
  Query: { attachments: signedIn },
  Mutation: { createUpload: signedIn },
  Claim: { attachments: exceptPrograms },
  Attachment: {
    __resolveReference: signedIn,
    id: everyone,
    fileName: everyone,
    mediaType: everyone,
    size: everyone,
    status: everyone,
    refusal: everyone,
    uploadedAt: everyone,
    url: everyone,
    previewUrl: everyone,
  },
  CreateUploadPayload: { attachment: everyone, uploadUrl: everyone, problems: everyone },
};
