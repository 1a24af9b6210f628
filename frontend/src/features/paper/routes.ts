import type { RouteRecordRaw } from 'vue-router'

export const paperRoutes: RouteRecordRaw[] = [
  { path: '/verifieer', name: 'verify', component: () => import('./views/VerifyView.vue') },
]
