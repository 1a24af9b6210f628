import { render as renderWith } from '@testing-library/vue'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/platform/i18n'

/** A component as a person meets it: with the words of the product and addresses that lead nowhere. */
export function render(component: Component, props: Record<string, unknown> = {}) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }],
  })
  return renderWith(component, { props, global: { plugins: [i18n, router] } })
}
