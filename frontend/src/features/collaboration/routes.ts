import type { RouteRecordRaw } from 'vue-router'
import { roomTabs } from './tabs'

/** How the parts were called in links that may still be kept somewhere. */
const formerly: RouteRecordRaw[] = [
  { path: 'afspraken', redirect: (to) => to.path.replace(/afspraken\/?$/, 'voorwaarden') },
  { path: 'verloop', redirect: (to) => to.path.replace(/\/verloop\/?$/, '') },
]

export const collaborationRoutes: RouteRecordRaw[] = [
  {
    path: '/samenwerkingen',
    name: 'collaborations',
    component: () => import('./views/CollaborationsView.vue'),
    meta: { signedIn: true, member: true, guest: true },
  },
  {
    path: '/samenwerking/:id',
    component: () => import('./views/RoomView.vue'),
    props: true,
    // Guests belong to no organisation.
    meta: { signedIn: true },
    children: [
      ...roomTabs.map(({ path, component }) => ({
        path,
        name: path === '' ? 'collaboration' : `collaboration-${path}`,
        component,
      })),
      ...formerly,
    ],
  },
]
