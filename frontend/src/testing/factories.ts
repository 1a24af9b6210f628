import type {
  AccountItem,
  Collaboration,
  Criterion,
  Expectation,
  KeptShare,
  Listing,
  MonitorReport,
  Outcomes,
  OwnOrganisation,
  Party,
  SearchItem,
  SearchPage,
  Terms,
} from '@/platform/wire'

export function anAccountItem(part: Partial<AccountItem> = {}): AccountItem {
  return {
    id: 'account-1',
    email: 'an.peeters@school.example',
    name: 'An Peeters',
    language: 'nl',
    createdAt: '2026-11-03T10:00:00Z',
    confirmBefore: null,
    administrator: false,
    sessions: 1,
    lastSeenAt: '2026-11-23T13:05:00Z',
    memberships: [{ organisationId: 'school-1', name: 'VTI De Mandel', role: 'COORDINATOR' }],
    allowed: ['end-sessions', 'password-link', 'appoint', 'erase'],
    version: 3,
    ...part,
  }
}

export function anOwnOrganisation(part: Partial<OwnOrganisation> = {}): OwnOrganisation {
  return {
    id: 'organisation-1',
    version: 0,
    name: 'Garage Peeters',
    type: 'COMPANY',
    number: null,
    postcode: '9000',
    municipality: 'Gent',
    sectors: ['auto'],
    website: null,
    contactEmail: null,
    verification: 'VERIFIED',
    reason: null,
    askedAgain: false,
    recognition: null,
    steps: ['reject', 'suspend'],
    ...part,
  }
}

export function aSearchItem(part: Partial<SearchItem> = {}): SearchItem {
  return {
    id: 'listing-1',
    ref: null,
    direction: 'OFFER',
    kind: 'INTERNSHIP_PLACE',
    title: 'Stageplaats constructielasser',
    snippet: null,
    organisation: {
      id: 'organisation-1',
      name: 'Metaalwerken Vanhee',
      type: 'COMPANY',
      municipality: 'Roeselare',
      verified: true,
      claimed: true,
      reachable: true,
    },
    municipality: 'Roeselare',
    postcode: '8800',
    point: null,
    distanceKm: null,
    period: { from: '2026-09-01', to: '2027-06-30' },
    places: { total: 2, free: 2 },
    studyDomains: ['stem'],
    finality: ['arbeidsmarkt'],
    grades: [3],
    specialNeeds: false,
    language: 'nl',
    publishedAt: '2026-11-01T10:00:00Z',
    score: null,
    uncertain: [],
    ...part,
  }
}

export function aListing(part: Partial<Listing> = {}): Listing {
  const { snippet, score, uncertain, ...summary } = aSearchItem()
  return {
    ...summary,
    description: 'Plaat en profiel aftekenen, slijpen, hechten.',
    radiusKm: 0,
    weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    hoursPerWeek: 38,
    competences: ['lassen'],
    details: {},
    sectors: ['metaal'],
    state: 'PUBLISHED',
    stateReason: null,
    lastDay: '2027-06-30',
    version: 3,
    allowed: [],
    warnings: [],
    contact: null,
    ...part,
  }
}

export function aSearchPage(part: Partial<SearchPage> = {}): SearchPage {
  return {
    items: [aSearchItem()],
    total: 1,
    page: 0,
    size: 20,
    facets: { kind: [], direction: [], studyDomain: [], province: [], municipality: [] },
    near: null,
    concepts: [],
    interpreted: null,
    relaxed: [],
    degraded: false,
    ...part,
  }
}

export function aCriterion(part: Partial<Criterion> = {}): Criterion {
  return { name: 'distance', score: 0.8, weight: 0.2, explanation: '8 km van Izegem, binnen 15 km', ...part }
}

const school: Party = { organisationId: 'school-1', name: 'VTI De Mandel', type: 'SCHOOL', verified: true }
const company: Party = {
  organisationId: 'company-1',
  name: 'Metaalwerken Vanhee',
  type: 'COMPANY',
  verified: true,
}

export function anExpectation(part: Partial<Expectation> = {}): Expectation {
  return {
    id: 'expectation-1',
    version: 1,
    code: 'CONTACT',
    theme: 'COMMUNICATION',
    required: true,
    title: 'Hoe houden we contact?',
    question: { asking: 'Hoe wil je contact houden?', offering: 'Hoe ben je bereikbaar?' },
    form: 'text',
    asks: null,
    asking: { answer: null, value: null, accepted: false },
    offering: { answer: null, value: null, accepted: false },
    agreed: { answer: null, value: null, version: 0 },
    proposal: null,
    status: 'OPEN',
    discuss: false,
    changed: false,
    ...part,
  }
}

export function someTerms(terms: Partial<Terms> = {}): Terms {
  return {
    revision: 1,
    places: 2,
    period: { from: '2027-01-18', to: '2027-02-05' },
    weekdays: [],
    hoursPerWeek: null,
    place: null,
    allowance: null,
    insurance: null,
    transport: null,
    protectiveEquipment: null,
    loan: null,
    development: null,
    teaching: null,
    visit: null,
    pupils: [],
    people: [],
    ...terms,
  }
}

export function aCollaboration(part: Partial<Collaboration> = {}): Collaboration {
  return {
    id: 'collaboration-1',
    version: 4,
    state: 'ALIGNING',
    turn: null,
    side: 'ASKING',
    until: null,
    kind: 'INTERNSHIP_PLACE',
    asking: school,
    offering: company,
    listing: {
      id: 'listing-1',
      title: 'Stageplaats constructielasser',
      kind: 'INTERNSHIP_PLACE',
      direction: 'OFFER',
      hidden: false,
    },
    counterListing: null,
    terms: someTerms(),
    school: 'ASKING',
    revisionSha256: 'ab'.repeat(32),
    signatures: [],
    expectations: [],
    missingPapers: [],
    mayAnswer: true,
    mayLabel: false,
    allowed: [],
    reasons: {},
    ending: null,
    message: null,
    timeline: [],
    unread: 0,
    updatedAt: '2026-11-23T10:00:00Z',
    ...part,
  }
}

export function someOutcomes(part: Partial<Outcomes> = {}): Outcomes {
  return {
    published: 0,
    proposed: 0,
    answered: 0,
    agreed: 0,
    started: 0,
    completed: 0,
    unmet: 0,
    atLeast: [],
    ...part,
  }
}

export function aShare(part: Partial<KeptShare> = {}): KeptShare {
  return { theme: null, kind: null, of: null, kept: null, atLeast: false, ...part }
}

export function aReport(part: Partial<MonitorReport> = {}): MonitorReport {
  return {
    months: [],
    byKind: [],
    byProvince: [],
    totals: someOutcomes(),
    endings: [],
    unmet: [],
    kept: { total: aShare(), themes: [], kinds: [], evaluated: aShare() },
    suppressedBelow: 5,
    sector: null,
    sectors: [],
    ...part,
  }
}
