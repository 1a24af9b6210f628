import { readonly, shallowRef } from 'vue'
import { get } from './http'
import type { About } from './wire'

const about = shallowRef<About>({ version: '', today: null, demo: null })

export async function loadAbout(): Promise<void> {
  about.value = await get<About>('/about')
}

/** What the server says of itself: its version, a clock that was set, accounts to try. */
export function useAbout() {
  return readonly(about)
}

/** The date of the server where its clock is set, else of this machine. */
export function today(): string {
  return about.value.today ?? new Date().toISOString().slice(0, 10)
}
