import type { RouteRecordRaw } from 'vue-router'

export const accountRoutes: RouteRecordRaw[] = [
  { path: '/aanmelden', name: 'sign-in', component: () => import('./views/SignInView.vue') },
  { path: '/registreren', name: 'register', component: () => import('./views/RegisterView.vue') },
  {
    path: '/bevestig/:token',
    name: 'confirm-registration',
    component: () => import('./views/ConfirmRegistrationView.vue'),
    props: true,
  },
  {
    path: '/wachtwoord-vergeten',
    name: 'forgot-password',
    component: () => import('./views/ForgotPasswordView.vue'),
  },
  {
    path: '/wachtwoord/:token',
    name: 'new-password',
    component: () => import('./views/NewPasswordView.vue'),
    props: true,
  },
  {
    path: '/wachtwoord',
    name: 'password',
    component: () => import('./views/PasswordView.vue'),
    meta: { signedIn: true },
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('./views/AccountView.vue'),
    meta: { signedIn: true },
  },
  {
    path: '/account/e-mail/:token',
    name: 'confirm-email',
    component: () => import('./views/ConfirmEmailView.vue'),
    props: true,
    meta: { signedIn: true },
  },
  { path: '/postvak', name: 'mailbox', component: () => import('./views/MailboxView.vue') },
]
