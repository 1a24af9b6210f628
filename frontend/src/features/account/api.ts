import { get, post, put, remove } from '@/platform/http'
import type { Language, Letter, OwnAccount, OwnSession } from '@/platform/wire'

export interface Registration {
  name: string
  email: string
  password: string
  language: Language
}

export function register(registration: Registration): Promise<unknown> {
  return post('/registrations', registration)
}

/** Makes an account for the address that an invitation went to, and signs in. */
export function registerInvited(asked: Registration & { invitation: string }): Promise<unknown> {
  return post('/registrations', asked)
}

/** Signs in as well. */
export function confirmRegistration(token: string, password: string): Promise<unknown> {
  return post(`/registrations/${encodeURIComponent(token)}/confirm`, { password })
}

export function askForPassword(email: string): Promise<unknown> {
  return post('/password-resets', { email })
}

export function choosePassword(token: string, password: string): Promise<unknown> {
  return post(`/password-resets/${encodeURIComponent(token)}`, { password })
}

export function fetchAccount(signal: AbortSignal): Promise<OwnAccount> {
  return get('/account', {}, signal)
}

export function changeAccount(name: string, language: Language, version: number): Promise<OwnAccount> {
  return put('/account', { name, language }, version)
}

/** For ever. */
export function eraseAccount(password: string): Promise<unknown> {
  return post('/account/erasure', { password })
}

export function askForEmail(email: string, password: string): Promise<unknown> {
  return post('/account/email', { email, password })
}

export function confirmEmail(token: string): Promise<unknown> {
  return post(`/account/email/${encodeURIComponent(token)}`)
}

export function fetchSessions(signal: AbortSignal): Promise<OwnSession[]> {
  return get('/account/sessions', {}, signal)
}

export function endSession(id: string): Promise<void> {
  return remove(`/account/sessions/${id}`)
}

export function endOtherSessions(): Promise<void> {
  return remove('/account/sessions')
}

export function fetchLetters(signal: AbortSignal): Promise<Letter[]> {
  return get('/mailbox', {}, signal)
}

/** When the private calendar address was made; null without one. */
export function fetchCalendar(signal: AbortSignal): Promise<{ since: string | null }> {
  return get('/account/calendar', {}, signal)
}

/** A new address; the one before it no longer works. */
export function makeCalendar(): Promise<{ address: string }> {
  return post('/account/calendar')
}

export function endCalendar(): Promise<void> {
  return remove('/account/calendar')
}
