import { readonly, shallowRef } from 'vue'

export interface Announcement {
  text: string
  /** Where to look next, when there is such a place. */
  link?: { to: string; label: string }
}

const announcement = shallowRef<Announcement | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

/** Says in one short sentence that something was done. It goes away by itself and is read aloud. */
export function announce(text: string, link?: Announcement['link']): void {
  clearTimeout(timer)
  announcement.value = link ? { text, link } : { text }
  timer = setTimeout(dismiss, 8000)
}

export function dismiss(): void {
  announcement.value = null
}

export function useAnnouncement() {
  return { announcement: readonly(announcement), dismiss }
}
