import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { accountRoutes } from '@/features/account'
import { administrationRoutes } from '@/features/administration'
import { collaborationRoutes } from '@/features/collaboration'
import { invitationRoutes } from '@/features/invitation'
import { matchingRoutes } from '@/features/matching'
import { monitorRoutes } from '@/features/monitor'
import { notificationRoutes } from '@/features/notification'
import { organisationRoutes } from '@/features/organisation'
import { paperRoutes } from '@/features/paper'
import { publishingRoutes } from '@/features/publishing'
import { roomRoutes } from '@/features/room'
import { searchRoutes } from '@/features/search'
import { statementRoutes } from '@/features/statement'
import { todayRoutes } from '@/features/today'
import { useSession } from '@/platform/session'

declare module 'vue-router' {
  interface RouteMeta {
    signedIn?: boolean
    /** Only for who belongs to an organisation. */
    member?: boolean
    /** Also for whoever belongs to no organisation, and takes part in a collaboration. */
    guest?: boolean
    admin?: boolean
  }
}

/** Whether only a part of the page changes: another tab, another filter. */
function isSamePage(to: RouteLocationNormalized, from: RouteLocationNormalized): boolean {
  return to.matched.at(0) === from.matched.at(0) && to.params['id'] === from.params['id']
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...searchRoutes,
    ...todayRoutes,
    ...publishingRoutes,
    ...matchingRoutes,
    ...collaborationRoutes,
    ...roomRoutes,
    ...monitorRoutes,
    ...organisationRoutes,
    ...invitationRoutes,
    ...notificationRoutes,
    ...accountRoutes,
    ...administrationRoutes,
    ...paperRoutes,
    ...statementRoutes,
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/shell/NotFoundView.vue') },
  ],
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is still experimental
  scrollBehavior(to, from, saved) {
    if (saved) return saved
    if (to.path === from.path || isSamePage(to, from)) return undefined
    return { top: 0 }
  },
})

router.beforeEach((to) => {
  const { account, acting, guest } = useSession()
  const verder = to.fullPath
  if (to.meta.signedIn && account.value === null) return { path: '/aanmelden', query: { verder } }
  if (account.value?.mustChangePassword && to.name !== 'password')
    return { path: '/wachtwoord', query: { verder } }
  const belongs = acting.value !== null || (to.meta.guest && guest.value)
  const closed = (to.meta.admin && !account.value?.admin) || (to.meta.member && !belongs)
  if (closed) return { name: 'not-found', params: { rest: to.path.slice(1).split('/') } }
  return true
})

/** A new page starts at its title, for the eye and for a screen reader; filters and tabs leave the focus alone. */
router.afterEach(async (to, from, failure) => {
  if (failure || from.matched.length === 0 || to.path === from.path) return
  if (isSamePage(to, from)) return
  await nextTick()
  document.getElementById('inhoud')?.focus({ preventScroll: true })
})
