import type { RouteRecordRaw } from 'vue-router'

export const searchRoutes: RouteRecordRaw[] = [
  { path: '/', name: 'search', component: () => import('./views/SearchView.vue') },
  { path: '/aanbod/:id', name: 'listing', component: () => import('./views/ListingView.vue'), props: true },
]
