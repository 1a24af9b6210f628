import type { RouteRecordRaw } from 'vue-router'

export const collaborationRoutes: RouteRecordRaw[] = [
  {
    path: '/samenwerkingen',
    name: 'collaborations',
    component: () => import('./views/CollaborationsView.vue'),
    meta: { signedIn: true, member: true },
  },
  {
    path: '/samenwerking/:id/:tab(afspraken|verloop)?',
    name: 'collaboration',
    component: () => import('./views/RoomView.vue'),
    props: true,
    meta: { signedIn: true, member: true },
  },
]
