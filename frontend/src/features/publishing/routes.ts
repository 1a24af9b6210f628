import type { RouteRecordRaw } from 'vue-router'

export const publishingRoutes: RouteRecordRaw[] = [
  {
    path: '/plaatsen',
    name: 'publish',
    component: () => import('./views/PublishView.vue'),
    meta: { signedIn: true, member: true },
  },
  {
    path: '/plaatsen/:id',
    name: 'edit',
    component: () => import('./views/EditView.vue'),
    props: true,
    meta: { signedIn: true, member: true },
  },
  {
    path: '/mijn/aanbod',
    name: 'own-listings',
    component: () => import('./views/OwnListingsView.vue'),
    meta: { signedIn: true, member: true },
  },
  {
    path: '/mijn/aanbod/rekenblad',
    name: 'sheet',
    component: () => import('./views/SheetView.vue'),
    meta: { signedIn: true, member: true },
  },
]
