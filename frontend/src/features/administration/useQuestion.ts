import { computed, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import { useOwnQuery } from '@/platform/useOwnQuery'
import { addressOf, pageOf, type AddressQuery } from './model'

/** A question of several fields that stands in the address of its page, beside what is being typed. */
export function useQuestion<Q extends object>(read: (query: AddressQuery) => Q) {
  const query = useOwnQuery()
  const router = useRouter()
  const asked = computed(() => read(query.value))
  const page = computed(() => pageOf(query.value))
  const form = ref({ ...asked.value })
  watch(asked, (now) => (form.value = { ...now }))
  return {
    asked,
    page,
    form,
    /** Something is asked, so not everything is shown. */
    narrowed: computed(() => Object.values(asked.value).some((value) => value !== '')),
    ask: () => router.push({ query: addressOf(form.value) }),
    toPage: (next: number) => ({ query: { ...addressOf(asked.value), page: String(next + 1) } }),
  }
}
