import type { RouteRecordRaw } from 'vue-router'

export const accountRoutes: RouteRecordRaw[] = [
  { path: '/aanmelden', name: 'sign-in', component: () => import('./views/SignInView.vue') },
  {
    path: '/wachtwoord',
    name: 'password',
    component: () => import('./views/PasswordView.vue'),
    meta: { signedIn: true },
  },
]
