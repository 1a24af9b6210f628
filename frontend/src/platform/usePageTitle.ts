import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue'

/** Names the page in the tab and the history of the browser. */
export function usePageTitle(title: MaybeRefOrGetter<string>): void {
  watchEffect(() => {
    document.title = `${toValue(title)} · Wisselwerk`
  })
}
