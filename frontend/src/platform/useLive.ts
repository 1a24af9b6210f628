import { readonly, shallowRef, watch } from 'vue'
import { useSession } from './session'
import { get } from './http'
import type { Notification, Notifications } from './wire'

const unread = shallowRef(0)
const latest = shallowRef<Notification | null>(null)
let source: EventSource | null = null
let listening: string | null = null

/** How many are unread, asked anew: what happened while no line was open counts too. */
export async function countUnread(): Promise<void> {
  unread.value = (await get<Notifications>('/notifications', { size: 1 })).unread
}

function listen(account: string | null): void {
  if (account === listening) return
  listening = account
  source?.close()
  source = null
  unread.value = 0
  latest.value = null
  if (account === null) return
  countUnread().catch(() => undefined)
  if (typeof EventSource === 'undefined') return
  source = new EventSource('/api/events')
  source.addEventListener('notification', (event: MessageEvent<string>) => {
    latest.value = JSON.parse(event.data) as Notification
    // Counted, not added up: a line that was taken up again may tell the last moments twice.
    countUnread().catch(() => undefined)
  })
}

/** What the reader is told while the page is open; the browser takes the line up again by itself. */
export function useLive() {
  const { account } = useSession()
  watch(
    () => account.value?.id ?? null,
    (id) => {
      listen(id)
    },
    { immediate: true },
  )
  return { unread: readonly(unread), latest: readonly(latest) as Readonly<typeof latest> }
}
