import type { RouteRecordRaw } from 'vue-router'

export const statementRoutes: RouteRecordRaw[] = [
  {
    path: '/privacy',
    name: 'privacy',
    component: () => import('./views/StatementView.vue'),
    props: { statement: 'privacy' },
  },
  {
    path: '/toegankelijkheid',
    name: 'accessibility',
    component: () => import('./views/StatementView.vue'),
    props: { statement: 'accessibility' },
  },
]
