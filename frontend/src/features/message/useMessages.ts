import { onScopeDispose, readonly, shallowRef, watch } from 'vue'
import { useLive } from '@/platform/useLive'
import type { Message } from '@/platform/wire'
import { fetchMessages, markRead, type Place } from './api'
import { merged } from './model'

/** The messages of a room, kept up to date while the page is open, and read as far as the reader has seen them. */
export function useMessages(place: Place, onRead: () => void) {
  const items = shallowRef<Message[]>([])
  const total = shallowRef(0)
  const mayWrite = shallowRef(false)
  const error = shallowRef<unknown>(null)
  const state = shallowRef<'loading' | 'done' | 'error'>('loading')
  const { latest } = useLive()

  async function load(page = 0): Promise<void> {
    try {
      const answer = await fetchMessages(place, page)
      items.value = merged(items.value, answer.items)
      total.value = answer.total
      mayWrite.value = answer.mayWrite
      state.value = 'done'
      if (answer.unread > 0) await noteRead()
    } catch (reason) {
      error.value = reason
      if (state.value === 'loading') state.value = 'error'
    }
  }

  /** Only what is in sight is read; what came meanwhile is fetched. */
  async function noteRead(): Promise<void> {
    const newest = items.value.at(0)
    if (document.visibilityState !== 'visible' || newest === undefined) return
    const { unread } = await markRead(place, newest.id)
    onRead()
    if (unread > 0) await load()
  }

  /** The page after those that are there: each holds the same number, however many came on top meanwhile. */
  function older(size = 30): Promise<void> {
    return load(Math.floor(items.value.length / size))
  }

  function add(message: Message): void {
    if (!items.value.some(({ id }) => id === message.id)) total.value++
    items.value = merged(items.value, [message])
  }

  function look(): void {
    if (document.visibilityState === 'visible') void load()
  }

  watch(latest, (one) => {
    if (one?.what === 'message' && one.collaboration?.id === place.id) void load()
  })
  document.addEventListener('visibilitychange', look)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', look)
  })
  void load()
  return {
    items: readonly(items) as Readonly<typeof items>,
    total: readonly(total),
    mayWrite: readonly(mayWrite),
    error: readonly(error),
    state: readonly(state),
    reload: () => load(),
    older,
    add,
  }
}
