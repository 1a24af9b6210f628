import type { RouteRecordRaw } from 'vue-router'

export const administrationRoutes: RouteRecordRaw[] = [
  {
    path: '/beheer',
    name: 'administration',
    component: () => import('./views/AdministrationView.vue'),
    meta: { signedIn: true, admin: true },
  },
  {
    path: '/beheer/accounts',
    name: 'accounts',
    component: () => import('./views/AccountsView.vue'),
    meta: { signedIn: true, admin: true },
  },
  {
    path: '/beheer/logboek',
    name: 'audit',
    component: () => import('./views/AuditView.vue'),
    meta: { signedIn: true, admin: true },
  },
]
