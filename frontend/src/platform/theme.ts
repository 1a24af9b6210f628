import { readonly, ref } from 'vue'

export type Theme = 'light' | 'dark'
const STORED = 'wisselwerk.theme'

const systemDark = matchMedia('(prefers-color-scheme: dark)')
const stored = localStorage.getItem(STORED)
const theme = ref<Theme>(
  stored === 'light' || stored === 'dark' ? stored : systemDark.matches ? 'dark' : 'light',
)

if (stored !== null) document.documentElement.dataset['theme'] = theme.value
systemDark.addEventListener('change', ({ matches }) => {
  if (localStorage.getItem(STORED) === null) theme.value = matches ? 'dark' : 'light'
})

function toggle(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  localStorage.setItem(STORED, theme.value)
  document.documentElement.dataset['theme'] = theme.value
}

/** Light or dark: that of the system until the reader chooses. */
export function useTheme() {
  return { theme: readonly(theme), toggle }
}
