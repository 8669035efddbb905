/** What a program sends to follow a company from its registration to its collaborators' rights. */
export const register = `mutation Register($input: RegisterAccountInput!) {
  registerAccount(input: $input) { problems { path code } }
}`;

export const verifyEmail = `mutation VerifyEmail($token: String) {
  verifyEmail(token: $token) { problems { code } }
}`;

export const registerOrganisation = `mutation RegisterOrganisation($input: OrganisationInput!, $key: ID!) {
  registerOrganisation(input: $input, idempotencyKey: $key) {
    organisation { id name uid ownMembership { id isManager version } }
    problems { path code message }
  }
}`;

export const requestAccess = `mutation RequestAccess($id: ID!) {
  requestServiceAccess(organisationId: $id, group: POPULATION) { access { id status version expectedBy } problems { code } }
}`;

export const accessRequests = `{
  serviceAccessRequests { nodes { id version status requestedBy organisation { id name uid } } }
}`;

export const activate = `mutation Activate($id: ID!, $version: Int!) {
  decideServiceAccess(id: $id, decision: ACTIVATE, version: $version) { access { status } problems { code } }
}`;

export const invite = `mutation Invite($id: ID!, $email: String, $rights: MemberRightsInput!, $key: ID!) {
  inviteMember(organisationId: $id, email: $email, rights: $rights, idempotencyKey: $key) {
    membership { id status }
    problems { path code }
  }
}`;

export const accept = `mutation Accept($token: String) {
  acceptInvitation(token: $token) { membership { id status isManager seesInvoices version } problems { code } }
}`;

export const setRights = `mutation SetRights($id: ID!, $rights: MemberRightsInput!, $version: Int!) {
  setMemberRights(membershipId: $id, rights: $rights, version: $version) { membership { id } problems { code } }
}`;

export const remove = `mutation Remove($id: ID!) {
  removeMember(membershipId: $id) { problems { code } }
}`;

export const ordering = `{
  viewer { memberships { status ordering { service { code title } settlement reason } } }
}`;
