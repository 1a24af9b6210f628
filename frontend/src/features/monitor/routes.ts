import type { RouteRecordRaw } from 'vue-router'

export const monitorRoutes: RouteRecordRaw[] = [
  {
    path: '/monitor',
    name: 'monitor',
    component: () => import('./views/MonitorView.vue'),
    meta: { signedIn: true },
  },
]
