import type { RouteRecordRaw } from 'vue-router'

export const matchingRoutes: RouteRecordRaw[] = [
  {
    path: '/mijn/aanbod/:id/matches',
    name: 'matches',
    component: () => import('./views/MatchesView.vue'),
    props: true,
    meta: { signedIn: true, member: true },
  },
]
