import type { RouteRecordRaw } from 'vue-router'

export const notificationRoutes: RouteRecordRaw[] = [
  {
    path: '/meldingen',
    name: 'notifications',
    component: () => import('./views/NotificationsView.vue'),
    meta: { signedIn: true },
  },
  {
    path: '/antwoord/:token',
    name: 'answer',
    component: () => import('./views/AnswerView.vue'),
    props: true,
  },
]
