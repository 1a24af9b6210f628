import type { RouteRecordRaw } from 'vue-router'

export const invitationRoutes: RouteRecordRaw[] = [
  {
    path: '/uitnodiging/:token',
    name: 'invitation',
    component: () => import('./views/InvitationView.vue'),
    props: true,
  },
]
