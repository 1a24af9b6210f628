import type { RouteRecordRaw } from 'vue-router'

export const roomRoutes: RouteRecordRaw[] = [
  {
    path: '/gast/:token',
    name: 'guest',
    component: () => import('./views/GuestView.vue'),
    props: true,
  },
]
