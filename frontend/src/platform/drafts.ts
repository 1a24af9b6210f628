/** Under these names this browser keeps what somebody has not finished writing. */
const LISTING = 'wisselwerk.draft.'
const MESSAGE = 'wisselwerk.message.'

/** Where the draft of a listing is kept: one for each account. */
export function listingDraft(account: string): string {
  return `${LISTING}${account}`
}

/** Where the draft of a message is kept: one for each collaboration. */
export function messageDraft(room: string): string {
  return `${MESSAGE}${room}`
}

/**
 * Forgets what was being written: the next one at this computer is often somebody else. Where somebody only came back,
 * their own stays.
 */
export function forgetDrafts(stays?: string): void {
  clear(
    localStorage,
    (key) => key.startsWith(LISTING) && (stays === undefined || !key.startsWith(listingDraft(stays))),
  )
  if (stays === undefined) clear(sessionStorage, (key) => key.startsWith(MESSAGE))
}

function clear(storage: Storage, goes: (key: string) => boolean): void {
  Object.keys(storage)
    .filter(goes)
    .forEach((key) => {
      storage.removeItem(key)
    })
}
