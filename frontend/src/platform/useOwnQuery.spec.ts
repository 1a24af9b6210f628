import { render, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { h, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useOwnQuery } from './useOwnQuery'

it('follows the address of the page, and stays as it was while that is left', async () => {
  const page = {
    setup() {
      const query = useOwnQuery()
      return () => h('output', JSON.stringify(query.value))
    },
  }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: page }],
  })
  await router.push('/lijst?q=a')
  render(page, { global: { plugins: [router] } })
  const shown = () => screen.getByRole('status').textContent
  expect(shown()).toBe('{"q":"a"}')
  await router.push('/lijst?q=b')
  await nextTick()
  expect(shown()).toBe('{"q":"b"}')
  await router.push('/elders?q=c')
  await nextTick()
  expect(shown()).toBe('{"q":"b"}')
})
