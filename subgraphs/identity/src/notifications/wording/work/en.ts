import type { WorkWording } from '../../work.wording.ts';

export const en: WorkWording = {
  facts: {
    organisation: 'Company',
    invitedBy: 'Invited by',
    as: 'As',
    office: 'Office',
    role: 'Role',
  },
  standing: { manager: 'manager', collaborator: 'collaborator' },
  offices: {
    INSURANCE: 'Disability insurance office',
    POPULATION: 'Cantonal office of population and migration',
    PERSONAL_SERVICES: 'Personal services',
  },
  roles: {
    OFFICER: 'Treatment of files',
    FINANCE: 'Finance',
    ADMINISTRATOR: 'Administration',
    EXPLORER: 'Exploration',
  },
  letters: {
    MEMBER_INVITATION: {
      subject: 'A company invites you to the counter',
      preview: 'The invitation is good until {day}.',
      heading: 'Join a company',
      opening: [
        'A company invites you to order in its name at the counter. The invitation is good until {day}.',
      ],
      action: 'See the invitation',
      hint: 'You will be asked to sign in, or to open an account with this email address.',
      closing: ['If you do not know this company, ignore this email: nothing is accepted without you.'],
    },
    MEMBER_RIGHTS_CHANGED: {
      subject: 'Your rights in a company have changed',
      preview: 'See what you can order in its name.',
      heading: 'Your rights have changed',
      opening: [
        'A manager of the company has changed what you can do there: order on account, see recaps and invoices.',
      ],
      action: 'See my rights',
    },
    MEMBER_REMOVED: {
      subject: 'You no longer belong to a company at the counter',
      preview: 'Your personal account stays as it is.',
      heading: 'Access withdrawn',
      opening: [
        'A manager of the company has withdrawn your access. You can no longer order or see anything in its name; your personal account stays as it is.',
      ],
      closing: ['A question? Ask a manager of the company.'],
    },
    SERVICE_ACCESS_REQUESTED: {
      subject: 'Your request for access has arrived',
      preview: 'As a rule, activation takes a week.',
      heading: 'Request for access received',
      opening: [
        'We have received the request of your company to order on account. As a rule, activation takes a week; the manager receives a confirmation by email.',
      ],
      action: 'Follow the request',
    },
    SERVICE_ACCESS_ACTIVATED: {
      subject: 'Your access to services is activated',
      preview: 'Your company can order on account.',
      heading: 'Access activated',
      opening: [
        'The office has activated the access of your company: it can now order on account and receives one invoice a month.',
        'Give your collaborators the right to order the services that they need.',
      ],
      action: 'Manage access',
    },
    SERVICE_ACCESS_REFUSED: {
      subject: 'Your request for access is refused',
      preview: 'The office tells you why.',
      heading: 'Request for access refused',
      opening: ['The office does not activate the access of your company. This is why:'],
      action: 'See the request',
      closing: ['You can always order and pay by card.'],
    },
    SERVICE_ACCESS_SUSPENDED: {
      subject: 'Your access to services is suspended',
      preview: 'The office tells you why.',
      heading: 'Access suspended',
      opening: [
        'The office has suspended the access of your company: for now it can no longer order on account. This is why:',
      ],
      action: 'See the access',
      closing: ['You can always order and pay by card.'],
    },
    PROVIDER_APPLIED: {
      subject: 'Your application as a provider has arrived',
      preview: 'The office examines it and answers by email.',
      heading: 'Application received',
      opening: [
        "We have received your company's application to be admitted as a provider of personal services. The office examines it; the managers get its answer by email.",
      ],
      action: 'Follow the application',
    },
    PROVIDER_ADMITTED: {
      subject: 'Your company is admitted as a provider',
      preview: 'It can register its clients.',
      heading: 'Admitted as a provider',
      opening: [
        'The office has admitted your company as a provider of personal services: its program can now register clients and send them payment requests.',
      ],
      action: 'See the company',
    },
    PROVIDER_REFUSED: {
      subject: 'Your company is not admitted as a provider',
      preview: 'The office tells you why.',
      heading: 'Application refused',
      opening: ['The office does not admit your company as a provider of personal services. This is why:'],
      action: 'See the company',
      closing: ['You can apply again.'],
    },
    PROVIDER_SUSPENDED: {
      subject: 'Your company is suspended as a provider',
      preview: 'The office tells you why.',
      heading: 'Provider suspended',
      opening: [
        'The office has suspended your company as a provider: for now it can neither register clients nor ask for payments. This is why:',
      ],
      action: 'See the company',
      closing: ['Payment requests that were sent already take their course.'],
    },
    ROLE_GRANTED: {
      subject: 'You have a new role at the counter',
      preview: 'It counts from your next page on.',
      heading: 'A new role',
      opening: ['The administration of the office has given you a role. It counts from your next page on.'],
      closing: ['If this surprises you, ask the administration of the office.'],
    },
    ROLE_REVOKED: {
      subject: 'A role at the counter was withdrawn from you',
      preview: 'Your personal account stays as it is.',
      heading: 'A role was withdrawn',
      opening: [
        'The administration of the office has withdrawn a role from you. Your personal account stays as it is.',
      ],
      closing: ['If this surprises you, ask the administration of the office.'],
    },
  },
};
