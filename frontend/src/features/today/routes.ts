import type { RouteRecordRaw } from 'vue-router'

export const todayRoutes: RouteRecordRaw[] = [
  {
    path: '/vandaag',
    name: 'today',
    component: () => import('./views/TodayView.vue'),
    meta: { signedIn: true, member: true },
  },
]
