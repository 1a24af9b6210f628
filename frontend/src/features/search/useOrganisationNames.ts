import { shallowReactive, watch } from 'vue'
import type { Filters } from './model'
import { nameOfOrganisation } from './api'

const names = shallowReactive(new Map<string, string>())

export function rememberOrganisation(id: string, name: string): void {
  names.set(id, name)
}

/** The names of the organisations that are filtered on; their id until the name is there. */
export function useOrganisationNames(filters: () => Filters) {
  watch(
    () => filters().organisation,
    (ids) => {
      for (const id of ids.filter((one) => !names.has(one)))
        nameOfOrganisation(id).then(
          (name) => {
            rememberOrganisation(id, name)
          },
          () => undefined,
        )
    },
    { immediate: true },
  )
  return (id: string): string => names.get(id) ?? id
}
