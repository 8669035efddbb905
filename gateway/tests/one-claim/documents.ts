/** What a program sends to take one claim from its registration to its payout: every document, as it would write it. */
const problems = 'problems { path code message }';

export const register = `mutation ($input: RegisterAccountInput!) {
  registerAccount(input: $input) { registration { email linkExpiresAt } ${problems} }
}`;

export const verifyEmail = `mutation ($token: String) { verifyEmail(token: $token) { verifiedAt ${problems} } }`;

export const choices = `{
  viewer {
    emailVerifiedAt
    beneficiaries(first: 10) { nodes { id relation givenName decisionNumbers { number description } } }
    bankAccounts(first: 10) { nodes { id iban } }
  }
}`;

export const preview = `query ($input: ClaimInput!) {
  previewClaim(input: $input) { amounts { total { amount currency } lines { path amount { amount } } } warnings { code } ${problems} }
}`;

export const saveDraft = `mutation ($id: ID, $version: Int, $input: ClaimInput!, $corrects: ID, $key: ID!) {
  saveClaimDraft(id: $id, version: $version, input: $input, corrects: $corrects, idempotencyKey: $key) {
    draft { id version typed sentAs { id } } ${problems}
  }
}`;

export const createUpload = `mutation ($input: CreateUploadInput!) {
  createUpload(input: $input) { attachment { id status } uploadUrl ${problems} }
}`;

export const attachments = 'query ($ids: [ID!]!) { attachments(ids: $ids) { id status mediaType } }';

export const submit = `mutation ($input: ClaimInput!, $key: ID!, $draft: ID) {
  submitClaim(input: $input, idempotencyKey: $key, draftId: $draft) { claim { id reference status version } ${problems} }
}`;

export const amend = `mutation ($id: ID!, $version: Int!, $input: ClaimInput!, $key: ID!) {
  amendClaim(id: $id, version: $version, input: $input, idempotencyKey: $key) { claim { id status version officerMessage } ${problems} }
}`;

export const workList = `{
  claims(filter: { statuses: [IN_PROCESS] }, first: 20) { nodes { id version form { number } total { amount } beneficiary { familyName } } }
}`;

export const requestCorrection = `mutation ($id: ID!, $version: Int!, $message: String) {
  requestClaimCorrection(id: $id, version: $version, message: $message) { claim { status version } ${problems} }
}`;

export const accept = `mutation ($id: ID!, $version: Int!) {
  acceptClaim(id: $id, version: $version) { claim { status version } ${problems} }
}`;

/** The guichet's one question: identity knows the person, invoices the claim, billing its payout. */
export const guichet = `query ($id: ID!) {
  viewer { givenName }
  claim(id: $id) {
    reference status version officerMessage typed
    form { number title }
    beneficiary { givenName }
    bankAccount { iban }
    total { amount currency }
    lines { kind servedOn quantity amount { amount } }
    details { ... on TravelDetails { trips { departure arrival kilometres } meals { days5To8Hours daysOver8Hours lodging } } }
    attachments { fileName mediaType url }
    history { from to by reason }
    payout { status amount { amount } }
    document { url }
  }
}`;
