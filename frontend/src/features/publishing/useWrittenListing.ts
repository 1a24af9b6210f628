import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { changeListing, createListing, fetchListing } from '@/features/listing'
import { today } from '@/platform/about'
import { isStale } from '@/platform/problem'
import type { Listing } from '@/platform/wire'
import type { Part } from './differences'
import { taking } from './differences'
import { draftOf, fieldsOf, isSendable, type Draft } from './model'

/** Long enough to finish a word, short enough that little is lost. */
const PAUSE = 2500

/** Somebody else wrote it meanwhile. */
export interface Conflict {
  /** What both began with; null when it was begun on another device. */
  base: Draft | null
  theirs: Listing
}

/**
 * The listing that a draft is written to. As long as it is a draft on the server too, it is kept there by itself whenever
 * the writer pauses, so that it can be gone on with elsewhere. Writes come one after the other.
 */
export function useWrittenListing(draft: Ref<Draft | null>, organisationId: () => string | null) {
  const listing = shallowRef<Listing | null>(null)
  const conflict = shallowRef<Conflict | null>(null)
  let sent = ''
  let queue: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Goes on from what the server has. */
  function start(from: Listing | null): void {
    listing.value = from
    sent = from === null ? '' : JSON.stringify(fieldsOf(draftOf(from), today()))
  }

  async function put(): Promise<Listing> {
    clearTimeout(timer)
    const organisation = organisationId()
    const known = listing.value
    if (draft.value === null || organisation === null) throw new Error('nothing to write')
    const fields = fieldsOf(draft.value, today())
    const sending = JSON.stringify(fields)
    if (known !== null && sending === sent) return known
    try {
      const written =
        known === null
          ? await createListing(organisation, fields)
          : await changeListing(known.id, fields, known.version)
      listing.value = written
      sent = sending
      return written
    } catch (error) {
      if (isStale(error) && known !== null)
        conflict.value = { base: draftOf(known), theirs: await fetchListing(known.id) }
      throw error
    }
  }

  function write(): Promise<Listing> {
    const next = queue.then(put, put)
    queue = next.catch(() => undefined)
    return next
  }

  /** Writes nothing before this is known. */
  function wait(known: Promise<unknown>): void {
    queue = known
  }

  /** The draft with what was chosen of theirs; the next write is made on their version. */
  function resolve(parts: readonly Part[]): void {
    const met = conflict.value
    if (met === null || draft.value === null) return
    start(met.theirs)
    conflict.value = null
    draft.value = taking(draft.value, draftOf(met.theirs), parts)
  }

  function keeps(): boolean {
    const isDraft = listing.value === null || listing.value.state === 'DRAFT'
    return isDraft && conflict.value === null && draft.value !== null && isSendable(draft.value, today())
  }

  watch(
    draft,
    () => {
      clearTimeout(timer)
      timer = undefined
      // What the server does not take now is kept in this browser, and sent with the next try.
      if (keeps()) timer = setTimeout(() => void write().catch(() => undefined), PAUSE)
    },
    { deep: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    if (timer !== undefined && keeps()) void write().catch(() => undefined)
  })

  return { listing, conflict, start, wait, write, resolve }
}
