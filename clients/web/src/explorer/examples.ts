import { type GraphQLSchema, parse, validate } from 'graphql';

/** Queries to begin with, by the word that names them. */
const examples = {
  mine: `query WhoAmI {
  viewer {
    givenName
    familyName
    roles {
      office
      role
    }
  }
}`,
  claims: `query LatestClaims {
  claims(first: 5) {
    nodes {
      reference
      status
      submittedAt
      total {
        amount
        currency
      }
      form {
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  claimFigures: `query ClaimsByStatus {
  claimFigures(groupBy: [CLAIM_STATUS]) {
    receivedFrom
    receivedUntil
    groups {
      status
      figures {
        received
        waiting
        accepted
      }
    }
  }
}`,
  forms: `query Forms {
  claimForms {
    number
    title
    tariffs {
      code
      title
    }
  }
}`,
  services: `query Services {
  services(first: 10) {
    nodes {
      code
      title
      fee {
        amount
        currency
      }
    }
  }
}`,
  orders: `query LatestOrders {
  orders(first: 5) {
    nodes {
      number
      status
      placedAt
      total {
        amount
        currency
      }
    }
  }
}`,
  program: `query MyProgram {
  apiClient {
    name
    scopes
  }
}`,
} as const;

export type ExampleName = keyof typeof examples;

/** The examples that this caller's graph can answer. */
export function examplesFor(schema: GraphQLSchema): readonly (readonly [ExampleName, string])[] {
  const all = Object.entries(examples) as [ExampleName, string][];
  return all.filter(([, query]) => validate(schema, parse(query)).length === 0);
}
