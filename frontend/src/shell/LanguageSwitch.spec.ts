import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { showLanguage } from '@/messages'
import { render } from '@/testing/render'
import LanguageSwitch from './LanguageSwitch.vue'

afterEach(() => showLanguage('nl'))

it('offers every language, each named and marked in itself, and switches to it', async () => {
  render(LanguageSwitch)
  const opener = screen.getByRole('button', { name: 'Taal NL' })
  expect(opener.getAttribute('aria-expanded')).toBe('false')
  await fireEvent.click(opener)
  expect(opener.getAttribute('aria-expanded')).toBe('true')
  const french = screen.getByRole('button', { name: 'Français' })
  expect(french.getAttribute('lang')).toBe('fr')
  expect(screen.getByRole('button', { name: 'Nederlands' }).getAttribute('aria-current')).toBe('true')
  await fireEvent.click(french)
  await waitFor(() => screen.getByRole('button', { name: 'Langue FR' }))
  expect(document.documentElement.lang).toBe('fr-BE')
  expect(opener.getAttribute('aria-expanded')).toBe('false')
})
