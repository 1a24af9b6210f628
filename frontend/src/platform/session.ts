import { computed, readonly, shallowRef } from 'vue'
import { forgetDrafts } from './drafts'
import { carryToken, get, post, put, remove, renewTokenWith } from './http'
import type { Membership, OrganisationType, Session } from './wire'

const CHOSEN = 'wisselwerk.organisation'
const nobody: Session = { account: null, memberships: [], guest: false, csrfToken: null }

const current = shallowRef<Session>(nobody)
const chosenId = shallowRef<string | null>(localStorage.getItem(CHOSEN))

const account = computed(() => current.value.account)
const memberships = computed(() => current.value.memberships)
const guest = computed(() => current.value.guest)
const acting = computed<Membership | null>(
  () =>
    memberships.value.find(({ organisationId }) => organisationId === chosenId.value) ??
    memberships.value.at(0) ??
    null,
)
const watchesSector = computed(() => actsAs('SECTOR_ORGANISATION'))
const mayWrite = computed(() => acting.value?.role === 'OWNER' || acting.value?.role === 'COORDINATOR')

function actsAs(type: OrganisationType): boolean {
  return acting.value?.type === type
}

export async function refreshSession(): Promise<void> {
  current.value = await get<Session>('/session')
  carryToken(current.value.csrfToken)
}

renewTokenWith(refreshSession)

export async function signIn(email: string, password: string): Promise<void> {
  await post('/session', { email, password })
  await refreshSession()
  forgetDrafts(current.value.account?.id)
}

export async function signOut(): Promise<void> {
  await remove('/session')
  await leave()
}

/** Whoever was signed in has gone, and takes along what they were writing. */
export async function leave(): Promise<void> {
  forgetDrafts()
  await refreshSession()
}

export async function changePassword(old: string, chosen: string): Promise<void> {
  await put('/account/password', { current: old, new: chosen })
  await refreshSession()
}

/** Chooses the organisation in whose name the next writes are done. */
export function actFor(organisationId: string): void {
  chosenId.value = organisationId
  localStorage.setItem(CHOSEN, organisationId)
}

/** Who is signed in, and in whose name they act. */
export function useSession() {
  return {
    account: readonly(account),
    memberships,
    guest,
    acting,
    watchesSector,
    mayWrite,
  }
}
