import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useSession } from '@/platform/session'
import type { IconName } from '@/ui'

export interface NavigationPlace {
  to: string
  label: string
  icon: IconName
  /** Paths that belong to this place. */
  under: string[]
}

/** The main places, for who is signed in. */
export function useNavigation() {
  const { t } = useI18n()
  const route = useRoute()
  const { account, acting, guest, watchesSector } = useSession()

  const places = computed<NavigationPlace[]>(() => {
    const search: NavigationPlace = { to: '/', label: t('shell.search'), icon: 'search', under: ['/aanbod/'] }
    const publish: NavigationPlace = {
      to: '/plaatsen',
      label: t('shell.publish'),
      icon: 'plus',
      under: ['/plaatsen'],
    }
    if (account.value === null) return [search, publish]
    const own: NavigationPlace = {
      to: '/mijn/aanbod',
      label: t('shell.own'),
      icon: 'list',
      under: ['/mijn/'],
    }
    const together: NavigationPlace = {
      to: '/samenwerkingen',
      label: t('shell.together'),
      icon: 'agreement',
      under: ['/samenwerking'],
    }
    const today: NavigationPlace = {
      to: '/vandaag',
      label: t('shell.today'),
      icon: 'clock',
      under: ['/vandaag'],
    }
    const monitor: NavigationPlace = {
      to: '/monitor',
      label: t('shell.monitor'),
      icon: 'chart',
      under: ['/monitor'],
    }
    const administration: NavigationPlace = {
      to: '/beheer',
      label: t('shell.administration'),
      icon: 'settings',
      under: ['/beheer'],
    }
    return [
      ...(acting.value === null ? [] : [today]),
      ...(watchesSector.value || account.value.admin ? [monitor] : []),
      search,
      ...(acting.value === null ? [] : [publish, own]),
      ...(acting.value === null && !guest.value ? [] : [together]),
      ...(account.value.admin ? [administration] : []),
    ]
  })

  function isCurrent({ to, under }: NavigationPlace): boolean {
    return route.path === to || under.some((path) => route.path.startsWith(path))
  }

  return { places, isCurrent }
}
