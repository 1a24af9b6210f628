import type { RouteRecordRaw } from 'vue-router'

export const organisationRoutes: RouteRecordRaw[] = [
  {
    path: '/organisatie',
    name: 'own-organisation',
    component: () => import('./views/OwnOrganisationView.vue'),
    meta: { signedIn: true, member: true },
  },
  {
    path: '/organisatie/nieuw',
    name: 'found-organisation',
    component: () => import('./views/FoundView.vue'),
    meta: { signedIn: true },
  },
  {
    path: '/organisaties/:id',
    name: 'organisation',
    component: () => import('./views/OrganisationView.vue'),
    props: true,
  },
]
