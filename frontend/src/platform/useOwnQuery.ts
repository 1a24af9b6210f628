import { shallowReadonly, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'

/** What the address asks of this page. It stays as it was while the page is being left, so that nothing is asked anew. */
export function useOwnQuery() {
  const route = useRoute()
  const { path } = route
  const query = shallowRef(route.query)
  watch(
    () => route.query,
    (now) => {
      if (route.path === path) query.value = now
    },
  )
  return shallowReadonly(query)
}
